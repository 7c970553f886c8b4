import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  buildPage,
  chromiumPath,
  contrastFaults,
  launch,
  type Opened,
  openPage,
  say,
  type View,
} from './browser.ts';
import { openScene, type Scene } from './scene.ts';

const SAMIRA = '#lid=samira-el-idrissi';

describe.skipIf(!chromiumPath)('the page of local mode (needs Chromium)', () => {
  let browser: Browser;
  let scene: Scene;
  let opened: Opened[] = [];

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), buildPage()]);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    scene = await openScene();
    opened = [];
  });
  afterEach(async () => {
    const wrong = opened.flatMap((each) => each.wrong);
    await Promise.all(opened.map((each) => each.close()));
    await scene.close();
    expect(wrong).toEqual([]);
  });

  const open = async (view: View = {}): Promise<Page> => {
    const each = await openPage(browser, scene.url, view);
    opened.push(each);
    return each.page;
  };
  const answer = (page: Page, title: string) => page.getByRole('article', { name: title }).last();
  const focused = (page: Page) => page.locator(':focus');

  it('begins with who one is and what one can try', async () => {
    const page = await open();
    await expectText(page, '#who', 'Samira el Idrissi');
    await expectText(page, '#time .now', 'zondag 22 november, 10.15 uur');
    expect(await page.getByRole('heading', { name: 'Je praat nu als Samira el Idrissi.' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Uren noteren/ }).click();
    await answer(page, 'Intervisie genoteerd').waitFor();
  });

  it('goes by keyboard alone: from a word to a form, its problem, and its answer', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toBe('Naar het gesprek');
    await page.keyboard.press('Enter');
    await page.keyboard.type('uren');
    await page.keyboard.press('Enter');
    await answer(page, 'Uren noteren').waitFor();
    await expectFocus(page, 'Hoeveel minuten?');
    expect(await page.getByLabel('Wat was het?').locator('option:checked').textContent()).toBe(
      'intervisie, met collega’s',
    );
    await page.keyboard.type('anderhalf');
    for (const _ of ['entry', 'note', 'button']) await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toBe('Noteren');
    await page.keyboard.press('Enter');
    await answer(page, 'Uren noteren').getByText('Hier herken ik geen aantal minuten').waitFor();
    await expectFocus(page, 'Hoeveel minuten?');
    expect(await focused(page).inputValue()).toBe('anderhalf');
    expect(await focused(page).getAttribute('aria-description')).toContain('geen aantal minuten');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('90');
    for (const _ of ['entry', 'note', 'button']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answer(page, 'Opgeslagen').waitFor();
    expect(await focused(page).getAttribute('aria-label')).toContain('Opgeslagen');
    expect(await page.locator('#announce').textContent()).toContain('Opgeslagen');
  });

  it('shows the same message as Teams and as Slack, with what people typed as they typed it', async () => {
    const page = await open();
    await say(page, 'afspraken', 'Jouw afspraken');
    const typed = 'Met de school om tafel <b>over</b> *de overgang*';
    expect(await page.locator('.card.teams').getByText(typed).isVisible()).toBe(true);
    await look(page, 'Slack');
    expect(await page.locator('.card.slack').getByText(typed).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Gedaan' }).first().click();
    await answer(page, 'Gedaan').waitFor();
    await look(page, 'Teams');
    expect(await page.locator('.card.teams').getByText('Fijn. Ik heb het erbij gezet.').isVisible()).toBe(true);
  });

  it('opens a form as a dialog in the Slack look, with the problem beside its field', async () => {
    const page = await open({ hash: `${SAMIRA}&beeld=slack` });
    await page.getByLabel('Bericht aan de bot').fill('uren');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Uren noteren' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Noteren' }).click();
    expect(await dialog.locator('#field-minutes-problem').textContent()).toBe('Dit veld is nog leeg.');
    await dialog.getByLabel('Hoeveel minuten?').fill('anderhalf');
    await dialog.getByRole('button', { name: 'Noteren' }).click();
    await dialog.getByText('Hier herken ik geen aantal minuten').waitFor();
    await expectFocus(page, 'Hoeveel minuten?');
    expect(await focused(page).inputValue()).toBe('anderhalf');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await answer(page, 'Opgeslagen').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('keeps what was typed into a form when the dialog closes, the look changes, or something breaks', async () => {
    const page = await open({ hash: `${SAMIRA}&beeld=slack` });
    await say(page, 'afspraken', 'Jouw afspraken');
    await page.getByRole('button', { name: 'Ik loop vast' }).first().click();
    await page.getByLabel('Hoeveel minuten?').fill('45');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Formulier openen' }).click();
    expect(await page.getByLabel('Hoeveel minuten?').inputValue()).toBe('45');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('dialog').getByText('Er is niets opgeslagen').waitFor();
    expect(await page.getByLabel('Hoeveel minuten?').inputValue()).toBe('45');
    await page.keyboard.press('Escape');
    await look(page, 'Teams');
    expect(await page.getByLabel('Hoeveel minuten?').inputValue()).toBe('45');
    await page.getByLabel('Wat neem je mee?').fill('luisteren');
    await look(page, 'Slack');
    await page.getByRole('button', { name: 'Formulier openen' }).click();
    expect(await page.getByLabel('Wat neem je mee?').inputValue()).toBe('luisteren');
  });

  it('lets a form in the Teams look be put away', async () => {
    const page = await open();
    await say(page, 'uren', 'Uren noteren');
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByText('Goed, ik laat het zo.').waitFor();
    expect(await page.getByLabel('Hoeveel minuten?').count()).toBe(0);
  });

  it('lets time pass, and shows where reminders arrived', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'morgen 9.00' }).click();
    await page.getByText('3 herinneringen zijn bezorgd.').waitFor();
    await expectText(page, '#time .now', 'maandag 23 november, 10.15 uur');
    await expectFocus(page, 'morgen 9.00');
    expect(await answer(page, 'herinnering').getByText('herinnering').isVisible()).toBe(true);
    const joost = page.locator('#people').getByRole('button', { name: /Joost van der Meulen/ });
    expect(await joost.getByText('1 nieuw bericht').count()).toBe(1);
    await page.locator('#outcome').getByRole('button', { name: 'Joost van der Meulen' }).click();
    await expectText(page, '#who', 'Joost van der Meulen');
    await answer(page, 'Waarvoor we dit doen').waitFor();
    await joost.getByText('1 nieuw bericht').waitFor({ state: 'detached' });
    await page.locator('#outcome').getByRole('button', { name: '# SAR' }).click();
    await expectText(page, '#who', '# SAR');
    expect(await page.getByLabel('Bericht aan de bot').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Gedaan' }).click();
    await page.getByText('Het antwoord staat in je eigen gesprek.').waitFor();
    await page.locator('#outcome').getByRole('button', { name: 'Naar het gesprek van Joost' }).click();
    await expectText(page, '#who', 'Joost van der Meulen');
    await answer(page, 'Gedaan').waitFor();
  });

  it('shows what arrives while one looks on', async () => {
    const page = await open();
    const [samira] = scene.members;
    const to = { kind: 'person', tenant: 'local', user: samira?.id ?? '', address: '' } as const;
    const card = { title: 'Even iets anders', parts: [] };
    await scene.messenger.send(to, { card, language: 'nl' }, 'while-looking');
    await answer(page, 'Even iets anders').waitFor();
    expect(await page.locator('#announce').textContent()).toContain('Even iets anders');
  });

  it('leaves a form alone while something arrives', async () => {
    const page = await open();
    await say(page, 'uren', 'Uren noteren');
    await page.getByLabel('Wat neem je mee?').fill('half een zin');
    const to = { kind: 'person', tenant: 'local', user: scene.members[0]?.id ?? '', address: '' } as const;
    await scene.messenger.send(to, { card: { title: 'Tussendoor', parts: [] }, language: 'nl' }, 'meanwhile');
    await answer(page, 'Tussendoor').waitFor();
    await expectFocus(page, 'Wat neem je mee?');
    expect(await page.getByLabel('Wat neem je mee?').inputValue()).toBe('half een zin');
  });

  it('keeps member, chat, look and form over a reload', async () => {
    const page = await open();
    await page.getByLabel('Zoek op naam').fill('yildiz');
    await page
      .locator('#people')
      .getByRole('button', { name: /Fatma Yıldız/ })
      .click();
    await look(page, 'Slack');
    await say(page, 'uren', 'Uren noteren');
    await page.reload();
    await expectText(page, '#who', 'Fatma Yıldız');
    expect(await page.getByLabel('Slack-weergave').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Formulier openen' }).click();
    await page.getByRole('dialog', { name: 'Uren noteren' }).waitFor();
  });

  it('finds members and channels, and says so when there are none', async () => {
    const page = await open();
    const search = page.getByLabel('Zoek op naam');
    const rows = page.locator('#people li:visible');
    await search.fill('screener haaglanden');
    expect(await rows.count()).toBe(1);
    await search.fill('schakel- en adviesraad');
    expect(await rows.last().textContent()).toContain('SAR');
    await search.fill('niemand zo');
    expect(await rows.count()).toBe(0);
    expect(await page.getByText('Niemand gevonden met “niemand zo”').isVisible()).toBe(true);
  });

  it('takes a double click and a double Enter once', async () => {
    const page = await open();
    await page.getByLabel('Bericht aan de bot').fill('traag');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answer(page, 'Intervisie genoteerd').waitFor();
    await page.getByRole('button', { name: 'Meer uren noteren' }).dblclick();
    await answer(page, 'Uren noteren').waitFor();
    await page.waitForTimeout(300);
    expect(scene.bot.turns.map(({ what }) => what.kind)).toEqual(['said', 'pressed']);
    expect(await page.getByRole('article').count()).toBe(3);
  });

  it('keeps the text when the bot cannot be reached, and sends it once when it can', async () => {
    const page = await open();
    let lost = 0;
    await page.route('**/local/say', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByLabel('Bericht aan de bot').fill('afspraken');
    await page.keyboard.press('Enter');
    await page.getByText('De bot is even niet te bereiken.').first().waitFor();
    expect(await page.getByLabel('Bericht aan de bot').inputValue()).toBe('afspraken');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Bericht aan de bot').inputValue()).toBe('');
    expect(scene.bot.turns).toHaveLength(1);
    expect(await page.getByText('De bot is even niet te bereiken.').count()).toBe(0);
    opened[0]?.wrong.splice(0, 1);
  });

  it('speaks English with who chose English', async () => {
    const member = scene.members[0]?.id;
    if (!member) throw new Error('No member');
    await scene.database.unit.run(({ preferences }) => preferences.save({ member, language: 'en' }));
    const page = await open();
    expect(await page.getByRole('heading', { name: 'You are talking as Samira el Idrissi.' }).isVisible()).toBe(true);
    await expectText(page, '#time .now', 'Sunday 22 November, 10:15');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fits a phone of 360 pixels, with the members in a drawer', async () => {
    const page = await open({ width: 360 });
    await page.getByRole('button', { name: 'Kies een ander lid' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Zoek op naam').waitFor();
    await page.keyboard.press('Escape');
    await expectFocus(page, 'Kies een ander lid');
    await page.keyboard.press('Enter');
    await drawer.getByRole('button', { name: /Joost van der Meulen/ }).click();
    await expectText(page, '#who', 'Joost van der Meulen');
    expect(await drawer.isVisible()).toBe(false);
    for (const chosen of ['Teams', 'Slack'] as const) {
      await look(page, chosen);
      await say(page, 'afspraken', 'Jouw afspraken');
      await page.getByRole('button', { name: 'Ik loop vast' }).last().scrollIntoViewIfNeeded();
      expect(await overflow(page)).toEqual([]);
    }
    await say(page, 'uren', 'Uren noteren');
    await page.getByRole('dialog').getByRole('button', { name: 'Noteren' }).click();
    expect(await overflow(page)).toEqual([]);
  });

  it.each(['Teams', 'Slack'] as const)('has boxes to tick in a form, by key or by thumb: %s', async (chosen) => {
    const page = await open({ width: 390, hash: `${SAMIRA}&beeld=${chosen.toLowerCase()}` });
    await page.getByLabel('Bericht aan de bot').fill('dagen');
    await page.keyboard.press('Enter');
    const box = (day: string) => page.getByRole('checkbox', { name: new RegExp(`op ${day}$`) });
    const ticked = () => page.getByRole('checkbox', { checked: true }).count();
    const send = () => page.getByRole('button', { name: 'Kiezen' }).click();
    await box('ma').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(7);
    expect([await ticked(), await box('ma').isChecked(), await box('di').isChecked()]).toEqual([2, true, true]);
    for (const height of await tapHeights(page)) expect(height).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const day of ['ma', 'di']) await page.getByText(`op ${day}`, { exact: true }).click();
    await send();
    await page.getByText(/Dit veld is nog leeg|Vul 'Welke dagen\?' nog in/).waitFor();
    expect(await ticked()).toBe(0);
    await box('wo').focus();
    await page.keyboard.press('Space');
    for (const _ of ['do', 'vr', 'za', 'zo']) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await send();
    await page.getByText('Op zondag is het altijd stil.').waitFor();
    expect([await ticked(), await box('wo').isChecked(), await box('zo').isChecked()]).toEqual([2, true, true]);
    await expectFocus(page, 'op ma');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await box('zo').uncheck();
    await box('ma').check();
    await send();
    await answer(page, 'Gekozen').getByText('ma,wo', { exact: true }).waitFor();
  });

  it('names boxes to tick by the question that they answer', async () => {
    const page = await open({ hash: `${SAMIRA}&beeld=slack` });
    await page.getByLabel('Bericht aan de bot').fill('dagen');
    await page.keyboard.press('Enter');
    const group = page.getByRole('group', { name: 'Welke dagen?' });
    await group.getByLabel('op zo').check();
    expect(await group.getByRole('checkbox').count()).toBe(7);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Formulier openen' }).click();
    expect(await group.getByLabel('op zo').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Kiezen' }).click();
    await page.getByText('Op zondag is het altijd stil.').waitFor();
    expect(await group.getAttribute('aria-describedby')).toBe('field-days-problem');
    expect(await page.locator('#field-days-problem').textContent()).toBe('Op zondag is het altijd stil.');
  });

  it.each([
    { dark: false, chosen: 'Teams' },
    { dark: false, chosen: 'Slack' },
    { dark: true, chosen: 'Teams' },
    { dark: true, chosen: 'Slack' },
  ] as const)('can be read and named by everybody: $chosen, dark $dark', async ({ dark, chosen }) => {
    const page = await open({ dark });
    await look(page, chosen);
    expect(await contrastFaults(page)).toEqual([]);
    await say(page, 'help', 'Dit kan ik voor je doen');
    await say(page, 'afspraken', 'Jouw afspraken');
    await page.getByRole('button', { name: 'morgen 9.00' }).click();
    await page.getByText('3 herinneringen').waitFor();
    await say(page, 'uren', 'Uren noteren');
    await page.getByRole('button', { name: 'Noteren', exact: true }).last().click();
    await page.locator('[aria-invalid="true"], .ac-input-validation-failed').first().waitFor();
    expect(await contrastFaults(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

/** How high each box is together with its words, on which one can tap as well. */
function tapHeights(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) =>
      Math.max(...[...(box.labels ?? [])].map((label) => label.getBoundingClientRect().height)),
    ),
  );
}

async function look(page: Page, name: 'Teams' | 'Slack'): Promise<void> {
  await page.getByLabel(`${name}-weergave`).check();
  await page.locator(`body[data-look=${name.toLowerCase()}]`).waitFor();
}

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await expect.poll(() => page.locator(selector).textContent()).toBe(text);
}

/** The element with the focus is labelled so. */
async function expectFocus(page: Page, label: string): Promise<void> {
  const nameOf = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labels = [...(element?.labels ?? [])].map(({ textContent }) => textContent).join(' ');
      const by = document.getElementById(element?.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')?.textContent;
      return [labels, by, element?.textContent].join(' ');
    });
  await expect.poll(nameOf).toContain(label);
}

/** What sticks out of the screen, unless it stands in something that scrolls on purpose. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('.chat *, .top *, .modal[open] *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        right > window.innerWidth + 1 &&
        !scrolls(element.parentElement?.closest('.ac-adaptiveCard') ?? null)
      );
    });
    const root = document.documentElement.scrollWidth > window.innerWidth ? ['the page itself'] : [];
    return [...root, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}
