-- AlterTable
ALTER TABLE "CallRequest" ADD COLUMN     "deputyId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN     "deputyId" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "Consultation_deputyId_number_idx" ON "Consultation"("deputyId", "number");
