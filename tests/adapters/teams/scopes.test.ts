import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { typedWords } from '../../../adapters/teams/typed-words.ts';
import { mention as pointedAt } from '../../../bot/conversation/mentions.ts';
import { cardOf, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const us = '28:schakelbot';
const mention = (text: string, name?: string, id = us) => ({ type: 'mention', text, mentioned: { id, name } });
const pathsOf = () => rig.connector.posts.map(({ path }) => path.split('/activities')[0]);

describe.each([
  ['a channel', (own: object) => rig.inChannel({ ...own }), '19:koersgroep@thread.tacv2;messageid=17'],
  ['a group chat', (own: object) => rig.inGroup({ ...own }), '19:een-groep@thread.v2'],
])('in %s', (_name, place, conversation) => {
  test('a mention is answered in the one-to-one chat, with one neutral line where it was said', async () => {
    const said = place({ text: '<at>Schakelbot</at> uren', entities: [mention('<at>Schakelbot</at>')] });
    await rig.deliver(said);
    await rig.deliver(said);
    expect(rig.heard[0]).toMatchObject({ place: 'channel', what: { kind: 'said', text: 'uren' } });
    expect(pathsOf()).toEqual(['/v3/conversations/a:made-for-two', `/v3/conversations/${conversation}`]);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Hoi');
    expect(rig.connector.posts[1]?.body).toMatchObject({
      text: 'Ik heb je antwoord in ons eigen gesprek gezet.',
      replyToId: said.id,
    });
  });

  test('a mention by somebody whom we never met makes the chat with them first', async () => {
    await rig.deliver(place({ text: '<at>Schakelbot</at> hoi', entities: [mention('<at>Schakelbot</at>')] }));
    expect(rig.connector.made('POST')[0]).toMatchObject({
      path: '/v3/conversations',
      body: { isGroup: false, tenantId: tenant, bot: { id: us }, members: [{ id: '29:noor' }] },
    });
    expect(JSON.parse(rig.heard[0]?.address ?? '')).not.toHaveProperty('conversation');
  });

  test('what does not mention us is not for us', async () => {
    const somebody = mention('<at>Anna Smit</at>', 'Anna Smit', '29:anna');
    for (const own of [
      { text: 'uren 90 intervisie' },
      { text: '<at>Anna Smit</at> uren', entities: [somebody] },
      { text: 'Schakelbot uren', entities: [null, 7, { type: 'mention' }, { type: 'mention', mentioned: 'x' }] },
      { text: '<at>Schakelbot</at> uren' },
    ]) {
      expect((await rig.deliver(place(own))).status).toBe(200);
    }
    expect(rig.heard).toEqual([]);
    expect(rig.connector.calls).toEqual([]);
  });

  test('a button of ours needs no mention', async () => {
    const value = { call: { name: 'hours.take-back', input: {} } };
    await rig.deliver(place({ replyToId: 'card-1', value }));
    expect(rig.heard).toMatchObject([{ place: 'channel', what: { kind: 'pressed' } }]);
  });
});

describe('the bot’s name in what is typed', () => {
  const typed = (text: string, ...entities: { readonly type: string }[]) =>
    typedWords({ text, entities, recipient: { id: us, name: '' } });

  test.each([
    ['of several words', '<at>Schakelbot Zuid-West</at> uren', mention('<at>Schakelbot Zuid-West</at>')],
    ['with an id of its own', '<at id="0">Schakelbot</at>&nbsp;uren', mention('<at>Schakelbot</at>', 'Schakelbot')],
    ['with other spaces', '<at>Schakel&nbsp; bot</at> uren', mention('<at>Schakel bot</at>')],
    ['with a sign in it', '<at>Vraag &amp; Schakel</at> uren', mention('<at>Vraag & Schakel</at>')],
    ['told by name alone', '<at>Schakelbot</at> uren', mention('', 'Schakelbot')],
    ['inside a paragraph', '<p><at>Schakelbot</at> uren</p>', mention('<at>Schakelbot</at>')],
    ['at the end', 'uren <at>Schakelbot</at>', mention('<at>Schakelbot</at>')],
    ['twice', '<at>Schakelbot</at> uren <at>Schakelbot</at>', mention('<at>Schakelbot</at>')],
  ])('%s is taken out', (_how, text, mark) => {
    expect(typed(text, mark)).toBe('uren');
  });

  test('leaves the names of others, and what only looks like it', () => {
    const other = mention('<at>Anna Smit</at>', 'Anna Smit', '29:anna');
    expect(
      typed(
        '<at>Schakelbot</at> vraag <at>Anna Smit</at> of <b>Schakelbot</b> kan',
        mention('<at>Schakelbot</at>'),
        other,
      ),
    ).toBe(`vraag ${pointedAt('', 'Anna Smit')} of Schakelbot kan`);
  });

  test('leaves another by the id that their organisation has for them, when Teams says it', () => {
    const mark = {
      type: 'mention',
      text: '<at>Smit</at>',
      mentioned: { id: '29:s', aadObjectId: 'aad-s', name: 'Smit' },
    };
    expect(typed('vraag <at id="1">Smit</at> maar', mark)).toBe(`vraag ${pointedAt('aad-s', 'Smit')} maar`);
  });

  test('may be marked in any odd way', () => {
    for (const odd of [null, 7, 'x', [], { type: 'mention', mentioned: { id: us }, text: 9 }]) {
      expect(typed('uren', odd as { type: string })).toBe('uren');
    }
  });
});
