import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { cardPost } from '../../../adapters/teams/posts.ts';
import type { Card } from '../../../bot/view/card.ts';
import { aHouse } from '../../builders/house.ts';
import { complaintsAbout } from './adaptive-cards.ts';
import { cardOf, Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const seeing = { name: 'agreements.see-one', input: { agreement: 'a-1' } };
const card = (title: string): Card => ({ title, parts: [], refresh: seeing });

const looks = (data: unknown, own: Record<string, unknown> = {}) => {
  const value = { action: { type: 'Action.Execute', verb: seeing.name, data }, trigger: 'automatic' };
  return rig.executes(undefined, { value, ...own });
};

describe('a card that shows how something stands', () => {
  test('asks for itself anew when its reader looks at it, and is read without complaint', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Afspraak') });
    await rig.says('afspraak');
    const shown = cardOf(rig.connector.posts[0]);
    expect(shown.refresh).toEqual({
      action: {
        type: 'Action.Execute',
        title: 'Afspraak',
        verb: seeing.name,
        data: { call: seeing, refresh: true },
      },
      userIds: ['29:noor'],
    });
    expect(complaintsAbout(shown)).toEqual([]);
  });

  test('keeps asking when it was too long and lost its end', () => {
    const long = {
      ...card('Afspraak'),
      parts: Array.from({ length: 400 }, () => ({ kind: 'text', text: 'x'.repeat(200) }) as const),
    };
    expect(toAdaptiveCard(long, 'nl', { viewer: '29:noor' }).refresh?.userIds).toEqual(['29:noor']);
  });

  test('does not ask where nobody in particular reads it, nor in a dialog', () => {
    expect(cardPost(card('Afspraak'), 'nl').attachments?.[0]?.content).not.toHaveProperty('refresh');
    expect(toAdaptiveCard(card('Afspraak'), 'nl', { dialog: { round: 'r' } })).not.toHaveProperty('refresh');
    expect(toAdaptiveCard({ title: 'Hoi', parts: [] }, 'nl', { viewer: '29:noor' })).not.toHaveProperty('refresh');
  });

  test('is drawn as it stands now, for its reader: nothing is posted or replaced', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Afspraak, gedaan') });
    const { status, body } = await looks({ call: seeing, refresh: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(body.value.body[0].text).toBe('Afspraak, gedaan');
    expect(body.value.refresh.userIds).toEqual(['29:noor']);
    expect(rig.heard.map(({ what }) => what)).toEqual([{ kind: 'pressed', call: seeing }]);
    expect(rig.connector.calls).toEqual([]);
  });

  test('stays as it is when something broke here', async () => {
    rig.answer = () => ({ kind: 'trouble', card: { title: 'Dat lukte nu niet', parts: [] } });
    const { body } = await looks({ call: seeing, refresh: true });
    expect(body).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(rig.connector.calls).toEqual([]);
  });

  test('from a button that says the same is still an answer', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Afspraak') });
    await rig.executes({ call: seeing });
    expect(rig.connector.posts).toHaveLength(1);
  });
});

describe('what renews itself', () => {
  test('is one agreement by the call that shows it, every time the same; not what says that it was made', async () => {
    const house = await aHouse();
    try {
      const made = await house.say('noor', 'afspraak ik stuur het overzicht voor 1 december');
      expect(made.answer).not.toHaveProperty('card.refresh');
      const list = await house.say('noor', 'afspraken');
      const open =
        'card' in list.answer
          ? list.answer.card.parts.flatMap((part) => (part.kind === 'item' ? (part.buttons ?? []) : []))
          : [];
      const call = open[0]?.call;
      if (!call) throw new Error('No agreement to look at');
      const seen = await house.press('noor', call);
      expect(seen.answer).toMatchObject({ kind: 'show', card: { refresh: { name: call.name, input: call.input } } });
      expect(await house.press('noor', call)).toEqual(seen);
    } finally {
      await house.close();
    }
  });
});
