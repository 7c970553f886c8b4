import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';
import type { Person } from './person.ts';

const learned = 'Een vaste belafspraak per week houdt een gezin op de been tijdens het wachten.';

describe.each(platforms)('a leerpunt, by %s', (platform) => {
  let chat: Chat;
  let samira: Person;
  let fatma: Person;
  let merel: Person;
  beforeEach(async () => {
    chat = await openChat(platform);
    [samira, fatma, merel] = [await chat.known('samira'), await chat.known('fatma'), await chat.known('merel')];
  });
  afterEach(() => chat.close());

  const asks = async (person: Person, question: string) => {
    await person.says('consultatie');
    await person.presses('Mijn vraag stellen');
    await person.fills({
      'Wat is je vraag?': question,
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
  };

  it('is proposed after a reply, agreed to, put in other words, released, and found by others', async () => {
    await asks(samira, 'Hoe overbrug je een lange wachttijd voor de ggz?');
    samira.sees('Je vraag is gesteld: C-1');
    samira.seesNot('Dit kwam eerder langs');
    await chat.timePasses('woensdag 25 november 09.30');
    await fatma.says('consultatie C-1');
    await fatma.presses('Deze vraag past');
    await fatma.presses('Meedenkers vragen');
    await fatma.presses('Om meedenken vragen', "Merel van 't Hof");
    await merel.says('consultatie C-1');
    merel.seesNot('Leerpunten');
    await merel.presses('Meedenken');
    await merel.fills({ 'Wat denk jij?': 'Bel elke week, op een vast moment.' });

    await merel.presses('Leerpunten');
    merel.sees('Leerpunten bij C-1', 'Er is nog niets voorgesteld.');
    await merel.presses('Leerpunt voorstellen');
    await merel.fills({ 'Wat leren we hiervan?': 'In Haaglanden helpt bellen.' });
    merel.seesBeside('Wat leren we hiervan?', 'Een leerpunt geldt overal.');
    await merel.fills({ 'Wat leren we hiervan?': 'Elke week bellen helpt.', Trefwoorden: 'ggz' });
    merel.sees('Dank je voor het leerpunt', 'De vrager hoort het nu en beslist.');

    await samira.looks();
    samira.sees('Een leerpunt uit je vraag', 'C-1');
    samira.seesNot('Elke week bellen helpt.');
    await samira.presses('Bekijken');
    samira.sees('Elke week bellen helpt.', 'Mag dat?');
    await samira.presses('Graag andere woorden');
    await samira.fills({ 'Hoe zou je het liever lezen?': 'Zeg erbij dat het om wachten gaat.' });
    samira.sees('Ik vraag om andere woorden');

    await merel.looks();
    merel.sees('Graag andere woorden voor je leerpunt');
    await merel.presses('Bekijken');
    merel.sees('Zeg erbij dat het om wachten gaat.');
    await merel.presses('Anders opschrijven');
    await merel.fills({ 'Wat leren we hiervan?': learned });
    merel.sees('Je nieuwe woorden staan erin');
    await samira.looks();
    await samira.presses('Bekijken');
    await samira.presses('Ja, dit mag');
    samira.sees('Fijn dat het gedeeld mag worden');

    await fatma.looks();
    fatma.sees('Een leerpunt wacht op je');
    await fatma.presses('Bekijken');
    fatma.sees(learned, 'Wijst het niemand aan');
    await samira.says('leerpunten wachtlijsten');
    samira.sees('Ik vind nu geen leerpunt');
    await fatma.presses('Delen met iedereen');
    fatma.sees('Gedeeld als L-1');
    await merel.looks();
    merel.sees('Jullie leerpunt is gedeeld');

    const wei = await chat.known('wei');
    await wei.says('leerpunten wachtlijsten');
    wei.sees('Dit leerden anderen', 'L-1', learned);
    wei.seesNot('Samira', 'Merel', 'C-1', 'Haaglanden');
    await wei.says('expertise wachttijd overbruggen');
    wei.sees('Dit leerden anderen hierover', learned);
    await wei.says('leerpunt L-1');
    wei.sees('Leerpunt L-1', learned);

    await asks(samira, 'Wat kan ik doen terwijl een gezin op de wachtlijst van de ggz staat?');
    samira.sees('Je vraag is gesteld: C-2', 'Dit kwam eerder langs', learned);
    expect(chat.log).not.toContain('belafspraak');
  });
});
