import type { Installation } from '../../domain/access/access.ts';
import {
  approve,
  decline,
  findFor,
  type InstallationRefusal,
  withdrawApproval,
} from '../../domain/access/decide-installation.ts';
import { installationOfNews } from '../../domain/access/installations.ts';
import { approvedBeside, readInstallation } from '../../domain/access/list-access.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { doneCard, installationButtons, installationParts, nameOf, organisationName } from './access.cards.ts';
import { approveForm } from './access.forms.ts';
import { nothingHere } from './access.requests.ts';
import { accessTexts } from './access.texts.ts';
import * as calls from './access.vocabulary.ts';

export async function seeOneInstallation(about: string, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].installation;
  const installation = await readInstallation(turn.me, installationOfNews(about), turn);
  if (!installation) return nothingHere(turn, 'installation-not-found');
  if (installation.state !== 'waiting') return decided({ code: 'already-decided', installation }, turn);
  const parts = [...installationParts(installation, turn), text(t.question)];
  return replace({ title: t.title, parts, buttons: installationButtons(installation, turn) });
}

/** *Goedkeuren*: of which organisation; the one that it was of before is chosen already. */
export async function openApprove(about: string, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, 'approve', installationOfNews(about), turn);
  if (!found.done) return decided(found.refusal, turn);
  const { organisation } = found.value;
  const taken = await takenBeside(found.value, turn);
  return open(approveForm(found.value, taken, organisation ? { organisation } : {}, undefined, turn));
}

export async function sendApprove(about: string, values: Values, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].installation;
  const name = installationOfNews(about);
  const approved = await approve(turn.me, name, values['organisation'], turn);
  if (!approved.done) {
    const found = await findFor(turn.me, 'approve', name, turn);
    if (!found.done || approved.refusal.code !== 'organisation-unknown') return decided(approved.refusal, turn);
    const taken = await takenBeside(found.value, turn);
    return invalid(approveForm(found.value, taken, values, { organisation: t.organisationUnknown }, turn));
  }
  const { organisation = '' } = approved.value;
  const others = (await approvedBeside(turn.me, name, turn)).filter((other) => other.organisation === organisation);
  const parts = [
    text(t.approved(approved.value.name, organisationName(organisation, turn) ?? '')),
    ...(others.length > 0 ? [text(t.others(others.map((other) => other.name)))] : []),
  ];
  return replace(doneCard(t.approvedTitle, parts, turn), { kind: 'installation', state: 'approved' });
}

/** *Weigeren*. */
export async function declineOne(about: string, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].installation;
  const declined = await decline(turn.me, installationOfNews(about), turn);
  if (!declined.done) return decided(declined.refusal, turn);
  const card = doneCard(t.declinedTitle, [text(t.declined(declined.value.name))], turn);
  return replace(card, { kind: 'installation', state: 'refused' });
}

/** *Goedkeuring intrekken* says first what that means for everybody there. */
export async function askWithdraw(about: string, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].installation;
  const found = await findFor(turn.me, 'withdraw', installationOfNews(about), turn);
  if (!found.done) return decided(found.refusal, turn);
  return replace({
    title: t.withdrawTitle,
    parts: [text(t.withdrawAsk(found.value.name))],
    buttons: [
      { label: t.withdraw, call: calls.withdraw({ installation: about }), style: 'danger' },
      { label: t.keep, call: calls.seeAccess({}) },
    ],
  });
}

export async function withdrawOne(about: string, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].installation;
  const withdrawn = await withdrawApproval(turn.me, installationOfNews(about), turn);
  if (!withdrawn.done) return decided(withdrawn.refusal, turn);
  const card = doneCard(t.withdrawnTitle, [text(t.declined(withdrawn.value.name))], turn);
  return replace(card, { kind: 'installation', state: 'refused' });
}

/** Whoever comes second hears what the first decided, and finds the way to change it in the list. */
function decided(refusal: InstallationRefusal, turn: Turn): Reply {
  const t = accessTexts[turn.language].installation;
  if (refusal.code !== 'already-decided') return nothingHere(turn, refusal.code);
  const { installation } = refusal;
  const by = nameOf(installation.decidedBy, turn);
  const sentence =
    installation.state === 'approved'
      ? t.decidedApproved(by, organisationName(installation.organisation, turn) ?? '')
      : t.decidedRefused(by);
  return replace(doneCard(t.decidedTitle, [text(sentence)], turn), { kind: 'refused', code: refusal.code });
}

/** The organisations that have another workspace on the same platform. */
async function takenBeside(installation: Installation, turn: Turn): Promise<ReadonlySet<string>> {
  const others = await approvedBeside(turn.me, installation, turn);
  return new Set(others.flatMap(({ organisation }) => organisation ?? []));
}
