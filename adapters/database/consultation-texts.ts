import { z } from 'zod';
import type { ConsultationStore } from '../../domain/consultations/consultation.store.ts';
import {
  adviceParts,
  type CallWords,
  type CaseText,
  type ConsultationEvent,
  type ConsultationEventId,
  type ConsultationId,
  type EventKind,
  extents,
  moreFields,
} from '../../domain/consultations/consultation.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

const words = z.string().optional();
const told = z.object({
  carriedOut: z.enum(extents),
  useful: z.enum(extents).optional(),
  parents: words,
  youngster: words,
  learned: words,
});
const shapes = {
  question: z.string(),
  more: z.partialRecord(z.enum(moreFields), z.string()),
  because: z.string(),
  handedOver: z.object({ to: z.string(), contact: z.string(), phone: words, why: z.string() }),
  advice: z.record(z.enum(adviceParts), z.string()),
  contactTold: told,
  askerTold: told,
} satisfies Record<keyof CaseText, z.ZodType>;
type Part = keyof typeof shapes;
const partNames = Object.keys(shapes) as readonly Part[];

const callWords = z.object({ phone: z.string(), when: words });

type Texts = 'texts' | 'write' | 'addEvent' | 'events' | 'event' | 'eventFrom' | 'mend' | 'takeBack' | 'eventsBy';

/** The one place where what people typed about a case is sealed and opened. */
export function consultationTexts(tx: Tx, cipher: Cipher): Pick<ConsultationStore, Texts> {
  return {
    async texts(id) {
      const rows = await tx.consultationText.findMany({ where: { consultationId: id } });
      const found = new Map(rows.map(({ part, sealed }) => [part, sealed]));
      const parts = partNames.flatMap((part) => {
        const sealed = found.get(part);
        return sealed === undefined ? [] : [[part, shapes[part].parse(JSON.parse(cipher.open(sealed)))] as const];
      });
      const { question, more = {}, ...rest } = Object.fromEntries(parts) as Partial<CaseText>;
      return question === undefined ? undefined : { question, more, ...rest };
    },
    async write(id, parts) {
      for (const part of partNames) {
        if (!(part in parts)) continue;
        const where = { consultationId: id, part };
        await tx.consultationText.deleteMany({ where });
        const value = parts[part];
        if (value !== undefined)
          await tx.consultationText.create({ data: { ...where, sealed: cipher.seal(JSON.stringify(value)) } });
      }
    },
    async addEvent({ id, consultation, by, at, kind, text, source = null }) {
      const sealed = text === undefined ? null : cipher.seal(text);
      await tx.consultationEvent.create({
        data: { id, consultationId: consultation, byId: by, at: stored(at), kind, sealed, source },
      });
    },
    async events(id) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      const rows = await tx.consultationEvent.findMany({ where: { consultationId: id }, orderBy });
      return rows.map((row) => eventOf(row, cipher));
    },
    async event(id) {
      const row = await tx.consultationEvent.findUnique({ where: { id } });
      return row ? eventOf(row, cipher) : undefined;
    },
    async eventFrom(source) {
      const row = await tx.consultationEvent.findUnique({ where: { source } });
      return row ? eventOf(row, cipher) : undefined;
    },
    async mend(id, text, at) {
      const data = { sealed: cipher.seal(text), changedAt: stored(at) };
      await tx.consultationEvent.updateMany({ where: { id, takenBackAt: null }, data });
    },
    async takeBack(id, at) {
      const data = { sealed: null, takenBackAt: stored(at) };
      await tx.consultationEvent.updateMany({ where: { id, takenBackAt: null }, data });
    },
    async eventsBy(member) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      const rows = await tx.consultationEvent.findMany({ where: { byId: member }, orderBy });
      return rows.map((row) => eventOf(row, cipher));
    },
  };
}

function eventOf(row: Prisma.ConsultationEventModel, cipher: Cipher): ConsultationEvent {
  return {
    id: row.id as ConsultationEventId,
    consultation: row.consultationId as ConsultationId,
    by: row.byId as MemberId,
    at: moment(row.at),
    kind: row.kind as EventKind,
    ...(row.sealed === null ? {} : { text: cipher.open(row.sealed) }),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.changedAt === null ? {} : { changedAt: moment(row.changedAt) }),
    ...(row.takenBackAt === null ? {} : { takenBackAt: moment(row.takenBackAt) }),
  };
}

export function sealCall(said: CallWords | undefined, cipher: Cipher): string | null {
  return said ? cipher.seal(JSON.stringify(said)) : null;
}

export function openCall(sealed: string | null, cipher: Cipher): CallWords | undefined {
  return sealed === null ? undefined : callWords.parse(JSON.parse(cipher.open(sealed)));
}
