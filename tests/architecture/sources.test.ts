import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { house } from './cruise.ts';
import { clockAndChanceIn, type Finding, sentencesIn } from './source-rules.ts';

const sources = ['bot', 'domain', 'adapters', 'jobs']
  .flatMap((folder) =>
    readdirSync(`${house}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
  .map((path) => ({ path, code: readFileSync(`${house}${path}`, 'utf8') }));

function listed(judge: (path: string, code: string) => Finding[], judged: typeof sources): string[] {
  return judged.flatMap(({ path, code }) => judge(path, code).map(({ line, what }) => `${path}:${line} ${what}`));
}

/** Sentences that only developers meet, where the code around them does not show it. */
const FOR_DEVELOPERS: Readonly<Record<string, string>> = {
  'adapters/slack/log.ts': 'the beginnings by which lines of Bolt are recognised',
  'adapters/database/agreement-steps.ts': 'why a stored row cannot be read, thrown as part of an error',
};

/**
 * What people type stands in bot/language, as patterns to read, with what is said back in its say files; and in the words
 * by which leerpunten are found.
 */
const isReading = (path: string) =>
  (path.startsWith('bot/language/') && !path.startsWith('bot/language/say')) ||
  path.startsWith('domain/likeness/said-');

describe('sentences that people read', () => {
  const outside = sources.filter(
    ({ path }) => !path.endsWith('.texts.ts') && !(path in FOR_DEVELOPERS) && !isReading(path),
  );

  it('stand in *.texts.ts only', () => {
    expect(outside.length).toBeGreaterThan(30);
    expect(listed(sentencesIn, outside)).toEqual([]);
  });

  it('have no exception that is out of date', () => {
    const needed = sources.filter(({ path, code }) => sentencesIn(path, code).length > 0).map(({ path }) => path);
    expect(Object.keys(FOR_DEVELOPERS).filter((path) => !needed.includes(path))).toEqual([]);
  });

  it.each([
    "const title = 'Dit is een mooie zin';",
    'reply(`Je hebt ${hours} uur gelogd deze week`);',
    'const label = cond ? "The form is ready for you" : "";',
    "new Card('Hier staat wat je afsprak');",
    'const period = `van ${from} tot en met ${to}`;',
  ])('are found when planted: %s', (code) => {
    expect(sentencesIn('bot/agreements/planted.ts', code)).toHaveLength(1);
  });

  it.each([
    'throw new Error(`The day ${day} is not in the calendar`);',
    "log.warn('could not reach the chat platform', { code });",
    "import x from './a of the b.ts';",
    "db.run('SELECT id FROM member WHERE it is not null');",
    'const amount = `${hours} om ${minutes} uur`;',
    "const classes = 'card wide dark round';",
    '// Dit is een zin in een toelichting',
    "type Kind = 'this is not a value here';",
    "const label = 'Opslaan';",
  ])('are not seen in what is no sentence for people: %s', (code) => {
    expect(sentencesIn('bot/agreements/planted.ts', code)).toEqual([]);
  });
});

describe('the clock and chance', () => {
  /** The page runs in a browser of its own: it may draw an id for a click, but the time it is told. */
  const PAGE = 'adapters/web/playground/page/';
  const isChance = ({ what }: Finding) => what.startsWith('random');

  it('are read in adapters/system only', () => {
    const outside = sources.filter(({ path }) => !path.startsWith('adapters/system/') && !path.startsWith(PAGE));
    expect(listed(clockAndChanceIn, outside)).toEqual([]);
  });

  it('are read on the page for the id of a click only', () => {
    const page = sources.filter(({ path }) => path.startsWith(PAGE));
    const judge = (path: string, code: string) => clockAndChanceIn(path, code).filter((one) => !isChance(one));
    expect(listed(judge, page)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'later(Date.now);',
    'const chance = Math.random();',
    "import { randomUUID } from 'node:crypto'; const id = randomUUID();",
    'const key = crypto.randomBytes(32);',
    'crypto.getRandomValues(bytes);',
  ])('are found when planted: %s', (code) => {
    expect(clockAndChanceIn('domain/planted.ts', code)).toHaveLength(1);
  });

  it.each([
    'const then = new Date(0);',
    'const then = new Date(milliseconds);',
    'Date.parse(text);',
    'Math.round(1.5);',
  ])('are not seen in: %s', (code) => {
    expect(clockAndChanceIn('domain/planted.ts', code)).toEqual([]);
  });
});

describe('a source file', () => {
  const LISTED = 200;
  const TOO_LONG = 250;
  const lines = (code: string) => code.trimEnd().split('\n').length;

  it(`is read at a glance: no more than ${TOO_LONG} lines`, () => {
    const long = sources.filter(({ code }) => lines(code) > LISTED).map(({ path, code }) => `${path} (${lines(code)})`);
    if (long.length > 0) console.warn(`Longer than ${LISTED} lines: ${long.join(', ')}`);
    expect(tooLong(sources)).toEqual([]);
  });

  it('is too long when planted with a line more than that', () => {
    const planted = (count: number) => [{ path: 'bot/planted.ts', code: 'x;\n'.repeat(count) }];
    expect(tooLong(planted(TOO_LONG))).toEqual([]);
    expect(tooLong(planted(TOO_LONG + 1))).toEqual(['bot/planted.ts']);
  });

  function tooLong(files: typeof sources): string[] {
    return files.filter(({ code }) => lines(code) > TOO_LONG).map(({ path }) => path);
  }
});
