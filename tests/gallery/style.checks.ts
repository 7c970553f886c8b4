import { describe, expect, test } from 'vitest';
import { plainCard } from '../../bot/view/plain.ts';
import { allOwnWords, paragraphsOf } from './own-words.ts';
import { fleschDouma, sentencesIn, syllablesIn, wordsIn } from './readability.ts';
import { drawnOnce } from './scene.ts';
import { scenesIn } from './scenes.ts';

/** What a bureau never says, or calls otherwise (bureau style: tone, and words people use). */
const neverSaid = [
  'te laat',
  'achterstallig',
  'achterstallige',
  'verzuimd',
  'verzuim',
  'in gebreke',
  'deadline',
  'verstreken',
  'laatste herinnering',
  'waarschuwing',
  'verplicht',
  'verplichte',
  'conform',
  's.v.p.',
  'svp',
  'per ommegaande',
  'dient',
  'u moet',
  'je moet',
  'norm',
  'haalt de norm',
  'leidinggevende',
  'escalatie',
  'escaleren',
  'ranglijst',
  'instellingen',
  'hervat',
  'hervatten',
  'ik ook',
  'niet bezorgd',
  'anoniem',
  'fout',
  'ongeldig',
  'error',
  'helaas',
];

const dutch = scenesIn('nl');
const reminders = dutch.filter(({ name }) => name.startsWith('nudge-') || name.startsWith('report-'));
/** Shorter than this a text is too short to measure alone; such texts are measured together. */
const MEASURABLE = 12;

async function picture(name: string) {
  const scene = dutch.find((each) => each.name === name);
  if (!scene) throw new Error(`No scene ${name}`);
  return drawnOnce(scene, 'nl');
}

async function sentencesOf(name: string): Promise<string[]> {
  return paragraphsOf(await picture(name)).flatMap(sentencesIn);
}

const names = dutch.map(({ name }) => name);

describe.each(names)('the Dutch of %s', (name) => {
  test('has none of the words that a bureau never says', async () => {
    const words = ` ${allOwnWords(await picture(name))
      .join(' \n ')
      .toLowerCase()
      // The button of a signal is called so; "ik ook" alone is what it is not called.
      .replaceAll('dit zie ik ook', '')} `;
    const found = neverSaid.filter((never) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${never.replace(/\./g, '\\.')}(?![\\p{L}\\p{N}])`, 'u').test(words),
    );
    expect(found).toEqual([]);
  });

  test('says "je", shouts nothing, and has at most one emoji', async () => {
    const words = allOwnWords(await picture(name)).join('\n');
    expect(words).not.toMatch(/!/);
    expect(words).not.toMatch(/(?<![\p{L}\p{N}])(u|uw|uzelf)(?![\p{L}\p{N}])/iu);
    expect(words.match(/\p{Extended_Pictographic}/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('says dates and hours in words', async () => {
    const words = allOwnWords(await picture(name)).join('\n');
    expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}-\d{1,2}(-\d{2,4})?\b|\d{1,2}:\d{2}/);
  });

  test('is short: ninety words of ours, fifteen a sentence', async () => {
    const sentences = await sentencesOf(name);
    const words = sentences.flatMap(wordsIn);
    expect(words.length).toBeLessThanOrEqual(90);
    if (sentences.length > 0) expect(words.length / sentences.length).toBeLessThanOrEqual(15);
  });

  test('reads easily: Flesch-Douma of 60 or more', async () => {
    const sentences = await sentencesOf(name);
    if (sentences.flatMap(wordsIn).length >= MEASURABLE) expect(fleschDouma(sentences)).toBeGreaterThanOrEqual(60);
  });

  test('ends its sentences and begins them with a capital', async () => {
    const dangling = (await sentencesOf(name)).filter((sentence) => !/^[^\p{Ll}]/u.test(sentence));
    expect(dangling).toEqual([]);
  });
});

test('the shortest texts together read easily too', async () => {
  const all: string[] = [];
  for (const name of names) {
    const sentences = await sentencesOf(name);
    if (sentences.flatMap(wordsIn).length < MEASURABLE) all.push(...sentences);
  }
  expect(all.length).toBeGreaterThan(10);
  expect(fleschDouma(all)).toBeGreaterThanOrEqual(60);
});

describe.each(reminders.map(({ name }) => name))('the reminder %s', (name) => {
  const answers = [
    'report-sent',
    'report-held',
    'report-decided',
    'report-not-secretary',
    'nudge-consultation-line-taken-back',
  ];

  test('asks exactly one question, and has buttons that answer it', async () => {
    const drawn = await picture(name);
    if (!('card' in drawn)) throw new Error('A reminder is a card');
    const questions = allOwnWords(drawn).filter((words) => words.includes('?'));
    expect(questions).toHaveLength(answers.includes(name) ? 0 : 1);
    if (!answers.includes(name)) expect(plainCard(drawn.card)).toMatch(/\[[^\]]+\]/);
  });
});

describe('a reminder of an agreement', () => {
  test.each(['nudge-week', 'nudge-wish', 'nudge-made', 'nudge-handed-over', 'nudge-help-offered'])(
    '%s tells the goal first, the agreement second, what was achieved third',
    async (name) => {
      const drawn = await picture(name);
      if (!('card' in drawn)) throw new Error('A reminder is a card');
      const headings = drawn.card.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
      expect(['Onze opgave', 'Onze afspraken', 'Onze vorderingen'].slice(0, headings.length)).toEqual(headings);
      expect(headings.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('to a professional says it in other words, and leaves out what there is not', async () => {
    const drawn = await picture('nudge-day');
    if (!('card' in drawn)) throw new Error('A reminder is a card');
    const headings = drawn.card.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
    expect(headings).toEqual(['Waarvoor we dit doen', 'Wat we afspraken']);
  });
});

describe('the measure itself', () => {
  test.each([
    ['uur', 1],
    ['kalender', 3],
    ['supervisie', 4],
    ['intervisie', 4],
    ['geweest', 2],
    ['ideeën', 3],
    ['mooi', 1],
    ['nieuwe', 2],
    ['afspraak', 2],
    ['overdragen', 4],
    ['bijeenkomst', 3],
    ['15.00', 2],
    ['wij', 1],
    ['cliënt', 2],
  ])('%s has %d syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  test('tells plain words from stiff ones', () => {
    expect(fleschDouma(['Ik help je graag.', 'Hoe staat het ermee?'])).toBeGreaterThan(90);
    expect(
      fleschDouma(['Conform de geldende regelgeving dient verantwoording te worden afgelegd aan de opdrachtgever.']),
    ).toBeLessThan(40);
  });

  test('cuts sentences where they end, and not within a time', () => {
    expect(sentencesIn('Om 15.00 uur begint het. Kom je?')).toEqual(['Om 15.00 uur begint het.', 'Kom je?']);
  });
});
