-- CreateTable
CREATE TABLE "Lesson" (
    "id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER,
    "state" TEXT COLLATE "C" NOT NULL,
    "sealed" TEXT COLLATE "C",
    "text" TEXT COLLATE "C",
    "tags" TEXT COLLATE "C",
    "findable" TEXT COLLATE "C",
    "version" INTEGER NOT NULL,

    CONSTRAINT "Lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LessonSource" (
    "lessonId" TEXT COLLATE "C" NOT NULL,
    "consultationId" TEXT COLLATE "C" NOT NULL,
    "askerId" TEXT COLLATE "C" NOT NULL,
    "proposerId" TEXT COLLATE "C" NOT NULL,
    "ret" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LessonSource_pkey" PRIMARY KEY ("lessonId")
);

-- CreateTable
CREATE TABLE "LessonTerm" (
    "term" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "lessonId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LessonTerm_pkey" PRIMARY KEY ("term","number")
);

-- CreateTable
CREATE TABLE "LessonTermCount" (
    "term" TEXT COLLATE "C" NOT NULL,
    "lessons" INTEGER NOT NULL,

    CONSTRAINT "LessonTermCount_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "LessonDiscussed" (
    "body" TEXT COLLATE "C" NOT NULL,
    "lessonId" TEXT COLLATE "C" NOT NULL,
    "slot" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LessonDiscussed_pkey" PRIMARY KEY ("body","lessonId")
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

-- AddForeignKey
ALTER TABLE "LessonSource" ADD CONSTRAINT "LessonSource_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonSource" ADD CONSTRAINT "LessonSource_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonTerm" ADD CONSTRAINT "LessonTerm_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDiscussed" ADD CONSTRAINT "LessonDiscussed_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;
