import { z } from 'zod';
import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import { addressees, nearby, type Step } from '../../domain/signals/signal.step.ts';
import { places } from '../../domain/signals/signal.ts';

const slot = z.string().transform((text, context): CalendarDay => {
  const read = asDay(text);
  if (read) return read;
  context.addIssue('day');
  return z.NEVER;
});
const body = z.string().transform((key) => key as BodyKey);
const member = z.string().transform((id) => id as MemberId);
const place = z.enum(places);
const text = z.string();

const shape: z.ZodType<Step> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('addressed'), whom: z.enum(nearby), text }),
  z.object({ kind: z.literal('passed-on'), from: place, to: place, body, text }),
  z.object({ kind: z.literal('sent-back'), from: place, to: place, body, text }),
  z.object({ kind: z.literal('told'), text }),
  z.object({ kind: z.literal('on-agenda'), body, slot }),
  z.object({ kind: z.literal('asked-down'), text, asked: z.array(member) }),
  z.object({ kind: z.literal('answered-down'), recognised: z.boolean() }),
  z.object({ kind: z.literal('advised'), to: z.array(z.enum(addressees)), executor: z.string(), text }),
  z.object({ kind: z.literal('settled'), text }),
  z.object({ kind: z.literal('reopened'), text }),
  z.object({ kind: z.literal('reworded') }),
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('withdrawn') }),
]);

/** A step as two columns: its kind, by which one can search, and the rest as JSON. */
export function writeStep({ kind, ...rest }: Step): { readonly kind: string; readonly data: string } {
  return { kind, data: JSON.stringify(rest) };
}

/** Throws on what no version of the bot wrote. */
export function readStep(row: { readonly kind: string; readonly data: string }): Step {
  return shape.parse({ ...JSON.parse(row.data), kind: row.kind });
}
