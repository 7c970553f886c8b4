import type { AccessRequest, Installation, InstallationName } from '../../domain/access/access.ts';
import { aboutOf } from '../../domain/access/installations.ts';
import type { ListedRequest } from '../../domain/access/list-access.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Button, type Card, heading, type Part, quiet, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import { accessTexts } from './access.texts.ts';
import * as calls from './access.vocabulary.ts';

const MOST_PEOPLE = 6;
const MOST_PLACES = 8;

/** The bureau's list: who asks, and every workspace, each with what can be done. */
export function listCard(
  {
    requests,
    installations,
  }: { readonly requests: readonly ListedRequest[]; readonly installations: readonly Installation[] },
  from: number,
  turn: Turn,
): Card {
  const t = accessTexts[turn.language];
  const hidden = requests.length - MOST_PEOPLE;
  const next = from + MOST_PLACES;
  return {
    title: t.list,
    parts: [
      heading(t.people),
      ...(requests.length > 0
        ? requests.slice(0, MOST_PEOPLE).map((each) => personPart(each, turn))
        : [text(t.nothing)]),
      ...(hidden > 0 ? [quiet(t.morePeople(hidden))] : []),
      heading(t.places),
      ...(installations.length > 0
        ? installations.slice(from, next).map((each) => placePart(each, turn))
        : [text(t.noPlaces)]),
    ],
    buttons: installations.length > next ? [{ label: t.morePlaces, call: calls.seeAccess({ from: next }) }] : [],
  };
}

/** What somebody wrote, where it came from, and what does not fit. */
export function requestParts({ request, installation, organisation, fits }: ListedRequest, turn: Turn): Part[] {
  const t = accessTexts[turn.language];
  const { name, email, occupation, note, otherOrganisation } = request;
  const chosen = turn.network.organisations.find(({ key }) => key === request.organisation)?.name;
  const rows: readonly (readonly [string, Copy | undefined])[] = [
    [t.facts.name, said(name)],
    [t.facts.email, email && said(email)],
    [t.facts.organisation, chosen ?? (otherOrganisation && said(otherOrganisation))],
    [t.facts.occupation, occupation && said(occupation)],
    [t.facts.note, note && said(note)],
    [t.facts.place, placeOf(request, installation, turn)],
  ];
  return [
    text(t.request.intro),
    { kind: 'facts', rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])) },
    ...(chosen ? [] : [text(t.otherOrganisation)]),
    ...(organisation && !fits ? [text(t.otherDomain(organisation.name))] : []),
  ];
}

export function requestButtons({ request }: ListedRequest, turn: Turn): Button[] {
  const t = accessTexts[turn.language].request;
  const one = { request: request.id };
  return [
    { label: t.link, call: calls.openLink(one), style: 'primary' },
    { label: t.refuse, call: calls.openRefuse(one) },
  ];
}

/** A workspace as it waits, with what it was before. */
export function installationParts(installation: Installation, turn: Turn): Part[] {
  const t = accessTexts[turn.language];
  const before = organisationName(installation.organisation, turn);
  return [
    text(t.installation.waiting(installation.name, t.platforms[installation.platform])),
    ...(before ? [text(t.installation.before(before))] : []),
  ];
}

/** What the bureau can do with a workspace as it stands. */
export function installationButtons(installation: Installation, turn: Turn): Button[] {
  const t = accessTexts[turn.language].installation;
  const one = { installation: aboutOf(installation) };
  if (installation.state === 'approved') return [{ label: t.withdraw, call: calls.askWithdraw(one) }];
  return [
    { label: t.approve, call: calls.openApprove(one) },
    ...(installation.state === 'waiting' ? [{ label: t.decline, call: calls.decline(one) }] : []),
  ];
}

/** One thing that was done, with the way back to the list. */
export function doneCard(title: string, parts: readonly Part[], turn: Turn): Card {
  return { title, parts, buttons: [{ label: accessTexts[turn.language].list, call: calls.seeAccess({}) }] };
}

export function lookAtRequest(request: string, turn: Turn): Button {
  return { label: accessTexts[turn.language].request.look, call: calls.seeRequest({ request }) };
}

export function lookAtInstallation(installation: InstallationName, turn: Turn): Button {
  const call = calls.seeInstallation({ installation: aboutOf(installation) });
  return { label: accessTexts[turn.language].installation.look, call };
}

export function organisationName(key: string | undefined, { network }: Pick<Turn, 'network'>): string | undefined {
  return network.organisations.find((organisation) => organisation.key === key)?.name;
}

/** Who of the bureau did it; who left since is somebody of it. */
export function nameOf(member: MemberId | undefined, turn: Turn): string {
  return (member && turn.network.member(member)?.name) ?? accessTexts[turn.language].somebody;
}

function personPart(listed: ListedRequest, turn: Turn): Part {
  const t = accessTexts[turn.language];
  const { request } = listed;
  return {
    kind: 'item',
    text: t.person(request.name, request.email ?? ''),
    detail: placeOf(request, listed.installation, turn),
    buttons: [
      lookAtRequest(request.id, turn),
      ...requestButtons(listed, turn).map(({ label, call }) => ({ label, call })),
    ],
  };
}

function placePart(installation: Installation, turn: Turn): Part {
  const t = accessTexts[turn.language];
  const { name, platform, organisation, state } = installation;
  const said = state === 'gone' ? 'waiting' : state;
  return {
    kind: 'item',
    text: t.installation.line(name, t.platforms[platform]),
    detail: t.installation.detail(
      t.installation.states[said],
      state === 'approved' ? (organisationName(organisation, turn) ?? '') : '',
    ),
    buttons: installationButtons(installation, turn),
  };
}

/** From where it came: an installation by its name, a registration by its organisation, or the operator's own. */
function placeOf({ from, through }: AccessRequest, installation: Installation | undefined, turn: Turn): Copy {
  const t = accessTexts[turn.language];
  const platform = t.platforms[from.platform];
  const organisation = organisationName(through, turn);
  if (installation) return t.place(installation.name, organisation ?? '', platform);
  return organisation ? t.placeOf(organisation, platform) : t.ownPlace(platform);
}
