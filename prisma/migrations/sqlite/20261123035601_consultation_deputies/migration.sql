-- AlterTable
ALTER TABLE "CallRequest" ADD COLUMN "deputyId" TEXT;

-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN "deputyId" TEXT;

-- CreateIndex
CREATE INDEX "Consultation_deputyId_number_idx" ON "Consultation"("deputyId", "number");
