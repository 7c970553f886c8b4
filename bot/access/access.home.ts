import { installationOfNews } from '../../domain/access/installations.ts';
import { listAccess, readInstallation, seesRequest } from '../../domain/access/list-access.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import type { Button, Part } from '../view/card.ts';
import { lookAtInstallation, lookAtRequest } from './access.cards.ts';
import { accessTexts } from './access.texts.ts';

const MOST = 3;

/** Who and what waits for the bureau, those that wait longest first. */
export async function accessAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = accessTexts[turn.language];
  const listed = await listAccess(turn.me, turn);
  if (!listed.done) return undefined;
  const people = listed.value.requests.map(
    ({ request }): Part => ({
      kind: 'item',
      text: t.request.brief(request.name),
      buttons: [lookAtRequest(request.id, turn)],
    }),
  );
  const places = listed.value.installations
    .filter(({ state }) => state === 'waiting')
    .map(
      (installation): Part => ({
        kind: 'item',
        text: t.installation.brief(installation.name),
        buttons: [lookAtInstallation(installation, turn)],
      }),
    );
  const parts = [...people.slice(0, MOST), ...places.slice(0, MOST)];
  return parts.length > 0 ? { title: t.list, parts } : undefined;
}

/** What a nudge was about, for the bureau: also what became of it. */
export async function openAccessOf({ kind, about }: Nudge, turn: Turn): Promise<Button | undefined> {
  if (kind === 'access-request')
    return (await seesRequest(turn.me, about, turn)) ? lookAtRequest(about, turn) : undefined;
  if (kind !== 'installation-waiting') return undefined;
  const installation = await readInstallation(turn.me, installationOfNews(about), turn);
  return installation && lookAtInstallation(installation, turn);
}
