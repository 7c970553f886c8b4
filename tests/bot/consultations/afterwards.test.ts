import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consultationsFeature } from '../../../bot/consultations/consultations.feature.ts';
import { seeConsultation } from '../../../bot/consultations/consultations.vocabulary.ts';
import { openAdvice } from '../../../bot/consultations/helpers.vocabulary.ts';
import * as calls from '../../../bot/consultations/look-back.vocabulary.ts';
import { noCase } from '../../../bot/consultations/no-case.ts';
import { discussLessons } from '../../../bot/consultations/no-case.vocabulary.ts';
import { seeInvitation } from '../../../bot/consultations/own.vocabulary.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { seeMeeting } from '../../../bot/meetings/meetings.vocabulary.ts';
import { buttonsOn, type Card } from '../../../bot/view/card.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import { askerNudge, contactNudge } from '../../../domain/consultations/consultation.nudges.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { callNamesIn, handledBy, wordsOf } from '../../builders/calls.ts';
import { aCareHouse, aConsultation, secret, stored } from '../../builders/consultations.ts';
import { at, type House, holidays } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const advised = () => aConsultation().fits().alongWith('gijs').replied('gijs').proposed().agreed().advised('wim');
const cardOf = ({ answer }: Reply): Card => {
  if (!('card' in answer)) throw new Error('No card');
  return answer.card;
};
const buttonIn = (card: Card | undefined, label: string) => {
  const found = card && buttonsOn(card).find((button) => button.label === label);
  if (!found) throw new Error(`No button ${label} in ${card && plainCard(card)}`);
  return found.call;
};

describe('how it went', () => {
  test('has every button and form answered', () => {
    expect(handledBy(consultationsFeature)).toEqual(expect.arrayContaining(callNamesIn(calls)));
  });

  test.each([
    ['the contactpersoon after six weeks', 'wim', '2027-01-07', contactNudge],
    ['the asker after half a year', 'noor', '2027-05-26', askerNudge],
  ] as const)('is told by %s in two taps, in the message itself', async (_who, by, on, nudges) => {
    const one = await advised().in(house);
    house.moment = at(on, '09:05');
    const message = await house.compose({ member: by }, nudges(one, house.network, holidays));
    const first = cardOf(await house.press(by, buttonIn(message, 'Deels')));
    const side = by === 'wim' ? 'contactTold' : 'askerTold';
    const kept = async () => house.unit.run(async (stores) => (await stores.consultations.texts(one.id))?.[side]);
    expect(await kept()).toEqual({ carriedOut: 'partly' });
    const second = cardOf(await house.press(by, buttonIn(first, 'Ja')));
    expect(await kept()).toEqual({ carriedOut: 'partly', useful: 'yes' });
    expect((await stored(house, one.id)).stage).toBe(by === 'noor' ? 'closed' : 'follow-up');
    const form = await house.press(by, buttonIn(second, 'Meer vertellen'));
    if (form.answer.kind !== 'open') throw new Error('No form');
    await house.submit(by, form.answer.form.submit.call, { learned: 'Eerder bellen.' });
    const read = wordsOf(await house.press('gijs', seeConsultation({ consultation: one.id })));
    expect(read).toMatch(/uitgevoerd deels, nuttig ja[\s\S]*Eerder bellen\./);
  });

  test('goes on where it was left when only the first tap came', async () => {
    const one = await advised().in(house);
    const about = { consultation: one.id, side: 'contact' as const };
    await house.press('wim', calls.tapCarriedOut({ ...about, extent: 'no' }));
    const again = cardOf(await house.press('wim', calls.seeLookBack(about)));
    expect(plainCard(again)).toContain('Was het nuttig?');
    expect(wordsOf(await house.press('gijs', seeConsultation({ consultation: one.id })))).toContain('uitgevoerd nee');
  });
});

describe('the invitation for parents and youngster', () => {
  test.each([
    ['at-the-table', 'Jullie zijn welkom', 'Je mag erbij zijn'],
    ['before-and-after', 'Jullie zijn daar niet bij', 'Je bent daar niet bij'],
  ] as const)(
    '(%s) can be copied by who asked, with nothing of the case in it',
    async (familyPart, parents, youngster) => {
      const one = await aConsultation()
        .fits()
        .proposed()
        .agreed({ family: { state: 'yes' }, familyPart })
        .in(house);
      const opened = cardOf(await house.press('noor', seeConsultation({ consultation: one.id })));
      const first = cardOf(await house.press('noor', buttonIn(opened, 'Uitnodiging voor ouders en jongere')));
      const second = cardOf(await house.press('noor', buttonIn(first, 'Voor de jongere')));
      for (const card of [first, second]) {
        expect(plainCard(card)).toContain('donderdag 26 november');
        expect(plainCard(card)).not.toMatch(new RegExp(`${secret}|C-1|Noor|eetstoornis`));
      }
      expect(plainCard(first)).toContain(parents);
      expect(plainCard(second)).toContain(youngster);
      const other = await house.press('saar', seeInvitation({ consultation: one.id, to: 'parents' }));
      expect(other.changed).toEqual([{ kind: 'refused', code: 'not-yours' }]);
    },
  );

  test('is not offered when they can’t know of it now', async () => {
    const family = { state: 'not-now' as const, because: 'Te vroeg.' };
    const one = await aConsultation().fits().proposed().agreed({ family }).in(house);
    const opened = cardOf(await house.press('noor', seeConsultation({ consultation: one.id })));
    expect(buttonsOn(opened).map(({ label }) => label)).not.toContain('Uitnodiging voor ouders en jongere');
  });
});

describe('at the meeting itself', () => {
  const meeting = { body: 'ret-haaglanden' as BodyKey, slot: day('2026-11-26') };
  const itemButtons = async (who: string) => {
    const { parts } = cardOf(await house.press(who, seeMeeting(meeting)));
    return parts.flatMap((part) => (part.kind === 'item' ? (part.buttons ?? []) : []));
  };

  test('the chair records the advies from the agenda, with all its parts and a contactpersoon', async () => {
    await aConsultation().fits().proposed().agreed().in(house);
    expect((await itemButtons('omar')).map(({ label }) => label)).not.toContain('Advies vastleggen');
    house.moment = at('2026-11-26', '13:30');
    const record = (await itemButtons('omar')).find(({ label }) => label === 'Advies vastleggen');
    if (!record) throw new Error('No button');
    const opened = await house.press('omar', record.call);
    if (opened.answer.kind !== 'open') throw new Error('No form');
    expect(JSON.stringify(opened.answer.form.intro)).toContain('zwaarwegend');
    const { call } = opened.answer.form.submit;
    const parts = { help: 'Thuis', order: 'Eerst rust', speed: 'Drie weken', path: 'Wijkteam', bridging: 'Bellen' };
    expect((await house.submit('omar', call, parts)).answer.kind).toBe('invalid');
    expect((await house.submit('omar', call, { ...parts, contact: house.member('wim').id })).changed).toMatchObject([
      { stage: 'follow-up' },
    ]);
  });

  test('others of the expertteam may open it there, and who sits elsewhere sees no button', async () => {
    await aConsultation().fits().proposed().agreed().in(house);
    house.moment = at('2026-11-26', '13:30');
    expect((await itemButtons('lena')).map(({ label }) => label)).toContain('Bekijken');
    expect((await itemButtons('lena')).map(({ label }) => label)).not.toContain('Advies vastleggen');
    expect((await house.press('hans', openAdvice({ consultation: (await only()).id }))).changed).toEqual([
      { kind: 'refused', code: 'consultation-not-found' },
    ]);
  });

  const only = () =>
    house.unit.run(async ({ consultations }) => {
      const found = await consultations.findNumber(1);
      if (!found) throw new Error('It is gone');
      return found;
    });
});

describe('a table without a case', () => {
  const about = { body: 'ret-haaglanden' as BodyKey, slot: day('2026-12-10') };
  const { calls: answered, nudges } = noCase(() => async () => [
    { id: 'one', number: 4, text: 'Bel de huisarts voor het gesprek met school.' },
  ]);

  test('is offered leerpunten, which one press puts on the agenda', async () => {
    house.moment = at('2026-12-07', '10:00');
    const to = { kind: 'member', member: house.member('omar').id } as const;
    const nudge = { key: 'k', kind: 'consultation-no-case', about: 'ret-haaglanden/2026-12-10', to };
    const said = await house.as(
      'omar',
      (turn) =>
        nudges['consultation-no-case']?.({ ...nudge, from: house.moment, until: house.moment }, turn) ??
        Promise.resolve(undefined),
    );
    expect(JSON.stringify(said)).not.toContain('Bel de huisarts');
    const handler = answered.find(({ callName }) => callName === discussLessons(about).name);
    const reply = await house.as('omar', async (turn) => handler?.handle(about, undefined, turn));
    expect(reply && wordsOf(reply)).toContain('Eén leerpunt staat op de agenda');
    expect(wordsOf(await house.press('omar', seeMeeting(about)))).toContain('L-4: Bel de huisarts');
  });
});
