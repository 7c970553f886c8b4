import { dayAt } from '../../domain/kernel/time.ts';
import type { Body, Member } from '../../domain/network/network.ts';
import { carriersOf } from '../../domain/signals/places.ts';
import { missingIn, type Signal, type SignalTold } from '../../domain/signals/signal.ts';
import type { Listed, SeenStep } from '../../domain/signals/signal.view.ts';
import { bodyInFull, fullNameOf, theBody } from '../conversation/body-names.ts';
import type { Reading, Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import type { Copy } from '../view/copy.ts';
import { signalTexts } from './signals.texts.ts';

/** Short enough to be recognised by; a whole text stands on the signal's own card. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= most
    ? plain
    : `${plain
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

export function regionName(key: string | undefined, { network }: Pick<Reading, 'network'>): string | undefined {
  return network.regions.find((region) => region.key === key)?.name;
}

export function themeName(key: string, { network }: Pick<Reading, 'network'>): string {
  return network.themes.find((theme) => theme.key === key)?.name ?? key;
}

export function themeNames(keys: readonly string[], turn: Pick<Reading, 'network'>): string {
  return keys.map((key) => themeName(key, turn)).join(', ');
}

/** Names as they stand in a sentence: "Naomi Asante en Ruben de Haan". */
export function namesOf(members: readonly Member[], { language }: Pick<Reading, 'language'>): string {
  const names = members.map(({ name }) => name);
  return listOf(names, language);
}

export function listOf(words: readonly string[], language: Reading['language']): string {
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(words);
}

export function holderBody(signal: Pick<Signal, 'holder'>, turn: Pick<Reading, 'network'>): Body | undefined {
  return signal.holder && turn.network.body(signal.holder);
}

/** How many others see it: who asks is not among them. */
export function otherSeers({ supporters, mine }: Pick<Listed, 'supporters' | 'mine'>): number {
  return mine === 'supporter' ? supporters - 1 : supporters;
}

/** Who looks at it now, and for which body. */
export function holderLine(signal: Pick<Signal, 'holder' | 'critical'>, turn: Turn): string | undefined {
  const body = holderBody(signal, turn);
  if (!body) return undefined;
  return signalTexts[turn.language].holder(fullNameOf(body), namesOf(carriersOf(signal, turn.network), turn));
}

/** What will happen with it, right after it was reported. */
export function firstLook(signal: Signal, turn: Turn): string {
  const t = signalTexts[turn.language];
  const body = holderBody(signal, turn);
  const people = carriersOf(signal, turn.network);
  const [only] = people;
  if (!body || !only) return t.nobodyReads(turn.network.settings.contact);
  const name = bodyInFull(body, turn.language);
  if (people.some(({ id }) => id === turn.me.id)) return t.readYourself(name);
  return people.length === 1
    ? t.reads(only.name, roleIn(only, body, turn), name)
    : t.readTogether(namesOf(people, turn), name);
}

function roleIn(member: Member, { key }: Body, turn: Turn): string {
  const { roles } = signalTexts[turn.language];
  const seat = member.seats.find(({ body }) => body === key);
  const role = seat?.roles.find((each) => roles[each] !== undefined);
  return roles[role ?? 'project-leader'] ?? '';
}

/** A step in words, with its day; `most` characters of what was typed. */
export function stepLine(taken: SeenStep, turn: Turn, most?: number): Copy {
  const day = sayDay(dayAt(taken.at, turn.zone), turn.today, turn.language);
  return signalTexts[turn.language].stepLine(stepWords(taken, turn, { most }), day);
}

interface Wording {
  /** How many characters of what was typed; all of them when absent. */
  readonly most?: number | undefined;
  /** With a body's full name, where it is named first. */
  readonly inFull?: boolean;
}

/** A step in words: who, what, and the sentence. */
export function stepWords({ by: taker, step }: SeenStep, turn: Turn, { most, inFull = false }: Wording = {}): Copy {
  const t = signalTexts[turn.language];
  const by = taker && nameAtStart(taker, turn);
  const cut = (text: string) => shortened(text, most ?? Number.POSITIVE_INFINITY);
  const bodyCalled = (key: Body['key']) => {
    const body = turn.network.body(key);
    if (!body) return key;
    return inFull ? bodyInFull(body, turn.language) : theBody(body, turn.language);
  };
  switch (step.kind) {
    case 'addressed':
      return t.step.addressed(by, t.nearby[step.whom], cut(step.text));
    case 'passed-on':
      return t.step.passedOn(by, bodyCalled(step.body), cut(step.text));
    case 'sent-back':
      return t.step.sentBack(by, cut(step.text));
    case 'told':
      return t.step.told(by, cut(step.text));
    case 'on-agenda':
      return t.step.onAgenda(by, bodyCalled(step.body), sayDay(step.slot, turn.today, turn.language));
    case 'asked-down':
      return t.step.askedDown(by, cut(step.text));
    case 'answered-down':
      return step.recognised ? t.step.recognised(by) : t.step.notRecognised(by);
    case 'advised':
      return t.step.advised(
        by,
        listOf(
          step.to.map((one) => t.addressees[one]),
          turn.language,
        ),
        cut(step.text),
        step.executor,
      );
    case 'settled':
      return t.step.settled(by, cut(step.text));
    case 'reopened':
      return t.step.reopened(by, cut(step.text));
    case 'reworded':
      return t.step.reworded;
    case 'left':
      return t.step.left;
    case 'withdrawn':
      return t.step.withdrawn;
  }
}

/** The questions that buttons answer, in the order in which they are asked; the rest follows in the form. */
export function nextQuestion(signal: SignalTold, { network }: Pick<Reading, 'network'>) {
  const missing = missingIn(signal);
  const asked = ['kind', 'level', ...(network.themes.length > 0 ? (['themes'] as const) : [])] as const;
  return asked.find((field) => missing.includes(field));
}
