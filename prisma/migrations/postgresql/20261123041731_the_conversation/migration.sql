-- AlterTable
ALTER TABLE "ConsultationEvent" ADD COLUMN     "changedAt" BIGINT,
ADD COLUMN     "source" TEXT COLLATE "C",
ADD COLUMN     "takenBackAt" BIGINT;

-- CreateTable
CREATE TABLE "ConsultationPlace" (
    "messageId" TEXT COLLATE "C" NOT NULL,
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "eventId" TEXT COLLATE "C",
    "at" BIGINT NOT NULL,

    CONSTRAINT "ConsultationPlace_pkey" PRIMARY KEY ("messageId")
);

-- CreateIndex
CREATE INDEX "ConsultationPlace_consultationId_memberId_at_idx" ON "ConsultationPlace"("consultationId", "memberId", "at");

-- CreateIndex
CREATE INDEX "ConsultationPlace_memberId_at_idx" ON "ConsultationPlace"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultationEvent_source_key" ON "ConsultationEvent"("source");

-- AddForeignKey
ALTER TABLE "ConsultationPlace" ADD CONSTRAINT "ConsultationPlace_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
