import { numberOf } from '../../domain/consultations/consultation.ts';
import type { Outlook } from '../../domain/keeping/outlook.ts';
import type { Language } from '../../domain/network/network.ts';
import { theBody } from '../conversation/body-names.ts';
import { type Button, type Card, heading, list, quiet, text } from '../view/card.ts';
import { link } from '../view/copy.ts';
import { keepingTexts } from './keeping.texts.ts';
import * as calls from './keeping.vocabulary.ts';

/** Where one's own file can be fetched. */
export function fileCard(address: string, language: Language): Card {
  const t = keepingTexts[language];
  return {
    title: t.title,
    parts: [text(t.intro), text(link(address)), text(t.once), quiet(t.ours)],
    buttons: [
      { label: t.renew, call: calls.seeOwnData({}) },
      { label: t.forget, call: calls.askForget({}), style: 'danger' },
    ],
  };
}

/** What others will notice, a line a matter; empty when nothing is open. */
export function openMatters({ agreements, asked, awaited, lastOf }: Outlook, language: Language): readonly string[] {
  const t = keepingTexts[language];
  const numbers = (of: Outlook['asked']) => of.map(numberOf).join(', ');
  return [
    ...(agreements.length > 0 ? [t.agreements(agreements.length)] : []),
    ...(asked.length > 0 ? [t.asked(numbers(asked))] : []),
    ...(awaited.length > 0 ? [t.awaited(numbers(awaited))] : []),
    ...lastOf.map(({ body, role }) => t.lastOf(role, theBody(body, language))),
  ];
}

/** Said kindly, and nobody is held back by it. */
export function openCard(matters: readonly string[], language: Language): Card {
  const t = keepingTexts[language];
  return {
    title: t.openTitle,
    parts: [text(t.openIntro), list([...matters])],
    buttons: [{ label: t.goOn, call: calls.askForget({ told: true }) }, stay(language)],
  };
}

/** Exactly what goes and what stays, before the one press that does it. */
export function askCard(language: Language): Card {
  const t = keepingTexts[language];
  return {
    title: t.askTitle,
    parts: [
      text(t.askIntro),
      heading(t.goes),
      list(t.goesList),
      heading(t.stays),
      list(t.staysList),
      quiet(t.listed),
      quiet(t.elsewhere),
    ],
    buttons: [
      { label: t.yes, call: calls.forgetMe({}), style: 'danger' },
      stay(language),
      { label: t.file, call: calls.seeOwnData({}) },
    ],
  };
}

/** The last thing they hear: no button, for who is a stranger has none here. */
export function forgottenCard(language: Language): Card {
  const t = keepingTexts[language];
  return { title: t.doneTitle, parts: [text(t.done)] };
}

export function stayedCard(language: Language): Card {
  const t = keepingTexts[language];
  return { title: t.stayedTitle, parts: [text(t.stayed)] };
}

function stay(language: Language): Button {
  return { label: keepingTexts[language].no, call: calls.stayMember({}) };
}
