import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('hearing it later, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('puts one reminder off to a day, takes it back, and says it on the day that was chosen', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 2 december');
    await chat.timePasses('woensdag 25 november 09.00');
    bas.seesButtons('Gedaan', 'Vertellen hoe het staat', 'Andere datum afspreken', 'Ik loop vast', 'Later herinneren');
    await bas.presses('Later herinneren');
    bas.sees('Wanneer komt het je beter uit?', 'schrijf het voorstel');
    bas.seesButtons('Vanmiddag', 'Morgen', 'Volgende week', 'Een datum', 'Toch niet');
    await bas.presses('Toch niet');
    bas.sees('Hoe staat het ermee?');
    await bas.presses('Later herinneren');
    await bas.presses('Een datum');
    await bas.fills({ 'Op welke dag wil je het horen?': '2026-11-24' });
    bas.seesBeside('Op welke dag wil je het horen?', 'Kies een dag na vandaag.');
    await bas.fills({ 'Op welke dag wil je het horen?': '2026-11-28' });
    bas.sees('Ik herinner je er maandag 30 november aan.', 'Op zaterdag 28 november stuur ik je niets');
    await bas.presses('Toch niet');
    bas.sees('Hoe staat het ermee?');

    await bas.presses('Later herinneren');
    await bas.presses('Volgende week');
    bas.sees('Ik herinner je er maandag 30 november aan.');
    const before = bas.messages;
    await chat.timePasses('vrijdag 27 november 17.00');
    bas.hasMessages(before);
    await chat.timePasses('maandag 30 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('schrijf het voorstel', 'Hoe staat het ermee?', 'omdat je het later wilde horen');
  });

  it('says it the same afternoon, beside the message of the day, and not once it is done', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 2 december');
    await bas.says('afspraak ik bel de wethouder voor 2 december');
    await chat.timePasses('woensdag 25 november 09.00');
    const bundle = bas.lastSeen;
    for (const what of ['schrijf het voorstel', 'bel de wethouder']) {
      await bas.pressesOld(bundle, 'Bijwerken', what);
      bas.seesButtons('Gedaan', 'Vertellen hoe het staat', 'Andere datum afspreken', 'Ik loop vast');
      await bas.presses('Later herinneren');
      await bas.presses('Vanmiddag');
      bas.sees('Ik herinner je er vanmiddag aan.', what);
    }
    await bas.pressesOld(bundle, 'Bijwerken', 'bel de wethouder');
    await bas.presses('Gedaan');
    const before = bas.messages;
    await chat.timePasses('woensdag 25 november 13.00');
    bas.hasMessages(before + 1);
    bas.sees('schrijf het voorstel', 'Hoe staat het ermee?');
    bas.seesNot('bel de wethouder');
  });
});
