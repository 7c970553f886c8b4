import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Message, Messenger } from '../../bot/conversation/messenger.ts';
import { plainCard } from '../../bot/view/plain.ts';
import { scheduleOf } from '../../jobs/schedule.ts';
import { type Chat, openChat } from './chat.ts';
import { type House, openHouse } from './house.ts';
import { momentCalled } from './moments.ts';
import { localGround } from './platforms/local.ts';

// In local mode everybody can always be written to.
describe.each(['slack', 'teams'] as const)('what could not be delivered, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('is on the list of the bureau until the person turns up, who then hears it once', async () => {
    const [hugo, lieke] = [await chat.known('hugo'), await chat.known('lieke')];
    await lieke.says('afspraak Bas schrijft het voorstel voor 16 december');
    lieke.sees('Wie: Bas Groeneveld');
    await chat.timePasses('woensdag 25 november 10.00');
    await hugo.says('overzicht');
    hugo.sees('Niet aangekomen', 'kwam niet aan');
    await hugo.says('niet aangekomen');
    hugo.sees('Bas Groeneveld: een bericht over afspraken', 'Komt alsnog zodra Bas iets zegt.');
    hugo.seesNot('voorstel');

    const bas = await chat.as('bas');
    await bas.says('hoi');
    await chat.timePasses('woensdag 25 november 16.00');
    await bas.looks();
    bas.hasMessages(2);
    bas.sees('het voorstel');
    await chat.timePasses('donderdag 26 november 16.00');
    bas.hasMessages(2);
    await hugo.says('niet aangekomen');
    hugo.seesNot('Bas Groeneveld');
  });
});

describe('somebody whose account in Slack was deactivated', () => {
  let house: House;
  const heard: string[] = [];
  const deactivated = new Set<string>();
  const slack: Messenger = {
    platform: 'slack',
    send: async (to, { card }: Message, key) => {
      if (to.kind === 'person' && deactivated.has(to.user)) return { result: 'never', reason: 'gone' };
      heard.push(`${to.kind === 'person' ? to.user : to.channel}: ${plainCard(card)}`);
      return { result: 'sent', messageId: key };
    },
  };
  beforeEach(async () => {
    house = await openHouse(localGround);
  });
  afterEach(() => house.close());

  let turns = 0;
  const says = async (user: string, email: string, text: string): Promise<string> => {
    turns += 1;
    const incoming: Incoming = {
      id: `turn ${turns}`,
      from: { platform: 'slack', tenant: 'T1', user },
      address: `D-${user}`,
      entrance: { kind: 'shared' },
      place: 'private',
      profile: async () => ({ email }),
      what: { kind: 'said', text },
    };
    const { answer } = await house.bot.converse()(incoming);
    return 'card' in answer ? plainCard(answer.card) : '';
  };
  const basSays = (text: string) => says('bas', 'bas.groeneveld@waterveen.example', text);
  const hugoSays = (text: string) => says('hugo', 'hugo.terpstra@bureau-ln.example', text);
  const delivers = async (moment: string) => {
    await house.clock.moveTo(momentCalled(moment));
    await scheduleOf(house.bot.jobs([slack]))['deliver-nudges'].run({ now: house.clock.now() });
  };
  const toBas = () => heard.filter((message) => message.startsWith('bas:'));

  it('is on the list with that reason, and hears it once when they are back', async () => {
    expect(await basSays('hoi')).toContain('Bas');
    deactivated.add('bas');
    const made = 'afspraak Bas schrijft het voorstel voor 16 december';
    await says('lieke', 'lieke.vanloon@projectbureau-zw.example', made);
    await delivers('woensdag 25 november 09.30');
    expect(await hugoSays('niet aangekomen')).toMatch(/Bas Groeneveld: een bericht over afspraken.*bestaat niet meer/s);
    await delivers('donderdag 26 november 09.30');
    expect(toBas()).toEqual([]);

    deactivated.delete('bas');
    await delivers('donderdag 26 november 10.00');
    expect(toBas()).toEqual([]);
    await basSays('hoi');
    await delivers('donderdag 26 november 10.01');
    await delivers('vrijdag 27 november 10.00');
    expect(toBas()).toHaveLength(1);
    expect(toBas()[0]).toContain('het voorstel');
    expect(await hugoSays('niet aangekomen')).not.toContain('Bas');
  });
});
