-- DropIndex
DROP INDEX "SupervisionEntry_memberId_loggedAt_idx";
