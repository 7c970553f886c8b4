import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('how one is spoken to, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('is English for who chose it: answers, forms, refusals and reminders', async () => {
    const samira = await chat.as('samira');
    await samira.says('voorkeuren');
    await samira.presses('Switch to English');
    samira.sees('Your preferences', 'Language: English');
    await samira.says('hours 90 supervision yesterday');
    samira.sees('Noted', '1 hour and 30 minutes of supervision, yesterday.', 'This week: 1.5 hours');
    await samira.presses('Change');
    await samira.fills({ 'How long?': 'a while' });
    samira.seesBeside('How long?', 'How long did it take?');
    await samira.fills({ 'How long?': '2 hours' });
    samira.sees('2 hours of supervision, yesterday.');
    await samira.says('bananas');
    samira.sees('I do not understand that yet', 'Nothing was stored.');
    await samira.says('afspraak ik bel de regio voor 7 december');
    samira.sees('Agreed', 'By: Monday 7 December');
    await chat.timePasses('maandag 30 november 09.00');
    samira.sees('by Monday 7 December');
    samira.seesButtons('Done');
    samira.seesNot('Hoe staat het', 'Waarvoor');
    await samira.says('taal nederlands');
    samira.sees('Taal: Nederlands');
  });

  it('is on the days and at the hours that they ticked and typed', async () => {
    const samira = await chat.as('samira');
    await samira.says('voorkeuren');
    await samira.presses('Dagen en tijden');
    samira.seesFilledIn({ 'Op welke dagen?': 'Maandag, Dinsdag, Woensdag, Donderdag, Vrijdag' });
    await samira.fills({ 'Op welke dagen?': 'Dinsdag, Zaterdag', 'Tot hoe laat?': 'na de lunch' });
    samira.seesBeside('Tot hoe laat?', 'Hierin herken ik geen tijd.');
    samira.seesFilledIn({ 'Op welke dagen?': 'Dinsdag, Zaterdag', 'Vanaf hoe laat?': '09.00' });
    await samira.fills({ 'Tot hoe laat?': '13.00' });
    samira.sees('Wanneer: dinsdag en zaterdag, 09.00–13.00 uur');
    await samira.presses('Dagen en tijden');
    samira.seesFilledIn({ 'Op welke dagen?': 'Dinsdag, Zaterdag', 'Tot hoe laat?': '13.00' });
  });

  it('is not at all for a while, until the day they said or until they want it again', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 3 december');
    await bas.says('even niet tot 1 december');
    bas.sees('Even niet: tot dinsdag 1 december');
    await bas.says('afspraken');
    bas.sees('schrijf het voorstel');
    const before = bas.messages;
    await chat.timePasses('maandag 30 november 17.00');
    bas.hasMessages(before);
    await chat.timePasses('dinsdag 1 december 09.00');
    bas.hasMessages(before + 1);
    bas.sees('schrijf het voorstel');

    await bas.says('even niet tot 1 januari');
    await bas.says('weer aan');
    bas.seesNot('Even niet: tot');
    const again = bas.messages;
    await chat.timePasses('donderdag 3 december 09.00');
    bas.hasMessages(again + 1);
  });

  it('asks for the day when none was said, or a wrong one', async () => {
    const bas = await chat.as('bas');
    await bas.says('even niet');
    await bas.fills({ 'Tot welke dag wil je geen berichten?': '2026-11-24' });
    bas.seesBeside('Tot welke dag wil je geen berichten?', 'Kies een dag na vandaag');
    bas.seesFilledIn({ 'Tot welke dag wil je geen berichten?': '2026-11-24' });
    await bas.fills({ 'Tot welke dag wil je geen berichten?': '2026-12-24' });
    bas.sees('Even niet: tot donderdag 24 december');
    await bas.presses('Weer aan');
    bas.seesNot('Even niet: tot');
  });

  it('is short for small talk, and helpful for what is not understood', async () => {
    const samira = await chat.as('samira');
    await samira.says('hoi');
    samira.sees('Hoi Samira, dit kun je hier doen');
    await samira.says('dank je wel!');
    samira.sees('Graag gedaan');
    await samira.says('ok');
    samira.sees('Druk op een knop bij mijn bericht');
    await samira.says('urn');
    samira.sees('Er is niets opgeslagen.', 'Bedoel je ‘uren’?');
    await samira.presses('Wat kan ik hier doen?');
    samira.sees('Hoi Samira, dit kun je hier doen');
    await samira.says(`afspraak ik ${'schrijf heel veel '.repeat(220)}voor 1 december`.slice(0, 3900));
    samira.sees('Er is nog niets opgeslagen.');
  });

  it('tells kindly that a button is of an earlier time', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren');
    await samira.pressesAsOnce('Uren toevoegen', 'hours.no-longer-there');
    samira.sees('Deze knop ken ik niet meer', 'Er is niets veranderd.');
    await samira.says('uren');
    await samira.pressesAsOnce('Uren toevoegen', 'hours.edit');
    samira.sees('Deze knop ken ik niet meer');
  });

  // Local mode's page lists the members: a stranger can't be there.
  if (platform === 'local') return;
  it('tells a stranger who it is, and nothing of the network', async () => {
    const bas = await chat.as('bas');
    const vera = await chat.as('vreemdeling');
    await bas.says('afspraak ik schrijf het voorstel voor 3 december');
    const made = bas.lastSeen;
    for (const words of ['hoi', 'afspraken ao', 'uren 90 intervisie gisteren']) {
      await vera.says(words);
      vera.sees('We kennen elkaar nog niet', 'Vraag toegang', 'hugo.terpstra@bureau-ln.example');
    }
    await vera.triesTheButtonOf(made, 'Ongedaan');
    vera.sees('We kennen elkaar nog niet');
    vera.seesNot('voorstel');
    await bas.says('afspraken');
    bas.sees('schrijf het voorstel');
  });
});
