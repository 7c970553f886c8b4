import { createHash } from 'node:crypto';
import type { Drafts } from '../../bot/conversation/drafts.ts';
import type { Values } from '../../bot/view/form.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

export function draftStore(tx: Tx, cipher: Cipher): Drafts {
  const idOf = (memberId: string, form: string) => ({ memberId_form: { memberId, form: digestOf(form) } });
  return {
    async find(member, form) {
      const row = await tx.draft.findUnique({ where: idOf(member, form) });
      return row ? (JSON.parse(cipher.open(row.sealed)) as Values) : undefined;
    },
    async keep(member, form, values, now) {
      const rest = { sealed: cipher.seal(JSON.stringify(values)), at: stored(now) };
      const create = { memberId: member, form: digestOf(form), ...rest };
      await tx.draft.upsert({ where: idOf(member, form), create, update: rest });
    },
    async drop(member, form) {
      await tx.draft.deleteMany({ where: idOf(member, form).memberId_form });
    },
    async of(memberId) {
      const rows = await tx.draft.findMany({ where: { memberId }, orderBy: [{ at: 'asc' }, { form: 'asc' }] });
      return rows.map(({ sealed }) => JSON.parse(cipher.open(sealed)) as Values);
    },
    async eraseOf(memberId) {
      return (await tx.draft.deleteMany({ where: { memberId } })).count;
    },
    async eraseBefore(moment) {
      return (await tx.draft.deleteMany({ where: { at: { lt: stored(moment) } } })).count;
    },
  };
}

/** A form's input may be long; its name in the database is not, and tells nothing. */
function digestOf(form: string): string {
  return createHash('sha256').update(form).digest('base64url');
}
