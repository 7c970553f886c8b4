-- DropIndex
DROP INDEX "SupervisionEntry_memberId_day_loggedAt_idx";

-- CreateIndex
CREATE INDEX "SupervisionEntry_memberId_day_minutes_idx" ON "SupervisionEntry"("memberId", "day", "minutes");
