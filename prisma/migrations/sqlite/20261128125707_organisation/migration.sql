-- AlterTable
ALTER TABLE "Unit" ADD COLUMN "settings" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "erasedAt" DATETIME;
ALTER TABLE "Person" ADD COLUMN "phone" TEXT;

-- AlterTable
ALTER TABLE "Account" ADD COLUMN "unitId" TEXT;

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "Block_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BlockMember" (
    "blockId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,

    PRIMARY KEY ("blockId", "unitId", "validFrom"),
    CONSTRAINT "BlockMember_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BlockMember_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" TEXT,
    CONSTRAINT "AccountLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AccountLink_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CorrectionRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "reason" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    CONSTRAINT "CorrectionRequest_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "date" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Block_code_key" ON "Block"("code");

-- CreateIndex
CREATE INDEX "Block_unitId_idx" ON "Block"("unitId");

-- CreateIndex
CREATE INDEX "BlockMember_unitId_idx" ON "BlockMember"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountLink_codeHash_key" ON "AccountLink"("codeHash");

-- CreateIndex
CREATE INDEX "AccountLink_personId_idx" ON "AccountLink"("personId");

-- CreateIndex
CREATE INDEX "CorrectionRequest_reportId_state_idx" ON "CorrectionRequest"("reportId", "state");

-- CreateIndex
CREATE INDEX "CorrectionRequest_state_requestedAt_idx" ON "CorrectionRequest"("state", "requestedAt");
