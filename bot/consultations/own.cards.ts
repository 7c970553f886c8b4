import type { CameBefore } from '../../domain/consultations/came-before.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import type { ListPage } from '../../domain/consultations/list-consultations.ts';
import type { Help } from '../../domain/consultations/who-can-help.ts';
import { addDays } from '../../domain/kernel/time.ts';
import type { Turn } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import { type Card, quiet, text } from '../view/card.ts';
import { namesOf, sayReading } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import * as asking from './asking.vocabulary.ts';
import { cameBeforeParts } from './came-before.ts';
import { sayStage } from './consultations.cards.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { ownTexts } from './own.texts.ts';
import { seeOwn } from './own.vocabulary.ts';

/** Her own questions by number, stage and day: what they are about stands nowhere, for others may see her screen. */
export function ownListCard({ items, next }: ListPage, turn: Turn): Card {
  const t = ownTexts[turn.language];
  return {
    title: t.title,
    parts: [
      ...items.map(({ id, number, stage, days }) => ({
        kind: 'item' as const,
        text: t.item(
          numberOf({ number }),
          sayStage({ stage, asker: turn.me.id }, turn),
          sayDay(addDays(turn.today, -days), turn.today, turn.language),
        ),
        buttons: [{ label: t.open, call: seeConsultation({ consultation: id }) }],
      })),
      items.length > 0 ? quiet(t.private) : text(t.empty),
    ],
    buttons: [
      ...(next === undefined ? [] : [{ label: t.older, call: seeOwn({ below: next }) }]),
      { label: askingTexts[turn.language].ask, call: asking.openQuestion({}), style: 'primary' },
      { label: t.who, call: asking.seeHelp({}) },
    ],
  };
}

/** Said back right after a question was asked: who reads it, when, what can be done meanwhile, and what came before. */
export function sentCard(consultation: Consultation, help: Help, before: CameBefore, turn: Turn): Card {
  const t = ownTexts[turn.language];
  const { settings, reading, screeners, deputy, unread } = help;
  const one = { consultation: consultation.id };
  return {
    title: t.sentTitle(numberOf(consultation)),
    // What is like a question tells something of it.
    discreet: before.lessons.length > 0 || before.helpers.length > 0 ? true : undefined,
    parts: [
      text(
        reading ? t.sent(namesOf(reading.by, turn), sayReading(reading, turn)) : t.sentNobody(namesOf(screeners, turn)),
      ),
      ...(deputy ? [text(t.sentDeputy(deputy.name))] : []),
      ...(unread ? [text(t.sentUnread)] : []),
      text(t.sentExpect(settings.expectation)),
      ...(settings.phone ? [text(t.sentCall(settings.phone))] : []),
      quiet(askingTexts[turn.language].urgent(settings.urgent, undefined)),
      text(t.sentMore),
      ...cameBeforeParts(before, turn),
    ],
    buttons: [
      { label: t.more, call: asking.openMore(one), style: 'primary' },
      { label: askingTexts[turn.language].callMe, call: asking.openCallMe({}) },
    ],
    more: [
      { label: t.withdraw, call: asking.askWithdraw(one) },
      { label: t.title, call: seeOwn({}) },
    ],
  };
}

/** *Intrekken*: what it means, before it is done. */
export function withdrawCard(consultation: Consultation, turn: Turn): Card {
  const t = ownTexts[turn.language];
  const one = { consultation: consultation.id };
  return {
    title: t.askWithdrawTitle,
    parts: [text(t.askWithdraw(numberOf(consultation)))],
    buttons: [
      { label: t.withdrawYes(numberOf(consultation)), call: asking.withdraw(one), style: 'danger' },
      { label: t.withdrawNo, call: seeConsultation(one) },
    ],
  };
}
