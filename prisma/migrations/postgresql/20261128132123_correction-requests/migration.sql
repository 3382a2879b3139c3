-- DropForeignKey
ALTER TABLE "CorrectionRequest" DROP CONSTRAINT "CorrectionRequest_reportId_fkey";

-- DropIndex
DROP INDEX "CorrectionRequest_reportId_state_idx";

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "requestId" TEXT;

-- AlterTable
ALTER TABLE "CorrectionRequest" DROP COLUMN "reportId",
ADD COLUMN     "decisionReason" TEXT,
ADD COLUMN     "form" TEXT NOT NULL,
ADD COLUMN     "formVersion" INTEGER NOT NULL,
ADD COLUMN     "period" TEXT NOT NULL,
ADD COLUMN     "unitId" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "CorrectionRequest_unitId_period_idx" ON "CorrectionRequest"("unitId", "period");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "CorrectionRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionRequest" ADD CONSTRAINT "CorrectionRequest_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
