import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat } from './chat.ts';

// Local mode's page lists the members: a stranger can't be there.
describe.each(['slack', 'teams'] as const)('who is let in, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  const ask = async (email: string) => {
    const vera = await chat.as('vreemdeling');
    await vera.says('uren');
    vera.sees('We kennen elkaar nog niet');
    await vera.presses('Toegang vragen');
    vera.seesFilledIn({ 'Hoe heet je?': 'Vera Vreemd' });
    await vera.fills({ 'Wat is je mailadres op het werk?': email, 'Waar werk je?': 'Bureau Lerend Netwerk' });
    return vera;
  };

  it('is somebody whom the bureau linked: asked by a form, answered by a button, and then one of us', async () => {
    const [bregje, hugo] = [await chat.known('bregje'), await chat.known('hugo')];
    const vera = await ask('geen adres');
    vera.seesBeside('Wat is je mailadres op het werk?', 'Ik herken hierin geen mailadres.');
    await vera.fills({ 'Wat is je mailadres op het werk?': 'samira@elders.example' });
    vera.sees('Je vraag ligt bij het bureau', 'hugo.terpstra@bureau-ln.example');
    const before = hugo.messages;
    await chat.timePasses('woensdag 25 november 09.00');
    hugo.hasMessages(before + 1);
    hugo.sees('Iemand vraagt toegang', 'Vera Vreemd', 'samira@elders.example', 'Let op:');
    bregje.sees('Iemand vraagt toegang');

    await hugo.presses('Koppelen');
    await hugo.fills({ 'Welk lid is dit?': 'Samira el Idrissi, Wijkteam De Lindeboom' });
    hugo.sees('Gekoppeld');
    await vera.looks();
    vera.sees('Ik weet nu wie je bent');
    await vera.presses('Laat zien wat ik kan doen');
    vera.sees('Hoi Samira, dit kun je hier doen');
    await vera.says('uren 90 intervisie gisteren');
    vera.sees('Genoteerd', '1 uur en 30 minuten intervisie');

    await bregje.says('aanmeldingen');
    bregje.sees('Niemand vraagt nu toegang.');
  });

  it('is not who the bureau does not know; they read why when they write again', async () => {
    const hugo = await chat.known('hugo');
    const vera = await ask('vera@elders.example');
    await hugo.says('aanmeldingen');
    hugo.sees('Vera Vreemd');
    await hugo.presses('Niet toelaten');
    await hugo.fills({ 'Wil je er iets bij zeggen?': 'Vraag het even aan je teamleider.' });
    hugo.sees('Niet toegelaten');
    await vera.says('hoi');
    vera.sees('Het bureau kon je niet toelaten', 'Vraag het even aan je teamleider.');
    vera.seesNoButton('Toegang vragen', 'Nog eens vragen');
    await (await chat.known('samira')).says('aanmeldingen');
    (await chat.known('samira')).seesNot('Vera Vreemd');
  });
});
