import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import { type Later, type SnoozeRefusal, snooze, takeBackSnooze, toldTo } from '../../domain/nudges/snooze.ts';
import { singleCard } from '../conversation/bundle.ts';
import type { Feature, Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { settledCard } from '../conversation/settled.ts';
import { text } from '../view/card.ts';
import { plainText } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { dayForm, laterCard, type Reminder, whenCard } from './reminders.cards.ts';
import { reminderTexts } from './reminders.texts.ts';
import { seeReminder } from './reminders.vocabulary.ts';

/** What the buttons of reminders do, for the features whose reminders they are. */
export function remindersOf(features: readonly Feature[]) {
  /** What was told under that key, as it is now; or the answer when there is nothing to say of it any more. */
  const find = async (key: string, turn: Turn, answer: typeof show): Promise<Reminder | Reply> => {
    const nudge = await toldTo(turn.me, key, turn.stores.ledger);
    if (!nudge) return unknown(turn);
    const feature = features.find(({ nudges }) => nudges?.[nudge.kind]);
    const message = await feature?.nudges?.[nudge.kind]?.(nudge, turn);
    if (!message) return answer(await settledCard([nudge], turn, turn.language, features));
    return { nudge, message, ends: feature?.ends?.(nudge, turn) };
  };
  const withFound =
    <Input extends { readonly nudge: string }>(
      answer: typeof show,
      act: (found: Reminder, input: Input, turn: Turn) => Reply | Promise<Reply>,
    ) =>
    async (input: Input, turn: Turn): Promise<Reply> => {
      const found = await find(input.nudge, turn, answer);
      return 'answer' in found ? found : act(found, input, turn);
    };
  const back = withFound(replace, ({ message }) => replace(singleCard(message)));

  return {
    see: withFound(show, ({ nudge, message }) =>
      show(message.whole ? { ...message.whole, refresh: seeReminder({ nudge: nudge.key }) } : singleCard(message)),
    ),
    ask: withFound(replace, async (found, _input, turn) => replace(await whenCard(found, turn))),
    back,
    choose: withFound(replace, async (found, { day, afternoon }: Later & { nudge: string }, turn) => {
      const told = await putOff(found, { day, ...(afternoon ? { afternoon } : {}) }, turn);
      return typeof told === 'string' ? replace(await whenCard(found, turn, toldBy(told, turn)), refused(told)) : told;
    }),
    openDay: withFound(show, (found, _input, turn) => open(dayForm(found, undefined, undefined, turn))),
    async sendDay(input: { readonly nudge: string }, values: Values, turn: Turn): Promise<Reply> {
      const found = await find(input.nudge, turn, replace);
      if ('answer' in found) return found;
      const t = reminderTexts[turn.language];
      const day = asDay(values['day'] ?? '');
      if (!day) return invalid(dayForm(found, undefined, t.form.noDay, turn));
      const told = await putOff(found, { day }, turn);
      if (typeof told !== 'string') return told;
      return told === 'reminder-not-found' ? unknown(turn) : invalid(dayForm(found, day, t.problems[told], turn));
    },
    async takeBack(input: { readonly nudge: string; readonly was: string }, turn: Turn): Promise<Reply> {
      const taken = await takeBackSnooze(turn.me, input.nudge, turn);
      if (!taken.done) return taken.refusal.code === 'reminder-said' ? saidAlready(turn) : unknown(turn);
      const reply = await back({ nudge: input.was }, turn);
      return { ...reply, changed: [...reply.changed, { kind: 'reminder-removed', about: taken.value.about }] };
    },
  };
}

async function putOff(found: Reminder, later: Later, turn: Turn): Promise<Reply | SnoozeRefusal['code']> {
  const wish = { key: found.nudge.key, later, ends: found.ends };
  const told = await snooze(turn.me, wish, turn);
  if (!told.done) return told.refusal.code;
  const { nudge, day, moved } = told.value;
  const said = moved ? { day } : later;
  const asked: CalendarDay | undefined = moved ? later.day : undefined;
  const card = laterCard(found, { key: nudge.key, later: said, asked }, turn);
  return replace(card, { kind: 'reminder', about: plainText(found.message.brief), day });
}

/** A choice that stood there until its moment was over, or until it could not be kept any more. */
function toldBy(code: SnoozeRefusal['code'], turn: Turn): string {
  const t = reminderTexts[turn.language];
  return code === 'reminder-after-end' ? t.problems[code] : t.pastNow;
}

function unknown(turn: Turn): Reply {
  const t = reminderTexts[turn.language];
  return show({ title: t.unknownTitle, parts: [text(t.unknown)] }, refused('reminder-not-found'));
}

function saidAlready(turn: Turn): Reply {
  const t = reminderTexts[turn.language];
  return replace({ title: t.saidTitle, parts: [text(t.said)] }, refused('reminder-said'));
}

const refused = (code: string) => ({ kind: 'refused', code }) as const;
