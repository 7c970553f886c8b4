import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('the weekly question, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('comes once, on Thursday at three, and one tap answers it in its place', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren 1 uur intervisie gisteren');
    samira.sees('Zal ik je elke donderdag om 15.00 uur vragen of er supervisie of intervisie was?');
    await samira.presses('Ja, graag');
    samira.sees('Goed, ik vraag het je voortaan op donderdag om 15.00 uur.');

    const before = samira.messages;
    await chat.timePasses('donderdag 26 november 14.59');
    samira.hasMessages(before);
    await chat.timePasses('donderdag 26 november 15.00');
    samira.hasMessages(before + 1);
    samira.sees('Even over leren met elkaar', 'Deze week: 1 uur.');
    samira.sees('Is er deze week supervisie of intervisie geweest?');
    await samira.presses('1 uur supervisie');
    samira.sees('Genoteerd', '1 uur supervisie, vandaag.', 'Deze week: 2 uur');
    samira.hasMessages(before + 1);

    await chat.jobsRun();
    await chat.timePasses('zondag 29 november 20.00');
    samira.hasMessages(before + 1);
  });

  it('stays away while the week is covered or the member is, and comes back after', async () => {
    const samira = await chat.as('samira');
    const joost = await chat.as('joost');
    for (const each of [samira, joost]) {
      await each.says('voorkeuren');
      await each.presses('Weekvraag aan');
      each.sees('Weekvraag over uren: aan');
    }
    await samira.says('uren 2 uur intervisie vandaag');
    await joost.says('weg van 25 november t/m 27 november');
    const [covered, away] = [samira.messages, joost.messages];
    await chat.timePasses('zondag 29 november 20.00');
    samira.hasMessages(covered);
    joost.hasMessages(away);

    await chat.timePasses('donderdag 3 december 15.00');
    for (const each of [samira, joost]) each.sees('Deze week staat er nog niets.');
    joost.hasMessages(away + 1);
    await joost.presses('Deze week niet');
    joost.sees('Dank je', 'Ik vraag het volgende week weer.');
    joost.hasMessages(away + 1);
  });

  it('waits for Friday after another message that day, and is not asked of who switched it off meanwhile', async () => {
    const bas = await chat.as('bas');
    const yasmina = await chat.as('yasmina');
    for (const each of [bas, yasmina]) {
      await each.says('afspraak ik schrijf het voorstel voor 3 december');
      await each.says('voorkeuren');
      await each.presses('Weekvraag aan');
    }
    await chat.timePasses('donderdag 26 november 16.00');
    for (const each of [bas, yasmina]) each.sees('schrijf het voorstel', 'Hoe staat het ermee?');
    await yasmina.says('voorkeuren');
    await yasmina.presses('Weekvraag uit');
    const [asked, silent] = [bas.messages, yasmina.messages];
    await chat.timePasses('vrijdag 27 november 09.00');
    bas.hasMessages(asked + 1);
    bas.sees('Is er deze week supervisie of intervisie geweest?');
    yasmina.hasMessages(silent);
  });

  it('is answered by form as well, and by what was logged last', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren 40 supervisie gisteren');
    await samira.presses('Ja, graag');
    await chat.timePasses('donderdag 26 november 15.00');
    samira.seesButtons(
      '40 minuten supervisie',
      '1 uur intervisie',
      '1 uur supervisie',
      'Iets anders',
      'Deze week niet',
    );
    await samira.presses('Iets anders');
    await samira.fills({ 'Wat was het?': 'intervisie', 'Hoe lang?': 'anderhalf uur' });
    samira.sees('1 uur en 30 minuten intervisie, vandaag.');
  });
});
