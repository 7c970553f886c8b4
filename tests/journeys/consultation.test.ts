import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';
import type { Person } from './person.ts';

const asked = 'Wie kent een weg naar hulp bij een eetstoornis als de wachttijd lang is?';
const typed = ['eetstoornis', 'achtste maand', 'huisarts', 'rust in huis', 'Wekelijks', 'weer naar school'];

describe.each(platforms)('a consultatie, by %s', (platform) => {
  let chat: Chat;
  let people: Readonly<Record<'samira' | 'fatma' | 'wei' | 'merel' | 'hendrik' | 'rashid', Person>>;
  beforeEach(async () => {
    chat = await openChat(platform);
    const [samira, fatma, wei] = [await chat.known('samira'), await chat.known('fatma'), await chat.known('wei')];
    const [merel, hendrik, rashid] = [
      await chat.known('merel'),
      await chat.known('hendrik'),
      await chat.known('rashid'),
    ];
    people = { samira, fatma, wei, merel, hendrik, rashid };
  });
  afterEach(() => chat.close());

  /** Somebody has news, which says nothing of the case, and opens it. */
  async function opens(person: Person, title: string): Promise<void> {
    await person.looks();
    person.sees(title, 'C-1');
    person.seesNot(...typed);
    await person.presses('Bekijken');
    person.sees('Consultatie C-1');
  }

  /** Words of the conversation stand in the private chat of who takes part, with name and role. */
  async function hears(person: Person, title: string, from: string, words: string): Promise<void> {
    await person.looks();
    person.sees(title, from, words);
    person.seesButtons('Antwoorden', 'Bekijken', 'Bel mij');
  }

  it('is asked, screened, thought along with, discussed, advised, and looked back on', async () => {
    const { samira, fatma, wei, merel, hendrik, rashid } = people;
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({
      'Wat is je vraag?': asked,
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
    samira.sees('Je vraag is gesteld: C-1');

    await chat.timePasses('woensdag 25 november 09.30');
    await opens(fatma, 'Er is een nieuwe vraag');
    fatma.sees(asked, 'Samira el Idrissi');
    await fatma.presses('Een vraag terug');
    await fatma.fills({ 'Wat wil je vragen?': 'Hoe lang wacht ze al?' });
    await hears(samira, 'C-1: er is een vraag terug', 'Fatma Yıldız, screener', 'Hoe lang wacht ze al?');
    await samira.presses('Antwoorden');
    await samira.fills({ 'Wat wil je zeggen?': 'Het is de achtste maand.' });
    samira.sees('Doorgegeven', 'Je woorden gaan naar Fatma Yıldız');

    await hears(fatma, 'C-1: er is een antwoord', 'Samira el Idrissi, stelde de vraag', 'achtste maand');
    await fatma.presses('Bekijken');
    fatma.sees('Consultatie C-1', 'achtste maand');
    await fatma.presses('Deze vraag past');
    fatma.sees('Samira el Idrissi hoort dat nu.');
    await fatma.presses('Meedenkers vragen');
    fatma.sees('Wei-Lin Chen: heeft ruimte', 'eetstoornis');
    await fatma.presses('Om meedenken vragen', 'Wei-Lin Chen');
    fatma.sees('Wei-Lin Chen is gevraagd.');
    await fatma.presses('Om meedenken vragen', "Merel van 't Hof");
    fatma.sees('Al gevraagd', "Merel van 't Hof: gevraagd");

    await wei.looks();
    wei.sees('Er is een vraag waarbij jij kunt meedenken', 'C-1');
    wei.seesNot(...typed);
    await wei.presses('Nu niet');
    wei.sees('Dank je dat je het laat weten.');
    await opens(merel, 'Er is een vraag waarbij jij kunt meedenken');
    await merel.presses('Meedenken');
    await merel.fills({ 'Wat denk jij?': 'Vraag de huisarts om mee te kijken.' });
    merel.sees('Dank je voor het meedenken');

    await hears(samira, 'C-1: er is meegedacht', "Merel van 't Hof, expert", 'Vraag de huisarts om mee te kijken.');
    await samira.presses('Bekijken');
    samira.sees('Consultatie C-1', 'Vraag de huisarts om mee te kijken.');
    await samira.presses('Reageren');
    await samira.fills({ 'Wat wil je zeggen?': 'Dank je, er is meer rust in huis.' });
    await hears(merel, 'C-1: er is een reactie', 'Samira el Idrissi, stelde de vraag', 'rust in huis');
    await merel.presses('Antwoorden');
    await merel.fills({ 'Wat wil je zeggen?': 'Fijn, dat geeft ruimte.' });
    merel.sees('Doorgegeven', 'Je woorden gaan naar Samira el Idrissi');
    await hears(samira, 'C-1: er is meegedacht', "Merel van 't Hof, expert", 'Fijn, dat geeft ruimte.');

    await rashid.says('consultatie C-1');
    rashid.sees('Deze vraag kan ik niet vinden');
    await hendrik.says('consultatie C-1');
    hendrik.sees('Consultatie C-1');
    hendrik.seesNot(...typed);
    await hendrik.presses('Voor de tafel voorstellen');
    hendrik.sees('Ik vraag Samira el Idrissi of het op tafel mag');
    await opens(samira, 'Een voorstel om het samen te bespreken');
    await samira.presses('Ja, bespreek het samen');
    await samira.fills({
      'Weten ouders en jongere van je vraag?': 'Nog niet',
      'Hoe doen ouders en jongere mee?': 'Zij zitten aan tafel',
    });
    samira.seesBeside('Weten ouders en jongere van je vraag?', 'Dit kan als ouders en jongere ervan weten');
    await samira.fills({ 'Weten ouders en jongere van je vraag?': 'Ja' });
    samira.sees('Jullie bespreken het samen');
    await rashid.says('consultatie C-1');
    rashid.sees(asked);

    await chat.timePasses('donderdag 26 november 15.00');
    await hendrik.says('consultatie C-1');
    hendrik.sees(asked, 'rust in huis');
    await hendrik.presses('Vastleggen dat het besproken is');
    hendrik.sees('Samira el Idrissi hoort het.');
    await hendrik.presses('Advies vastleggen');
    hendrik.sees('In Haaglanden is een advies zwaarwegend.');
    await hendrik.fills({
      'Welke hulp?': 'Hulp thuis',
      'In welke volgorde?': 'Eerst thuis, dan weer naar school',
      'Hoe snel?': 'Binnen drie weken',
      'Langs welke weg?': 'Het wijkteam',
      'Hoe overbrug je het wachten?': 'Wekelijks bellen',
      'Wie blijft contactpersoon?': 'Iemand anders',
    });
    hendrik.seesBeside('Iemand anders: welke naam?', 'Zonder contactpersoon is er geen advies.');
    hendrik.seesFilledIn({ 'Welke hulp?': 'Hulp thuis' });
    await hendrik.fills({ 'Wie blijft contactpersoon?': "Merel van 't Hof" });
    hendrik.sees('Advies vastgelegd', 'Dit advies is zwaarwegend');
    await opens(samira, 'Er is een advies');
    samira.sees('Wekelijks bellen', "Contactpersoon: Merel van 't Hof", 'zwaarwegend');

    await chat.wakesUp('donderdag 7 januari 2027 09.05');
    merel.sees('Zes weken na het advies', 'C-1', 'Is het advies uitgevoerd?');
    await merel.presses('Deels');
    merel.sees('Was het nuttig?');
    await merel.presses('Ja');
    merel.sees('Fijn dat je het vertelt');
    await samira.looks();

    await chat.wakesUp('woensdag 26 mei 2027 09.05');
    samira.sees('Hoe ging het verder', 'C-1', 'Is gedaan wat jullie bespraken?');
    await samira.presses('Ja');
    samira.sees('Hielp het?');
    await samira.presses('Ja');
    samira.sees('Fijn dat je het vertelt');
    await samira.presses('Meer vertellen');
    await samira.fills({ 'Wat leren we hiervan?': 'Ze gaat weer naar school.' });
    samira.sees('Dank je, het staat erbij');
    await opens(merel, 'Er is verteld hoe het ging');
    merel.sees('Ze gaat weer naar school.');
    for (const words of typed) expect(chat.log).not.toContain(words);
  });

  it('with a call asked for is called, and the number is gone', async () => {
    const { samira, fatma, rashid } = people;
    await samira.says('consultatie');
    await samira.presses('Bel mij');
    await samira.fills({ 'Op welk nummer?': '06 12 34 56 78' });
    await chat.timePasses('woensdag 25 november 09.30');
    fatma.sees('Iemand wil gebeld worden');
    fatma.seesNot('06 12 34 56 78');
    await fatma.presses('Nummer bekijken');
    fatma.sees('06 12 34 56 78', 'Samira el Idrissi');
    const card = fatma.lastSeen;
    await rashid.triesTheButtonOf(card, 'Gebeld');
    rashid.sees('Deze belvraag kan ik niet vinden.');
    await fatma.presses('Gebeld');
    fatma.sees('is gewist');
    await fatma.says('consultaties');
    fatma.seesNot('Nummer bekijken');
  });
});
