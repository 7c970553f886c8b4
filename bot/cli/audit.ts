import type { AuditHead } from '../../domain/consultations/consultation.store.ts';
import { findByNumber } from '../../domain/consultations/read-consultation.ts';
import { whoRead } from '../../domain/consultations/who-read.ts';
import { dayAt, timeAt } from '../../domain/kernel/time.ts';
import { auditTexts } from './audit.texts.ts';
import { cliTexts } from './cli.texts.ts';
import { type Command, fine, no, usage } from './command.ts';

/** Whether every line of the log is as it was written; with a head that was kept, also whether its end is still there. */
export const verifyAudit: Command = {
  run: async ({ words: [kept], json }, world) => {
    const head = kept === undefined ? undefined : headIn(kept);
    if (kept !== undefined && !head) return usage(auditTexts.badHead);
    const { unit } = (await world.bot()).database;
    const verdict = await unit.run(({ consultations }) => consultations.verifyReadings(head));
    if (json) world.print(JSON.stringify(verdict));
    if (!verdict.sound) return no(auditTexts.faults[verdict.fault](verdict.line));
    if (json) return fine;
    world.print(auditTexts.sound(verdict.head.lines));
    if (verdict.head.lines > 0) world.print(auditTexts.keep(`${verdict.head.lines}.${verdict.head.code}`));
    return fine;
  },
};

/** Who read a consultatie and when, as the member who asked it may see it. */
export const listAudit: Command = {
  run: async ({ words: [number, email], json }, world) => {
    const [, digits] = /^c-?(\d{1,9})$/i.exec(number ?? '') ?? [];
    if (!number || !digits || !email) return usage(cliTexts.missing('<nummer> <e-mail>'));
    const { unit } = (await world.bot()).database;
    return unit.run(async (stores) => {
      const network = await stores.network.load();
      const member = network.memberByEmail(email);
      if (!member) return no(cliTexts.unknownMember(email));
      const found = await findByNumber(member, Number(digits), { stores });
      const readers = found.done ? await whoRead(member, found.value.id, { stores }) : found;
      if (!readers.done) return no(auditTexts.unknown(number));
      const lines = readers.value.map(({ reader, times, lastAt }) => ({
        reader: reader && network.member(reader)?.email,
        times,
        last: `${dayAt(lastAt, member.zone)} ${timeAt(lastAt, member.zone)}`,
      }));
      if (json) world.print(JSON.stringify(lines));
      else if (lines.length === 0) world.print(auditTexts.nobody);
      else
        for (const { reader, times, last } of lines) world.print(`${reader ?? auditTexts.former}\t${times}\t${last}`);
      return fine;
    });
  },
};

function headIn(written: string): AuditHead | undefined {
  const [, lines, code] = /^(\d{1,9})\.([\w-]+)$/.exec(written) ?? [];
  return lines && code ? { lines: Number(lines), code } : undefined;
}
