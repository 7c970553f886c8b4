import { z } from 'zod';
import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { AgendaItemId } from '../../domain/meetings/agenda.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { callType } from '../view/call.ts';

const nothing = z.object({});
const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;
const bodyShape = z.custom<BodyKey>(key);
const dayShape = z.custom<CalendarDay>((value) => typeof value === 'string' && asDay(value) !== undefined);
/** No list that we make leads out of these years, and days beyond the calendar's can't be counted with. */
const listDay = z.custom<CalendarDay>((value) => dayShape.safeParse(value).success && /^20\d\d-/.test(String(value)));

/** Which list is shown: of a body or of all that concerns the asker, within days, and which page of it. */
const listShape = z.object({
  body: bodyShape.optional(),
  from: listDay.optional(),
  to: listDay.optional(),
  page: z.number().int().min(0).max(1000).optional(),
});
export type ListInput = z.infer<typeof listShape>;

/** A meeting by its body and the day it was planned on. */
const one = z.object({ body: bodyShape, slot: dayShape });
/** Pressed in a list, the answer stands in that list. */
const inList = one.extend({ list: listShape.optional() });
export type InList = z.infer<typeof inList>;
const point = z.object({ item: z.custom<AgendaItemId>(key) });

export const seeMeetings = callType('meetings.see', listShape);
/** *Bekijken*: one meeting with everything that can be done with it; a long agenda from which point on. */
export const seeMeeting = callType(
  'meetings.see-one',
  one.extend({ skip: z.number().int().min(0).max(1000).optional() }),
);

export const come = callType('meetings.come', inList);
export const stayAway = callType('meetings.stay-away', inList);
export const openDelegate = callType('meetings.open-delegate', one, { opens: 'form' });
export const sendDelegate = callType('meetings.send-delegate', one);

export const openPoint = callType('meetings.open-point', one, { opens: 'form' });
export const sendPoint = callType('meetings.send-point', one);
export const openPointChange = callType('meetings.open-point-change', point, { opens: 'form' });
/** With the version that the asker had before them, so that nobody overwrites what another just wrote. */
export const sendPointChange = callType(
  'meetings.send-point-change',
  point.extend({ seen: z.number().int().min(1).max(1_000_000) }),
);
/** *Eerder*: one place up on the agenda. */
export const putPoint = callType('meetings.put-point', point.extend({ place: z.number().int().min(1).max(1000) }));
export const removePoint = callType('meetings.remove-point', point);

export const openMove = callType('meetings.open-move', one, { opens: 'form' });
export const sendMove = callType('meetings.send-move', one);
export const openCancel = callType('meetings.open-cancel', one, { opens: 'form' });
export const sendCancel = callType('meetings.send-cancel', one);
/** *Gaat toch door*. */
export const restore = callType('meetings.restore', one);

/** *In mijn agenda*: the address of one's own calendar feed; made when there is none yet. */
export const seeFeed = callType('meetings.see-feed', nothing);
export const renewFeed = callType('meetings.renew-feed', nothing);
export const revokeFeed = callType('meetings.revoke-feed', nothing);
