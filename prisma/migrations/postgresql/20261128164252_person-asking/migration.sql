-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "asking" TEXT;
