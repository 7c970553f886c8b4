import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, entrances, openChat } from './chat.ts';

const what = 'Wat spreken we af?';
const proposal = 'Wil je het voorstel overnemen?';

describe.each(entrances)('words that point at somebody, by %s', (entrance) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(entrance);
  });
  afterEach(() => chat.close());

  it('come back marked, each time as they are now, until they are mended or said to be no name', async () => {
    const fatma = await chat.as('fatma');
    await fatma.says('afspraak');
    await fatma.fills({
      [what]: 'Fatima en Kevin bellen',
      'Wie pakt het op?': "Merel van 't Hof",
      'Voor wanneer?': '2026-12-15',
      'Uit welke bijeenkomst?': 'RET Haaglanden',
    });
    fatma.sees('Er is niets opgeslagen.', '[Fatima · naam] en [Kevin · naam] bellen', 'Zo kan het ook:');
    fatma.seesBeside(what, 'Hier staat nog: naam.');
    await fatma.fills({ [what]: 'Mohammed belt' });
    fatma.sees('[Mohammed · naam] belt');
    fatma.seesNot('Kevin');
    await fatma.fills({ 'Klopt iets niet?': '‘Mohammed’ is hier geen naam' });
    fatma.sees('Wat: Mohammed belt');
  });

  it('may be sent in the words that are proposed', async () => {
    const fatma = await chat.as('fatma');
    await fatma.says('afspraak');
    await fatma.fills({
      [what]: 'Kevin bellen',
      'Wie pakt het op?': "Merel van 't Hof",
      'Voor wanneer?': '2026-12-15',
      'Uit welke bijeenkomst?': 'RET Haaglanden',
    });
    await fatma.fills({ [proposal]: 'Gebruik het voorstel in plaats van mijn woorden' });
    fatma.sees('Wat: ');
    fatma.seesNot('Kevin');
    expect(chat.log).not.toContain('Kevin');
  });
});
