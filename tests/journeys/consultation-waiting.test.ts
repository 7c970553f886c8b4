import { afterEach, beforeEach, describe, it } from 'vitest';
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
    hendrik.sees('Er is een antwoord op je vraag terug');
    await hendrik.presses('Bekijken');
    await hendrik.presses('Deze vraag past');
    await samira.looks();
    samira.sees('Je vraag past hier');
  });
});
