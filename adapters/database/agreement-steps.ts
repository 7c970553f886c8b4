import { z } from 'zod';
import { helpFrom, type Owner, type Step } from '../../domain/agreements/agreement.ts';
import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId, PartyKey } from '../../domain/network/network.ts';

const calendarDay = z.string().transform((text, context): CalendarDay => {
  const read = asDay(text);
  if (read) return read;
  context.addIssue('not a calendar day');
  return z.NEVER;
});
const words = z.string().optional();
const owner: z.ZodType<Owner> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), member: z.string().transform((id) => id as MemberId) }),
  z.object({ kind: z.literal('party'), party: z.string().transform((key) => key as PartyKey) }),
  z.object({ kind: z.literal('body'), body: z.string().transform((key) => key as BodyKey) }),
]);

const shape: z.ZodType<Step> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('told'), text: z.string() }),
  z.object({ kind: z.literal('done'), text: words }),
  z.object({ kind: z.literal('moved'), from: calendarDay, to: calendarDay, text: words }),
  z.object({ kind: z.literal('stuck'), text: words }),
  z.object({ kind: z.literal('asked'), whom: z.enum(helpFrom), text: words }),
  z.object({ kind: z.literal('offered'), text: words }),
  z.object({ kind: z.literal('handed-over'), from: owner, to: owner }),
  z.object({ kind: z.literal('dropped'), text: z.string() }),
]);

/** A step as two columns: its kind, by which one can search, and the rest as JSON. */
export function writeStep({ kind, ...rest }: Step): { readonly kind: string; readonly data: string } {
  return { kind, data: JSON.stringify(rest) };
}

/** Throws on what no version of the bot wrote. */
export function readStep(row: { readonly kind: string; readonly data: string }): Step {
  return shape.parse({ ...JSON.parse(row.data), kind: row.kind });
}
