-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "lane" TEXT;
ALTER TABLE "Delivery" ADD COLUMN "triedAt" BIGINT;
ALTER TABLE "Delivery" ADD COLUMN "via" TEXT;

-- AlterTable
ALTER TABLE "Preference" ADD COLUMN "closes" TEXT;
ALTER TABLE "Preference" ADD COLUMN "opens" TEXT;
ALTER TABLE "Preference" ADD COLUMN "weekdays" TEXT;

-- CreateTable
CREATE TABLE "Lane" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "freeAt" BIGINT NOT NULL
);
