import { mayAgreement } from '../../domain/agreements/agreement.permissions.ts';
import { type Agreement, type AgreementId, isSettled } from '../../domain/agreements/agreement.ts';
import { oneAgreement, ownAgreements } from '../../domain/agreements/list-agreements.ts';
import { agreementOfNews } from '../../domain/agreements/tell-others.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import type { Button, Part } from '../view/card.ts';
import { agreementHomeTexts } from './agreements.home.texts.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { nameOf } from './owner-names.ts';

const MOST = 5;

/** What the reader stands for and is not settled, the nearest due day first. */
export async function agreementsAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = agreementHomeTexts[turn.language];
  const open = (await ownAgreements(turn.me, turn)).groups
    .flatMap(({ agreements }) => agreements.map(({ agreement }) => agreement))
    .filter((agreement) => !isSettled(agreement))
    .sort((one, other) => one.due.localeCompare(other.due));
  if (open.length === 0) return undefined;
  const rest = open.length - MOST;
  const all = { label: t.all, call: calls.seeAgreements({}) };
  const more: Part[] = rest > 0 ? [{ kind: 'item', text: t.more(rest), buttons: [all] }] : [];
  return { title: t.title, parts: [...open.slice(0, MOST).map((agreement) => itemOf(agreement, turn)), ...more] };
}

function itemOf(agreement: Agreement, turn: Turn): Part {
  const t = agreementTexts[turn.language];
  const { about, due, owner, state } = agreement;
  const isMine = owner.kind === 'member' && owner.member === turn.me.id;
  return {
    kind: 'item',
    text: isMine
      ? t.nudge.brief(about, due, turn.today)
      : t.item(nameOf(owner, turn.network, turn.language), about, due, turn.today),
    ...(state === 'open' ? {} : { detail: t.states[state] }),
    buttons: [openOf(agreement, turn)],
  };
}

function openOf(agreement: Agreement, turn: Turn): Button {
  const t = agreementTexts[turn.language];
  const owner = mayAgreement(turn.me, 'tell', agreement) && !isSettled(agreement);
  return { label: owner ? t.update : t.look, call: calls.seeAgreement({ agreement: agreement.id }) };
}

export function mainOfAgreements(turn: Turn): Button {
  return { label: agreementHomeTexts[turn.language].main, call: calls.openAgreementForm({}) };
}

/** The agreement that a nudge was about, for who may see it. */
export async function openAgreementOf({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const found = await oneAgreement(turn.me, agreementOfNews(about) as AgreementId, turn);
  return found.done ? openOf(found.value.agreement, turn) : undefined;
}
