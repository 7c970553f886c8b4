-- CreateTable
CREATE TABLE "Reason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "about" TEXT NOT NULL,
    "classes" TEXT NOT NULL,
    "sealed" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_NetworkSettings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "importedAt" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "norm" INTEGER NOT NULL,
    "hoursQuestion" BOOLEAN NOT NULL,
    "memberNames" BOOLEAN NOT NULL DEFAULT true,
    "contact" TEXT NOT NULL
);
INSERT INTO "new_NetworkSettings" ("contact", "hoursQuestion", "id", "importedAt", "name", "norm", "version", "zone") SELECT "contact", "hoursQuestion", "id", "importedAt", "name", "norm", "version", "zone" FROM "NetworkSettings";
DROP TABLE "NetworkSettings";
ALTER TABLE "new_NetworkSettings" RENAME TO "NetworkSettings";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Reason_byId_at_idx" ON "Reason"("byId", "at");

-- CreateIndex
CREATE INDEX "Reason_at_idx" ON "Reason"("at");
