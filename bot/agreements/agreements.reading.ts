import { type Agreement, type AgreementId, isSettled } from '../../domain/agreements/agreement.ts';
import { wishReminder } from '../../domain/agreements/change-agreement.ts';
import {
  type AgreementList,
  bodyAgreements,
  oneAgreement,
  ownAgreements,
} from '../../domain/agreements/list-agreements.ts';
import { asDay, type CalendarDay, dayAt, momentOf } from '../../domain/kernel/time.ts';
import { workingDayOnOrAfter } from '../../domain/kernel/working-days.ts';
import type { Body, BodyKey } from '../../domain/network/network.ts';
import { nextAllowed, opens } from '../../domain/nudges/disturb.ts';
import { holidaysOf, usualReach } from '../../domain/nudges/reach.ts';
import { bodyCalled, theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { neutral } from '../conversation/guarding.ts';
import { invalid, type Manner, type Reply, replace, show, toForm, toPress, toWords } from '../conversation/reply.ts';
import { readWish } from '../language/wishes.ts';
import { text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { listCard, oneCard } from './agreements.cards.ts';
import { fieldProblem, isFieldRefusal, refusal } from './agreements.refusals.ts';
import { stepForm } from './agreements.step-forms.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';

/** `afspraken`: everything the asker stands for. */
export async function seeOwn(
  turn: Turn,
  more: { intro?: Copy | undefined; from?: number | undefined } = {},
): Promise<Reply> {
  const t = agreementTexts[turn.language];
  return show(listCard(await ownAgreements(turn.me, turn), t.ownTitle, turn, { empty: t.nothingOwn, ...more }));
}

/** `afspraken sar`. */
export async function seeNamed(words: string, turn: Turn): Promise<Reply> {
  const body = bodyCalled(words, turn);
  return body
    ? seeBody(body, turn)
    : seeOwn(turn, { intro: agreementTexts[turn.language].whichBody(neutral(words, turn)) });
}

export async function seeBodyByKey(key: BodyKey, turn: Turn, from?: number): Promise<Reply> {
  const body = turn.network.body(key);
  return body ? seeBody(body, turn, from) : seeOwn(turn);
}

async function seeBody(body: Body, turn: Turn, from?: number): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const found = await bodyAgreements(turn.me, body, turn);
  if (found.done)
    return show(
      listCard(found.value, t.bodyTitle(body.name), turn, {
        empty: t.nothingBody(theBody(body, turn.language)),
        body,
        from,
      }),
    );
  const card = {
    title: t.bodyTitle(body.name),
    parts: [text(t.bodyNotYours(theBody(body, turn.language)))],
    buttons: [{ label: t.mine, call: calls.seeAgreements({}) }],
  };
  return show(card, { kind: 'refused', code: found.refusal.code });
}

/** *Bijwerken*: one agreement with all that can be done with it. */
export async function seeOne(id: AgreementId, turn: Turn): Promise<Reply> {
  const found = await oneAgreement(turn.me, id, turn);
  if (!found.done) return refusal(found.refusal, turn);
  return show({ ...oneCard(found.value, turn), refresh: calls.seeAgreement({ agreement: id }) });
}

/** *Ja, dat klopt*: the agreement as it stands, with what happens next. */
export async function confirm(id: AgreementId, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language].nudge;
  const found = await oneAgreement(turn.me, id, turn);
  if (!found.done) return refusal(found.refusal, turn);
  return replace(oneCard(found.value, turn, { title: t.confirmedTitle, intro: t.confirmed }));
}

/** `herinner mij vrijdag`: about the one agreement it can be about, otherwise one is chosen. */
export async function remindInWords(words: string, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const read = readWish(words, turn.today);
  const open = openOnes(await ownAgreements(turn.me, turn));
  const meant = read.rest === '' ? open : open.filter((agreement) => sharesWord(agreement.about, read.rest));
  const candidates = meant.length > 0 ? meant : open;
  const [only] = candidates;
  if (!only) return seeOwn(turn, { intro: t.noneToRemind });
  if (candidates.length === 1 && read.day) return storeWish(only.id, read.day, toWords, turn);
  const items = candidates.slice(0, 10).map((agreement) => ({
    kind: 'item' as const,
    text: t.nudge.brief(agreement.about, agreement.due, turn.today),
    buttons: [
      {
        label: t.remind,
        call: read.day
          ? calls.remindMe({ agreement: agreement.id, day: read.day })
          : calls.openRemind({ agreement: agreement.id }),
      },
    ],
  }));
  return show({ title: t.whichTitle, parts: [text(t.which), ...items] });
}

export function remindByTap(id: AgreementId, day: CalendarDay, turn: Turn): Promise<Reply> {
  return storeWish(id, day, toPress, turn);
}

export async function sendRemind(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const day = asDay(values['due'] ?? '');
  return day
    ? storeWish(id, day, toForm, turn)
    : invalid(stepForm('remind', id, values, [{ code: 'no-day', words: '' }], turn));
}

async function storeWish(id: AgreementId, day: CalendarDay, manner: Manner, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const wished = await wishReminder(turn.me, id, day, turn);
  if (wished.done) {
    const card = {
      title: t.remindTitle,
      parts: [text(t.remindText(wished.value.about, await heardOn(day, turn), turn.today))],
      buttons: [{ label: t.mine, call: calls.seeAgreements({}) }],
    };
    return manner.tell(card, { kind: 'reminder', about: wished.value.about, day });
  }
  return isFieldRefusal(wished.refusal)
    ? manner.ask(stepForm('remind', id, { due: day }, [fieldProblem(wished.refusal)], turn))
    : refusal(wished.refusal, turn);
}

/** What is asked for after hours, or for a free day, is heard on the next working day that is one of theirs. */
async function heardOn(day: CalendarDay, turn: Turn): Promise<CalendarDay> {
  const holidays = holidaysOf(turn.network, turn.holidays);
  const opening = momentOf(workingDayOnOrAfter(day, holidays), opens, turn.zone);
  const soonest = opening > turn.now ? opening : turn.now;
  const reach = usualReach(turn, await turn.stores.preferences.of(turn.me.id));
  return dayAt(nextAllowed(soonest, reach, holidays), turn.zone);
}

function openOnes(list: AgreementList): Agreement[] {
  return list.groups
    .flatMap((group) => group.agreements.map((listed) => listed.agreement))
    .filter((agreement) => !isSettled(agreement));
}

function sharesWord(about: string, words: string): boolean {
  const known = new Set(about.toLowerCase().split(/\W+/));
  return words
    .toLowerCase()
    .split(/\W+/)
    .some((word) => word.length > 3 && known.has(word));
}
