import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, entrances, openChat } from './chat.ts';

const question = 'Wie kent een weg naar hulp bij een eetstoornis?';
const asked = {
  'Wat is je vraag?': question,
  'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
  'Kan het wachten?': 'Ja, dat kan',
};

describe.each(entrances)('asking advice, by %s', (entrance) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(entrance);
  });
  afterEach(() => chat.close());

  it('shows who may help, takes three answers, and tells what happens now', async () => {
    const samira = await chat.as('samira');
    await samira.says('consultatie');
    samira.sees('We denken met je mee', 'Fatma Yıldız', '070 000 04 56', '0800-2000', 'De casus blijft van jou');
    samira.seesButtons('Mijn vraag stellen', 'Bel mij', 'Wat past hier?', 'Het is acuut');
    await samira.presses('Mijn vraag stellen');
    await samira.fills(asked);
    samira.sees('Je vraag is gesteld: C-1', 'Fatma Yıldız leest je vraag', '070 000 01 23');
    samira.sees('Wie weet hier iets van', 'Wei-Lin Chen, Jeugd-GGZ Zilverberk', 'De screener kan hen vragen');
    samira.seesNot(question, 'Wie kent een weg', 'hulp bij een eetstoornis');
    await samira.presses('Meer vertellen');
    await samira.fills({
      'Welke hulp is erbij betrokken?': 'ggz en school',
      'Wat wil het gezin zelf?': 'Rust aan tafel',
    });
    samira.sees('Dank je, dat helpt', 'Erbij betrokken: ggz, onderwijs');
    await samira.says('mijn vragen');
    samira.sees('C-1: je vraag is gesteld');
    samira.seesNot('eetstoornis');
    await samira.presses('Bekijken');
    samira.sees(question, 'Rust aan tafel');
    expect(chat.log).not.toMatch(/eetstoornis|Rust aan tafel/);
  });

  it('does not file what is typed, and says it nowhere again', async () => {
    const samira = await chat.as('samira');
    await samira.says('consultatie een meisje van vijftien eet al weken niet');
    samira.sees('Mijn vraag', 'Ik bewaar niet wat je in de chat schreef.');
    expect(JSON.stringify(samira.lastSeen)).not.toContain('vijftien');
    await samira.says('consultaties');
    samira.sees('Je hebt hier nog geen vraag gesteld.');
    expect(chat.log).not.toContain('vijftien');
  });

  it('shows the numbers first when it sounds acute, and files nothing that is', async () => {
    const samira = await chat.as('samira');
    await samira.says('consultatie het is acuut met een kind');
    samira.sees('Als het niet kan wachten', '070 000 01 23', '112', '0800-2000', '0800-0113');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({ ...asked, 'Wat is je vraag?': 'Wie kent hulp bij gedachten aan zelfdoding?' });
    samira.sees('Lees dit eerst.', '070 000 01 23', '0800-0113');
    samira.seesFilledIn({ 'Wat is je vraag?': 'Wie kent hulp bij gedachten aan zelfdoding?' });
    await samira.fills({ 'Kan het toch wachten?': 'Nee, het is acuut' });
    samira.sees('Als het niet kan wachten', 'Ik heb niets bewaard van wat je schreef.');
    await samira.says('consultaties');
    samira.sees('Je hebt hier nog geen vraag gesteld.');
  });

  it('can be taken back, or be a call', async () => {
    const samira = await chat.as('samira');
    await samira.says('vraag');
    await samira.presses('Bel mij');
    await samira.fills({ 'Op welk nummer?': 'zie boven' });
    samira.seesBeside('Op welk nummer?', 'Ik zie hier geen nummer om te bellen.');
    await samira.fills({ 'Op welk nummer?': '06 12 34 56 78' });
    samira.sees('Je wordt gebeld', 'Fatma Yıldız belt je terug.');
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills(asked);
    await samira.presses('Intrekken');
    samira.sees('Je vraag intrekken?');
    await samira.presses('C-1 intrekken');
    samira.sees('Ingetrokken', 'Alleen jij leest hem nog.');
  });
});
