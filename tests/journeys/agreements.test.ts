import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, entrances, openChat } from './chat.ts';

describe.each(entrances)('an agreement, by %s', (entrance) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(entrance);
  });
  afterEach(() => chat.close());

  it('is made in a sentence, undone, made again, and gets its opgave and bijeenkomst', async () => {
    const lieke = await chat.as('lieke');
    await lieke.says('afspraak ik stuur het overzicht voor 1 december');
    lieke.sees('Afgesproken', 'stuur het overzicht', 'Wie: Lieke van Loon', 'Voor: dinsdag 1 december');
    await lieke.presses('Ongedaan');
    lieke.sees('Ongedaan gemaakt', 'stuur het overzicht');
    await lieke.says('afspraken');
    lieke.sees('Er staan geen afspraken voor je open.');

    await lieke.says('afspraak ik stuur het overzicht voor 1 december');
    await lieke.presses('Opgave en bijeenkomst');
    await lieke.fills({
      'Voor welke opgave?': 'Kinderen wonen zo thuis mogelijk',
      'Uit welke bijeenkomst?': 'AO, woensdag 18 november',
    });
    lieke.sees('Aangevuld', 'Opgave: Kinderen wonen zo thuis mogelijk', 'Uit: AO, woensdag 18 november');
    await lieke.says('afspraken ao');
    lieke.sees('Afspraken AO', 'Kinderen wonen zo thuis mogelijk', 'Lieke van Loon: stuur het overzicht');
    lieke.sees('Ik woon dicht bij mijn school en mijn vrienden.');
  });

  it('that says not enough is asked for with a form that holds what was understood', async () => {
    const lieke = await chat.as('lieke');
    await lieke.says('afspraak iemand stuurt het overzicht');
    lieke.sees('Er is nog niets opgeslagen.');
    lieke.seesFilledIn({ 'Wat spreken we af?': 'iemand stuurt het overzicht' });
    lieke.seesBeside('Wie pakt het op?', 'Wie pakt dit op?');
    lieke.seesBeside('Voor wanneer?', 'Voor wanneer spreken we dit af?');
    await lieke.fills({ 'Wie pakt het op?': 'Bas Groeneveld', 'Voor wanneer?': '2026-11-20' });
    lieke.seesBeside('Voor wanneer?', 'Die dag is al geweest.');
    lieke.seesFilledIn({ 'Wie pakt het op?': 'Bas Groeneveld', 'Voor wanneer?': '2026-11-20' });
    await lieke.fills({ 'Voor wanneer?': '2026-12-04' });
    lieke.sees('Afgesproken', 'Wie: Bas Groeneveld', 'Voor: vrijdag 4 december', 'Bas Groeneveld hoort hiervan.');
  });

  it('for a colleague is heard of, told about, moved, stuck, helped and done', async () => {
    const lieke = await chat.as('lieke');
    const yasmina = await chat.known('yasmina');
    const bas = await chat.known('bas');
    for (const words of ['belt de vijf regio’s', 'maakt een lijst van de plekken']) {
      await lieke.says(`afspraak Yasmina ${words} voor 11 december`);
      lieke.sees('Yasmina Ouali hoort hiervan.');
      await lieke.presses('Opgave en bijeenkomst');
      await lieke.fills({
        'Voor welke opgave?': 'Kinderen wonen zo thuis mogelijk',
        'Uit welke bijeenkomst?': 'AO, woensdag 18 november',
      });
    }

    const before = yasmina.messages;
    await chat.timePasses('woensdag 25 november 08.59');
    yasmina.hasMessages(before);
    await chat.timePasses('woensdag 25 november 16.00');
    yasmina.hasMessages(before + 1);
    yasmina.sees('Vandaag voor jou', '2 dingen', 'Kinderen wonen zo thuis mogelijk');
    await yasmina.presses('Bijwerken', 'belt de vijf regio’s');
    yasmina.sees('belt de vijf regio’s', 'AO, woensdag 18 november');
    const card = yasmina.lastSeen;

    await yasmina.presses('Vertellen hoe het staat');
    await yasmina.fills({ 'Vertel in een paar zinnen hoe het staat': 'Drie regio’s gebeld' });
    yasmina.sees('Dank je, dat helpt', 'Drie regio’s gebeld', 'Stand: in uitvoering');
    await yasmina.pressesOld(card, 'Andere datum afspreken');
    await yasmina.fills({ 'Welke datum past beter?': '2026-12-18' });
    yasmina.sees('Nieuwe datum afgesproken', 'vrijdag 18 december');
    await yasmina.pressesOld(card, 'Ik loop vast');
    yasmina.sees('Fijn dat je het zegt', 'Wat zou helpen, en wie kan dat doen?');
    await yasmina.presses('Volgende bijeenkomst');
    yasmina.sees('We vragen het aan de anderen', 'voortgangsbericht van het AO');

    await bas.says('afspraken ao');
    bas.sees('Yasmina Ouali: belt de vijf regio’s (vrijdag 18 december)', 'loopt vast, hulp is welkom');
    await bas.presses('Ik kan helpen', 'belt de vijf regio’s');
    await bas.fills({ 'Waarmee kun je helpen?': 'Ik bel Haaglanden' });
    bas.sees('Wat fijn dat je helpt', 'Yasmina Ouali hoort dat je hulp aanbiedt.');
    await chat.timePasses('donderdag 26 november 09.00');
    yasmina.sees('Er is hulp', 'Bas Groeneveld biedt hulp aan: Ik bel Haaglanden');
    yasmina.sees('Drie regio’s gebeld');
    await yasmina.presses('Gedaan');
    yasmina.sees('Mooi, dat is gelukt', 'belt de vijf regio’s', 'voortgangsbericht van het AO');

    await lieke.says('afspraken ao');
    lieke.sees('Yasmina Ouali: belt de vijf regio’s', 'gedaan', 'Yasmina Ouali heeft het afgerond');
    lieke.sees('Yasmina Ouali: maakt een lijst van de plekken (vrijdag 11 december)');
  });

  it('is not seen by an outsider, who can change nothing', async () => {
    const lieke = await chat.as('lieke');
    const yasmina = await chat.known('yasmina');
    const theo = await chat.known('theo');
    await lieke.says('afspraak Yasmina belt de vijf regio’s voor 11 december');
    await lieke.presses('Opgave en bijeenkomst');
    await lieke.fills({ 'Uit welke bijeenkomst?': 'AO' });
    await chat.timePasses('woensdag 25 november 09.00');
    yasmina.sees('Er staat een afspraak op je naam', 'Lieke van Loon schreef op wat jullie afspraken.');
    await yasmina.presses('Ja, dat klopt');
    yasmina.sees('belt de vijf regio’s', 'vrijdag 11 december');
    const card = yasmina.lastSeen;

    await theo.says('afspraken ao');
    theo.sees('zijn voor wie daarin zit');
    theo.seesNot('vijf regio’s');
    for (const button of ['Gedaan', 'Vertellen hoe het staat', 'Andere datum afspreken', 'Ik loop vast']) {
      await theo.triesTheButtonOf(card, button);
      theo.sees('Deze afspraak kan ik niet vinden. Er is niets veranderd.');
      theo.seesNot('vijf regio’s', 'Yasmina');
    }
    await lieke.triesTheButtonOf(card, 'Gedaan');
    lieke.sees('Deze afspraak is van Yasmina Ouali. Alleen Yasmina Ouali kan haar bijwerken.');
    lieke.seesNoButton('Gedaan');

    await yasmina.says('afspraken');
    yasmina.sees('belt de vijf regio’s', 'open');
  });

  it('is handed over, and heard of by who takes it on', async () => {
    const bas = await chat.known('bas');
    const yasmina = await chat.known('yasmina');
    await bas.says('afspraak ik schrijf het voorstel voor 8 december');
    await bas.says('afspraken');
    await bas.presses('Bijwerken');
    await bas.presses('Overdragen');
    await bas.fills({ 'Wie neemt het over?': 'Bas Groeneveld (jij)' });
    bas.seesBeside('Wie neemt het over?', 'Die heeft deze afspraak al.');
    await bas.fills({ 'Wie neemt het over?': 'Yasmina Ouali' });
    bas.sees('Overgedragen', 'Yasmina Ouali neemt het over');
    await chat.timePasses('woensdag 25 november 09.00');
    yasmina.sees('Een afspraak is aan jou overgedragen', 'Bas Groeneveld droeg deze afspraak over.');
    yasmina.sees('Klopt dit zo?');
    await yasmina.presses('Ja, dat klopt');
    await yasmina.presses('Gedaan');
    yasmina.sees('Mooi, dat is gelukt');
  });

  it('that was written down otherwise than agreed is not taken on, with a word why', async () => {
    const lieke = await chat.as('lieke');
    const yasmina = await chat.known('yasmina');
    await lieke.says('afspraak Yasmina belt de vijf regio’s voor 11 december');
    await lieke.presses('Opgave en bijeenkomst');
    await lieke.fills({ 'Uit welke bijeenkomst?': 'AO' });
    await chat.timePasses('woensdag 25 november 09.00');
    await yasmina.presses('Zo spraken we het niet af');
    await yasmina.fills({ 'Waarom kan deze afspraak weg?': 'Bas Groeneveld zou bellen' });
    yasmina.sees('Vervallen', 'belt de vijf regio’s');
    await lieke.says('afspraken ao');
    lieke.sees('vervallen', 'Bas Groeneveld zou bellen');
  });

  it('may be dropped, with the reason', async () => {
    const bas = await chat.known('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 8 december');
    await bas.says('afspraken');
    await bas.presses('Bijwerken');
    await bas.presses('Laten vervallen');
    await bas.fills({ 'Waarom kan deze afspraak weg?': 'Het AO koos iets anders' });
    bas.sees('Vervallen', 'schrijf het voorstel');
    await bas.says('afspraken');
    bas.sees('vervallen', 'Het AO koos iets anders');
    bas.seesNoButton('Bijwerken');
  });
});
