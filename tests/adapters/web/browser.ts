import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Chromium stands on this machine; undefined when there is none. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: flags });
}

/** Compiles the page's own scripts, so that a test never sees yesterday's. */
export async function buildPage(): Promise<void> {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'adapters/web/playground/page', '--noCheck'];
  await promisify(execFile)(process.execPath, tsc, { cwd: new URL('../../..', import.meta.url) });
}

export interface View {
  readonly width?: number;
  readonly dark?: boolean;
  readonly hash?: string;
}

/** A page, with everything that should not have happened on it. */
export interface Opened {
  readonly page: Page;
  readonly wrong: string[];
  close(): Promise<void>;
}

/** Opens local mode as a visitor would; requests to other hosts and messages on the console are kept as wrong. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, dark, hash = '' }: View = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 860 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: width < 600,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      wrong.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => wrong.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  await page.goto(`${url}/${hash}`);
  await page.locator('#chat .message, #chat .empty').first().waitFor();
  return { page, wrong, close: () => context.close() };
}

/** What a person writes, and waits for. */
export async function say(page: Page, text: string, answer: string): Promise<void> {
  await page.getByLabel('Bericht aan de bot').fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: answer }).last().waitFor();
}

/** Inputs without a label, buttons without a name, ids that occur twice. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nameOf = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
      const labels = [...(field.labels ?? [])].map(nameOf).join('');
      const by = (field.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
      const named = labels || field.getAttribute('aria-label') || by.some((label) => label && nameOf(label) !== '');
      if (!named) faults.push(`no label: ${field.outerHTML}`);
    }
    for (const button of document.querySelectorAll('button')) {
      if (nameOf(button) === '') faults.push(`no name: ${button.outerHTML}`);
    }
    for (const image of document.querySelectorAll('img')) {
      if (!image.hasAttribute('alt')) faults.push(`no alt: ${image.outerHTML}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id twice: ${id}`);
    return faults;
  });
}

/** Visible text whose contrast with what is behind it is below WCAG AA (4.5, or 3 for large text). */
export function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const colourOf = (css: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : behind(element.parentElement);
    };
    const light = ([r, g, b]: Colour): number => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const [a, b] = [light(colourOf(style.color)), light(behind(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      if (ratio < needed)
        faults.add(`${ratio.toFixed(2)}: ${element.className} "${node.textContent?.trim().slice(0, 30)}"`);
    }
    return [...faults];
  });
}
