import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../../bot/conversation/reply.ts';
import type { Card } from '../../../bot/view/card.ts';
import { plainText } from '../../../bot/view/copy.ts';
import { agreementKinds } from '../../../domain/agreements/agreement.nudges.ts';
import { reportKinds } from '../../../domain/agreements/progress-report.nudges.ts';
import { consultationKinds } from '../../../domain/consultations/consultation-nudge.ts';
import { keptMoving } from '../../../domain/consultations/keep-moving.ts';
import { meetingKinds } from '../../../domain/meetings/reminder-days.ts';
import type { Language } from '../../../domain/network/network.ts';
import { hoursQuestion } from '../../../domain/supervision/supervision.nudges.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { aConsultation } from '../../builders/consultations.ts';
import { aHouse } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal } from '../../builders/signals.ts';
import { type Caused, everyNudge, kindsToMembers, type Met } from './every-nudge.ts';

/** News to read: nobody waits for an answer, so there is nothing to hear again. */
const newsOnly = [
  'access-linked',
  'consultation-brought-in',
  'consultation-brought-to-you',
  'consultation-advice',
  'consultation-call-late',
  'consultation-closed',
  'consultation-contact',
  'consultation-declined',
  'consultation-deputy',
  'consultation-discussed',
  'consultation-fits',
  'consultation-handed-over',
  'consultation-more',
  'consultation-not-read',
  'consultation-reaction',
  'consultation-line',
  'consultation-line-changed',
  'consultation-table-agreed',
  'consultation-table-declined',
  'consultation-table-moved',
  'consultation-table-off',
  'consultation-told',
  'consultation-withdrawn',
  'consultation-wrapped-up',
  'lesson-declined',
  'lesson-released',
  'meeting-cancelled',
  'meeting-delegate-off',
  'quote-answered',
  'signal-step',
];

/** Owed by the clock; everything else by what somebody did. */
const byTheClock: readonly string[] = [
  ...agreementKinds,
  ...reportKinds,
  ...consultationKinds,
  // Who stands in is also found when a question is asked.
  ...keptMoving.filter((kind) => kind !== 'consultation-stand-in'),
  ...meetingKinds,
  hoursQuestion,
];

/** Caused by who is no member yet, or made by hand in its picture: that says nothing of who did it. */
const elsewhere = ['access-request', 'installation-waiting', 'meeting-delegate-off'];

const reason = { nl: /^Je (hoort|krijgt|leest|ziet) /, en: /^You (hear|get|read|see) / } as const;
/** The words that lead to hearing less: who helps with consultaties sets how many questions at ‘expertise’. */
const fewer = { nl: /‘(voorkeuren|even niet|expertise)’/, en: /‘(preferences|quiet|expertise)’/ } as const;
const all = new Map<Language, readonly Met[]>();
const caused: Caused[] = [];
beforeAll(async () => {
  for (const language of ['nl', 'en'] as const) {
    const heard = await everyNudge(language);
    all.set(language, heard.met);
    caused.push(...heard.caused);
  }
}, 240_000);

function cardOf(reply: Reply | undefined): Card {
  if (!reply || !('card' in reply.answer)) throw new Error('It was not opened');
  return reply.answer.card;
}

describe.each(kindsToMembers)('$kind', ({ kind, feature }) => {
  const each = (language: Language) => {
    const met = all.get(language)?.filter((one) => one.kind === kind) ?? [];
    expect(met, 'a picture of it').not.toHaveLength(0);
    return met;
  };

  test.each(['nl', 'en'] as const)('says why it came and how to get fewer, in %s', (language) => {
    for (const { message, single } of each(language)) {
      expect(plainText(message.why)).toMatch(reason[language]);
      expect(plainText(message.why)).toMatch(fewer[language]);
      expect(single.parts).toContainEqual({ kind: 'text', text: message.why, quiet: true });
    }
  });

  test('shows its buttons when it is alone', () => {
    for (const { message, single } of each('nl')) {
      expect(message.buttons.length).toBeGreaterThan(0);
      expect(single.buttons).toEqual(message.buttons);
    }
  });

  test('has one button among others, which opens all of its own', () => {
    for (const { message, single, item, opened } of each('nl')) {
      expect(item.buttons).toHaveLength(1);
      const answers = message.buttons.filter(({ label }) => label !== 'Later herinneren');
      if (answers.length > 1) {
        expect(item.buttons?.[0]?.label).toBe('Bijwerken');
        const { refresh: _again, ...card } = cardOf(opened);
        expect(card).toEqual(message.whole ?? single);
      } else expect(item.buttons?.[0]).toEqual(message.open);
    }
  });

  test('can be put off when it waits for its reader, and is said on the day that was chosen', () => {
    const waits = feature.later?.includes(kind) ?? false;
    expect(waits).toBe(!newsOnly.includes(kind));
    const put = each('nl').filter((one) => one.later);
    expect(put.length > 0).toBe(waits);
    for (const { later } of put) {
      expect(later?.card, 'what is said then').toBeDefined();
      expect(later?.nudge.kind).toBe(kind);
    }
  });
});

describe('what somebody does', () => {
  test('is never told to themselves', () => {
    const own = caused
      .filter(({ by, nudge: { to } }) => to.kind === 'member' && to.member === by)
      .filter(({ nudge }) => !elsewhere.includes(nudge.kind));
    expect(own.map(({ nudge }) => nudge.key)).toEqual([]);
  });

  test.each([
    [
      'an agreement of their body',
      'sanne',
      'wim',
      (by: string) => anAgreement().madeBy(by).ownedBy('body:sar').of('sar'),
    ],
    ['a signal of their own region', 'omar', 'noor', (by: string) => aSignal().by(by)],
    ['a question to their own expertteam', 'saar', 'noor', (by: string) => aConsultation().askedBy(by)],
  ])('is not told to them, where another would be: %s', async (_what, own, colleague, deed) => {
    const heard = async (by: string) => {
      const house = await aHouse({ network: careNetwork });
      await deed(by).in(house);
      const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
      await house.close();
      return due.filter(({ to }) => to.kind === 'member' && to.member === house.member(own).id).map(({ kind }) => kind);
    };
    expect(await heard(colleague)).toHaveLength(1);
    expect(await heard(own)).toEqual([]);
  });

  test('was seen to be told to others, for every kind of news', () => {
    const kinds = new Set(caused.map(({ nudge }) => nudge.kind));
    const news = kindsToMembers.map(({ kind }) => kind).filter((kind) => !byTheClock.includes(kind));
    expect(news.filter((kind) => !kinds.has(kind) && !elsewhere.includes(kind))).toEqual([]);
  });
});
