-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT COLLATE "C" NOT NULL,
    "tenant" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "organisation" TEXT COLLATE "C",
    "state" TEXT COLLATE "C" NOT NULL,
    "secret" TEXT COLLATE "C",
    "madeAt" BIGINT NOT NULL,
    "decidedBy" TEXT COLLATE "C",
    "decidedAt" BIGINT,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("platform","tenant")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT COLLATE "C" NOT NULL,
    "platform" TEXT COLLATE "C" NOT NULL,
    "tenant" TEXT COLLATE "C" NOT NULL,
    "user" TEXT COLLATE "C" NOT NULL,
    "address" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C",
    "decidedBy" TEXT COLLATE "C",
    "decidedAt" BIGINT,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT COLLATE "C" NOT NULL,
    "wanted" TEXT COLLATE "C" NOT NULL,
    "byId" TEXT COLLATE "C" NOT NULL,
    "authorId" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "ownerKind" TEXT COLLATE "C" NOT NULL,
    "ownerKey" TEXT COLLATE "C" NOT NULL,
    "due" TEXT COLLATE "C" NOT NULL,
    "dueSetAt" BIGINT NOT NULL,
    "body" TEXT COLLATE "C",
    "meeting" TEXT COLLATE "C",
    "goal" TEXT COLLATE "C",
    "state" TEXT COLLATE "C" NOT NULL,
    "madeBy" TEXT COLLATE "C" NOT NULL,
    "madeAt" BIGINT NOT NULL,
    "settledAt" BIGINT,
    "source" TEXT COLLATE "C",
    "version" INTEGER NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Progress" (
    "id" TEXT COLLATE "C" NOT NULL,
    "agreementId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "data" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderWish" (
    "agreementId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "askedAt" BIGINT NOT NULL,

    CONSTRAINT "ReminderWish_pkey" PRIMARY KEY ("agreementId","memberId","day")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "askerId" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "ret" TEXT COLLATE "C" NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "stage" TEXT COLLATE "C" NOT NULL,
    "stageSince" BIGINT NOT NULL,
    "touchedAt" BIGINT NOT NULL,
    "screenerId" TEXT COLLATE "C",
    "ageBand" TEXT COLLATE "C" NOT NULL,
    "wait" TEXT COLLATE "C" NOT NULL,
    "domains" TEXT COLLATE "C" NOT NULL,
    "analysis" TEXT COLLATE "C",
    "family" TEXT COLLATE "C",
    "slot" TEXT COLLATE "C",
    "proposedBy" TEXT COLLATE "C",
    "proposedAt" BIGINT,
    "agreedAt" BIGINT,
    "familyPart" TEXT COLLATE "C",
    "discussedAt" BIGINT,
    "weight" TEXT COLLATE "C",
    "contactId" TEXT COLLATE "C",
    "advisedBy" TEXT COLLATE "C",
    "advisedAt" BIGINT,
    "answeredAt" BIGINT,
    "contactToldAt" BIGINT,
    "askerToldAt" BIGINT,
    "closedAt" BIGINT,
    "erasedAt" BIGINT,
    "version" INTEGER NOT NULL,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationExpert" (
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "byId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "ConsultationExpert_pkey" PRIMARY KEY ("consultationId","memberId")
);

-- CreateTable
CREATE TABLE "ConsultationBrought" (
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "place" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C",
    "byId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "ConsultationBrought_pkey" PRIMARY KEY ("consultationId","place")
);

-- CreateTable
CREATE TABLE "ConsultationText" (
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "part" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ConsultationText_pkey" PRIMARY KEY ("consultationId","part")
);

-- CreateTable
CREATE TABLE "ConsultationEvent" (
    "id" TEXT COLLATE "C" NOT NULL,
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "byId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C",

    CONSTRAINT "ConsultationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationReading" (
    "id" SERIAL NOT NULL,
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "readerId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "ConsultationReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallRequest" (
    "id" TEXT COLLATE "C" NOT NULL,
    "askerId" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "ret" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "sealed" TEXT COLLATE "C",
    "doneAt" BIGINT,
    "doneById" TEXT COLLATE "C",

    CONSTRAINT "CallRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Received" (
    "id" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "answer" TEXT COLLATE "C",

    CONSTRAINT "Received_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TranscriptLine" (
    "id" TEXT COLLATE "C" NOT NULL,
    "box" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TranscriptLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Counter" (
    "series" TEXT COLLATE "C" NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "Draft" (
    "memberId" TEXT COLLATE "C" NOT NULL,
    "form" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("memberId","form")
);

-- CreateTable
CREATE TABLE "Expertise" (
    "memberId" TEXT COLLATE "C" NOT NULL,
    "topics" TEXT COLLATE "C" NOT NULL,
    "perMonth" INTEGER,
    "updatedAt" BIGINT,

    CONSTRAINT "Expertise_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "body" TEXT COLLATE "C" NOT NULL,
    "slot" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "coming" TEXT COLLATE "C" NOT NULL,
    "delegateId" TEXT COLLATE "C",
    "toldAt" BIGINT NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("body","slot","memberId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "slot" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "broughtBy" TEXT COLLATE "C" NOT NULL,
    "presenter" TEXT COLLATE "C",
    "signal" INTEGER,
    "consultation" INTEGER,
    "place" INTEGER NOT NULL,
    "addedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingVersion" (
    "body" TEXT COLLATE "C" NOT NULL,
    "slot" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "MeetingVersion_pkey" PRIMARY KEY ("body","slot")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "memberId" TEXT COLLATE "C" NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "secret" TEXT COLLATE "C" NOT NULL,
    "madeAt" BIGINT NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "NetworkSettings" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "importedAt" BIGINT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "zone" TEXT COLLATE "C" NOT NULL,
    "norm" INTEGER NOT NULL,
    "hoursQuestion" BOOLEAN NOT NULL,
    "contact" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "NetworkSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Landsdeel" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Landsdeel_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Region" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,
    "landsdeel" TEXT COLLATE "C" NOT NULL,
    "consultation" TEXT COLLATE "C",

    CONSTRAINT "Region_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,
    "domains" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Party" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Body" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "type" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "fullName" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C",
    "landsdeel" TEXT COLLATE "C",
    "cadence" TEXT COLLATE "C",
    "dates" TEXT COLLATE "C" NOT NULL,
    "changes" TEXT COLLATE "C",
    "venue" TEXT COLLATE "C",
    "slackChannel" TEXT COLLATE "C",
    "teamsChannel" TEXT COLLATE "C",
    "progressDays" INTEGER NOT NULL,
    "review" BOOLEAN NOT NULL,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MeetingChange" (
    "body" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "toDay" TEXT COLLATE "C",
    "toTime" TEXT COLLATE "C",
    "why" TEXT COLLATE "C",
    "at" BIGINT NOT NULL,

    CONSTRAINT "MeetingChange_pkey" PRIMARY KEY ("body","day")
);

-- CreateTable
CREATE TABLE "SharedGoal" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "title" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C",
    "forChild" TEXT COLLATE "C",
    "goodEnough" TEXT COLLATE "C",

    CONSTRAINT "SharedGoal_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Theme" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "firstDay" TEXT COLLATE "C" NOT NULL,
    "lastDay" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "place" INTEGER NOT NULL,
    "archivedAt" BIGINT,
    "name" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "occupation" TEXT COLLATE "C",
    "organisation" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C",
    "parties" TEXT COLLATE "C" NOT NULL,
    "seats" TEXT COLLATE "C" NOT NULL,
    "expertise" TEXT COLLATE "C",
    "zone" TEXT COLLATE "C" NOT NULL,
    "norm" INTEGER,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "platform" TEXT COLLATE "C" NOT NULL,
    "tenant" TEXT COLLATE "C" NOT NULL,
    "user" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "address" TEXT COLLATE "C" NOT NULL,
    "seenAt" BIGINT NOT NULL,
    "goneAt" BIGINT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("platform","tenant","user")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "toKind" TEXT COLLATE "C" NOT NULL,
    "toKey" TEXT COLLATE "C" NOT NULL,
    "fromAt" BIGINT NOT NULL,
    "untilAt" BIGINT NOT NULL,
    "pace" TEXT COLLATE "C",
    "state" TEXT COLLATE "C" NOT NULL,
    "owedAt" BIGINT NOT NULL,
    "deliveryId" TEXT COLLATE "C",

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT COLLATE "C" NOT NULL,
    "toKind" TEXT COLLATE "C" NOT NULL,
    "toKey" TEXT COLLATE "C" NOT NULL,
    "pace" TEXT COLLATE "C",
    "day" TEXT COLLATE "C" NOT NULL,
    "slot" TEXT COLLATE "C",
    "nudges" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "attempts" INTEGER NOT NULL,
    "notBefore" BIGINT NOT NULL,
    "untilAt" BIGINT NOT NULL,
    "leaseUntil" BIGINT,
    "messageId" TEXT COLLATE "C",
    "sentAt" BIGINT,
    "reason" TEXT COLLATE "C",

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preference" (
    "memberId" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C",
    "hoursQuestion" BOOLEAN,
    "agreementReminders" BOOLEAN,
    "meetingReminders" BOOLEAN,
    "quietUntil" TEXT COLLATE "C",

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "Signal" (
    "id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C",
    "text" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C",
    "level" TEXT COLLATE "C",
    "sort" TEXT COLLATE "C",
    "nature" TEXT COLLATE "C",
    "term" TEXT COLLATE "C",
    "themes" TEXT COLLATE "C" NOT NULL,
    "helped" TEXT COLLATE "C",
    "critical" BOOLEAN NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "place" TEXT COLLATE "C" NOT NULL,
    "holder" TEXT COLLATE "C",
    "home" TEXT COLLATE "C",
    "stage" TEXT COLLATE "C" NOT NULL,
    "open" BOOLEAN NOT NULL,
    "settledAt" BIGINT,
    "source" TEXT COLLATE "C",
    "version" INTEGER NOT NULL,
    "terms" TEXT COLLATE "C",

    CONSTRAINT "Signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignalStep" (
    "id" TEXT COLLATE "C" NOT NULL,
    "signalId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "data" TEXT COLLATE "C" NOT NULL,
    "sealed" BOOLEAN NOT NULL,

    CONSTRAINT "SignalStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignalSupport" (
    "signalId" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "addition" TEXT COLLATE "C",
    "at" BIGINT NOT NULL,

    CONSTRAINT "SignalSupport_pkey" PRIMARY KEY ("signalId","memberId")
);

-- CreateTable
CREATE TABLE "SignalTerm" (
    "term" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "signalId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SignalTerm_pkey" PRIMARY KEY ("term","number")
);

-- CreateTable
CREATE TABLE "SignalTermCount" (
    "term" TEXT COLLATE "C" NOT NULL,
    "signals" INTEGER NOT NULL,

    CONSTRAINT "SignalTermCount_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "SupervisionEntry" (
    "id" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "loggedAt" BIGINT NOT NULL,

    CONSTRAINT "SupervisionEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "firstDay" TEXT COLLATE "C" NOT NULL,
    "lastDay" TEXT COLLATE "C" NOT NULL,
    "toldAt" BIGINT NOT NULL,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccessRequest_platform_tenant_user_at_idx" ON "AccessRequest"("platform", "tenant", "user", "at");

-- CreateIndex
CREATE INDEX "AccessRequest_state_at_idx" ON "AccessRequest"("state", "at");

-- CreateIndex
CREATE INDEX "AccessRequest_memberId_idx" ON "AccessRequest"("memberId");

-- CreateIndex
CREATE INDEX "Quote_byId_idx" ON "Quote"("byId");

-- CreateIndex
CREATE INDEX "Quote_authorId_idx" ON "Quote"("authorId");

-- CreateIndex
CREATE INDEX "Quote_at_idx" ON "Quote"("at");

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
CREATE INDEX "Received_at_idx" ON "Received"("at");

-- CreateIndex
CREATE INDEX "TranscriptLine_box_at_id_idx" ON "TranscriptLine"("box", "at", "id");

-- CreateIndex
CREATE INDEX "Draft_at_idx" ON "Draft"("at");

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
CREATE INDEX "Delivery_state_pace_idx" ON "Delivery"("state", "pace");

-- CreateIndex
CREATE INDEX "Delivery_state_untilAt_idx" ON "Delivery"("state", "untilAt");

-- CreateIndex
CREATE INDEX "Delivery_state_leaseUntil_idx" ON "Delivery"("state", "leaseUntil");

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
CREATE INDEX "SupervisionEntry_memberId_day_loggedAt_idx" ON "SupervisionEntry"("memberId", "day", "loggedAt");

-- CreateIndex
CREATE INDEX "SupervisionEntry_memberId_loggedAt_idx" ON "SupervisionEntry"("memberId", "loggedAt");

-- CreateIndex
CREATE INDEX "SupervisionEntry_day_memberId_minutes_idx" ON "SupervisionEntry"("day", "memberId", "minutes");

-- CreateIndex
CREATE INDEX "Absence_memberId_firstDay_idx" ON "Absence"("memberId", "firstDay");

-- CreateIndex
CREATE INDEX "Absence_memberId_toldAt_idx" ON "Absence"("memberId", "toldAt");

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderWish" ADD CONSTRAINT "ReminderWish_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationExpert" ADD CONSTRAINT "ConsultationExpert_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationBrought" ADD CONSTRAINT "ConsultationBrought_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationText" ADD CONSTRAINT "ConsultationText_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationEvent" ADD CONSTRAINT "ConsultationEvent_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationReading" ADD CONSTRAINT "ConsultationReading_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignalStep" ADD CONSTRAINT "SignalStep_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignalSupport" ADD CONSTRAINT "SignalSupport_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignalTerm" ADD CONSTRAINT "SignalTerm_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "Signal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
