import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';
import type { Person } from './person.ts';

const asked = {
  'Wat is je vraag?': 'Wie kent een weg naar hulp bij een eetstoornis?',
  'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
  'Kan het wachten?': 'Ja, dat kan',
};

describe.each(platforms)('a question that would wait, by %s', (platform) => {
  let chat: Chat;
  let people: Readonly<Record<'samira' | 'fatma' | 'hendrik', Person>>;
  beforeEach(async () => {
    chat = await openChat(platform);
    const [samira, fatma] = [await chat.known('samira'), await chat.known('fatma')];
    people = { samira, fatma, hendrik: await chat.known('hendrik') };
  });
  afterEach(() => chat.close());

  it('is read by the chair while the screener is away, and who asks knows so beforehand', async () => {
    const { samira, fatma, hendrik } = people;
    await fatma.says('weg van 25 november t/m 11 december');
    await samira.says('consultatie');
    samira.sees('Hendrik-Jan de Wit, als vervanger');
    await samira.presses('Mijn vraag stellen');
    await samira.fills(asked);
    samira.sees('Je vraag is gesteld: C-1', 'Hendrik-Jan de Wit leest je vraag', 'is deze keer de vervanger');

    await chat.timePasses('woensdag 25 november 09.30');
    await hendrik.looks();
    hendrik.sees('Jij bent vervanger bij een vraag', 'C-1');
    hendrik.seesNot('eetstoornis');
    await hendrik.presses('Bekijken');
    hendrik.sees('Wie kent een weg naar hulp');
    await hendrik.presses('Een vraag terug');
    await hendrik.fills({ 'Wat wil je vragen?': 'Hoe lang al?' });

    await chat.timePasses('donderdag 3 december 10.00');
    await samira.looks();
    samira.sees('Iemand wacht op jou', 'C-1: een vraag terug');
    await samira.presses('Bekijken');
    await samira.presses('Antwoorden');
    await samira.fills({ 'Wat wil je antwoorden?': 'Een half jaar.' });
    await hendrik.looks();
    hendrik.sees('C-1: er is een antwoord', 'Samira el Idrissi, stelde de vraag', 'Een half jaar.');
    await hendrik.presses('Bekijken');
    await hendrik.presses('Deze vraag past');
    await samira.looks();
    samira.sees('Je vraag past hier');
  });

  it('is said once more to the expert who is silent, and to the screener when nobody thinks along', async () => {
    const { samira, fatma } = people;
    const wei = await chat.known('wei');
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills(asked);
    await chat.timePasses('woensdag 25 november 09.30');
    await fatma.looks();
    await fatma.presses('Bekijken');
    await fatma.presses('Deze vraag past');
    await fatma.presses('Meedenkers vragen');
    await fatma.presses('Om meedenken vragen', 'Wei-Lin Chen');
    await wei.looks();
    wei.sees('Er is een vraag waarbij jij kunt meedenken');

    await chat.timePasses('dinsdag 1 december 16.00');
    await wei.looks();
    wei.seesNot('Er hoopt nog iemand op jouw kennis');
    await chat.timePasses('woensdag 2 december 09.30');
    await wei.looks();
    wei.sees('Er hoopt nog iemand op jouw kennis', 'C-1', '‘expertise’');
    wei.seesNot('eetstoornis');
    const before = wei.messages;
    await chat.timePasses('woensdag 9 december 09.30');
    await wei.looks();
    expect(wei.messages).toBe(before);
    await fatma.looks();
    fatma.sees('Bij een vraag dacht nog niemand mee', 'C-1');
    fatma.seesNot('eetstoornis');
  });

  it('for a call is said again to the screener, and then to the bureau without a name or a number', async () => {
    const { samira, fatma } = people;
    const hugo = await chat.known('hugo');
    await samira.says('consultatie');
    await samira.presses('Bel mij');
    await samira.fills({ 'Op welk nummer?': '06 12 34 56 78' });
    await chat.timePasses('donderdag 26 november 10.00');
    await fatma.looks();
    fatma.sees('Iemand hoopt nog op je telefoontje');
    fatma.seesNot('06 12 34 56 78');
    await hugo.looks();
    hugo.seesNot('Iemand wacht op een telefoontje');

    await chat.timePasses('vrijdag 27 november 10.00');
    await hugo.looks();
    hugo.sees('Iemand wacht op een telefoontje', 'In Haaglanden wil iemand praten');
    hugo.seesNot('Samira', '06 12');
    await hugo.presses('Wie ik kan bellen');
    hugo.sees('Fatma Yıldız');
    hugo.seesNot('Samira', '06 12');
  });
});
