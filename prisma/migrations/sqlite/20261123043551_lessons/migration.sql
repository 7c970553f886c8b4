-- CreateTable
CREATE TABLE "Lesson" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER,
    "state" TEXT NOT NULL,
    "sealed" TEXT,
    "text" TEXT,
    "tags" TEXT,
    "findable" TEXT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "LessonSource" (
    "lessonId" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "proposerId" TEXT NOT NULL,
    "ret" TEXT NOT NULL,
    CONSTRAINT "LessonSource_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LessonSource_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonTerm" (
    "term" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "lessonId" TEXT NOT NULL,

    PRIMARY KEY ("term", "number"),
    CONSTRAINT "LessonTerm_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonTermCount" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "lessons" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "LessonDiscussed" (
    "body" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,

    PRIMARY KEY ("body", "lessonId"),
    CONSTRAINT "LessonDiscussed_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_number_key" ON "Lesson"("number");

-- CreateIndex
CREATE INDEX "LessonSource_consultationId_idx" ON "LessonSource"("consultationId");

-- CreateIndex
CREATE INDEX "LessonSource_askerId_idx" ON "LessonSource"("askerId");

-- CreateIndex
CREATE INDEX "LessonSource_proposerId_idx" ON "LessonSource"("proposerId");

-- CreateIndex
CREATE INDEX "LessonSource_ret_idx" ON "LessonSource"("ret");

-- CreateIndex
CREATE INDEX "LessonTerm_lessonId_idx" ON "LessonTerm"("lessonId");

-- CreateIndex
CREATE INDEX "LessonDiscussed_body_slot_idx" ON "LessonDiscussed"("body", "slot");
