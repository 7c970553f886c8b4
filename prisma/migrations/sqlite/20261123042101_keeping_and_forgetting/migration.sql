-- AlterTable
ALTER TABLE "NetworkSettings" ADD COLUMN "keepMonths" INTEGER;

-- CreateTable
CREATE TABLE "Download" (
    "digest" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "until" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "ErasedCount" (
    "month" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("month", "what")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ConsultationReading" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "consultationId" TEXT NOT NULL,
    "readerId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "mac" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_ConsultationReading" ("at", "consultationId", "id", "readerId") SELECT "at", "consultationId", "id", "readerId" FROM "ConsultationReading";
DROP TABLE "ConsultationReading";
ALTER TABLE "new_ConsultationReading" RENAME TO "ConsultationReading";
CREATE INDEX "ConsultationReading_consultationId_at_idx" ON "ConsultationReading"("consultationId", "at");
CREATE INDEX "ConsultationReading_readerId_at_idx" ON "ConsultationReading"("readerId", "at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Download_memberId_idx" ON "Download"("memberId");

-- CreateIndex
CREATE INDEX "Download_until_idx" ON "Download"("until");
