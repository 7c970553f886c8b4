// The one place that names the generated client, so that the stores do not know which database they are on.
export { Prisma, PrismaClient } from './generated/sqlite/client.ts';

import type { Prisma } from './generated/sqlite/client.ts';

/** What a store works with: the client within one transaction. */
export type Tx = Prisma.TransactionClient;
