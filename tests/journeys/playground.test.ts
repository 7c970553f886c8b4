import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from '../adapters/web/browser.ts';
import { hasPlayground, type Playground, startPlayground } from '../fakes/playground.ts';
import { type Ground, type House, leave, openHouse } from './house.ts';
import { PlaygroundPage } from './playground-page.ts';

const samira = { key: 'samira', name: 'Samira el Idrissi', email: 'samira.elidrissi@delindeboom.example' };
const chantal = { key: 'chantal', name: 'Chantal Pinas', email: 'chantal.pinas@plasrijk.example' };

/** Local mode with `TEAMS_ANONYMOUS=loopback`. */
const ground: Ground = { settings: { local: true, teams: { kind: 'anonymous' } }, channelOf: () => undefined };

/** The pictures are drawn anew only when somebody asks for it: `PICTURES=1 npx vitest run tests/journeys/playground`. */
const pictures = process.env['PICTURES']
  ? fileURLToPath(new URL('../../docs/pictures/agents-playground/', import.meta.url))
  : '';

describe.skipIf(!chromiumPath || !hasPlayground)(
  'in Microsoft’s Agents Playground (needs Chromium and the playground)',
  () => {
    let house: House;
    let playground: Playground;
    let browser: Browser;
    let me: PlaygroundPage;

    beforeAll(async () => {
      [house, browser] = await Promise.all([openHouse(ground), launch()]);
      playground = await startPlayground(house.url.replace('127.0.0.1', 'localhost'), samira, [chantal]);
      const viewport = { width: 1280, height: 760 };
      const context = await browser.newContext({ viewport, locale: 'nl-NL', reducedMotion: 'reduce' });
      me = new PlaygroundPage(await context.newPage());
      await me.open(playground.url);
      if (pictures) await mkdir(pictures, { recursive: true });
    });
    afterAll(async () => {
      await browser?.close();
      await playground?.close();
      await house?.close();
      await leave(ground);
    });

    /** By the button of local mode's own page: from Tuesday evening to Wednesday morning. */
    const letTimePassUntilTomorrow = async () => {
      const travel = { method: 'POST', headers: { 'content-type': 'application/json' } };
      const answer = await fetch(`${house.url}/local/travel`, { ...travel, body: '{"option":"tomorrow-9"}' });
      expect(answer.status).toBe(200);
    };
    const draw = async (name: string) => {
      if (pictures) await me.picture(`${pictures}${name}.png`);
    };

    it('somebody who installs the bot is known by e-mail and hears what they can do', async () => {
      const welcome = await me.sees('Hoi Samira, dit kun je hier doen', 'Voorbeelden');
      await expect.poll(() => welcome.getByRole('button').count()).toBeGreaterThan(5);
    });

    it('typed hours are stored, and wiped by the button on the same card', async () => {
      await me.says('uren 90 intervisie gisteren');
      const stored = await me.sees('Genoteerd', '1 uur en 30 minuten intervisie, gisteren.', 'Deze week');
      const before = await me.page.locator('.ac-adaptiveCard').count();
      await me.presses('Laatste wissen', stored);
      await me.sees('Weggehaald', '1 uur en 30 minuten intervisie van gisteren staat er niet meer bij.');
      expect(await me.page.locator('.ac-adaptiveCard').count()).toBe(before);
    });

    it('an agreement in a sentence is said back, and undone where it stands', async () => {
      await me.says('afspraak ik bel de scholen voor 1 december');
      const made = await me.sees('bel de scholen', 'dinsdag 1 december');
      await me.presses('Ongedaan', made);
      await me.sees('bel de scholen', 'Ongedaan');
    });

    it('a form comes back with what was typed and a sentence at the field, and is sent once it is mended', async () => {
      await me.says('uren intervisie');
      const form = await me.sees('Uren toevoegen', 'Hoe lang duurde het?');
      const minutes = form.getByLabel('Hoe lang?');
      await minutes.fill('30 uur');
      await me.presses('Opslaan', form);
      const again = await me.sees('‘30 uur’ kan ik niet noteren');
      expect(await again.getByLabel('Hoe lang?').inputValue()).toBe('30 uur');
      await draw('formulier');
      await again.getByLabel('Hoe lang?').fill('90');
      await me.presses('Opslaan', again);
      await me.sees('Genoteerd', '1 uur en 30 minuten intervisie');
    });

    it('a signal that somebody told before can be joined', async () => {
      await house.bot.converse()({
        id: 'chantal-tells',
        from: { platform: 'teams', tenant: 'elsewhere', user: 'chantal' },
        address: '{}',
        entrance: { kind: 'shared' },
        profile: async () => chantal,
        place: 'private',
        what: { kind: 'said', text: 'signaal Wachttijd voor ambulante hulp is nu 9 maanden' },
      });
      await me.says('signaal Gezinnen wachten negen maanden op ambulante hulp');
      const like = await me.sees('S-2 staat genoteerd', 'Dit lijkt erop', 'S-1, Midden-Holland');
      await me.presses('Dit zie ik ook', like);
      const joined = await me.sees('Genoteerd: jij ziet S-1 ook', 'Zegt S-2 hetzelfde?');
      await draw('signaal');
      await me.presses('S-2 erbij voegen', joined);
      await me.sees('S-2 staat nu bij S-1');
    });

    it('a reminder arrives unasked on the day that it is due, and is answered by its button', async () => {
      await me.says('afspraak ik schrijf het voorstel voor 2 december');
      await me.sees('schrijf het voorstel', 'woensdag 2 december');
      await letTimePassUntilTomorrow();
      const reminder = await me.sees('schrijf het voorstel', 'Hoe staat het ermee?');
      await draw('herinnering');
      await me.presses('Gedaan', reminder);
      await me.sees('Mooi, dat is gelukt', 'schrijf het voorstel');
    });

    it('what mentions the bot in a team is answered in the own chat, with one neutral line in the team', async () => {
      await me.goesTo('Lerend netwerk - SAR');
      await me.page.getByText('Noem mij met @Schakelbot').first().waitFor();
      await me.mentions('Schakelbot', 'uren 45 supervisie vandaag');
      await me.page.getByText('Ik heb je antwoord in ons eigen gesprek gezet.').first().waitFor();
      expect(await me.page.getByText('45 minuten').count()).toBe(0);
      await draw('team');
      await me.goesTo('Personal Chat');
      await me.sees('Genoteerd', '45 minuten supervisie, vandaag.');
    });

    it('after it was taken away and brought back it knows who this is, and begins anew', async () => {
      await me.mocks('Uninstall application');
      await me.mocks('Install application');
      const welcomes = me.page.locator('.ac-adaptiveCard').filter({ hasText: 'Hoi Samira, dit kun je hier doen' });
      await expect.poll(() => welcomes.count()).toBe(2);
    });

    it('nothing that was typed reached a log', () => {
      expect(house.logged.join('\n')).not.toMatch(/scholen|voorstel|ambulante|30 uur/);
    });
  },
);
