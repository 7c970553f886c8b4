-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "lane" TEXT COLLATE "C",
ADD COLUMN     "triedAt" BIGINT,
ADD COLUMN     "via" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Preference" ADD COLUMN     "closes" TEXT COLLATE "C",
ADD COLUMN     "opens" TEXT COLLATE "C",
ADD COLUMN     "weekdays" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "Lane" (
    "id" TEXT COLLATE "C" NOT NULL,
    "freeAt" BIGINT NOT NULL,

    CONSTRAINT "Lane_pkey" PRIMARY KEY ("id")
);
