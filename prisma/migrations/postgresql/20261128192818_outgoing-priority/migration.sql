-- DropIndex
DROP INDEX "Outgoing_state_notBefore_id_idx";

-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN     "priority" INTEGER NOT NULL DEFAULT 2;

-- CreateIndex
CREATE INDEX "Outgoing_state_priority_notBefore_id_idx" ON "Outgoing"("state", "priority", "notBefore", "id");
