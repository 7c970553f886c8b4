import { instant } from '../kernel/time.ts';
import { calendarOf, findMeeting } from '../meetings/meeting-world.ts';
import { type Meeting, nextMeeting } from '../meetings/meetings.ts';
import { stageAfter } from './consultation.stages.ts';
import type { Consultation, Table } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { putOnAgenda, takeFromAgenda } from './table-agenda.ts';
import { chairsOf, type News, owe, screenersOf } from './tell-others.ts';

const beginning = instant(0);
/** An agenda that is full is passed over for the next one, and no further. */
const MEETINGS_TRIED = 3;

/**
 * What is on a table whose meeting was cancelled goes to the next one, its number from the one agenda to the other; and
 * the asker, who sits in no expertteam, hears of every other day.
 */
export async function keepTables(world: ConsultationWorld): Promise<void> {
  const within = { from: beginning, to: instant(world.now + 1) };
  for (const consultation of await world.stores.consultations.inStage(['on-the-table'], 'stageSince', within)) {
    const { table, ret } = consultation;
    if (!table) continue;
    const meeting = findMeeting({ body: ret, slot: table.slot }, world)?.meeting;
    if (!meeting || meeting.cancelled) await toNextTable(consultation, table, world);
    else if (meeting.moved && meeting.start > world.now) await tellOfMove(consultation, table, meeting, world);
  }
}

async function toNextTable(consultation: Consultation, table: Table, world: ConsultationWorld): Promise<void> {
  await takeFromAgenda(consultation, world);
  const slot = await placeFor(consultation, table, world);
  const change = slot
    ? { table: { ...table, slot } }
    : { table: undefined, stage: stageAfter(consultation, 'decline-table'), stageSince: world.now };
  const after = { ...consultation, ...change, version: consultation.version + 1 };
  if (!(await world.stores.consultations.replace(after))) return;
  await tellAll(slot ? 'consultation-table-moved' : 'consultation-table-off', after, `${after.version}`, world);
}

/** The first meeting to come that has room for it; undefined when there is none. */
async function placeFor(consultation: Consultation, table: Table, world: ConsultationWorld) {
  const ret = world.network.body(consultation.ret);
  let from = world.now;
  for (let tried = 0; ret && tried < MEETINGS_TRIED; tried += 1) {
    const meeting = nextMeeting(ret, from, calendarOf(world));
    if (!meeting) return undefined;
    if (await putOnAgenda(consultation, { ...table, slot: meeting.slot }, world)) return meeting.slot;
    from = meeting.end;
  }
  return undefined;
}

/** Each new day once, unless it stood already when the asker agreed. */
async function tellOfMove(consultation: Consultation, { agreedAt }: Table, meeting: Meeting, world: ConsultationWorld) {
  const [change] = await world.stores.meetings.versions([meeting]);
  if (!change || agreedAt === undefined || change.changedAt <= agreedAt) return;
  const named = { ...world, today: meeting.day };
  await owe('consultation-table-moved', `${consultation.id}/moved`, [consultation.asker], 'in-hours', named);
}

async function tellAll(news: News, consultation: Consultation, what: string, world: ConsultationWorld) {
  const involved = [...chairsOf(consultation, world.network), ...screenersOf(consultation, world.network)];
  await owe(news, `${consultation.id}/${what}`, [consultation.asker, ...involved], 'in-hours', world);
}
