import type { TeamRefusal } from '../../domain/consultations/consultation.world.ts';
import type { ReadingMoment } from '../../domain/consultations/reading-moment.ts';
import type { Help } from '../../domain/consultations/who-can-help.ts';
import { dayAt, type Instant, timeAt } from '../../domain/kernel/time.ts';
import type { Member, Region } from '../../domain/network/network.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import { type Button, type Card, heading, list, type Part, quiet, text } from '../view/card.ts';
import { askingTexts } from './asking.texts.ts';
import * as calls from './asking.vocabulary.ts';
import { searchLessons } from './came-before.ts';
import { seeOwn } from './own.vocabulary.ts';

/** Who may help, in one look: first what can't wait, then who reads and when, then what fits and whose the case is. */
export function helpCard(help: Help, asked: boolean, turn: Turn): Card {
  const t = askingTexts[turn.language];
  const places = help.settings.elsewhere.map(({ name }) => name);
  return {
    title: t.title,
    parts: [
      ...urgentParts(help.region, turn, notToday(help.reading, turn)),
      heading(t.who),
      whoPart(help, turn),
      heading(t.fits),
      list([...t.fitting]),
      text(places.length > 0 ? t.elsewhereShort(oneOf(places, turn)) : t.elsewhereNone),
      heading(t.yours),
      text(t.readers(namesOf(readersOf(help), turn))),
    ],
    buttons: [
      { label: t.ask, call: calls.openQuestion({}), style: 'primary' },
      { label: t.callMe, call: calls.openCallMe({}) },
      ...(asked ? [{ label: t.mine, call: seeOwn({}) }] : []),
      { label: t.whatFits, call: calls.seeFits({}) },
      { label: t.acute, call: calls.seeUrgent({}) },
      searchLessons(turn),
    ],
  };
}

/** *Wat past hier?*, with a name for what fits better elsewhere. */
export function fitsCard(help: Help, turn: Turn): Card {
  const t = askingTexts[turn.language];
  const { elsewhere } = help.settings;
  return {
    title: t.fitsTitle,
    parts: [
      text(t.fitsIntro),
      list([...t.fitting]),
      ...(elsewhere.length > 0
        ? [
            heading(t.elsewhere),
            ...elsewhere.map(
              (place): Part => ({
                kind: 'item',
                text: t.place(place.name, place.for),
                detail: t.contact(place.contact, place.phone),
              }),
            ),
          ]
        : []),
      text(t.notSure),
      heading(t.yours),
      text(t.step),
      text(t.file),
    ],
    buttons: [
      { label: t.ask, call: calls.openQuestion({}), style: 'primary' },
      { label: t.back, call: calls.seeHelp({}) },
    ],
  };
}

/** The numbers; `because` says what became of what was typed. */
export function urgentCard(turn: Turn, because: readonly string[]): Card {
  const t = askingTexts[turn.language];
  const region = turn.network.regions.find(({ key }) => key === turn.me.region);
  const urgent = region?.consultation?.urgent;
  return {
    title: t.urgentTitle,
    parts: [
      text(t.urgentNow),
      {
        kind: 'facts',
        rows: [
          ...(urgent ? [{ label: urgent.name, value: urgent.phone }] : []),
          { label: t.danger, value: '112' },
          { label: t.safeAtHome, value: t.safeAtHomeWhen },
          { label: t.suicide, value: t.suicideNumbers },
        ],
      },
      ...because.map((sentence) => text(sentence)),
      text(t.askRest),
    ],
    buttons: [
      { label: t.ask, call: calls.openQuestion({}) },
      { label: t.back, call: calls.seeHelp({}) },
    ],
  };
}

/** No expertteam here yet, or no region known: the bureau looks along, and the numbers hold everywhere. */
export function noTeamCard(refused: TeamRefusal, turn: Turn, first: readonly string[] = []): Card {
  const t = askingTexts[turn.language];
  const region = refused.code === 'region-without-team' ? refused.region : undefined;
  return {
    title: region ? t.noTeamTitle : t.noRegionTitle,
    parts: [
      ...urgentParts(region, turn),
      ...first.map((sentence) => text(sentence)),
      text(region ? t.noTeam(region.name, refused.contact) : t.noRegion(refused.contact)),
    ],
    buttons: [{ label: t.acute, call: calls.seeUrgent({}) }],
  };
}

/** "Wil je dat er iemand meedenkt?": after a sentence that sounds like it; nothing was kept. */
export function offerCard(help: Help, turn: Turn): Card {
  const t = askingTexts[turn.language];
  const buttons: Button[] = [
    { label: t.ask, call: calls.openQuestion({}), style: 'primary' },
    { label: t.callMe, call: calls.openCallMe({}) },
    { label: t.acute, call: calls.seeUrgent({}) },
  ];
  return { title: t.offerTitle, parts: [text(t.offer(namesOf(help.screeners, turn)))], buttons };
}

/** When somebody reads what is asked now, on the network's clock. */
export function sayReading(reading: ReadingMoment | undefined, turn: Turn): string {
  const t = askingTexts[turn.language];
  if (!reading) return t.readNobody;
  return reading.isNow ? t.readNow(timeOf(reading.until, turn)) : dayAndTime(reading.from, turn);
}

/** "donderdag 3 december om 13.00 uur". */
export function dayAndTime(at: Instant, turn: Turn): string {
  const day = sayDay(dayAt(at, turn.network.settings.zone), turn.today, turn.language);
  return askingTexts[turn.language].dayAndTime(day, timeOf(at, turn));
}

/** Names as they stand in a sentence: "Saar Meijer of Ravi Jairam". */
export function namesOf(members: readonly Member[], turn: Turn): string {
  return oneOf(
    members.map(({ name }) => name),
    turn,
  );
}

/** Who may read it from the first moment on: the screeners, and who stands in for them now. */
function readersOf({ screeners, deputy }: Help): readonly Member[] {
  return deputy && !screeners.includes(deputy) ? [...screeners, deputy] : screeners;
}

function whoPart({ screeners, settings, reading, table, ret, deputy }: Help, turn: Turn): Part {
  const t = askingTexts[turn.language];
  const body = bodyInFull(ret, turn.language);
  return {
    kind: 'facts',
    rows: [
      { label: t.screener, value: deputy ? t.deputy(deputy.name) : namesOf(screeners, turn) },
      ...(settings.phone ? [{ label: t.call, value: settings.phone }] : []),
      { label: t.reading, value: sayReading(reading, turn) },
      { label: t.expectation, value: settings.expectation },
      ...(table ? [{ label: t.table, value: t.meets(body, dayAndTime(table.start, turn)) }] : []),
    ],
  };
}

function urgentParts(region: Region | undefined, turn: Turn, until?: string): Part[] {
  const t = askingTexts[turn.language];
  return [text(t.urgent(region?.consultation?.urgent, until)), quiet(t.urgentMore)];
}

/** The day on which it will be read, when that is not today. */
function notToday(reading: ReadingMoment | undefined, turn: Turn): string | undefined {
  const day = reading && dayAt(reading.from, turn.network.settings.zone);
  return day && day !== turn.today ? sayDay(day, turn.today, turn.language) : undefined;
}

function oneOf(names: readonly string[], turn: Turn): string {
  const locale = turn.language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** "9.00" on the network's clock, as it is said in a sentence. */
function timeOf(at: Instant, turn: Turn): string {
  return askingTexts[turn.language].time(timeAt(at, turn.network.settings.zone));
}
