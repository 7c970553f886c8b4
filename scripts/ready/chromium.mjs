import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the page's tests drive; undefined when this machine has none. */
export function findChromium() {
  return PLACES.find((place) => existsSync(place));
}

/** From Debian's own packages, as root only; answers whether there is a browser now. */
export async function installChromium(say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say('Installing Chromium for the browser tests …');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, failure: 'Installing Chromium failed.' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  await run('apt-get', ['update', ...patient], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...patient, 'chromium'], options);
  return findChromium() !== undefined;
}
