import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('meetings, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('are listed, declined, and somebody else is sent, who hears of it and sees the agenda', async () => {
    const yasmina = await chat.as('yasmina');
    const chantal = await chat.known('chantal');
    await yasmina.says('bijeenkomsten ao in december');
    yasmina.sees('Bijeenkomsten AO', 'Afstemmingsoverleg Jeugd (AO): woensdag 16 december om 10.00 uur', '2 uur');
    await yasmina.presses('Ik kan niet');
    yasmina.sees('Op woensdag 16 december om 10.00 uur ben je niet bij het AO.', 'Je bent er niet bij.');
    await yasmina.presses('Iemand gaat namens mij');
    await yasmina.fills({ 'Staat die er niet bij? Schrijf de naam': 'Pietje Puk' });
    yasmina.seesBeside('Staat die er niet bij? Schrijf de naam', '‘Pietje Puk’ ken ik niet in ons netwerk.');
    await yasmina.fills({ 'Staat die er niet bij? Schrijf de naam': 'Chantal' });
    yasmina.sees('Chantal Pinas gaat namens jou.', 'Chantal Pinas namens Yasmina Ouali');

    await chat.timePasses('woensdag 25 november 09.00');
    chantal.sees('Je gaat namens Yasmina Ouali', 'woensdag 16 december om 10.00 uur');
    await chantal.presses('Bekijken');
    chantal.sees('Er staan nog geen punten op de agenda.', 'Je gaat namens Yasmina Ouali.');
    chantal.seesNoButton('Ik ben erbij', 'Agendapunt toevoegen', 'Verzetten');
  });

  it('get a point, which its bringer mends and others see', async () => {
    const bas = await chat.as('bas');
    const yasmina = await chat.as('yasmina');
    await yasmina.says('bijeenkomsten ao in december');
    await yasmina.presses('Agendapunt toevoegen');
    await yasmina.fills({
      'Wat doen we ermee?': 'Besluiten',
      'Waarover gaat het?': 'De plekken in kleine woonvormen',
      'Hoeveel minuten?': 'een kwartier',
    });
    yasmina.seesBeside('Hoeveel minuten?', 'Schrijf een aantal minuten');
    yasmina.seesFilledIn({ 'Waarover gaat het?': 'De plekken in kleine woonvormen' });
    await yasmina.fills({ 'Hoeveel minuten?': '15' });
    yasmina.sees('Je punt staat op de agenda.', 'Agenda: 15 minuten gepland van 2 uur');
    await yasmina.presses('Aanpassen');
    await yasmina.fills({ 'Hoeveel minuten?': '30' });
    yasmina.sees('Het punt is aangepast.', 'Besluiten: De plekken in kleine woonvormen (30 minuten, Yasmina Ouali)');

    await bas.says('bijeenkomsten ao in december');
    bas.sees('Agenda: 30 minuten gepland van 2 uur', 'De plekken in kleine woonvormen (30 minuten, Yasmina Ouali)');
    await bas.says('agenda van de sar');
    bas.sees('Schakel- en adviesraad (SAR): dinsdag 8 december om 13.30 uur');
    bas.seesNoButton('Ik ben erbij', 'Agendapunt toevoegen', 'Bekijken');
  });

  it('of the adviesraad have an agenda of its members alone: the bureau is refused, with the reason', async () => {
    const theo = await chat.as('theo');
    const hugo = await chat.as('hugo');
    await theo.says('bijeenkomsten adviesraad in december');
    const card = theo.lastSeen;
    await hugo.says('bijeenkomsten adviesraad in december');
    hugo.sees('woensdag 16 december om 14.00 uur');
    hugo.seesButtons('Ik ben erbij');
    hugo.seesNoButton('Agendapunt toevoegen');
    await hugo.triesTheButtonOf(card, 'Agendapunt toevoegen');
    hugo.sees('De agenda van de adviesraad is van de leden zelf.');
  });

  it('are moved by who arranges them, and the members hear the next working day', async () => {
    const lieke = await chat.as('lieke');
    const bas = await chat.known('bas');
    await lieke.says('bijeenkomsten ao in december');
    await lieke.presses('Bekijken');
    await lieke.presses('Verzetten');
    await lieke.fills({ 'Naar welke dag?': '2026-12-17', 'Hoe laat begint het?': 'straks' });
    lieke.seesBeside('Hoe laat begint het?', 'In ‘straks’ herken ik geen tijd.');
    await lieke.fills({ 'Hoe laat begint het?': '13.30', 'Waarom?': 'De zaal is bezet' });
    lieke.sees(
      'De bijeenkomst is verzet naar donderdag 17 december om 13.30 uur.',
      'Wie erbij hoort, hoort het van mij.',
    );

    const before = bas.messages;
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('Verzet: AO', 'donderdag 17 december om 13.30 uur', 'De reden: De zaal is bezet', 'Kun je dan?');
    await bas.presses('Ik ben erbij');
    bas.sees('Genoteerd: op donderdag 17 december om 13.30 uur ben je bij het AO.');
    await lieke.says('bijeenkomsten ao');
    await lieke.pressesOld(lieke.lastSeen, 'Bekijken', 'donderdag 17 december');
    lieke.sees('Verplaatst van woensdag 16 december om 10.00 uur', 'Erbij: Bas Groeneveld');
  });

  it('are reminded of two weeks, a week and a working day before, with the agenda', async () => {
    await chat.remindsOfMeetings();
    const mirjam = await chat.known('mirjam');
    const before = mirjam.messages;
    await chat.wakesUp('donderdag 26 november 09.00');
    mirjam.hasMessages(before + 1);
    mirjam.sees('Over twee weken: koersgroep', 'donderdag 10 december om 14.00 uur', 'Wat wil je daar bespreken?');
    mirjam.sees('Waarvoor we dit doen: Iedereen die met kinderen werkt, leert elke week met anderen.');
    await mirjam.presses('Agendapunt toevoegen');
    await mirjam.fills({ 'Wat doen we ermee?': 'Bespreken', 'Waarover gaat het?': 'Tijd voor intervisie' });
    mirjam.sees('Je punt staat op de agenda.');

    const asked = mirjam.messages;
    await chat.wakesUp('donderdag 3 december 09.00');
    mirjam.hasMessages(asked + 1);
    mirjam.sees('Over een week: koersgroep', 'Agenda: 15 minuten gepland van 2 uur', 'Tijd voor intervisie', 'Kom je?');
    mirjam.sees('zeg dan ‘voorkeuren’');
    await mirjam.presses('Ik ben erbij');
    mirjam.sees('Genoteerd: op donderdag 10 december om 14.00 uur ben je bij de koersgroep.');

    const told = mirjam.messages;
    await chat.wakesUp('woensdag 9 december 09.00');
    mirjam.hasMessages(told + 1);
    mirjam.sees('Morgen: koersgroep', 'Je bent erbij.', 'Tijd voor intervisie');
    await mirjam.says('voorkeuren');
    await mirjam.presses('Bijeenkomsten uit');
    mirjam.sees('Herinneringen aan bijeenkomsten: uit');
  }, 60_000);

  it('come into one’s own calendar by a link that can be renewed and withdrawn', async () => {
    const bas = await chat.as('bas');
    await bas.says('bijeenkomsten');
    await bas.presses('In mijn agenda');
    bas.sees('/agenda/', '.ics', 'Houd de link voor jezelf');
    const [first = ''] = /\/agenda\/[^\s"]+\.ics/.exec(bas.lastSeen.text) ?? [];
    await bas.presses('Nieuwe link maken');
    bas.sees('De oude werkt niet meer.');
    bas.seesNot(first);
    await bas.presses('Link intrekken');
    bas.sees('Link ingetrokken');
  });
});
