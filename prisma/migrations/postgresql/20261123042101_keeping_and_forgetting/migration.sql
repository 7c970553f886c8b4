-- DropForeignKey
ALTER TABLE "ConsultationReading" DROP CONSTRAINT "ConsultationReading_consultationId_fkey";

-- AlterTable
ALTER TABLE "ConsultationReading" ADD COLUMN     "mac" TEXT COLLATE "C" NOT NULL DEFAULT '',
ALTER COLUMN "id" DROP DEFAULT;
DROP SEQUENCE "ConsultationReading_id_seq";

-- AlterTable
ALTER TABLE "NetworkSettings" ADD COLUMN     "keepMonths" INTEGER;

-- CreateTable
CREATE TABLE "Download" (
    "digest" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "until" BIGINT NOT NULL,

    CONSTRAINT "Download_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "ErasedCount" (
    "month" TEXT COLLATE "C" NOT NULL,
    "what" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ErasedCount_pkey" PRIMARY KEY ("month","what")
);

-- CreateIndex
CREATE INDEX "Download_memberId_idx" ON "Download"("memberId");

-- CreateIndex
CREATE INDEX "Download_until_idx" ON "Download"("until");
