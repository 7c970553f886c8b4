import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('a message about what somebody else did meanwhile, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('is brought up to date where it stands, and the answer of who did it is left alone', async () => {
    const [mirjam, farid, ellen] = [await chat.known('mirjam'), await chat.known('farid'), await chat.known('ellen')];
    await ellen.says('afspraak de beroepsverenigingen sturen de reacties van hun leden uiterlijk 27 november');
    await chat.timePasses('vrijdag 27 november 09.30');
    for (const person of [mirjam, farid]) {
      await person.looks();
      person.sees('de reacties van hun leden', 'Hoe staat het ermee?');
    }
    const before = farid.messages;

    await mirjam.presses('Gedaan');
    mirjam.sees('Gedaan');
    await farid.looks();
    farid.sees('Dit is intussen geregeld');
    farid.seesNot('Hoe staat het ermee?');
    farid.hasMessages(before);
    await farid.presses('Bekijken');
    farid.sees('de reacties van hun leden');

    await mirjam.looks();
    mirjam.sees('Gedaan');
    mirjam.seesNot('intussen geregeld');
  });

  it('asks no screener to look at a question that was withdrawn', async () => {
    const [samira, fatma] = [await chat.known('samira'), await chat.known('fatma')];
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({
      'Wat is je vraag?': 'Wie kent een weg naar hulp als de wachttijd lang is?',
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
    await chat.timePasses('woensdag 25 november 09.30');
    await fatma.looks();
    fatma.sees('Er is een nieuwe vraag');
    const asked = fatma.lastSeen.id;
    await samira.presses('Intrekken');
    await samira.presses('C-1 intrekken');
    await fatma.looks();
    fatma.seesAt(asked, 'Dit is intussen geregeld');
  });
});
