-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "about" TEXT NOT NULL,
    "ownerKind" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "dueSetAt" BIGINT NOT NULL,
    "body" TEXT,
    "meeting" TEXT,
    "goal" TEXT,
    "state" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "madeAt" BIGINT NOT NULL,
    "settledAt" BIGINT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Progress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "Progress_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderWish" (
    "agreementId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,

    PRIMARY KEY ("agreementId", "memberId", "day"),
    CONSTRAINT "ReminderWish_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Received" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "answer" TEXT
);

-- CreateTable
CREATE TABLE "TranscriptLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "box" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "body" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "NetworkSettings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "importedAt" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "norm" INTEGER NOT NULL,
    "hoursQuestion" BOOLEAN NOT NULL,
    "contact" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Landsdeel" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Region" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL,
    "landsdeel" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Organisation" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL,
    "domains" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Party" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Body" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "region" TEXT,
    "landsdeel" TEXT,
    "cadence" TEXT,
    "dates" TEXT NOT NULL,
    "slackChannel" TEXT,
    "teamsChannel" TEXT,
    "progressDays" INTEGER NOT NULL,
    "review" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "SharedGoal" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "title" TEXT NOT NULL,
    "body" TEXT,
    "forChild" TEXT,
    "goodEnough" TEXT
);

-- CreateTable
CREATE TABLE "Theme" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Holiday" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "occupation" TEXT,
    "organisation" TEXT NOT NULL,
    "region" TEXT,
    "parties" TEXT NOT NULL,
    "seats" TEXT NOT NULL,
    "expertise" TEXT,
    "zone" TEXT NOT NULL,
    "norm" INTEGER
);

-- CreateTable
CREATE TABLE "Account" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "seenAt" BIGINT NOT NULL,

    PRIMARY KEY ("platform", "tenant", "user")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "toKind" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "fromAt" BIGINT NOT NULL,
    "untilAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "owedAt" BIGINT NOT NULL,
    "deliveryId" TEXT,
    CONSTRAINT "Nudge_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toKind" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "slot" TEXT,
    "nudges" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "notBefore" BIGINT NOT NULL,
    "untilAt" BIGINT NOT NULL,
    "leaseUntil" BIGINT,
    "messageId" TEXT,
    "sentAt" BIGINT,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "Preference" (
    "memberId" TEXT NOT NULL PRIMARY KEY,
    "language" TEXT,
    "hoursQuestion" BOOLEAN,
    "agreementReminders" BOOLEAN,
    "quietUntil" TEXT
);

-- CreateTable
CREATE TABLE "SupervisionEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "note" TEXT,
    "loggedAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "toldAt" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "Agreement_ownerKind_ownerKey_due_idx" ON "Agreement"("ownerKind", "ownerKey", "due");

-- CreateIndex
CREATE INDEX "Agreement_body_due_idx" ON "Agreement"("body", "due");

-- CreateIndex
CREATE INDEX "Agreement_state_due_idx" ON "Agreement"("state", "due");

-- CreateIndex
CREATE INDEX "Progress_agreementId_at_idx" ON "Progress"("agreementId", "at");

-- CreateIndex
CREATE INDEX "ReminderWish_day_idx" ON "ReminderWish"("day");

-- CreateIndex
CREATE INDEX "Received_at_idx" ON "Received"("at");

-- CreateIndex
CREATE INDEX "TranscriptLine_box_at_id_idx" ON "TranscriptLine"("box", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_key_key" ON "Member"("key");

-- CreateIndex
CREATE INDEX "Account_memberId_seenAt_idx" ON "Account"("memberId", "seenAt");

-- CreateIndex
CREATE INDEX "Nudge_state_fromAt_idx" ON "Nudge"("state", "fromAt");

-- CreateIndex
CREATE INDEX "Nudge_state_untilAt_idx" ON "Nudge"("state", "untilAt");

-- CreateIndex
CREATE INDEX "Nudge_deliveryId_idx" ON "Nudge"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_slot_key" ON "Delivery"("slot");

-- CreateIndex
CREATE INDEX "Delivery_state_notBefore_idx" ON "Delivery"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Delivery_state_untilAt_idx" ON "Delivery"("state", "untilAt");

-- CreateIndex
CREATE INDEX "Delivery_state_leaseUntil_idx" ON "Delivery"("state", "leaseUntil");

-- CreateIndex
CREATE INDEX "SupervisionEntry_memberId_day_loggedAt_idx" ON "SupervisionEntry"("memberId", "day", "loggedAt");

-- CreateIndex
CREATE INDEX "SupervisionEntry_memberId_loggedAt_idx" ON "SupervisionEntry"("memberId", "loggedAt");

-- CreateIndex
CREATE INDEX "SupervisionEntry_day_memberId_minutes_idx" ON "SupervisionEntry"("day", "memberId", "minutes");

-- CreateIndex
CREATE INDEX "Absence_memberId_firstDay_idx" ON "Absence"("memberId", "firstDay");

-- CreateIndex
CREATE INDEX "Absence_memberId_toldAt_idx" ON "Absence"("memberId", "toldAt");
