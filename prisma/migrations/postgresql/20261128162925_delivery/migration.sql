-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "statusAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN     "optional" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "round" TEXT;

-- CreateTable
CREATE TABLE "RoundPause" (
    "round" TEXT NOT NULL,
    "pausedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RoundPause_pkey" PRIMARY KEY ("round")
);

-- CreateTable
CREATE TABLE "BotMonth" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "sent" INTEGER NOT NULL,
    "received" INTEGER NOT NULL,

    CONSTRAINT "BotMonth_pkey" PRIMARY KEY ("channel","bot","month")
);

-- CreateIndex
CREATE INDEX "Outgoing_round_state_error_optional_idx" ON "Outgoing"("round", "state", "error", "optional");
