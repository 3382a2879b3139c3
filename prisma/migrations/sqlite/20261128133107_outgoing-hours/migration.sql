-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN "hoursFrom" INTEGER;
ALTER TABLE "Outgoing" ADD COLUMN "hoursUntil" INTEGER;

-- AlterTable
ALTER TABLE "OutgoingUnit" ADD COLUMN "line" TEXT;
