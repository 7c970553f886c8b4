import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

const mischief =
  '<!channel> <at>iedereen</at> **x** <!subteam^S123> <#C123> [hier](https://elders.example) {{DATE(1)}} & &amp;';

describe.each(platforms)('bad luck, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('of a message that is delivered twice: it is one message', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren 60 intervisie vandaag');
    const messages = samira.messages;
    await samira.isHeardTwice();
    samira.hasMessages(messages);
    await samira.says('uren');
    samira.sees('Deze week: 1 uur');
  });

  it('of a form and a button that are sent twice: they count once', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren');
    await samira.presses('Uren toevoegen');
    await samira.fills({ 'Wat was het?': 'intervisie', 'Hoe lang?': '1 uur' });
    const messages = samira.messages;
    await samira.isHeardTwice();
    samira.hasMessages(messages);
    samira.sees('1 uur intervisie, vandaag.', 'Deze week: 1 uur');
    await samira.presses('Ja, graag');
    await samira.isHeardTwice();
    await samira.says('uren');
    samira.sees('Deze week: 1 uur');
  });

  it('of a double click: it is one click', async () => {
    const samira = await chat.as('samira');
    const twice = (label: string) => Promise.all([samira.presses(label), samira.presses(label)]);
    await samira.says('uren 30 supervisie gisteren');
    await samira.says('uren 45 intervisie vandaag');
    await samira.presses('Ja, graag');
    await chat.timePasses('donderdag 26 november 15.00');
    await twice('1 uur supervisie');
    await samira.says('uren');
    samira.sees('Deze week: 2,25 uur');
    await twice('Laatste wissen');
    await samira.says('uren');
    samira.sees('Deze week: 1,25 uur', '30 minuten supervisie', '45 minuten intervisie');
  });

  it('of two who press at once: one is first, and the other hears so', async () => {
    const hugo = await chat.as('hugo');
    const mirjam = await chat.known('mirjam');
    const farid = await chat.known('farid');
    await hugo.says('afspraak de beroepsverenigingen sturen een voorbeeld voor 9 december');
    hugo.sees('Wie: Beroepsverenigingen');
    await chat.timePasses('woensdag 25 november 09.00');
    for (const each of [mirjam, farid]) each.sees('Er staat een afspraak op je naam', 'een voorbeeld');
    for (const each of [mirjam, farid]) await each.presses('Ja, dat klopt');
    await Promise.all([mirjam.presses('Gedaan'), farid.presses('Gedaan')]);
    const seen = [mirjam.lastSeen.text, farid.lastSeen.text].sort();
    expect(seen).toEqual([
      expect.stringContaining('Deze afspraak was al afgerond. Er is niets veranderd.'),
      expect.stringContaining('Mooi, dat is gelukt'),
    ]);
    await mirjam.says('afspraken');
    expect(mirjam.lastSeen.text.match(/heeft het afgerond/g)).toHaveLength(1);
  });

  it('of markup and mentions in what is typed: they arrive as they were typed', async () => {
    const fatma = await chat.as('fatma');
    const merel = await chat.known('merel');
    await fatma.says('afspraak');
    const mention = `${mischief} <@U123>`;
    await fatma.fills({
      'Wat spreken we af?': mention,
      'Wie pakt het op?': "Merel van 't Hof",
      'Voor wanneer?': '2026-12-15',
      'Uit welke bijeenkomst?': 'RET Haaglanden',
    });
    fatma.seesBeside('Wat spreken we af?', 'Hier staat nog: accountnaam.');
    fatma.sees(`${mischief} <[@U123 · accountnaam]>`);
    fatma.seesFilledIn({ 'Wat spreken we af?': mention });
    await fatma.fills({ 'Wat spreken we af?': mischief });
    fatma.sees(`Wat: ${mischief}`);
    await chat.timePasses('woensdag 25 november 09.00');
    await chat.channel('ret-haaglanden').sees(mischief);
    merel.sees(mischief);
    await merel.presses('Ja, dat klopt');
    merel.sees(mischief);
    await merel.presses('Vertellen hoe het staat');
    await merel.fills({ 'Vertel in een paar zinnen hoe het staat': `Regel een\n${mischief}` });
    merel.sees('Regel een', mischief);

    await fatma.says(`afspraak ik vraag ${mischief} voor 1 december`);
    fatma.sees('<!channel> <at>iedereen</at> **x**');
    await fatma.says(`uren ${mischief}`);
    fatma.sees('Je schreef: <!channel> <at>iedereen</at> **x**');
  });

  it('of a database that fails in the middle: nothing is stored, and the form that was typed is still there', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren');
    await samira.presses('Uren toevoegen');
    chat.databaseFailsAt('supervision.add');
    await samira.fills({ 'Wat was het?': 'supervisie', 'Hoe lang?': '1 uur', 'Wat nam je mee?': 'Geheim inzicht' });
    samira.sees('Dat lukte nu niet', 'Er is niets opgeslagen.', 'meld dan code');
    samira.seesFilledIn({ 'Wat was het?': 'supervisie', 'Hoe lang?': '1 uur', 'Wat nam je mee?': 'Geheim inzicht' });
    await samira.fills({});
    samira.sees('1 uur supervisie, vandaag.', 'Wat je meenam: Geheim inzicht', 'Deze week: 1 uur');
    expect(chat.log).toContain('turn failed');
    expect(chat.log).not.toContain('Geheim');
  });

  it('of a database that fails at the very end of a turn: it is as if nothing was said', async () => {
    const samira = await chat.as('samira');
    await samira.says('hoi');
    chat.databaseFailsAt('received.keep');
    await samira.says('uren 90 intervisie gisteren');
    samira.sees('Dat lukte nu niet', 'Er is niets opgeslagen.');
    await samira.says('uren');
    samira.sees('Deze week: 0 uur');
    expect(chat.log).not.toContain('intervisie gisteren');

    await samira.says('uren 60 supervisie vandaag');
    chat.databaseFailsAt('supervision.remove');
    const told = samira.lastSeen;
    await samira.presses('Laatste wissen');
    samira.sees('Dat lukte nu niet');
    await samira.pressesOld(told, 'Laatste wissen');
    samira.sees('Weggehaald', 'Deze week: 0 uur');
  });

  it('of a job that fails halfway: what was owed is said by the next one, once', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik schrijf het voorstel voor 7 december');
    const before = bas.messages;
    chat.databaseFailsAt('ledger.owe');
    await expect(chat.timePasses('maandag 30 november 09.00')).rejects.toThrow('The disk is full');
    await chat.jobsRun();
    await chat.timePasses('maandag 30 november 10.00');
    bas.hasMessages(before + 1);
    bas.sees('schrijf het voorstel');
  });
});
