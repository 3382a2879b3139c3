-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN "phone" TEXT;
