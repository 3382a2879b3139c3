-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Revision" (
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reason" TEXT,
    "requestId" TEXT,
    "changes" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "number"),
    CONSTRAINT "Revision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "CorrectionRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("accountId", "at", "byId", "changes", "channel", "number", "reason", "reportId") SELECT "accountId", "at", "byId", "changes", "channel", "number", "reason", "reportId" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE TABLE "new_CorrectionRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "form" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "requestedById" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "reason" TEXT NOT NULL,
    "decisionReason" TEXT,
    "answers" TEXT NOT NULL,
    CONSTRAINT "CorrectionRequest_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorrectionRequest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CorrectionRequest" ("accountId", "answers", "decidedAt", "decidedById", "id", "reason", "requestedAt", "requestedById", "state") SELECT "accountId", "answers", "decidedAt", "decidedById", "id", "reason", "requestedAt", "requestedById", "state" FROM "CorrectionRequest";
DROP TABLE "CorrectionRequest";
ALTER TABLE "new_CorrectionRequest" RENAME TO "CorrectionRequest";
CREATE INDEX "CorrectionRequest_unitId_period_idx" ON "CorrectionRequest"("unitId", "period");
CREATE INDEX "CorrectionRequest_state_requestedAt_idx" ON "CorrectionRequest"("state", "requestedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
