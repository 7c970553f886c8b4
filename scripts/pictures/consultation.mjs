// The whole way of a consultatie in local mode, a picture a step: docs/consultatie.md tells it with these.

const question = 'Hoe overbrug ik de wachttijd voor een jongere die thuis zit en bijna niet meer eet?';
const tooMuch =
  'Daan van 14 zit op De Regenboog en gaat niet meer. Zijn moeder (Fatima, 06-12345678) weet het niet meer. Hoe verder?';

/** Draws every step, with the hands that scripts/pictures.mjs has. */
export async function drawConsultation(tab, { choose, say, letTimePass, draw }) {
  const card = () => tab.locator('article').last();
  const settled = () => tab.waitForTimeout(1200);
  const press = async (label) => {
    await tab.getByRole('button', { name: label, exact: true }).last().click();
    await settled();
  };
  const fill = async (values) => {
    for (const [label, value] of Object.entries(values)) {
      const field = card().getByLabel(label).last();
      const isChoice = (await field.evaluate((element) => element.tagName)) === 'SELECT';
      if (isChoice) await field.selectOption({ label: value });
      else await field.fill(value);
    }
  };
  /** The first button of a form sends it in. */
  const send = async () => {
    await card().getByRole('button').first().click();
    await settled();
  };
  const step = async (name) => {
    await card().scrollIntoViewIfNeeded();
    await draw(tab, `consultatie-${name}`);
  };

  const as = async (name) => {
    await choose(tab, name);
    await say(tab, 'consultatie C-1');
  };

  await choose(tab, 'Samira el Idrissi');
  await say(tab, 'consultatie');
  await press('Mijn vraag stellen');
  const rest = { 'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar', 'Kan het wachten?': 'Ja, dat kan' };
  await fill({ 'Wat is je vraag?': tooMuch, ...rest });
  await press('Vraag stellen');
  await step('1-niet-herkenbaar');
  await fill({ 'Wat is je vraag?': question, ...rest });
  await press('Vraag stellen');
  await step('2-gesteld');

  await letTimePass(tab, 'morgen 9.00');
  await as('Fatma Yıldız');
  await step('3-screenen');
  await press('Deze vraag past');
  await press('Meedenkers vragen');
  await step('4-meedenkers');
  await press('Om meedenken vragen');

  await press('Om meedenken vragen');

  await as("Merel van 't Hof");
  await press('Meedenken');
  await fill({ 'Wat denk jij?': 'Vraag de huisarts om mee te kijken, en spreek elke dag een vast eetmoment af.' });
  await step('5-meedenken');
  await send();
  await choose(tab, 'Samira el Idrissi');
  await step('6-antwoord');

  await as('Hendrik-Jan de Wit');
  await press('Voor de tafel voorstellen');
  await as('Samira el Idrissi');
  await press('Ja, bespreek het samen');
  await fill({
    'Weten ouders en jongere van je vraag?': 'Ja',
    'Hoe doen ouders en jongere mee?': 'Zij zitten aan tafel',
  });
  await step('7-tafel');
  await send();

  const discussed = tab.getByRole('button', { name: 'Vastleggen dat het besproken is', exact: true });
  for (let weeks = 0; (await discussed.count()) === 0 && weeks < 4; weeks += 1) {
    await letTimePass(tab, 'over een week');
    await as('Hendrik-Jan de Wit');
  }
  await press('Vastleggen dat het besproken is');
  await press('Advies vastleggen');
  await fill({
    'Welke hulp?': 'Hulp thuis, met een diëtist',
    'In welke volgorde?': 'Eerst thuis, daarna weer naar school',
    'Hoe snel?': 'Binnen drie weken',
    'Langs welke weg?': 'Het wijkteam vraagt het aan',
    'Hoe overbrug je het wachten?': 'Wekelijks bellen',
    'Wie blijft contactpersoon?': "Merel van 't Hof",
  });
  await step('8-advies');
  await send();
  await as('Samira el Idrissi');
  await step('9-met-advies');

  await as("Merel van 't Hof");
  await press('Leerpunten');
  await press('Leerpunt voorstellen');
  await fill({
    'Wat leren we hiervan?':
      'Een vast eetmoment en elke week een belafspraak houden een gezin op de been tijdens het wachten.',
    Trefwoorden: 'wachttijd, eetstoornis',
  });
  await step('10-leerpunt');
  await send();
  await choose(tab, 'Samira el Idrissi');
  await press('Bekijken');
  await step('11-mag-het-gedeeld');
  await press('Ja, dit mag');
  await letTimePass(tab, 'morgen 9.00');
  await as('Fatma Yıldız');
  await press('Leerpunten');
  await press('Bekijken');
  await press('Delen met iedereen');
  await choose(tab, 'Chantal Pinas');
  await say(tab, 'leerpunten wachten op hulp bij eetproblemen');
  await step('12-gevonden');

  await choose(tab, "Merel van 't Hof");
  const asked = tab.getByText('Zes weken na het advies').last();
  for (let weeks = 0; (await asked.count()) === 0 && weeks < 8; weeks += 1) await letTimePass(tab, 'over een week');
  await asked.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await draw(tab, 'consultatie-13-terugkijken');
}
