import type { Cipher } from '../../domain/kernel/ports.ts';
import type { FindingClass } from '../../domain/privacy/finding.ts';
import type { ReasonStore } from '../../domain/privacy/reasons.store.ts';
import type { Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

export function reasonStore(tx: Tx, cipher: Cipher): ReasonStore {
  return {
    async keep({ id, by, at, about, classes, reason }) {
      const sealed = cipher.seal(reason);
      await tx.reason.create({
        data: { id, byId: by, at: stored(at), about, classes: JSON.stringify(classes), sealed },
      });
    },
    async of(member) {
      const rows = await tx.reason.findMany({ where: { byId: member }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
      return rows.map(({ id, byId, at, about, classes, sealed }) => ({
        id,
        by: byId,
        at: moment(at),
        about,
        classes: JSON.parse(classes) as FindingClass[],
        reason: cipher.open(sealed),
      }));
    },
    async eraseOf(member) {
      return (await tx.reason.deleteMany({ where: { byId: member } })).count;
    },
    async eraseBefore(before) {
      return (await tx.reason.deleteMany({ where: { at: { lt: stored(before) } } })).count;
    },
  };
}
