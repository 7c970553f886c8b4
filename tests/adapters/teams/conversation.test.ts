import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mention as pointedAt } from '../../../bot/conversation/mentions.ts';
import type { Form } from '../../../bot/view/form.ts';
import { cardOf, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const card = (title: string) => ({ title, parts: [] });
const call = { name: 'hours.take-back', input: { entry: 'e-1' } };
const form: Form = {
  title: 'Uren',
  fields: [{ kind: 'line', name: 'minutes', label: 'Hoe lang', value: 'een poosje' }],
  submit: { label: 'Vastleggen', call },
};

describe('a typed message in the one-to-one chat', () => {
  test('is heard with who said it, where, and answered with a card in the chat', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Vastgelegd') });
    const { status } = await rig.says('uren 90 intervisie&nbsp;gisteren', { id: 'm-1' });
    expect(status).toBe(200);
    expect(rig.heard).toMatchObject([
      {
        id: `teams:${tenant}:a:noor-and-bot:m-1`,
        from: { platform: 'teams', tenant, user: 'aad-noor' },
        place: 'private',
        what: { kind: 'said', text: 'uren 90 intervisie gisteren' },
      },
    ]);
    expect(rig.connector.posts).toHaveLength(1);
    expect(rig.connector.posts[0]?.path).toBe('/v3/conversations/a:noor-and-bot/activities/m-1');
    expect(rig.connector.posts[0]?.body.summary).toContain('Vastgelegd');
    expect(rig.connector.posts[0]?.body.text).toBeUndefined();
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Vastgelegd');
  });

  test('that is delivered twice is answered once', async () => {
    await Promise.all([rig.says('uren', { id: 'twice' }), rig.says('uren', { id: 'twice' })]);
    await rig.says('uren', { id: 'twice' });
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('opens a form as a message of its own', async () => {
    rig.answer = () => ({ kind: 'open', form });
    await rig.says('uren');
    expect(rig.connector.made('PUT')).toEqual([]);
    expect(cardOf(rig.connector.posts[0]).body.map((element: { type: string }) => element.type)).toContain(
      'Input.Text',
    );
  });

  test('keeps what looks like markup, and the names of who is mentioned', async () => {
    await rig.says('1 &lt; 2 &amp; <b>dik</b> <at>Anna Smit</at> vraagt het', {
      entities: [{ type: 'mention', text: '<at>Anna Smit</at>', mentioned: { id: '29:anna' } }],
    });
    expect(rig.heard[0]?.what).toEqual({ kind: 'said', text: `1 < 2 & dik ${pointedAt('', 'Anna Smit')} vraagt het` });
  });

  test('whose answer could not be posted is answered when Teams delivers it again', async () => {
    rig.connector.next('POST', { status: 502 }, { status: 502 });
    expect((await rig.says('geheime zin', { id: 'again' })).status).toBe(503);
    expect((await rig.says('geheime zin', { id: 'again' })).status).toBe(200);
    expect(rig.connector.posts).toHaveLength(3);
    expect(rig.logged.join()).toContain('"status":502');
    expect(rig.logged.join()).not.toContain('geheime');
  });

  test('whose answer is held up for a moment is answered all the same', async () => {
    rig.connector.next('POST', { status: 429, headers: { 'retry-after': '1' } });
    expect((await rig.says('uren')).status).toBe(200);
    expect(rig.connector.posts).toHaveLength(2);
  });

  test('tells who it is by e-mail, and nothing when Teams does not know', async () => {
    const profiles: unknown[] = [];
    rig.answer = async (incoming) => {
      profiles.push(await incoming.profile());
      return { kind: 'show', card: card('Hoi') };
    };
    await rig.says('hoi');
    rig.connector.next('GET', { status: 404 });
    await rig.says('hoi');
    expect(profiles).toEqual([{ email: 'noor@wijkteam.example', name: 'Noor Vermeer' }, {}]);
  });
});

describe('a mention in a channel', () => {
  const mention = {
    text: '<at>Schakelbot</at> uren 90 intervisie',
    entities: [{ type: 'mention', text: '<at>Schakelbot</at>', mentioned: { id: '28:schakelbot' } }],
  };

  test('is answered in the one-to-one chat; the channel gets one neutral line', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Jouw uren') });
    await rig.deliver(rig.inChannel(mention));
    expect(rig.heard[0]).toMatchObject({ place: 'channel', what: { kind: 'said', text: 'uren 90 intervisie' } });
    const made = rig.connector.calls.find((one) => one.path === '/v3/conversations');
    expect(made?.body).toMatchObject({ isGroup: false, tenantId: tenant, members: [{ id: '29:noor' }] });
    const [personal, channel, ...more] = rig.connector.posts;
    expect(personal?.path).toBe('/v3/conversations/a:made-for-two/activities');
    expect(cardOf(personal).body[0].text).toBe('Jouw uren');
    expect(channel?.path).toContain('/v3/conversations/19:koersgroep@thread.tacv2;messageid=17/activities');
    expect(channel?.body).toMatchObject({ text: 'Ik heb je antwoord in ons eigen gesprek gezet.' });
    expect(channel?.body.attachments ?? []).toEqual([]);
    expect(more).toEqual([]);
  });

  test('of somebody who cannot be written to says so, without the answer', async () => {
    rig.connector.next('POST', { status: 403 });
    await rig.deliver(rig.inChannel(mention));
    expect(rig.connector.posts).toHaveLength(1);
    expect(rig.connector.posts[0]?.body.text).toContain('Voeg mij toe als app');
  });

  test('leaves an address that a person can be written to later on', async () => {
    await rig.deliver(rig.inChannel(mention));
    const { address = '', from } = rig.heard[0] ?? {};
    rig.connector.reset();
    const to = { kind: 'person', tenant, user: from?.user ?? '', address } as const;
    await rig.teams.messenger.send(to, { card: card('Herinnering'), language: 'nl' }, 'k-1');
    expect(rig.connector.posts[0]?.path).toBe('/v3/conversations/a:made-for-two/activities');
  });

  test('keeps a pressed button personal too', async () => {
    rig.answer = () => ({ kind: 'replace', card: card('Jouw uren') });
    const { body } = await rig.executes({ call }, { ...rig.inChannel(), type: 'invoke', text: undefined });
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Ik heb je antwoord in ons eigen gesprek gezet.',
    });
    expect(rig.connector.posts.map((one) => one.path)).toEqual(['/v3/conversations/a:made-for-two/activities']);
    expect(rig.connector.made('PUT')).toEqual([]);
  });
});

describe('a pressed button (Action.Execute)', () => {
  test('has its card replaced in place, and the stored message follows', async () => {
    rig.answer = () => ({ kind: 'replace', card: card('Teruggenomen') });
    const { status, body } = await rig.executes({ call }, { id: 'press-1' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(body.value.body[0].text).toBe('Teruggenomen');
    expect(rig.heard).toMatchObject([
      { id: `teams:${tenant}:a:noor-and-bot:press-1`, what: { kind: 'pressed', call } },
    ]);
    expect(rig.connector.posts).toEqual([]);
    expect(rig.connector.made('PUT').map((one) => one.path)).toEqual([
      '/v3/conversations/a:noor-and-bot/activities/card-1',
    ]);
    expect(cardOf(rig.connector.made('PUT')[0])).toEqual(body.value);
  });

  test('is answered in place even when the stored message cannot be changed', async () => {
    rig.answer = () => ({ kind: 'replace', card: card('Teruggenomen') });
    rig.connector.next('PUT', 'hang');
    const { body } = await rig.executes({ call });
    expect(body.value.body[0].text).toBe('Teruggenomen');
  });

  test('that is delivered twice gets the same answer twice, and one new message', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Erbij') });
    const first = await rig.executes({ call }, { id: 'press-2' });
    const second = await rig.executes({ call }, { id: 'press-2' });
    expect(first.body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Erbij' });
    expect(second).toEqual(first);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('whose new message does not arrive has it in place of the card', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Erbij') });
    rig.connector.next('POST', { status: 404 });
    expect((await rig.executes({ call })).body.value.body[0].text).toBe('Erbij');
  });

  test('leaves the card as it is when something broke here, and says so', async () => {
    rig.answer = () => ({ kind: 'trouble', card: card('Dat lukte nu niet') });
    const { status, body } = await rig.executes({ call, 'field.minutes': '90' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Dat lukte nu niet');
    expect(rig.connector.made('PUT')).toEqual([]);
  });
});

describe('a pressed button on an older Teams (Action.Submit)', () => {
  test('has its message updated in place', async () => {
    rig.answer = () => ({ kind: 'replace', card: card('Teruggenomen') });
    await rig.submits({ call });
    expect(rig.heard[0]?.what).toEqual({ kind: 'pressed', call });
    expect(rig.connector.posts).toEqual([]);
    expect(rig.connector.made('PUT').map((one) => one.path)).toEqual([
      '/v3/conversations/a:noor-and-bot/activities/card-1',
    ]);
    expect(cardOf(rig.connector.made('PUT')[0]).body[0].text).toBe('Teruggenomen');
  });

  test('gets a new message when the old one is gone', async () => {
    rig.answer = () => ({ kind: 'replace', card: card('Teruggenomen') });
    rig.connector.next('PUT', { status: 404 });
    await rig.submits({ call });
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Teruggenomen');
  });

  test('of a card that is not ours is left alone', async () => {
    expect((await rig.submits({ something: 'else' })).status).toBe(200);
    expect(rig.heard).toEqual([]);
  });
});

describe('a form inside a card', () => {
  test('comes back filled with a sentence at its field, and is replaced once it is right', async () => {
    rig.answer = ({ what }) =>
      what.kind === 'submitted' && what.values.minutes === '90'
        ? { kind: 'replace', card: card('Vastgelegd') }
        : { kind: 'invalid', form: { ...form, problems: { minutes: "In 'een poosje' herken ik geen duur." } } };
    const wrong = await rig.executes({ call, form: true, 'field.minutes': 'een poosje', 'field.note': '  ' });
    expect(rig.heard[0]?.what).toEqual({ kind: 'submitted', call, values: { minutes: 'een poosje' } });
    const elements = wrong.body.value.body;
    const at = elements.findIndex((element: { type: string }) => element.type === 'Input.Text');
    expect(elements[at]).toMatchObject({ id: 'field.minutes', value: 'een poosje' });
    expect(elements[at - 1].inlines[0]).toMatchObject({
      text: "In 'een poosje' herken ik geen duur.",
      color: 'attention',
    });

    const right = await rig.executes({ call, form: true, 'field.minutes': '90' });
    expect(right.body.value.body[0].text).toBe('Vastgelegd');
  });

  test('takes the place of the card whose button opened it', async () => {
    rig.answer = () => ({ kind: 'open', form });
    const { body } = await rig.executes({ call });
    expect(body.value.body.some((element: { type: string }) => element.type === 'Input.Text')).toBe(true);
    expect(rig.connector.posts).toEqual([]);
  });

  test('is closed by Annuleren, which nobody else hears of', async () => {
    const { body } = await rig.executes({ cancel: { title: 'Uren', language: 'nl' }, 'field.minutes': 'half getypt' });
    expect(JSON.stringify(body.value)).toContain('Er is niets opgeslagen');
    expect(JSON.stringify(body.value)).not.toContain('half getypt');
    expect(rig.heard).toEqual([]);
  });
});
