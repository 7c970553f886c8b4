import { z } from 'zod';
import { Refused } from './refusal.ts';

/** As long as the longest text that either platform lets somebody type. */
const LONGEST_TEXT = 4_000;

const key = z.string().min(1).max(200);
const text = z.string().max(LONGEST_TEXT);
const call = z.object({ name: key, input: z.unknown() });

/** An action has an id made where it was done, so that a second click on it is the same action. */
const action = { id: z.uuid(), member: key };

export const sayShape = z.object({ ...action, text: text.trim().min(1) });
export const pressShape = z.object({ ...action, message: key, call });
export const submitShape = z.object({
  ...action,
  message: key,
  call,
  values: z.record(key, text).refine((values) => Object.keys(values).length <= 100),
});
export const cancelShape = z.object({ ...action, message: key });
export const travelShape = z.object({ option: key });
export const pulseShape = z.object({
  member: key,
  box: key,
  have: z.string().max(100).optional(),
  seen: z.record(key, z.number().int()).refine((seen) => Object.keys(seen).length <= 5_000),
});

export type Say = z.infer<typeof sayShape>;
export type Press = z.infer<typeof pressShape>;
export type Submit = z.infer<typeof submitShape>;
export type Cancel = z.infer<typeof cancelShape>;
export type Pulse = z.infer<typeof pulseShape>;

/** Reads the JSON of a request, or refuses it with a sentence. */
export function read<Shape>(shape: z.ZodType<Shape>, body: Buffer): Shape {
  const parsed = shape.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.maximum === LONGEST_TEXT);
  throw new Refused(400, (texts) => (tooLong ? texts.tooLong(LONGEST_TEXT) : texts.malformed));
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused(400, (texts) => texts.malformed);
  }
}
