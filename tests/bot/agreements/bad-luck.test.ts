import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/agreements/agreements.vocabulary.ts';
import type { Values } from '../../../bot/view/form.ts';
import type { Agreement, AgreementId } from '../../../domain/agreements/agreement.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, at, everythingIn, type House } from '../../builders/house.ts';
import { reportsOwed } from '../../gallery/scene.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

async function unchanged(work: () => Promise<unknown>) {
  const before = await everythingIn(house);
  await work();
  expect(await everythingIn(house)).toEqual(before);
}

/** Every button and form that names one agreement, with values that would do. */
const touching = (one: {
  agreement: AgreementId;
}): readonly (readonly [string, Parameters<House['press']>[1], Values?])[] => [
  ['see', calls.seeAgreement(one)],
  ['undo', calls.undoMaking(one)],
  ['open place', calls.openPlaceForm(one)],
  ['send place', calls.sendPlaceForm(one), { goal: 'wachten' }],
  ['done', calls.finish(one)],
  ['open tell', calls.openTell(one)],
  ['send tell', calls.sendTell(one), { text: 'Ik was hier.' }],
  ['open move', calls.openMove(one)],
  ['send move', calls.sendMove(one), { due: '2026-12-18' }],
  ['stuck', calls.getStuck(one)],
  ['ask help', calls.askHelp({ ...one, whom: 'state' })],
  ['offer help', calls.offerHelp(one)],
  ['send offer', calls.sendOffer(one), { text: 'Ik was hier.' }],
  ['open hand over', calls.openHandOver(one)],
  ['send hand over', calls.sendHandOver(one), { owner: 'party:ouders' }],
  ['open drop', calls.openDrop(one)],
  ['send drop', calls.sendDrop(one), { text: 'Ik was hier.' }],
  ['remind me', calls.remindMe({ ...one, day: house.today })],
  ['open remind', calls.openRemind(one)],
  ['send remind', calls.sendRemind(one), { due: '2026-11-27' }],
  ['confirm', calls.confirm(one)],
];

describe('an agreement that one may not see', () => {
  test('is not there, whatever its button, and nothing of it is shown', async () => {
    const { id } = await anAgreement('Geheim overzicht').of('ao').in(house);
    await unchanged(async () => {
      for (const [what, call, values] of touching({ agreement: id })) {
        const reply = values ? await house.submit('sanne', call, values) : await house.press('sanne', call);
        expect([what, reply.changed]).toEqual([what, refusedWith('agreement-not-found')]);
        expect(wordsOf(reply)).not.toMatch(/Geheim|Jamal/);
      }
    });
  });

  test('looks just like one that never was', async () => {
    const { id } = await anAgreement('Geheim overzicht').of('ao').in(house);
    const [hidden, absent] = [id, 'id-never' as AgreementId].map((agreement) =>
      house.press('sanne', calls.finish({ agreement })),
    );
    expect(await hidden).toEqual(await absent);
  });
});

describe('an agreement that is somebody else’s', () => {
  test('says whose it is, shows how it stands, and does not change', async () => {
    const { id } = await anAgreement().of('ao').madeBy('piet').ownedBy('noor').in(house);
    await unchanged(async () => {
      for (const [what, call, values] of touching({ agreement: id })) {
        if (['see', 'offer help', 'send offer', 'remind me', 'open remind', 'send remind', 'confirm'].includes(what))
          continue;
        const reply = values ? await house.submit('jamal', call, values) : await house.press('jamal', call);
        expect([what, reply.changed]).toEqual([what, refusedWith('not-yours')]);
        expect(wordsOf(reply)).toContain('Alleen Noor Vermeer kan haar bijwerken.');
      }
    });
  });
});

describe('a form of an agreement that can’t be taken', () => {
  const whole = (): Values => ({ about: 'Rondbellen', owner: `member:${house.member('jamal').id}`, due: '2026-12-01' });

  test.each<[string, Values, string]>([
    ['nothing agreed', { about: '  ' }, 'about'],
    ['a book', { about: 'a'.repeat(501) }, 'about'],
    ['a chapter', { about: 'a'.repeat(4000) }, 'about'],
    ['nobody', { owner: '' }, 'owner'],
    ['an owner of no kind', { owner: 'planeet:aarde' }, 'owner'],
    ['an owner that is not there', { owner: 'member:__proto__' }, 'owner'],
    ['no day', { due: '' }, 'due'],
    ['a day that does not exist', { due: '2026-11-31' }, 'due'],
    ['yesterday', { due: '2026-11-24' }, 'due'],
    ['a day of the next generation', { due: '2056-11-24' }, 'due'],
    ['somebody else’s body', { meeting: 'sar@2026-11-10' }, 'meeting'],
    ['a body that is not there', { meeting: 'constructor' }, 'meeting'],
    ['a goal that is not there', { goal: '__proto__' }, 'goal'],
  ])('with %s comes back filled, with a sentence beside the field', async (_what, values, field) => {
    await unchanged(async () => {
      const reply = await house.submit('jamal', calls.sendAgreementForm({}), { ...whole(), ...values });
      expect(reply.answer.kind).toBe('invalid');
      expect(Object.keys(formOf(reply).problems ?? {})).toEqual([field]);
      expect(filledIn(reply)['about']).toBe(values['about'] ?? 'Rondbellen');
    });
  });

  test('that makes no sense at all says what is missing', async () => {
    const reply = await house.submit('jamal', calls.sendAgreementForm({}), { __proto__: 'x', elders: 'y' } as Values);
    expect(Object.keys(formOf(reply).problems ?? {}).sort()).toEqual(['about', 'due', 'owner']);
  });

  test('with words that are too many keeps them', async () => {
    const { id } = await anAgreement().in(house);
    const text = 'Het gaat goed. '.repeat(200);
    const reply = await house.submit('jamal', calls.sendTell({ agreement: id }), { text });
    expect(formOf(reply).problems).toHaveProperty('text');
    expect(filledIn(reply)).toEqual({ text });
  });

  test('leaves an agreement on its body’s list when an owner from elsewhere names its goal', async () => {
    const { id } = await anAgreement().of('ao', '2026-11-18').ownedBy('noor').in(house);
    const form = await house.press('noor', calls.openPlaceForm({ agreement: id }));
    const filled = filledIn(form);
    expect(filled).toEqual({ goal: undefined, meeting: 'ao@2026-11-18' });
    const sent = { meeting: filled['meeting'] ?? '', goal: 'zo-thuis' };
    await house.submit('noor', formOf(form).submit.call, sent);
    expect((await everythingIn(house)).agreements).toMatchObject([
      { body: 'ao', meeting: '2026-11-18', goal: 'zo-thuis' },
    ]);
  });
});

describe('forged buttons', () => {
  test.each<[string, unknown]>([
    ['agreements.done', undefined],
    ['agreements.done', { agreement: '' }],
    ['agreements.done', { agreement: 12 }],
    ['agreements.done', { agreement: 'a'.repeat(100_000) }],
    ['agreements.done', { agreement: { $ne: '' } }],
    ['agreements.ask-help', { agreement: 'id-1', whom: 'constructor' }],
    ['agreements.remind-me', { agreement: 'id-1', day: '31-12-2026' }],
    ['agreements.see', { from: -12 }],
    ['agreements.see', { from: '12' }],
    ['agreements.see-body', { body: ['ao'] }],
    ['agreements.release-report', { report: 'a'.repeat(301) }],
    ['agreements.release-report', { report: null }],
  ])('%s with %j is a button that nobody knows', async (name, input) => {
    await unchanged(async () => {
      expect((await house.press('jamal', { name, input })).changed).toEqual(refusedWith('unknown-button'));
    });
  });

  test.each(['', ':', 'sar', 'sar:', 'sar:2026-12-09', ':2026-12-08', '__proto__:2026-12-08', 'sar:vandaag'])(
    'a report called “%s” is one that was decided on, for everybody',
    async (report) => {
      for (const call of [calls.seeReport({ report }), calls.releaseReport({ report }), calls.holdReport({ report })]) {
        const reply = await house.press('sanne', call);
        expect(reply.changed).toEqual(refusedWith('report-decided'));
      }
    },
  );
});

describe('a report that is not one’s own', () => {
  test('can’t be seen, sent or held', async () => {
    house.moment = at('2026-12-03', '09:30');
    await anAgreement('Elke regio vragen').madeBy('wim').ownedBy('wim').of('sar').dueIn(9).in(house);
    const report = (await reportsOwed(house)).find(({ kind }) => kind === 'progress-report')?.about ?? '';
    await unchanged(async () => {
      for (const call of [calls.seeReport({ report }), calls.releaseReport({ report }), calls.holdReport({ report })]) {
        for (const who of ['wim', 'els', 'noor']) {
          const reply = await house.press(who, call);
          expect(reply.changed).toEqual(refusedWith('not-secretary'));
          expect(wordsOf(reply)).not.toContain('Elke regio');
        }
      }
    });
  });
});

describe('pressed twice', () => {
  test('the second press of *Gedaan* is told that it was done, and adds nothing', async () => {
    const { id } = await anAgreement().in(house);
    await house.press('jamal', calls.finish({ agreement: id }));
    await unchanged(async () => {
      const again = await house.press('jamal', calls.finish({ agreement: id }));
      expect(again.changed).toEqual(refusedWith('already-settled'));
    });
  });

  test('two people at once: one is first, the other sees how it stands', async () => {
    const made: Agreement = await anAgreement().madeBy('rosa').ownedBy('party:ouders').in(house);
    const both = await Promise.all(
      ['rosa', 'ties'].map((who) => house.press(who, calls.finish({ agreement: made.id }))),
    );
    expect(both.map(({ changed: [change] }) => change?.kind).sort()).toEqual(['agreement-changed', 'refused']);
    expect((await everythingIn(house)).progress).toHaveLength(1);
  });
});
