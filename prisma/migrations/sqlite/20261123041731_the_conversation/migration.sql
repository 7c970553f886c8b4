-- AlterTable
ALTER TABLE "ConsultationEvent" ADD COLUMN "changedAt" BIGINT;
ALTER TABLE "ConsultationEvent" ADD COLUMN "source" TEXT;
ALTER TABLE "ConsultationEvent" ADD COLUMN "takenBackAt" BIGINT;

-- CreateTable
CREATE TABLE "ConsultationPlace" (
    "messageId" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "eventId" TEXT,
    "at" BIGINT NOT NULL,
    CONSTRAINT "ConsultationPlace_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ConsultationPlace_consultationId_memberId_at_idx" ON "ConsultationPlace"("consultationId", "memberId", "at");

-- CreateIndex
CREATE INDEX "ConsultationPlace_memberId_at_idx" ON "ConsultationPlace"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultationEvent_source_key" ON "ConsultationEvent"("source");
