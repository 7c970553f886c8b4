-- AlterTable
ALTER TABLE "NetworkSettings" ADD COLUMN     "memberNames" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Reason" (
    "id" TEXT COLLATE "C" NOT NULL,
    "byId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "classes" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reason_byId_at_idx" ON "Reason"("byId", "at");

-- CreateIndex
CREATE INDEX "Reason_at_idx" ON "Reason"("at");
