import type { AccessRequest } from '../../domain/access/access.ts';
import { askAgainAt, askForAccess } from '../../domain/access/ask-access.ts';
import type { Language } from '../../domain/network/network.ts';
import { bounded } from '../conversation/bounded.ts';
import type { Strangers, Visit } from '../conversation/house.ts';
import type { Incoming } from '../conversation/incoming.ts';
import { type Change, invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { type Card, quiet, text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import * as calls from './access.vocabulary.ts';
import { askForm, proposal, wishIn } from './strangers.form.ts';
import { strangerTexts } from './strangers.texts.ts';

interface Stranger extends Visit {
  readonly incoming: Incoming;
  readonly language: Language;
}

/**
 * Answers whoever is no member (yet). Whatever they say, press or open, they can ask to be let in and nothing else;
 * where the bureau has not opened the door not even that.
 */
export const strangers: Strangers = async (incoming, visit) => {
  const language = languageOf(incoming);
  return { ...(await answer({ ...visit, incoming, language })), language };
};

async function answer(stranger: Stranger): Promise<Reply> {
  const { incoming, stores } = stranger;
  const { what } = incoming;
  if (incoming.entrance.kind === 'waiting') return show(notHeardCard(stranger), refused('not-approved'));
  if (what.kind === 'submitted' && what.call.name === calls.sendAsk.callName) return sent(what.values, stranger);
  const latest = await stores.accessRequests.of(incoming.from);
  const pressed = what.kind === 'pressed' ? what.call.name : undefined;
  if (pressed === calls.openAsk.callName && mayAskNow(latest, stranger)) return opened(latest, stranger);
  const ours = pressed === calls.openAsk.callName || pressed === calls.seeDoor.callName;
  return (ours ? replace : show)(doorCard(latest, stranger), refused('unknown-person'));
}

function opened(latest: AccessRequest | undefined, stranger: Stranger): Reply {
  const { incoming, profile = {} } = stranger;
  const written = latest?.state === 'open' ? latest : undefined;
  return open(askForm(proposal(written, { entrance: incoming.entrance, profile }), [], stranger));
}

async function sent(typed: Values, stranger: Stranger): Promise<Reply> {
  const t = strangerTexts[stranger.language];
  const values = bounded(typed);
  const asked = await askForAccess(stranger.incoming, wishIn(values), stranger);
  if (asked.done) {
    const { changed } = asked.value;
    const card = waitsCard(changed ? t.changedTitle : t.waitsTitle, stranger);
    return replace(card, { kind: 'access-request', state: changed ? 'changed' : 'asked' });
  }
  const { refusal } = asked;
  if (refusal.code === 'needs-another-look') {
    const pointing = refusal.problems.some(({ code }) => code === 'identifying');
    const form = askForm(values, refusal.problems, stranger);
    return { ...invalid(form), changed: pointing ? [refused('identifying')] : [] };
  }
  if (refusal.code === 'asked-recently')
    return replace(refusedCard(refusal.request, stranger), refused('asked-recently'));
  return replace(notHeardCard(stranger), refused('not-approved'));
}

function mayAskNow(latest: AccessRequest | undefined, { now }: Stranger): boolean {
  const again = latest && askAgainAt(latest);
  return again === undefined || again <= now;
}

/** What stands at the door: how their request is, or that they can make one. */
function doorCard(latest: AccessRequest | undefined, stranger: Stranger): Card {
  const t = strangerTexts[stranger.language];
  if (latest?.state === 'open') return waitsCard(t.waitsTitle, stranger);
  if (latest?.state === 'refused') return refusedCard(latest, stranger);
  return {
    title: t.title,
    parts: [text(t.hello), text(t.invite), contactPart(stranger)],
    buttons: [{ label: t.ask, call: calls.openAsk(input(stranger)), style: 'primary' }, otherLanguage(stranger)],
  };
}

function waitsCard(title: string, stranger: Stranger): Card {
  const t = strangerTexts[stranger.language];
  return {
    title,
    parts: [text(t.waits), text(t.waitsElse), contactPart(stranger)],
    buttons: [{ label: t.change, call: calls.openAsk(input(stranger)) }, otherLanguage(stranger)],
  };
}

function refusedCard(request: AccessRequest, stranger: Stranger): Card {
  const t = strangerTexts[stranger.language];
  const again = mayAskNow(request, stranger);
  return {
    title: t.refusedTitle,
    parts: [
      text(request.why ? t.refusedWhy(request.why) : t.refused),
      text(again ? t.refusedAgain : t.refusedLater),
      contactPart(stranger),
    ],
    buttons: [...(again ? [{ label: t.askAgain, call: calls.openAsk(input(stranger)) }] : []), otherLanguage(stranger)],
  };
}

/** No form and no button: nothing of them is kept. */
function notHeardCard(stranger: Stranger): Card {
  const t = strangerTexts[stranger.language];
  return { title: t.notHeardTitle, parts: [text(t.notHeard), contactPart(stranger)] };
}

function contactPart({ network, language }: Stranger) {
  return quiet(strangerTexts[language].contact(network.settings.contact));
}

function otherLanguage({ language }: Stranger) {
  const call = calls.seeDoor(language === 'nl' ? { language: 'en' } : {});
  return { label: strangerTexts[language].otherLanguage, call };
}

function input({ language }: Stranger) {
  return language === 'en' ? { language } : {};
}

/** A stranger has no preferences: the button or form that they used says which language it was in. */
function languageOf({ what }: Incoming): Language {
  const given = 'call' in what ? calls.seeDoor.shape.safeParse(what.call.input).data : undefined;
  return given?.language ?? 'nl';
}

const refused = (code: string): Change => ({ kind: 'refused', code });
