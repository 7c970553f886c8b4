-- AlterTable
ALTER TABLE "Body" ADD COLUMN "changes" TEXT;
ALTER TABLE "Body" ADD COLUMN "venue" TEXT;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "pace" TEXT;

-- AlterTable
ALTER TABLE "Nudge" ADD COLUMN "pace" TEXT;

-- AlterTable
ALTER TABLE "Preference" ADD COLUMN "meetingReminders" BOOLEAN;

-- AlterTable
ALTER TABLE "Region" ADD COLUMN "consultation" TEXT;

-- CreateTable
CREATE TABLE "Consultation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "askerId" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "ret" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "stage" TEXT NOT NULL,
    "stageSince" BIGINT NOT NULL,
    "touchedAt" BIGINT NOT NULL,
    "screenerId" TEXT,
    "ageBand" TEXT NOT NULL,
    "wait" TEXT NOT NULL,
    "domains" TEXT NOT NULL,
    "analysis" TEXT,
    "family" TEXT,
    "slot" TEXT,
    "proposedBy" TEXT,
    "proposedAt" BIGINT,
    "agreedAt" BIGINT,
    "familyPart" TEXT,
    "discussedAt" BIGINT,
    "weight" TEXT,
    "contactId" TEXT,
    "advisedBy" TEXT,
    "advisedAt" BIGINT,
    "answeredAt" BIGINT,
    "contactToldAt" BIGINT,
    "askerToldAt" BIGINT,
    "closedAt" BIGINT,
    "erasedAt" BIGINT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ConsultationExpert" (
    "consultationId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("consultationId", "memberId"),
    CONSTRAINT "ConsultationExpert_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsultationBrought" (
    "consultationId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "body" TEXT,
    "byId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("consultationId", "place"),
    CONSTRAINT "ConsultationBrought_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsultationText" (
    "consultationId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    PRIMARY KEY ("consultationId", "part"),
    CONSTRAINT "ConsultationText_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsultationEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" TEXT,
    CONSTRAINT "ConsultationEvent_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsultationReading" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "consultationId" TEXT NOT NULL,
    "readerId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "ConsultationReading_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "askerId" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "ret" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "sealed" TEXT,
    "doneAt" BIGINT,
    "doneById" TEXT
);

-- CreateTable
CREATE TABLE "Counter" (
    "series" TEXT NOT NULL PRIMARY KEY,
    "value" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Expertise" (
    "memberId" TEXT NOT NULL PRIMARY KEY,
    "topics" TEXT NOT NULL,
    "perMonth" INTEGER,
    "updatedAt" BIGINT
);

-- CreateTable
CREATE TABLE "Attendance" (
    "body" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "coming" TEXT NOT NULL,
    "delegateId" TEXT,
    "toldAt" BIGINT NOT NULL,

    PRIMARY KEY ("body", "slot", "memberId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "broughtBy" TEXT NOT NULL,
    "presenter" TEXT,
    "signal" INTEGER,
    "consultation" INTEGER,
    "place" INTEGER NOT NULL,
    "addedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "MeetingVersion" (
    "body" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedAt" BIGINT NOT NULL,

    PRIMARY KEY ("body", "slot")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "memberId" TEXT NOT NULL PRIMARY KEY,
    "digest" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "madeAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "MeetingChange" (
    "body" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "toDay" TEXT,
    "toTime" TEXT,
    "why" TEXT,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("body", "day")
);

-- CreateTable
CREATE TABLE "Signal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "kind" TEXT,
    "text" TEXT NOT NULL,
    "region" TEXT,
    "level" TEXT,
    "sort" TEXT,
    "nature" TEXT,
    "term" TEXT,
    "themes" TEXT NOT NULL,
    "helped" TEXT,
    "critical" BOOLEAN NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "place" TEXT NOT NULL,
    "holder" TEXT,
    "home" TEXT,
    "stage" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "settledAt" BIGINT,
    "version" INTEGER NOT NULL,
    "terms" TEXT
);

-- CreateTable
CREATE TABLE "SignalStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "signalId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "sealed" BOOLEAN NOT NULL,
    CONSTRAINT "SignalStep_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignalSupport" (
    "signalId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "addition" TEXT,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("signalId", "memberId"),
    CONSTRAINT "SignalSupport_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignalTerm" (
    "term" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "signalId" TEXT NOT NULL,

    PRIMARY KEY ("term", "number"),
    CONSTRAINT "SignalTerm_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignalTermCount" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "signals" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_number_key" ON "Consultation"("number");

-- CreateIndex
CREATE INDEX "Consultation_askerId_number_idx" ON "Consultation"("askerId", "number");

-- CreateIndex
CREATE INDEX "Consultation_ret_stage_number_idx" ON "Consultation"("ret", "stage", "number");

-- CreateIndex
CREATE INDEX "Consultation_contactId_number_idx" ON "Consultation"("contactId", "number");

-- CreateIndex
CREATE INDEX "Consultation_stage_touchedAt_idx" ON "Consultation"("stage", "touchedAt");

-- CreateIndex
CREATE INDEX "Consultation_stage_advisedAt_idx" ON "Consultation"("stage", "advisedAt");

-- CreateIndex
CREATE INDEX "Consultation_stage_answeredAt_idx" ON "Consultation"("stage", "answeredAt");

-- CreateIndex
CREATE INDEX "Consultation_closedAt_idx" ON "Consultation"("closedAt");

-- CreateIndex
CREATE INDEX "ConsultationExpert_memberId_number_idx" ON "ConsultationExpert"("memberId", "number");

-- CreateIndex
CREATE INDEX "ConsultationExpert_memberId_at_idx" ON "ConsultationExpert"("memberId", "at");

-- CreateIndex
CREATE INDEX "ConsultationBrought_body_number_idx" ON "ConsultationBrought"("body", "number");

-- CreateIndex
CREATE INDEX "ConsultationEvent_consultationId_at_idx" ON "ConsultationEvent"("consultationId", "at");

-- CreateIndex
CREATE INDEX "ConsultationEvent_byId_at_idx" ON "ConsultationEvent"("byId", "at");

-- CreateIndex
CREATE INDEX "ConsultationReading_consultationId_at_idx" ON "ConsultationReading"("consultationId", "at");

-- CreateIndex
CREATE INDEX "ConsultationReading_readerId_at_idx" ON "ConsultationReading"("readerId", "at");

-- CreateIndex
CREATE INDEX "CallRequest_ret_doneAt_at_idx" ON "CallRequest"("ret", "doneAt", "at");

-- CreateIndex
CREATE INDEX "CallRequest_askerId_at_idx" ON "CallRequest"("askerId", "at");

-- CreateIndex
CREATE INDEX "Attendance_memberId_slot_idx" ON "Attendance"("memberId", "slot");

-- CreateIndex
CREATE INDEX "Attendance_delegateId_slot_idx" ON "Attendance"("delegateId", "slot");

-- CreateIndex
CREATE INDEX "AgendaItem_body_slot_place_idx" ON "AgendaItem"("body", "slot", "place");

-- CreateIndex
CREATE INDEX "AgendaItem_broughtBy_idx" ON "AgendaItem"("broughtBy");

-- CreateIndex
CREATE INDEX "AgendaItem_presenter_idx" ON "AgendaItem"("presenter");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_digest_key" ON "CalendarFeed"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "Signal_number_key" ON "Signal"("number");

-- CreateIndex
CREATE INDEX "Signal_memberId_number_idx" ON "Signal"("memberId", "number");

-- CreateIndex
CREATE INDEX "Signal_region_critical_open_number_idx" ON "Signal"("region", "critical", "open", "number");

-- CreateIndex
CREATE INDEX "Signal_region_critical_stage_number_idx" ON "Signal"("region", "critical", "stage", "number");

-- CreateIndex
CREATE INDEX "Signal_holder_open_number_idx" ON "Signal"("holder", "open", "number");

-- CreateIndex
CREATE INDEX "Signal_holder_stage_number_idx" ON "Signal"("holder", "stage", "number");

-- CreateIndex
CREATE INDEX "SignalStep_signalId_at_idx" ON "SignalStep"("signalId", "at");

-- CreateIndex
CREATE INDEX "SignalStep_memberId_at_idx" ON "SignalStep"("memberId", "at");

-- CreateIndex
CREATE INDEX "SignalSupport_memberId_number_idx" ON "SignalSupport"("memberId", "number");

-- CreateIndex
CREATE INDEX "SignalTerm_signalId_idx" ON "SignalTerm"("signalId");

-- CreateIndex
CREATE INDEX "Delivery_state_pace_idx" ON "Delivery"("state", "pace");
