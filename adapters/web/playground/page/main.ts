import { api } from './api.ts';
import { byId, showText } from './dom.ts';
import { pageTexts } from './page.texts.ts';
import { createPage } from './page.ts';
import { placeFrom } from './place.ts';

/** How often the page asks whether something arrived, while somebody looks at it. */
const EVERY = 3_000;

async function start(): Promise<void> {
  const people = await api.people();
  const place = placeFrom(location.hash, people);
  if (!place) return showText(byId('notice', HTMLElement), pageTexts.nl.noMembers);
  const page = createPage(people, place);
  await page.refresh();
  window.addEventListener('hashchange', () => {
    const asked = placeFrom(location.hash, people);
    if (asked) page.go(asked);
  });
  const look = (): void => {
    if (document.visibilityState === 'visible') void page.refresh();
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY);
}

start().catch(() => showText(byId('notice', HTMLElement), pageTexts.nl.notLoaded));
