// Makes what an organisation uploads to its Teams: the manifest with its own app id, the icons, the English texts.
// One file for MICROSOFT_APP_ID, or one for each registration of TEAMS_APPS_FILE, in dist/teams.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = join(root, 'adapters', 'teams', 'package');
const folder = join(root, 'dist', 'teams');
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const registrations = registrationsOf(process.env);
mkdirSync(folder, { recursive: true });
for (const { appId, organisation } of registrations) {
  const file = join(folder, `schakelbot${organisation ? `-${organisation}` : ''}.zip`);
  writeFileSync(file, packageFor(appId, process.env.PUBLIC_URL));
  console.log(file);
}

function registrationsOf({ MICROSOFT_APP_ID: appId, TEAMS_APPS_FILE: file }) {
  if (!file && !appId)
    stop('MICROSOFT_APP_ID: verwacht wordt het id van de app, of TEAMS_APPS_FILE met een registratie per organisatie.');
  const found = file ? registrationsIn(file) : [{ appId }];
  for (const { appId: id } of found) if (!guid.test(id ?? '')) stop(`appId: verwacht wordt een id zoals ${noId()}.`);
  return found;
}

function registrationsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).map(({ appId, organisation }) => ({ appId, organisation }));
  } catch {
    return stop('TEAMS_APPS_FILE: verwacht wordt een JSON-bestand met een lijst van registraties.');
  }
}

/** Teams shows the three addresses of the maker: with an address of its own the bot's are there. */
function packageFor(appId, publicUrl) {
  const text = readFileSync(join(root, 'manifest.json'), 'utf8').replaceAll(noId(), appId);
  const here = publicUrl?.startsWith('https://') ? publicUrl.replace(/\/+$/, '') : undefined;
  const manifest = here ? text.replaceAll('https://schakelbot.example', here) : text;
  const files = ['color.png', 'outline.png', 'en.json'].map((name) => [name, readFileSync(join(parts, name))]);
  return zipSync({ 'manifest.json': Buffer.from(manifest), ...Object.fromEntries(files) });
}

function noId() {
  return '00000000-0000-0000-0000-000000000000';
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
