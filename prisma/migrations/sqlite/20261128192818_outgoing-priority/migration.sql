-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Outgoing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 2,
    "attempts" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "notBefore" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "hoursFrom" INTEGER,
    "hoursUntil" INTEGER,
    "claimedAt" DATETIME,
    "settledAt" DATETIME,
    "form" TEXT,
    "period" TEXT,
    "error" TEXT,
    "round" TEXT,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "units" TEXT,
    "prompt" TEXT NOT NULL,
    CONSTRAINT "Outgoing_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Outgoing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Outgoing" ("accountId", "attempts", "claimedAt", "createdAt", "error", "expiresAt", "form", "hoursFrom", "hoursUntil", "id", "key", "notBefore", "optional", "period", "personId", "prompt", "round", "settledAt", "state", "units") SELECT "accountId", "attempts", "claimedAt", "createdAt", "error", "expiresAt", "form", "hoursFrom", "hoursUntil", "id", "key", "notBefore", "optional", "period", "personId", "prompt", "round", "settledAt", "state", "units" FROM "Outgoing";
DROP TABLE "Outgoing";
ALTER TABLE "new_Outgoing" RENAME TO "Outgoing";
CREATE UNIQUE INDEX "Outgoing_key_key" ON "Outgoing"("key");
CREATE INDEX "Outgoing_state_priority_notBefore_id_idx" ON "Outgoing"("state", "priority", "notBefore", "id");
CREATE INDEX "Outgoing_state_expiresAt_idx" ON "Outgoing"("state", "expiresAt");
CREATE INDEX "Outgoing_accountId_state_idx" ON "Outgoing"("accountId", "state");
CREATE INDEX "Outgoing_round_state_error_optional_idx" ON "Outgoing"("round", "state", "error", "optional");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
