import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('a signal, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('is told in a line, joined in another region, passed on with a sentence, put on an agenda, advised on and settled', async () => {
    const chantal = await chat.known('chantal');
    const samira = await chat.known('samira');
    const hendrikJan = await chat.known('hendrik-jan');
    const ingrid = await chat.known('ingrid');

    await samira.says('signaal Wachttijd voor ambulante hulp is nu 9 maanden');
    samira.sees(
      'S-1 staat genoteerd',
      'Wachttijd voor ambulante hulp is nu 9 maanden',
      'ambulante hulp (zo las ik het)',
    );
    samira.sees('Hendrik-Jan de Wit leest het, als voorzitter van het Regionaal expertteam Haaglanden');
    samira.sees('Wat voor signaal is het?');
    await samira.presses('Knelpunt');
    samira.sees('Soort: Knelpunt', 'Hoe breed speelt het?');
    await samira.presses('Bovenregionaal');
    samira.sees('Niveau: Bovenregionaal', 'Wil je er meer over kwijt?');
    await samira.presses('Aanvullen');
    await samira.fills({ 'Wat hielp al?': 'Een vast belmoment' });
    samira.sees('S-1 is aangepast', 'Wat al hielp: Een vast belmoment');

    await chantal.says('signaal Gezinnen wachten negen maanden op ambulante hulp');
    chantal.sees('S-2 staat genoteerd', 'Dit lijkt erop', 'S-1, Haaglanden: Wachttijd voor ambulante hulp');
    chantal.seesNot('Samira');
    await chantal.presses('Dit zie ik ook');
    chantal.sees('Genoteerd: jij ziet S-1 ook', 'Zegt S-2 hetzelfde?');
    await chantal.presses('S-2 erbij voegen');
    chantal.sees('S-2 staat nu bij S-1', 'Jij voegde toe: Gezinnen wachten negen maanden op ambulante hulp');
    const [ofSamira, ofChantal] = [samira.messages, chantal.messages];

    await chat.timePasses('woensdag 25 november 10.00');
    hendrikJan.sees('Een signaal voor jou: S-1', 'Samira el Idrissi meldde dit in Haaglanden.');
    await hendrikJan.presses('Bekijken');
    hendrikJan.sees('nog één mens, samen uit 2 regio’s', 'Chantal Pinas (Midden-Holland): Gezinnen wachten');
    await hendrikJan.presses('Bespreken met …');
    await hendrikJan.fills({
      'Met wie in de regio?': 'de gemeente',
      'Wat kwam eruit, of wat spreken jullie af?': 'De gemeente zoekt een plek voor tussentijdse steun.',
    });
    hendrikJan.sees('Genoteerd wat er in de regio is besproken.', 'in de eigen regio');
    samira.hasMessages(ofSamira);

    await chat.timePasses('donderdag 26 november 10.00');
    for (const [person, before] of [
      [samira, ofSamira],
      [chantal, ofChantal],
    ] as const) {
      person.hasMessages(before + 1);
      person.sees('Nieuws over S-1', 'De gemeente zoekt een plek voor tussentijdse steun.');
    }

    await hendrikJan.says('S-1');
    await hendrikJan.presses('Doorgeven aan …');
    await hendrikJan.fills({ 'Waarom gaat het verder?': 'Het expertteam ziet dit in elke zaak.' });
    await hendrikJan.presses('Doorgeven aan …');
    await hendrikJan.fills({
      'Waar gaat het heen?': 'Voorzittersoverleg van de regionale expertteams Zuid-West',
      'Waarom gaat het verder?': 'Dit speelt in meer regio’s.',
    });
    hendrikJan.sees('Het signaal is doorgegeven.', 'Ingrid Oosterhuis');
    await chat.timePasses('vrijdag 27 november 16.00');
    samira.hasMessages(ofSamira + 2);
    samira.sees('2 dingen', 'Het expertteam ziet dit in elke zaak.', 'Dit speelt in meer regio’s.');
    chantal.hasMessages(ofChantal + 2);

    ingrid.sees('S-1', 'Dit speelt in meer regio’s.');
    await ingrid.says('signalen');
    ingrid.sees('Bij jou', 'S-1 Wachttijd voor ambulante hulp');
    await ingrid.says('S-1');
    await ingrid.presses('Op de agenda');
    await ingrid.fills({ 'Welke bijeenkomst?': 'voorzittersoverleg RET, woensdag 9 december om 15.00 uur' });
    ingrid.sees('Het signaal staat op de agenda.', 'woensdag 9 december');
    await ingrid.presses('Advies vastleggen');
    await ingrid.fills({
      'Aan wie is het advies?': 'de gemeente',
      'Wie voert het uit?': 'Gemeente Waterveen',
      'Wat is het advies?': 'Laat één team naast het gezin staan.',
    });
    ingrid.sees('Het advies is vastgelegd.', 'advies gegeven', 'Gemeente Waterveen');
    await ingrid.presses('Afronden');
    await ingrid.fills({ 'Wat is ervan gekomen?': 'Er staat nu in elke wijk iemand naast het gezin.' });
    ingrid.sees('Het signaal is afgerond.', 'afgerond');
    await chat.timePasses('maandag 30 november 16.00');
    for (const [person, before] of [
      [samira, ofSamira],
      [chantal, ofChantal],
    ] as const) {
      person.hasMessages(before + 3);
      person.sees(
        '3 dingen',
        'agenda van het voorzittersoverleg RET',
        'Laat één team naast het gezin staan.',
        'in elke wijk iemand',
      );
    }
    await chat.timePasses('woensdag 2 december 16.00');
    samira.hasMessages(ofSamira + 3);

    await ingrid.says('bijeenkomsten voorzittersoverleg RET');
    ingrid.sees('S-1: Wachttijd voor ambulante hulp is nu 9 maanden');
    await samira.says('signalen');
    samira.sees('S-1', 'afgerond');
  });

  it('that others below are asked about is recognised with one tap', async () => {
    const samira = await chat.known('samira');
    const hendrikJan = await chat.known('hendrik-jan');
    const merel = await chat.known('merel');
    await samira.says('signaal Scholen weten niet bij wie ze terechtkunnen');
    await hendrikJan.says('S-1');
    await hendrikJan.presses('Wie herkent dit?');
    await hendrikJan.fills({ 'Wat wil je van hen weten?': 'Zien jullie dit in je werk?' });
    await chat.timePasses('woensdag 25 november 10.00');
    merel.sees('Een vraag over S-1', 'Hendrik-Jan de Wit vraagt: Zien jullie dit in je werk?', 'Herken je dit?');
    await merel.presses('Dit herken ik');
    merel.sees('Dank je, dat helpt', 'Je staat nu bij S-1.');
    await merel.presses('Iets toevoegen');
    await merel.fills({ 'Wat zie jij?': 'Ook in Delft bellen scholen rond.' });
    await hendrikJan.says('S-1');
    hendrikJan.sees("Merel van 't Hof herkent dit", 'Ook in Delft bellen scholen rond.');
    await samira.says('S-1');
    samira.sees('nog één mens');
    samira.seesNot('Merel', 'Delft');
  });

  it('that is grave is between the reporter and the chair, and nobody else', async () => {
    const samira = await chat.known('samira');
    const joost = await chat.known('joost');
    const hendrikJan = await chat.known('hendrik-jan');
    const lieke = await chat.known('lieke');
    await samira.says('signaal Op de groep was een ernstig incident met medicijnen');
    samira.sees('S-1 staat genoteerd', 'Alleen Hendrik-Jan de Wit ziet het');
    for (const person of [joost, lieke]) {
      await person.says('S-1');
      person.sees('Dit signaal kan ik niet vinden.');
    }
    await joost.says('signaal Op de groep was te weinig kennis over pillen');
    joost.sees('S-2 staat genoteerd');
    joost.seesNot('S-1', 'ernstig');
    await chat.timePasses('woensdag 25 november 10.00');
    hendrikJan.seesNot('medicijnen');
    await hendrikJan.says('S-1');
    hendrikJan.sees('vertrouwelijk', 'medicijnen');
  });
});
