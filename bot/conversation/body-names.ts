import { type Body, type BodyType, bodyTypes, type Language } from '../../domain/network/network.ts';
import type { Turn } from './feature.ts';

/**
 * The body that somebody means by a few words: its key, its name, or its type ("ret"), and then rather the one they
 * sit in, or the one of their own region.
 */
export function bodyCalled(words: string, turn: Pick<Turn, 'me' | 'network'>): Body | undefined {
  const wanted = simple(words);
  if (wanted === '') return undefined;
  const named = turn.network.bodies.find((body) =>
    [body.key, body.name, body.fullName].some((name) => simple(name) === wanted),
  );
  if (named) return named;
  const ofType = turn.network.bodies.filter((body) => bodyTypes.some((type) => type === wanted && body.type === type));
  const mine = ofType.filter((body) => turn.me.seats.some((seat) => seat.body === body.key));
  return mine[0] ?? ofType.find((body) => body.region !== undefined && body.region === turn.me.region) ?? ofType[0];
}

const neuter: ReadonlySet<BodyType> = new Set([
  'ret',
  'ret-voorzitters',
  'ben',
  'ao',
  'bouwteam',
  'projectleiders',
  'bureau',
]);

/** A body as it stands in a sentence, with its article: "het AO", "de SAR". */
export function theBody(body: Body, language: Language): string {
  return withArticle(body.name, body, language);
}

/** A body in full at its first use: "de Schakel- en adviesraad (SAR)". */
export function bodyInFull(body: Body, language: Language): string {
  return withArticle(fullNameOf(body), body, language);
}

/** Its full name as it heads a line: "Schakel- en adviesraad (SAR)". */
export function fullNameOf(body: Body): string {
  return body.fullName === body.name ? body.name : `${body.fullName} (${body.name})`;
}

function withArticle(name: string, { type }: Body, language: Language): string {
  if (language === 'en') return `the ${name}`;
  return `${neuter.has(type) ? 'het' : 'de'} ${name}`;
}

function simple(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/^(van|voor|in|uit|bij)?\s*(de|het|ons|onze|mijn)?\s+/, '')
    .trim();
}
