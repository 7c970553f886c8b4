import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('reminders of agreements, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('come a week before and on the day, and not once it is done', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 2 december');
    await bas.presses('Opgave en bijeenkomst');
    await bas.fills({
      'Voor welke opgave?': 'Kinderen wonen zo thuis mogelijk',
      'Uit welke bijeenkomst?': 'AO, woensdag 18 november',
    });
    const before = bas.messages;
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('Onze opgave', 'Kinderen wonen zo thuis mogelijk', 'Onze afspraken', 'voor woensdag 2 december');
    bas.sees('AO, woensdag 18 november', 'Hoe staat het ermee?');
    bas.seesNot('Onze vorderingen', '!');
    bas.seesButtons('Gedaan', 'Vertellen hoe het staat', 'Andere datum afspreken', 'Ik loop vast');
    await bas.presses('Vertellen hoe het staat');
    await bas.fills({ 'Vertel in een paar zinnen hoe het staat': 'De eerste versie ligt er' });

    const told = bas.messages;
    await chat.timePasses('woensdag 2 december 09.00');
    bas.hasMessages(told + 1);
    bas.sees('Onze vorderingen', 'De eerste versie ligt er', 'voor vandaag');
    await bas.presses('Gedaan');
    bas.sees('Mooi, dat is gelukt');
    await chat.timePasses('donderdag 3 december 12.00');
    bas.hasMessages(told + 1);
  });

  it('of one day are one message, each with its own button', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 2 december');
    await bas.says('afspraak ik bel de wethouder voor 2 december');
    const before = bas.messages;
    await chat.timePasses('woensdag 25 november 16.59');
    bas.hasMessages(before + 1);
    bas.sees('Vandaag voor jou', 'schrijf het voorstel', 'bel de wethouder');
    const bundle = bas.lastSeen;
    await bas.presses('Bijwerken', 'bel de wethouder');
    await bas.presses('Gedaan');
    bas.sees('Mooi, dat is gelukt', 'bel de wethouder');
    await bas.pressesOld(bundle, 'Bijwerken', 'schrijf het voorstel');
    bas.sees('schrijf het voorstel');

    const later = bas.messages;
    await chat.timePasses('woensdag 2 december 09.00');
    bas.hasMessages(later + 1);
    bas.sees('Onze afspraak', 'schrijf het voorstel');
    bas.seesNot('bel de wethouder');
  });

  it('come once, however often the jobs run, also after two days off', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 7 december');
    const before = bas.messages;
    await chat.wakesUp('woensdag 2 december 10.00');
    bas.hasMessages(before + 1);
    bas.sees('schrijf het voorstel', 'Hoe staat het ermee?');
    await chat.jobsRun();
    await chat.jobsRun();
    await chat.timePasses('vrijdag 4 december 17.00');
    bas.hasMessages(before + 1);
    await chat.wakesUp('maandag 7 december 11.00');
    await chat.jobsRun();
    bas.hasMessages(before + 2);
  });

  it('come when somebody asked for it, on the day they said', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 18 december');
    await bas.says('herinner mij vrijdag');
    bas.sees('Ik herinner je', 'vrijdag 27 november', 'schrijf het voorstel');
    const before = bas.messages;
    await chat.timePasses('vrijdag 27 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('Je vroeg me je te herinneren', 'schrijf het voorstel', 'Je hoort dit omdat je erom vroeg.');

    await bas.says('afspraak ik bel de wethouder voor 18 december');
    await bas.says('herinner mij dinsdag aan het voorstel');
    bas.sees('dinsdag 1 december', 'schrijf het voorstel');
    await bas.says('herinner mij zondag aan de wethouder');
    bas.sees('maandag 30 november', 'bel de wethouder');
    await bas.says('herinner mij dinsdag');
    bas.sees('Waarover?', 'schrijf het voorstel', 'bel de wethouder');
    await bas.presses('Herinner mij', 'bel de wethouder');
    bas.sees('Ik herinner je', 'dinsdag 1 december', 'bel de wethouder');
  });

  it('are promised for a moment at which the bot speaks: not this evening, but tomorrow', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 18 december');
    await bas.says('herinner mij vandaag');
    bas.sees('Ik herinner je', 'morgen', 'schrijf het voorstel');
    bas.seesNot('vandaag');
    const before = bas.messages;
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('Je vroeg me je te herinneren');
  });

  it('follow the new date, and stay away from who switched them off', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 30 november');
    await bas.says('afspraken');
    await bas.presses('Bijwerken');
    await bas.presses('Andere datum afspreken');
    await bas.fills({ 'Welke datum past beter?': '2026-12-04' });
    const before = bas.messages;
    await chat.timePasses('vrijdag 27 november 08.00');
    bas.hasMessages(before);
    await chat.timePasses('vrijdag 27 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('voor vrijdag 4 december');

    await bas.says('voorkeuren');
    await bas.presses('Herinneringen uit');
    bas.sees('Herinneringen aan afspraken: uit');
    const silent = bas.messages;
    await chat.timePasses('zaterdag 5 december 12.00');
    bas.hasMessages(silent);
  });
});
