import type { Ids } from '../../domain/kernel/ports.ts';
import { viewOf } from '../../domain/network/lookup.ts';
import type { ImportResult, NetworkStore } from '../../domain/network/network.store.ts';
import type { NetworkSettings } from '../../domain/network/network.ts';
import type { NetworkCache } from './network.cache.ts';
import { saveChange } from './network.changes.ts';
import { plus, readLists, syncLists } from './network.lists.ts';
import { settingsOf, settingsRow } from './network.rows.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

const id = 'network';

/** The network is read as a whole once per version and process; each unit asks only whether there is another version. */
export function networkStore(tx: Tx, ids: Ids, cache: NetworkCache): NetworkStore {
  return {
    async load() {
      const [row] = await tx.$queryRaw<{ version: string }[]>`
        SELECT "version" FROM "NetworkSettings" WHERE "id" = ${id}`;
      const version = row?.version ?? 'none';
      const known = cache.get(version);
      if (known) return known;
      const settings = await tx.networkSettings.findUnique({ where: { id } });
      const view = viewOf({ settings: settingsOf(settings), ...(await readLists(tx)) });
      cache.put(version, view);
      return view;
    },
    async isEmpty() {
      return (await tx.networkSettings.count()) === 0;
    },
    async replace({ settings, ...lists }, now) {
      const synced = await syncLists(tx, lists, ids, stored(now));
      return plus(synced, await saveSettings(tx, settings, synced.touched, ids.next(), stored(now)));
    },
    async changeMeeting(body, change, now) {
      await saveChange(tx, body, change, now);
      await tx.networkSettings.updateMany({ where: { id }, data: { version: ids.next() } });
    },
  };
}

/** Settings count as one thing. Every import that stored anything has a version of its own, also when it is rolled back. */
async function saveSettings(
  tx: Tx,
  settings: NetworkSettings,
  touched: boolean,
  version: string,
  importedAt: bigint,
): Promise<ImportResult> {
  const old = await tx.networkSettings.findUnique({ where: { id } });
  const data = { ...settingsRow(settings), version, importedAt };
  const equal = old !== null && JSON.stringify(settingsRow(settingsOf(old))) === JSON.stringify(settingsRow(settings));
  if (!equal || touched) await tx.networkSettings.upsert({ where: { id }, create: { id, ...data }, update: data });
  return { added: old ? 0 : 1, changed: old && !equal ? 1 : 0, archived: 0, unchanged: equal ? 1 : 0 };
}
