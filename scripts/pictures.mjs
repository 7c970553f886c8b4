// Draws the pictures of docs/pictures: the page of local mode for three members, in both looks and at phone width, and
// the whole way of a consultatie.
// It starts a bot of its own on an empty database, so that the pictures are the same wherever they are drawn.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawConsultation } from './pictures/consultation.mjs';

const port = 3979;
const page = `http://localhost:${port}/`;
const folder = mkdtempSync(join(tmpdir(), 'schakelbot-pictures-'));
const env = {
  ...process.env,
  PORT: String(port),
  DATABASE_URL: `file:${join(folder, 'pictures.db')}`,
  LOG_LEVEL: 'warn',
};
const bot = spawn(process.execPath, ['dist/bot/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 780 };

try {
  await untilReady();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  await tab.setViewportSize(desktop);
  await tab.goto(page);

  await choose(tab, 'Samira el Idrissi');
  await say(tab, 'consultatie');
  await draw(tab, 'wijkteam-teams');
  await look(tab, 'slack');
  await draw(tab, 'wijkteam-slack');
  await look(tab, 'teams');

  await letTimePass(tab, 'morgen 9.00');
  await choose(tab, 'Anouk ter Braak');
  await draw(tab, 'herinnering-teams');
  await look(tab, 'slack');
  await draw(tab, 'herinnering-slack');
  await look(tab, 'teams');

  await choose(tab, 'Naomi Asante');
  const review = tab.getByText('Versturen', { exact: true });
  for (let weeks = 0; (await review.count()) === 0 && weeks < 8; weeks += 1) await letTimePass(tab, 'over een week');
  await draw(tab, 'secretaris-teams');
  await tab.setViewportSize(phone);
  await tab.reload();
  await settled(tab);
  await draw(tab, 'secretaris-telefoon');
  await tab.setViewportSize(desktop);
  await tab.reload();
  await settled(tab);
  await drawConsultation(tab, { choose, say, letTimePass, draw });
  await browser.close();
} finally {
  bot.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${page}readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The bot did not become ready.');
}

async function choose(tab, name) {
  await tab.locator('#people').getByText(name, { exact: true }).click();
  await tab.locator('#who').getByText(name, { exact: true }).waitFor();
  await settled(tab);
}

async function say(tab, words) {
  const composer = tab.locator('#foot textarea');
  await composer.fill(words);
  await composer.press('Enter');
  await settled(tab);
}

async function look(tab, name) {
  await tab.locator(`input[value=${name}]`).check();
  await settled(tab);
}

async function letTimePass(tab, label) {
  const clock = tab.locator('#time .now');
  const before = await clock.innerText();
  await tab.locator('#time').getByRole('button', { name: label }).click();
  for (let tries = 0; (await clock.innerText()) === before && tries < 200; tries += 1) await tab.waitForTimeout(200);
  await settled(tab);
  await tab.locator('#outcome button').last().click();
}

async function settled(tab) {
  await tab.waitForLoadState('networkidle').catch(() => {});
  await tab.waitForTimeout(1200);
}

async function draw(tab, name) {
  await tab.screenshot({ path: `docs/pictures/${name}.png` });
}
