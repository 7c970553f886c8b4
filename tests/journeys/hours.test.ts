import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, entrances, openChat } from './chat.ts';

describe.each(entrances)('hours, by %s', (entrance) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(entrance);
  });
  afterEach(() => chat.close());

  it('are logged in words, mended, taken back, and looked back on', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren 90 intervisie gisteren');
    samira.sees('Genoteerd', '1 uur en 30 minuten intervisie, gisteren.');
    samira.sees('Deze week: 1,5 uur', 'Richtpunt: 2 uur per week');

    await samira.presses('Aanpassen');
    samira.seesFilledIn({ 'Wat was het?': 'intervisie', 'Hoe lang?': '1 uur en 30 minuten' });
    samira.seesFilledIn({ 'Welke dag?': '2026-11-23', 'Wat nam je mee?': '' });
    await samira.fills({ 'Hoe lang?': '2 uur', 'Wat nam je mee?': 'Eerder vragen, later oordelen' });
    samira.sees('Aangepast', '2 uur intervisie, gisteren.', 'Wat je meenam: Eerder vragen, later oordelen');
    samira.sees('Deze week: 2 uur');

    await samira.says('vandaag nog een half uur supervisie gehad');
    samira.sees('30 minuten supervisie, vandaag.', 'Deze week: 2,5 uur');
    await samira.says('uren laatste wissen');
    samira.sees('Weggehaald', '30 minuten supervisie van vandaag staat er niet meer bij.', 'Deze week: 2 uur');

    await samira.says('uren');
    samira.sees('Deze week: 2 uur', 'Afgelopen vier weken', 'Dit kwartaal: 2 uur', 'gisteren: 2 uur intervisie');
    samira.sees('Deze uren zijn van jou. Niemand anders ziet ze.');
    samira.seesNot('supervisie, vandaag', '30 minuten');
  });

  it('are taken back where they were told, once', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren 1,5 uur supervisie vandaag');
    const told = samira.lastSeen;
    await samira.presses('Laatste wissen');
    samira.sees('Weggehaald', 'Deze week: 0 uur');
    await samira.pressesOld(told, 'Laatste wissen');
    samira.sees('Die uren staan er niet meer bij. Er is niets veranderd.');
    await samira.says('uren');
    samira.sees('Voor deze week staat er nog niets.');
  });

  it('that are filled in wrong come back with a sentence beside the field and all that was typed', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren');
    await samira.presses('Uren toevoegen');
    samira.seesFilledIn({ 'Welke dag?': '2026-11-24' });
    await samira.fills({ 'Wat was het?': 'intervisie', 'Hoe lang?': 'een poosje', 'Wat nam je mee?': 'Rust' });
    samira.seesBeside('Hoe lang?', 'Hoe lang duurde het? Schrijf bijvoorbeeld ‘1,5 uur’ of ‘90 minuten’.');
    samira.seesFilledIn({ 'Wat was het?': 'intervisie', 'Hoe lang?': 'een poosje', 'Wat nam je mee?': 'Rust' });

    await samira.fills({ 'Hoe lang?': '1u30', 'Welke dag?': '2026-11-25' });
    samira.seesBeside('Welke dag?', 'Die dag moet nog komen.');
    await samira.fills({ 'Welke dag?': '2026-11-24' });
    samira.sees('Genoteerd', '1 uur en 30 minuten intervisie, vandaag.', 'Wat je meenam: Rust', 'Deze week: 1,5 uur');
  });

  it('that are not clear are asked for with a form, filled in as far as they were understood', async () => {
    const samira = await chat.as('samira');
    await samira.says('uren intervisie maandag');
    samira.sees('Er is nog niets opgeslagen.', 'Je schreef: intervisie maandag');
    samira.seesFilledIn({ 'Wat was het?': 'intervisie', 'Welke dag?': '2026-11-23', 'Hoe lang?': '' });
    samira.seesBeside('Hoe lang?', 'Hoe lang duurde het?');
    await samira.fills({ 'Hoe lang?': '45 minuten' });
    samira.sees('45 minuten intervisie, gisteren.');

    await samira.says('uren 26 uur supervisie vandaag');
    samira.seesBeside('Hoe lang?', 'kan ik niet noteren');
    await samira.says('uren 1 uur intervisie 31 november');
    samira.seesBeside('Welke dag?', '‘31 november’ staat niet op de kalender.');
    await samira.says('uren');
    samira.sees('Deze week: 0,75 uur', 'gisteren: 45 minuten intervisie');
  });

  it('do not count where somebody is away, without a reason, until they are not after all', async () => {
    const samira = await chat.as('samira');
    await samira.says('weg van 23 december t/m 6 januari');
    samira.sees('Fijn dat je het zegt', 'van woensdag 23 december tot en met woensdag 6 januari 2027');
    samira.sees('Die dagen tellen niet mee');
    await samira.presses('Toch niet weg');
    samira.sees('Weggehaald', 'van woensdag 23 december tot en met woensdag 6 januari 2027');

    await samira.says('weg');
    await samira.fills({ 'Eerste dag dat je weg bent': '2026-12-31', 'Laatste dag dat je weg bent': '2026-12-01' });
    samira.seesBeside('Laatste dag dat je weg bent', 'De laatste dag ligt voor de eerste.');
    samira.seesFilledIn({ 'Eerste dag dat je weg bent': '2026-12-31' });
    await samira.fills({ 'Eerste dag dat je weg bent': '2026-11-30', 'Laatste dag dat je weg bent': '2026-12-04' });
    samira.sees('Je bent weg van maandag 30 november tot en met vrijdag 4 december.');
    await samira.says('uren');
    samira.sees('Je bent weg van maandag 30 november tot en met vrijdag 4 december.');
    await samira.says('laatste wissen');
    samira.sees('Je was afgemeld van maandag 30 november tot en met vrijdag 4 december. Dat is gewist.');
  });

  it('are seen by nobody else', async () => {
    const samira = await chat.as('samira');
    const joost = await chat.as('joost');
    await samira.says('uren 90 intervisie gisteren');
    const told = samira.lastSeen;
    await joost.says('uren');
    joost.sees('Deze week: 0 uur', 'Richtpunt: 1,5 uur per week');
    await joost.triesTheButtonOf(told, 'Aanpassen');
    joost.sees('Die uren staan er niet meer bij. Er is niets veranderd.');
    await joost.triesTheButtonOf(told, 'Laatste wissen');
    joost.seesNot('1 uur en 30 minuten');
    await samira.says('uren');
    samira.sees('gisteren: 1 uur en 30 minuten intervisie');
  });
});
