-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN "units" TEXT;

-- What waits keeps the units it is about.
UPDATE "Outgoing" SET "units" = (
  SELECT json_group_array(json_object('unit', w."unitId", 'line', w."line"))
  FROM "OutgoingUnit" w WHERE w."outgoingId" = "Outgoing"."id"
) WHERE EXISTS (SELECT 1 FROM "OutgoingUnit" w WHERE w."outgoingId" = "Outgoing"."id");

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "OutgoingUnit";
PRAGMA foreign_keys=on;
