import { endedStages } from '../../domain/consultations/consultation.stages.ts';
import { type CallRequest, numberOf } from '../../domain/consultations/consultation.ts';
import type { Listed, ListKind, ListPage } from '../../domain/consultations/list-consultations.ts';
import { addDays, dayAt } from '../../domain/kernel/time.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import { type Button, type Card, heading, type Part, quiet, text } from '../view/card.ts';
import { said } from '../view/copy.ts';
import { askingTexts } from './asking.texts.ts';
import * as asking from './asking.vocabulary.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';

export type Lists = ReadonlyMap<ListKind, ListPage>;

/** Everything that waits, by number, region, stage and day: what it is about stands nowhere. */
export function inboxCard(lists: Lists, calling: readonly CallRequest[], turn: Turn): Card {
  const t = inboxTexts[turn.language];
  const more = [...lists].filter(([, { next }]) => next !== undefined);
  return {
    title: t.title,
    discreet: true,
    parts: [
      ...(calling.length > 0 ? [heading(t.calls), ...calling.map((call) => callPart(call, turn))] : []),
      ...[...lists].flatMap(([kind, { items }]) =>
        items.length > 0 ? [heading(t.lists[kind]), ...items.map((item) => itemPart(kind, item, turn))] : [],
      ),
      quiet(t.private),
    ],
    buttons: [...more.map(([kind]) => moreButton(kind, turn)), askButton(turn)],
  };
}

/** One list, further on. */
export function listCard(kind: ListKind, { items, next }: ListPage, turn: Turn): Card {
  const t = inboxTexts[turn.language];
  return {
    title: t.lists[kind],
    discreet: true,
    parts: items.length > 0 ? items.map((item) => itemPart(kind, item, turn)) : [text(t.nothing)],
    buttons: [
      ...(next === undefined ? [] : [{ label: t.older, call: calls.seeList({ list: kind, below: next }) }]),
      { label: t.back, call: calls.seeInbox({}) },
    ],
  };
}

/** The number to call; a notification does not say it. */
export function callCard({ id, asker, at, words }: CallRequest, turn: Turn): Card {
  const t = inboxTexts[turn.language];
  const rows = [
    { label: t.callWho, value: nameAtStart(asker, turn) },
    ...(words ? [{ label: t.callPhone, value: said(words.phone) }] : []),
    ...(words?.when ? [{ label: t.callWhen, value: said(words.when) }] : []),
    { label: t.callAsked, value: sayDay(dayAt(at, turn.zone), turn.today, turn.language) },
  ];
  return {
    title: t.callTitle,
    discreet: true,
    parts: [{ kind: 'facts', rows }, text(t.callNote)],
    buttons: [
      { label: t.called, call: calls.called({ call: id }), style: 'primary' },
      { label: t.back, call: calls.seeInbox({}) },
    ],
  };
}

/** Somebody who waits to be called; the number is read one by one. */
export function callPart({ id, asker, region, at }: CallRequest, turn: Turn): Part {
  const t = inboxTexts[turn.language];
  const name = nameAtStart(asker, turn);
  return {
    kind: 'item',
    text: t.call(name, regionName(region, turn)),
    detail: t.asked(sayDay(dayAt(at, turn.zone), turn.today, turn.language)),
    buttons: [{ label: t.seeNumber, call: calls.seeCall({ call: id }) }],
  };
}

function itemPart(kind: ListKind, item: Listed, turn: Turn): Part {
  const t = inboxTexts[turn.language];
  const { stages, ages } = consultationTexts[turn.language];
  const { outline, stage } = item;
  const number = numberOf(item);
  const asked = t.asked(sayDay(addDays(turn.today, -item.days), turn.today, turn.language));
  const button = { label: t.see, call: seeConsultation({ consultation: item.id }) };
  if (kind === 'to-screen' && outline) {
    const line = t.toScreen(number, regionName(outline.region, turn), ages[outline.ageBand], t.waits[outline.wait]);
    const waits = stage === 'question-back' ? t.waitsForAsker(stages[stage]) : stages[stage];
    return { kind: 'item', text: line, detail: t.stageAnd(waits, asked), buttons: [button] };
  }
  const waits = kind === 'asked-of-me' && item.asked === 'asked' && !endedStages.includes(stage);
  const slot = stage === 'on-the-table' && outline?.slot;
  return {
    kind: 'item',
    text: waits
      ? t.waiting(number)
      : t.item(number, stage === 'table-proposed' ? t.waitsForAsker(stages[stage]) : stages[stage]),
    detail: slot ? t.onTable(sayDay(slot, turn.today, turn.language), asked) : asked,
    buttons: [button],
  };
}

function moreButton(kind: ListKind, turn: Turn): Button {
  const t = inboxTexts[turn.language];
  return { label: t.more(t.lists[kind]), call: calls.seeList({ list: kind }) };
}

function askButton(turn: Turn): Button {
  return { label: askingTexts[turn.language].ask, call: asking.seeHelp({}) };
}

function regionName(key: string, turn: Turn): string {
  return turn.network.regions.find((each) => each.key === key)?.name ?? key;
}
