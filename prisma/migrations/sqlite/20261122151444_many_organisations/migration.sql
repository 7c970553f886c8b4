-- AlterTable
ALTER TABLE "Account" ADD COLUMN "goneAt" BIGINT;

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN "source" TEXT;

-- AlterTable
ALTER TABLE "Signal" ADD COLUMN "source" TEXT;

-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "state" TEXT NOT NULL,
    "secret" TEXT,
    "madeAt" BIGINT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" BIGINT,

    PRIMARY KEY ("platform", "tenant")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "memberId" TEXT,
    "decidedBy" TEXT,
    "decidedAt" BIGINT
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "wanted" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "state" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Draft" (
    "memberId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("memberId", "form")
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
CREATE INDEX "Draft_at_idx" ON "Draft"("at");
