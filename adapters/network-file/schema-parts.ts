import { z } from 'zod';
import { asDay, type CalendarDay, type WallTime } from '../../domain/kernel/time.ts';
import type { Shape } from './problem.ts';

/** The message of each check is the name of what belongs there; `network-file.texts.ts` has the sentence. */
export const said = (shape: Shape) => ({ error: shape });
export const textThat = (shape: Shape, fits: (text: string) => boolean) =>
  z.string(said(shape)).refine(fits, said(shape));
export const whole = (shape: Shape, least: number, most: number) =>
  z.int(said(shape)).min(least, said(shape)).max(most, said(shape));
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, said('list'));
export const mapOf = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields, said('map'));

export const text = z.string(said('text')).trim().min(1, said('text')).max(300, said('text'));
export const plainKey = z.string(said('key')).regex(/^[a-z][a-z0-9-]{0,59}$/, said('key'));
export const keyOf = <Key extends string>() => plainKey.transform((key) => key as Key);
/** A rhythm that begins in the year 206 is a typing error, and is counted from there on every question. */
const inOurTime = (value: string) => value >= '1900-01-01' && value <= '2099-12-31';
export const day = textThat('day', (value) => asDay(value) !== undefined && inOurTime(value)).transform(
  (value) => value as CalendarDay,
);
export const time = z
  .string(said('time'))
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, said('time'))
  .transform((value) => value as WallTime);
