import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessFeature } from '../../../bot/access/access.feature.ts';
import * as calls from '../../../bot/access/access.vocabulary.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import type { MemberId, Network } from '../../../domain/network/network.ts';
import { accessNetwork, account, anInstallation, asked, visitor, workspace } from '../../builders/access.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

const place = { installation: 'slack/T-KIEZEL' };
const one = async () => ({ request: (await asked(house)).id });
const stateOf = async (id: string) => (await house.unit.run(({ accessRequests }) => accessRequests.find(id)))?.state;
const placeState = async () =>
  (await house.unit.run(({ installations }) => installations.find('slack', workspace.tenant)))?.state;
const approve = (organisation: string, by = 'hans') => house.submit(by, calls.sendApprove(place), { organisation });

/** What a stranger presses is answered at the door. */
const atTheDoor = ['access.see-door', 'access.open-ask', 'access.send-ask'];

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'access.see': async () => {
    expect(wordsOf(await house.press('hans', calls.seeAccess({})))).toMatch(/Niemand vraagt nu toegang.*nog niet\./s);
    await one();
    await anInstallation(house);
    const words = wordsOf(await house.press('hans', calls.seeAccess({})));
    expect(words).toMatch(/Fenna Rozema, fenna@meanderveld\.example.*\[Koppelen\] \[Niet toelaten\]/s);
    expect(words).toMatch(/Kiezelstroom Slack \(Slack\).*wacht op jullie.*\[Goedkeuren\] \[Weigeren\]/s);
  },
  'access.see-request': async () => {
    const request = await one();
    const words = wordsOf(await house.press('marit', calls.seeRequest(request)));
    expect(words).toMatch(/Naam: Fenna Rozema.*Organisatie: Stichting Meanderveld.*Noor weet wie ik ben\./s);
    expect(words).toContain('de werkruimte van ons netwerk zelf (Slack)');
    expect(words).not.toContain('Let op');
  },
  'access.open-link': async () => {
    const request = (await asked(house, visitor, { name: 'wim  de groot' })).id;
    const reply = await house.press('hans', calls.openLink({ request }));
    expect(reply.answer.kind).toBe('open');
    expect(filledIn(reply)).toEqual({ member: house.member('wim').id });
    const unlike = await asked(house, { ...visitor, from: { ...account, user: 'U2' } });
    expect(filledIn(await house.press('hans', calls.openLink({ request: unlike.id })))).toEqual({ member: undefined });
  },
  'access.send-link': async () => {
    const request = await one();
    const reply = await house.submit('hans', calls.sendLink(request), { member: house.member('wim').id });
    expect(reply).toMatchObject({
      answer: { kind: 'replace' },
      changed: [{ kind: 'access-request', state: 'linked' }],
    });
    expect(wordsOf(reply)).toContain('Fenna Rozema hoort nu bij Wim de Groot');
    expect(await stateOf(request.request)).toBe('linked');
  },
  'access.open-refuse': async () => {
    expect(filledIn(await house.press('hans', calls.openRefuse(await one())))).toEqual({ why: undefined });
  },
  'access.send-refuse': async () => {
    const request = await one();
    const reply = await house.submit('hans', calls.sendRefuse(request), {});
    expect(reply.changed).toEqual([{ kind: 'access-request', state: 'refused' }]);
    expect(await stateOf(request.request)).toBe('refused');
  },
  'access.see-installation': async () => {
    await anInstallation(house);
    const waiting = wordsOf(await house.press('hans', calls.seeInstallation(place)));
    expect(waiting).toMatch(/Kiezelstroom Slack.*Van welke organisatie.*\[Goedkeuren\] \[Weigeren\]/s);
    await approve('kiezelstroom');
    expect(wordsOf(await house.press('marit', calls.seeInstallation(place)))).toContain(
      'Hans Willemse keurde dit goed',
    );
  },
  'access.open-approve': async () => {
    await anInstallation(house);
    const form = formOf(await house.press('hans', calls.openApprove(place)));
    expect(form.fields).toMatchObject([{ options: [{ label: 'Stichting Meanderveld' }, { label: 'Kiezelstroom' }] }]);
    await approve('kiezelstroom');
    const second = { installation: 'slack/T-2' };
    await anInstallation(house, { tenant: 'T-2', name: 'Tweede' });
    const other = formOf(await house.press('hans', calls.openApprove(second)));
    expect(other.fields).toMatchObject([{ options: [{}, { label: 'Kiezelstroom (heeft er al een)' }] }]);
  },
  'access.send-approve': async () => {
    await anInstallation(house);
    const reply = await approve('kiezelstroom');
    expect(reply).toMatchObject({
      answer: { kind: 'replace' },
      changed: [{ kind: 'installation', state: 'approved' }],
    });
    expect(wordsOf(reply)).not.toContain('Op hetzelfde platform');
    await anInstallation(house, { tenant: 'T-2', name: 'Tweede' });
    const second = calls.sendApprove({ installation: 'slack/T-2' });
    const words = wordsOf(await house.submit('hans', second, { organisation: 'kiezelstroom' }));
    expect(words).toContain('Op hetzelfde platform is ook van deze organisatie: Kiezelstroom Slack.');
  },
  'access.decline': async () => {
    await anInstallation(house);
    expect((await house.press('hans', calls.decline(place))).changed).toEqual([
      { kind: 'installation', state: 'refused' },
    ]);
    expect(await placeState()).toBe('refused');
  },
  'access.ask-withdraw': async () => {
    await anInstallation(house);
    await approve('kiezelstroom');
    expect(wordsOf(await house.press('hans', calls.askWithdraw(place)))).toContain('[Goedkeuring intrekken]');
    expect(await placeState()).toBe('approved');
  },
  'access.withdraw': async () => {
    await anInstallation(house);
    await approve('kiezelstroom');
    expect((await house.press('marit', calls.withdraw(place))).changed).toEqual([
      { kind: 'installation', state: 'refused' },
    ]);
    expect(await placeState()).toBe('refused');
  },
};

const ofBureau = callNamesIn(calls).filter((name) => !atTheDoor.includes(name));

describe('a button or form about who is let in', () => {
  test.each(ofBureau)('%s does what it says', async (name) => {
    expect(handledBy(accessFeature)).toContain(name);
    await cases[name]?.();
    expect(cases[name]).toBeDefined();
  });

  test('is for the bureau alone: to others all of it is the same nothing', async () => {
    const request = await one();
    await anInstallation(house);
    const tries = [
      calls.seeRequest(request),
      calls.openLink(request),
      calls.openRefuse(request),
      calls.seeInstallation(place),
      calls.openApprove(place),
      calls.decline(place),
      calls.askWithdraw(place),
      calls.withdraw(place),
      calls.seeAccess({}),
    ];
    const answers = await Promise.all(tries.map(async (call) => wordsOf(await house.press('els', call))));
    expect(new Set(answers).size).toBe(1);
    for (const call of [calls.sendLink(request), calls.sendRefuse(request), calls.sendApprove(place)]) {
      const values = { member: house.member('els').id, organisation: 'meanderveld' };
      expect(wordsOf(await house.submit('els', call, values))).toBe(answers[0]);
    }
    expect(answers[0]).not.toMatch(/Fenna|Kiezel/);
    expect([await stateOf(request.request), await placeState()]).toEqual(['open', 'waiting']);
  });
});

describe('the word of the bureau', () => {
  test.each(['aanmeldingen', 'toegang'])('%s opens its list', async (word) => {
    expect(wordsOf(await house.say('hans', word))).toContain('Aanmeldingen');
    expect(wordsOf(await house.say('hans', 'help'))).toContain('aanmeldingen');
  });

  test('does not exist for others: not as a word, not as one that comes near, not in help', async () => {
    const nonsense = await house.say('els', 'brrsjk');
    for (const word of ['aanmeldingen', 'aanmeldinge', 'toegang'])
      expect(await house.say('els', word)).toEqual(nonsense);
    expect(wordsOf(await house.say('els', 'help'))).not.toMatch(/aanmeldingen|toelaten/);
  });
});

describe('what waits for the bureau', () => {
  const home = (who: string) => house.as(who, async (turn) => accessFeature.home?.(turn));
  const news = async (who: string) =>
    (await house.unit.run(({ ledger }) => ledger.due(house.moment))).filter(
      ({ to }) => to.kind === 'member' && to.member === house.member(who).id,
    );
  const opened = async (who: string, nudges: Awaited<ReturnType<typeof news>>) =>
    house.as(who, async (turn) => {
      const names: (string | undefined)[] = [];
      for (const nudge of nudges) names.push((await accessFeature.opens?.(nudge, turn))?.call.name);
      return names;
    });

  test('stands on their own page until it is answered, and on nobody else’s', async () => {
    expect(await home('hans')).toBeUndefined();
    const { request } = await one();
    await anInstallation(house);
    expect((await home('hans'))?.parts).toHaveLength(2);
    expect(await home('els')).toBeUndefined();
    await house.submit('hans', calls.sendRefuse({ request }), {});
    await approve('kiezelstroom');
    expect(await home('marit')).toBeUndefined();
  });

  test('is said until somebody answered; after that its message still opens what became of it', async () => {
    const { request } = await one();
    await anInstallation(house);
    const nudges = await news('marit');
    expect(nudges.map(({ kind }) => kind).sort()).toEqual(['access-request', 'installation-waiting']);
    const bundle = await house.compose({ member: 'marit' }, nudges);
    expect(bundle && plainCard(bundle)).toContain('Fenna Rozema vraagt toegang.');
    expect(bundle && plainCard(bundle)).toContain('De werkruimte Kiezelstroom Slack wacht op jullie.');
    await house.submit('hans', calls.sendRefuse({ request }), {});
    await house.press('hans', calls.decline(place));
    expect(await house.compose({ member: 'marit' }, nudges)).toBeUndefined();
    expect((await opened('marit', nudges)).sort()).toEqual(['access.see-installation', 'access.see-request']);
    expect(await opened('els', nudges)).toEqual([undefined, undefined]);
    expect(wordsOf(await house.press('marit', calls.seeRequest({ request })))).toContain(
      'Hans Willemse liet dit account',
    );
  });

  test('is told to whoever was linked, and to nobody else', async () => {
    const { request } = await one();
    await house.submit('hans', calls.sendLink({ request }), { member: house.member('wim').id });
    const [nudge] = await news('wim');
    if (!nudge) throw new Error('Wim hears nothing');
    expect((await house.compose({ member: 'wim' }, [nudge]))?.title).toBe('Ik weet nu wie je bent');
    const els = { ...nudge, to: { kind: 'member', member: house.member('els').id } as const };
    expect(await house.compose({ member: 'els' }, [els])).toBeUndefined();
  });
});

describe('the second of two at the bureau', () => {
  test('hears what the first did with a request, by button or by the form that stood open', async () => {
    const request = await one();
    await house.submit('hans', calls.sendLink(request), { member: house.member('wim').id });
    for (const reply of [
      await house.press('marit', calls.openLink(request)),
      await house.press('marit', calls.seeRequest(request)),
      await house.submit('marit', calls.sendRefuse(request), { why: 'Nee' }),
      await house.submit('marit', calls.sendLink(request), { member: house.member('els').id }),
    ]) {
      expect(wordsOf(reply)).toContain('Hans Willemse koppelde het account al aan Wim de Groot.');
      expect(reply.changed).toEqual(refusedWith('already-answered'));
    }
  });

  test('hears what was decided about a workspace', async () => {
    await anInstallation(house);
    await house.press('hans', calls.decline(place));
    const reply = await house.press('marit', calls.decline(place));
    expect(wordsOf(reply)).toContain('Hans Willemse keurde dit niet goed.');
    expect((await approve('kiezelstroom', 'marit')).changed).toEqual([{ kind: 'installation', state: 'approved' }]);
    expect(wordsOf(await house.press('hans', calls.openApprove(place)))).toContain('Marit Ottens keurde dit goed');
  });
});

describe('what needs another look', () => {
  test('stands beside the field: nobody chosen, or whose account it is already', async () => {
    const request = await one();
    const none = await house.submit('hans', calls.sendLink(request), {});
    expect(formOf(none).problems).toEqual({ member: 'Kies het lid bij wie dit account hoort.' });
    const els = house.member('els').id;
    await house.unit.run(({ accounts }) =>
      accounts.save({ ...account, member: els, address: '', seenAt: house.moment }),
    );
    const wim = house.member('wim').id;
    const taken = await house.submit('hans', calls.sendLink(request), { member: wim });
    expect(formOf(taken).problems).toEqual({ member: 'Dit account hoort al bij Els Brouwer. Er is niets veranderd.' });
    expect(filledIn(taken)).toEqual({ member: wim });
    await anInstallation(house);
    const nowhere = await approve('verzonnen');
    expect(formOf(nowhere).problems).toEqual({ organisation: 'Kies er een uit de lijst.' });
    const long = await house.submit('hans', calls.sendRefuse(request), { why: 'x'.repeat(600) });
    expect(formOf(long).problems).toEqual({ why: 'Hier passen 500 tekens. Kan het korter?' });
    expect([await stateOf(request.request), await placeState()]).toEqual(['open', 'waiting']);
  });

  test('warns when the address is not of the organisation, whatever the name says', async () => {
    const request = (await asked(house, visitor, { email: 'fenna@meanderveld.example.net' })).id;
    expect(wordsOf(await house.press('hans', calls.seeRequest({ request })))).toContain(
      'Let op: dit mailadres is niet van ‘Stichting Meanderveld’.',
    );
  });

  test('in a network of many the address of a member goes before the choice', async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      ...(accessNetwork.members[0] as Network['members'][number]),
      id: `lid-${n}` as MemberId,
      key: `lid-${n}`,
      name: `Lid ${n}`,
      email: `lid-${n}@meanderveld.example`,
    }));
    const crowd = await aHouse({ network: { ...accessNetwork, members: [...accessNetwork.members, ...many] } });
    try {
      const request = (await asked(crowd)).id;
      const form = formOf(await crowd.press('hans', calls.openLink({ request })));
      expect(form.fields.map(({ name, optional }) => [name, optional])).toEqual([
        ['member', true],
        ['email', true],
      ]);
      const wrong = await crowd.submit('hans', calls.sendLink({ request }), { email: 'niemand@meanderveld.example' });
      expect(Object.keys(formOf(wrong).problems ?? {})).toEqual(['email']);
      const both = { member: crowd.member('wim').id, email: ' LID-119@meanderveld.example ' };
      expect(wordsOf(await crowd.submit('hans', calls.sendLink({ request }), both))).toContain('Lid 119');
    } finally {
      await crowd.close();
    }
  });
});
