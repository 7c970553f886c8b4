import { comingFor, type ListedMeeting } from '../../domain/meetings/list-meetings.ts';
import { fullNameOf } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { type ComingReading, readComing } from '../language/coming.ts';
import { text } from '../view/card.ts';
import { comingButtons, listCard, periodOf } from './meetings.cards.ts';
import { readWhich, seeList, seeNext } from './meetings.reading.ts';
import { meetingTexts } from './meetings.texts.ts';
import type * as calls from './meetings.vocabulary.ts';
import { whenOf } from './meetings.words.ts';

const LONGEST_SENTENCE = 200;

/** "Wanneer is de volgende koersgroep", "ik kan niet bij de SAR": sentences about a meeting, without the word. */
export function readSentence(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  if (words.length > LONGEST_SENTENCE) return undefined;
  return askedWhen(words, turn) ?? toldComing(words, turn);
}

const asking =
  /^(?:(?:wanneer|hoe laat|waar|op welke dag|when|what time|where) (?:is|zijn|komt|komen|vergadert|vergaderen|begint|does|do|are) |(?:de |het |the )?(?=(?:eerst)?volgende |komende |next ))(.+)$/i;
const gathering = /\s*(?:weer|eigenlijk|bij elkaar|bijeen|samen|bijeenkomst|vergadering|gepland|meet|again)[\s?.]*$/i;

function askedWhen(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  const [, asked] = asking.exec(words) ?? [];
  const { body, period } = asked ? readWhich(asked.replace(gathering, ''), turn) : {};
  return body && (() => seeNext(body, period, turn));
}

/** Only words that name a body or days are about a meeting: "ik kan niet inloggen" is not. */
function toldComing(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  const told = readComing(words);
  if (!told || turn.me.seats.length === 0) return undefined;
  const { body, rest, period, unclear } = readWhich(told.rest, turn);
  if ((!body && !period) || (!body && rest !== '') || unclear) return undefined;
  return () => offer(told, { ...(body ? { body: body.key } : {}), ...period }, turn);
}

/** Whether it was meant so is asked by the button; when several meetings fit, they are listed. */
async function offer({ coming }: ComingReading, input: calls.ListInput, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const found = await comingFor(turn.me, { body: input.body, period: periodOf(input) }, turn);
  const meetings = found.done ? found.value.meetings.filter(({ may }) => may.includes('attend')) : [];
  const fitting = input.from ? meetings : meetings.slice(0, 1);
  const [only] = fitting;
  if (fitting.length === 0 || !only) return seeList(input, turn);
  if (fitting.length > 1) {
    return show(
      listCard({ meetings: fitting, more: false }, t.whichTitle, input, turn, { empty: '', intros: [t.which] }),
    );
  }
  return show(offerCard(only, coming, turn));
}

function offerCard(listed: ListedMeeting, coming: ComingReading['coming'], turn: Turn) {
  const t = meetingTexts[turn.language];
  const buttons = comingButtons({ ...listed, mine: undefined }, turn);
  const ordered = coming === 'no' ? [...buttons].reverse() : buttons;
  return {
    title: t.whichTitle,
    parts: [text(t.item(fullNameOf(listed.body), whenOf(listed, turn))), text(t.offer[coming])],
    buttons: ordered,
  };
}
