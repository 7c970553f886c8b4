import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('a voortgangsbericht, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  async function agreedInKoersgroep() {
    const hugo = await chat.as('hugo');
    const mirjam = await chat.known('mirjam');
    await hugo.says('afspraak Mirjam vraagt alle beroepsverenigingen om een voorbeeld voor 9 december');
    await hugo.presses('Opgave en bijeenkomst');
    await hugo.fills({
      'Voor welke opgave?': 'Iedereen die met kinderen werkt, leert elke week met anderen',
      'Uit welke bijeenkomst?': 'koersgroep',
    });
    return { hugo, mirjam };
  }

  it('goes to the channel before the meeting: what we agreed, what moved, where help is welcome', async () => {
    const fatma = await chat.as('fatma');
    const merel = await chat.known('merel');
    const place = {
      'Voor welke opgave?': 'Wijkteams vinden het expertteam op tijd',
      'Uit welke bijeenkomst?': 'RET Haaglanden, donderdag 12 november',
    };
    await fatma.says('afspraak ik stuur het overzicht voor 11 december');
    await fatma.presses('Opgave en bijeenkomst');
    await fatma.fills(place);
    await merel.says('afspraak ik bel de wijkteams voor 11 december');
    await merel.presses('Opgave en bijeenkomst');
    await merel.fills(place);
    await merel.presses('Ik loop vast');
    await merel.presses('Gemeente');
    await fatma.says('afspraken');
    await fatma.presses('Bijwerken');
    await fatma.presses('Gedaan');

    const ret = chat.channel('ret-haaglanden');
    await chat.timePasses('woensdag 25 november 08.59');
    await ret.hasHeard(0);
    await chat.timePasses('woensdag 25 november 09.00');
    await ret.hasHeard(1);
    await ret.sees(
      'Voortgang RET Haaglanden',
      'Regionaal expertteam Haaglanden (RET Haaglanden) komt morgen bij elkaar',
    );
    await ret.sees('Onze opgave: Wijkteams vinden het expertteam op tijd', 'Onze afspraken', 'Onze vorderingen');
    await ret.sees(
      'Fatma Yıldız heeft het afgerond',
      'Hier is hulp welkom',
      "Merel van 't Hof vraagt hulp aan gemeenten",
    );
    await chat.jobsRun();
    await chat.timePasses('donderdag 26 november 17.00');
    await ret.hasHeard(1);

    await fatma.pressesInChannel('ret-haaglanden', 'Alle afspraken');
    fatma.sees('Afspraken RET Haaglanden', 'bel de wijkteams');
    await fatma.pressesInChannel('ret-haaglanden', 'Ik kan helpen');
    await fatma.fills({ 'Waarmee kun je helpen?': 'Ik ken ze allemaal' });
    fatma.sees('Wat fijn dat je helpt');
    await ret.hasHeard(1);
    await ret.sees('Voortgang RET Haaglanden');
    await chat.timePasses('vrijdag 27 november 09.00');
    merel.sees('Er is hulp', 'Ik ken ze allemaal');
  });

  it('for the koersgroep waits until its secretary presses Versturen', async () => {
    const { hugo, mirjam } = await agreedInKoersgroep();
    const koersgroep = chat.channel('koersgroep');
    await chat.timePasses('woensdag 2 december 09.00');
    hugo.sees('Voortgangsbericht koersgroep', 'Onze afspraken', 'Mirjam Kuipers', 'Zal ik het versturen?');
    const review = hugo.lastSeen;
    await chat.timePasses('donderdag 3 december 12.00');
    await koersgroep.hasHeard(0);

    await mirjam.triesTheButtonOf(review, 'Versturen');
    mirjam.sees('Alleen wie het secretariaat voert, kan dit bericht versturen.');
    await chat.timePasses('donderdag 3 december 12.05');
    await koersgroep.hasHeard(0);

    await hugo.presses('Versturen');
    hugo.sees('Dank je', 'Het voortgangsbericht gaat nu naar de Koersgroep kwaliteit en blijvend leren (koersgroep).');
    await chat.jobsRun();
    await koersgroep.hasHeard(1);
    await koersgroep.sees('Voortgang koersgroep', 'Mirjam Kuipers', 'donderdag 10 december');
    await hugo.pressesOld(review, 'Versturen');
    hugo.sees('Over dit bericht is al besloten');
    await chat.timePasses('vrijdag 4 december 12.00');
    await koersgroep.hasHeard(1);
  });

  it('is looked at first also where it is one of several things of the day', async () => {
    const { hugo } = await agreedInKoersgroep();
    await hugo.says('afspraak ik bel de zaal voor 9 december');
    await chat.timePasses('woensdag 2 december 09.00');
    hugo.sees('Vandaag voor jou', '2 dingen', 'bel de zaal');
    await hugo.presses('Bijwerken', 'Het voortgangsbericht voor de koersgroep');
    hugo.sees('Voortgangsbericht koersgroep staat klaar', 'Mirjam Kuipers');
    await hugo.presses('Versturen');
    hugo.sees('Het voortgangsbericht gaat nu naar');
    await chat.timePasses('donderdag 3 december 09.00');
    await chat.channel('koersgroep').sees('Voortgang koersgroep', 'Mirjam Kuipers');
  });

  it('does not go out when its secretary says: this time not', async () => {
    const { hugo } = await agreedInKoersgroep();
    await chat.timePasses('woensdag 2 december 09.00');
    const review = hugo.lastSeen;
    await hugo.presses('Deze keer niet');
    hugo.sees('Er gaat deze keer geen bericht naar de Koersgroep kwaliteit en blijvend leren (koersgroep).');
    await hugo.pressesOld(review, 'Versturen');
    hugo.sees('Over dit bericht is al besloten');
    await chat.timePasses('vrijdag 4 december 12.00');
    await chat.channel('koersgroep').hasHeard(0);
  });
});
