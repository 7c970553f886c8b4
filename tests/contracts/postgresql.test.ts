import { afterAll, describe } from 'vitest';
import { aDatabase } from '../builders/database.ts';
import { aPostgres } from '../builders/postgresql.ts';
import { describeEveryStore } from './every-store.ts';

const server = await aPostgres();

afterAll(() => server?.stop());

describe.skipIf(!server)('PostgreSQL (needs a PostgreSQL for this machine)', () => {
  describeEveryStore(async () => aDatabase({ url: (await server?.migrated()) ?? '' }));
});
