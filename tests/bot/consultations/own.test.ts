import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as asking from '../../../bot/consultations/asking.vocabulary.ts';
import * as shared from '../../../bot/consultations/consultations.vocabulary.ts';
import * as own from '../../../bot/consultations/own.vocabulary.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { forgetMe } from '../../../bot/keeping/keeping.vocabulary.ts';
import type { Call } from '../../../bot/view/call.ts';
import type { Values } from '../../../bot/view/form.ts';
import type { ConsultationId } from '../../../domain/consultations/consultation.ts';
import { callNamesIn, filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import {
  aCareHouse,
  aConsultation,
  type ConsultationBuilder,
  keptIn,
  secret,
  stored,
} from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

type One = { readonly consultation: ConsultationId };
const lived = async (life: ConsultationBuilder): Promise<One> => ({ consultation: (await life.in(house)).id });
const labels = ({ answer }: Reply) => ('card' in answer ? (answer.card.buttons ?? []).map(({ label }) => label) : []);
const menu = ({ answer }: Reply) => ('card' in answer ? (answer.card.more ?? []).map(({ label }) => label) : []);
const changedTo = (stage: string) => [{ kind: 'consultation-changed', number: 'C-1', stage }];
const thinking = () => aConsultation().fits().alongWith('gijs').replied('gijs');
const onTable = () => aConsultation().fits().proposed();

describe('one’s own questions', () => {
  test('stand there by number, stage and day, never with their text', async () => {
    await aConsultation().fits().in(house);
    const reply = await house.say('noor', 'mijn vragen');
    expect(wordsOf(reply)).toContain('C-1: deze vraag past (gevraagd: vandaag)');
    expect(JSON.stringify(reply)).not.toContain(secret);
    expect(wordsOf(await house.say('tess', 'consultaties'))).not.toContain('C-1');
  });

  test('are told in pages', async () => {
    for (let each = 0; each < 12; each += 1) await aConsultation().in(house);
    const first = await house.say('noor', 'consultaties');
    expect(labels(first)).toContain('Eerdere vragen');
    const next = await house.press('noor', own.seeOwn({ below: 3 }));
    expect(wordsOf(next)).toContain('C-2');
    expect(wordsOf(next)).not.toContain('C-3');
    expect(labels(next)).not.toContain('Eerdere vragen');
  });

  test('open as one card with what was said, and what can be done now', async () => {
    const one = await lived(thinking());
    const reply = await house.press('noor', shared.seeConsultation(one));
    for (const said of ['Wie kent een weg', 'Gijs Vermaat denkt mee', `${secret}-reply`, 'gevraagd om mee te denken'])
      expect(wordsOf(reply)).toContain(said);
    expect(labels(reply)).toEqual(['Reageren', 'Ik kan verder, dank je', 'Bel mij']);
    expect(menu(reply)).toEqual(['Meer vertellen', 'Intrekken', 'Mijn vragen', 'Leerpunten']);
  });

  test.each([
    ['asked', () => aConsultation(), ['Meer vertellen']],
    ['a question back', () => aConsultation().askedBack(), ['Antwoorden', 'Reageren']],
    ['fits', () => aConsultation().fits(), ['Reageren', 'Meer vertellen']],
    ['thought along with', thinking, ['Reageren', 'Ik kan verder, dank je']],
    ['proposed for the table', onTable, ['Ja, bespreek het samen', 'Liever niet']],
    ['on the table', () => onTable().agreed(), ['Reageren', 'Uitnodiging voor ouders en jongere']],
    ['advised', () => onTable().agreed().advised(), ['Reageren', 'Vertellen hoe het ging']],
  ] as const)(
    'when %s, have what matters then at hand and calling always, and the rest behind one',
    async (_when, life, steps) => {
      const reply = await house.press('noor', shared.seeConsultation(await lived(life())));
      expect(labels(reply)).toEqual([...steps, 'Bel mij']);
      expect(menu(reply)).toContain('Mijn vragen');
      for (const label of menu(reply)) expect(labels(reply)).not.toContain(label);
    },
  );

  test('tell of who left the network that they were of it, and no more', async () => {
    const one = await lived(thinking());
    await house.press('gijs', forgetMe({}));
    const words = wordsOf(await house.press('noor', shared.seeConsultation(one)));
    expect(words).toContain('Een oud-lid denkt mee');
    expect(words).toContain('Denkt mee: een oud-lid');
    expect(words).not.toContain('Gijs');
  });

  test('have no menu when nothing is left to do', async () => {
    const reply = await house.press('noor', shared.seeConsultation(await lived(thinking().closed('saar'))));
    expect(menu(reply)).toEqual([]);
    expect(labels(reply)).toEqual(expect.arrayContaining(['Mijn vragen', 'Leerpunten']));
  });

  test('show the advies with its weight in words and its contactpersoon', async () => {
    const one = await lived(onTable().agreed().advised());
    const words = wordsOf(await house.press('noor', shared.seeConsultation(one)));
    for (const said of ['Dit advies is zwaarwegend', 'Contactpersoon: Lena Kowalski', `${secret}-bridging`])
      expect(words).toContain(said);
  });

  test('that are long are read in pages, and nothing of them is lost', async () => {
    const one = await lived(aConsultation());
    const values = { tried: 'a'.repeat(2900), familyWants: 'b'.repeat(2900), goodOutcome: 'c'.repeat(2900) };
    await house.submit('noor', asking.sendMore(one), values);
    let words = '';
    for (let call: Call | undefined = shared.seeConsultation(one); call; ) {
      const reply: Reply = await house.press('noor', call);
      words += wordsOf(reply);
      const { answer } = reply;
      call = 'card' in answer ? answer.card.buttons?.find(({ label }) => label === 'Verder lezen')?.call : undefined;
    }
    for (const text of Object.values(values)) expect(words.split(text)).toHaveLength(2);
  });
});

describe('telling more', () => {
  test('is kept, comes back filled in, and is taken away when it is emptied', async () => {
    const one = await lived(aConsultation());
    const values = {
      domains: 'GGZ, school en schulden',
      tried: 'Gesprekken thuis',
      analysis: 'no-help-us',
      family: 'not-now',
      because: 'Eerst rust',
    };
    const reply = await house.submit('noor', asking.sendMore(one), values);
    expect(reply.changed).toEqual(changedTo('asked'));
    expect(await stored(house, one.consultation)).toMatchObject({ domains: ['ggz', 'onderwijs', 'schuldhulp'] });
    const form = await house.press('noor', asking.openMore(one));
    expect(filledIn(form)).toMatchObject({ ...values, domains: 'ggz, onderwijs, schuldhulp' });
    await house.submit('noor', asking.sendMore(one), { domains: 'ggz' });
    expect(filledIn(await house.press('noor', asking.openMore(one)))).toMatchObject({
      domains: 'ggz',
      tried: undefined,
    });
  });

  test('asks back for what it does not know, and loses nothing of the rest', async () => {
    const one = await lived(aConsultation());
    const values = { domains: 'ggz, de buurman', tried: 'Gesprekken thuis' };
    const unknown = await house.submit('noor', asking.sendMore(one), values);
    expect(formOf(unknown).problems?.['domains']).toContain('‘de buurman’');
    expect(filledIn(unknown)).toMatchObject(values);
    const noReason = await house.submit('noor', asking.sendMore(one), { family: 'not-now' });
    expect(formOf(noReason).problems).toHaveProperty('because');
    const long = await house.submit('noor', asking.sendMore(one), { missing: 'x'.repeat(3001) });
    expect(formOf(long).problems).toHaveProperty('missing');
  });

  test('that sounds acute is kept, with the numbers first', async () => {
    const one = await lived(aConsultation().askedBack());
    const reply = await house.submit('noor', own.sendAnswer(one), { text: 'Het is nu acuut geworden.' });
    expect(wordsOf(reply)).toMatch(/Dank je, dat helpt verder\n\nKan het niet wachten\? Bel Spoedhulp/);
  });
});

describe('answering', () => {
  test('a question back brings it to the screener again', async () => {
    const one = await lived(aConsultation().askedBack());
    expect(formOf(await house.press('noor', own.openAnswer(one))).submit.call).toEqual(own.sendAnswer(one));
    const reply = await house.submit('noor', own.sendAnswer(one), { text: 'Een jaar' });
    expect(reply.changed).toEqual(changedTo('asked'));
    expect(wordsOf(reply)).toContain('Saar Meijer leest je antwoord');
    const empty = await house.submit('noor', own.sendReaction(one), {});
    expect(formOf(empty).problems).toHaveProperty('text');
  });

  test('with a reaction twice within a few seconds is once', async () => {
    const one = await lived(thinking());
    for (const _ of [1, 2]) await house.submit('noor', own.sendReaction(one), { text: 'Dank' });
    const { events } = await keptIn(house, one.consultation);
    expect(events.filter(({ kind }) => kind === 'reaction')).toHaveLength(1);
  });
});

describe('the table', () => {
  test('is agreed to with what the family knows and how it takes part', async () => {
    const one = await lived(onTable());
    expect(formOf(await house.press('noor', own.openTable(one))).intro).toContainEqual(
      expect.stringContaining('leest wie in het RET Haaglanden zit met je mee'),
    );
    const unknown = await house.submit('noor', own.sendTable(one), { family: 'not-yet' });
    expect(formOf(unknown).problems).toHaveProperty('family');
    const unsaid = await house.submit('noor', own.sendTable(one), { family: 'yes' });
    expect(formOf(unsaid).problems).toHaveProperty('part');
    const agreed = await house.submit('noor', own.sendTable(one), { family: 'yes', part: 'before-and-after' });
    expect(agreed.changed).toEqual(changedTo('on-the-table'));
    expect(wordsOf(agreed)).toContain('leest nu mee. Jullie bespreken je vraag op morgen.');
  });

  test('is declined, and thinking along goes on', async () => {
    const reply = await house.press('noor', own.declineTable(await lived(onTable())));
    expect(reply.changed).toMatchObject([{ kind: 'consultation-changed' }]);
    expect(wordsOf(reply)).toContain('Het expertteam leest niet mee.');
  });
});

describe('how it went', () => {
  test('is told once, in a form that needs two answers', async () => {
    const one = await lived(onTable().agreed().advised());
    const half = await house.submit('noor', own.sendTold(one), { useful: 'yes' });
    expect(formOf(half).problems).toEqual({ carriedOut: 'Kies wat het beste past.' });
    const told = await house.submit('noor', own.sendTold(one), {
      carriedOut: 'yes',
      useful: 'partly',
      learned: 'Veel',
    });
    expect(told.changed).toEqual(changedTo('closed'));
    const again = await house.submit('noor', own.sendTold(one), { carriedOut: 'yes', useful: 'yes' });
    expect(again.changed).toEqual(refusedWith('wrong-stage'));
  });

  test('comes after rounding off the talk', async () => {
    const one = await lived(thinking());
    expect((await house.press('noor', own.wrapUp(one))).changed).toEqual(changedTo('follow-up'));
  });
});

describe('withdrawing', () => {
  test('says first what it means, and then leaves it to the asker alone', async () => {
    const one = await lived(aConsultation());
    const ask = await house.press('noor', asking.askWithdraw(one));
    expect(labels(ask)).toEqual(['C-1 intrekken', 'Toch niet']);
    expect((await stored(house, one.consultation)).stage).toBe('asked');
    expect((await house.press('noor', asking.withdraw(one))).changed).toEqual(changedTo('withdrawn'));
    const again = await house.press('noor', asking.withdraw(one));
    expect(again.changed).toEqual(refusedWith('wrong-stage'));
    expect((await house.press('saar', shared.seeConsultation(one))).changed).toEqual(
      refusedWith('consultation-not-found'),
    );
  });
});

/** Every button and form of the asker that is about one consultatie. */
const touching = (one: One): readonly (readonly [Call, Values?])[] => [
  [asking.openMore(one)],
  [asking.sendMore(one), { tried: 'Ik was hier' }],
  [asking.askWithdraw(one)],
  [asking.withdraw(one)],
  [own.openAnswer(one)],
  [own.sendAnswer(one), { text: 'Ik was hier' }],
  [own.openReaction(one)],
  [own.sendReaction(one), { text: 'Ik was hier' }],
  [own.openTable(one)],
  [own.sendTable(one), { family: 'yes', part: 'at-the-table' }],
  [own.declineTable(one)],
  [own.openTold(one)],
  [own.sendTold(one), { carriedOut: 'yes', useful: 'yes' }],
  [own.seeInvitation({ ...one, to: 'parents' })],
  [own.seeReaders(one)],
  [own.wrapUp(one)],
];

describe('somebody else’s buttons', () => {
  const stagesOf: readonly (readonly [string, () => ConsultationBuilder])[] = [
    ['asked', () => aConsultation()],
    ['question back', () => aConsultation().askedBack()],
    ['thinking along', thinking],
    ['table proposed', onTable],
    ['on the table', () => onTable().agreed()],
    ['advised', () => onTable().agreed().advised()],
  ];

  test('are all tried here', () => {
    const one = { consultation: 'id' as ConsultationId };
    const tried = touching(one).map(([{ name }]) => name);
    const free = [asking.seeHelp, asking.seeFits, asking.seeUrgent, asking.openQuestion, asking.sendQuestion];
    const others = [...free, asking.openCallMe, asking.sendCallMe, own.seeOwn].map(({ callName }) => callName);
    expect([...tried, ...others].sort()).toEqual([...callNamesIn(asking), ...callNamesIn(own)].sort());
  });

  test.each(stagesOf)('change nothing and show nothing of the case when it is %s', async (_stage, life) => {
    const one = await lived(life());
    const before = await keptIn(house, one.consultation);
    for (const who of ['tess', 'hans', 'saar', 'omar', 'gijs', 'lena', 'sanne', 'iris']) {
      for (const [call, values] of touching(one)) {
        // Rounding off the talk is the screener's too.
        if (who === 'saar' && call.name === own.wrapUp.callName) continue;
        const reply = values ? await house.submit(who, call, values) : await house.press(who, call);
        expect([who, call.name, reply.changed[0]?.kind]).toEqual([who, call.name, 'refused']);
        expect(JSON.stringify(reply)).not.toContain(secret);
      }
    }
    expect(await keptIn(house, one.consultation)).toEqual(before);
  });

  test('look just like those of one that never was, to who may not hear of it', async () => {
    const one = await lived(thinking());
    for (const [index, [call, values]] of touching(one).entries()) {
      const [absent] = touching({ consultation: 'id-never' as ConsultationId })[index] ?? [];
      const hidden = values ? await house.submit('tess', call, values) : await house.press('tess', call);
      const never = absent && (values ? await house.submit('tess', absent, values) : await house.press('tess', absent));
      expect(hidden).toEqual(never);
    }
  });

  test('of a wrong shape are old buttons', async () => {
    for (const input of [
      {},
      { consultation: '' },
      { consultation: 7 },
      null,
      'C-1',
      { consultation: 'x'.repeat(200) },
    ]) {
      const reply = await house.press('noor', { name: own.openAnswer.callName, input });
      expect(reply.changed).toEqual(refusedWith('unknown-button'));
    }
  });
});
