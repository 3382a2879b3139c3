-- DropForeignKey
ALTER TABLE "OutgoingUnit" DROP CONSTRAINT "OutgoingUnit_outgoingId_fkey";

-- DropForeignKey
ALTER TABLE "OutgoingUnit" DROP CONSTRAINT "OutgoingUnit_unitId_fkey";

-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN     "units" TEXT;

-- What waits keeps the units it is about.
UPDATE "Outgoing" SET "units" = (
  SELECT json_agg(json_build_object('unit', w."unitId", 'line', w."line"))::text
  FROM "OutgoingUnit" w WHERE w."outgoingId" = "Outgoing"."id"
) WHERE EXISTS (SELECT 1 FROM "OutgoingUnit" w WHERE w."outgoingId" = "Outgoing"."id");

-- DropTable
DROP TABLE "OutgoingUnit";
