import { type AnswerRefusal, findOpen, linkAccount, refuseAccess } from '../../domain/access/answer-request.ts';
import { likeliest, listAccess, readRequest } from '../../domain/access/list-access.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, invalid, type Manner, open, type Reply, replace, show, toPress } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { doneCard, listCard, nameOf, requestButtons, requestParts } from './access.cards.ts';
import { linkForm, refuseForm } from './access.forms.ts';
import { accessTexts } from './access.texts.ts';

/** The bureau's list. */
export async function seeList(turn: Turn, from = 0, { tell }: Pick<Manner, 'tell'> = toPress): Promise<Reply> {
  const listed = await listAccess(turn.me, turn);
  return listed.done ? tell(listCard(listed.value, from, turn)) : nothingHere(turn, listed.refusal.code);
}

export async function seeOneRequest(id: string, turn: Turn): Promise<Reply> {
  const listed = await readRequest(turn.me, id, turn);
  if (listed) {
    const { question, title } = accessTexts[turn.language].request;
    const parts = [...requestParts(listed, turn), text(question)];
    return replace({ title, parts, buttons: requestButtons(listed, turn) });
  }
  const found = await findOpen(turn.me, 'see', id, turn);
  return found.done ? nothingHere(turn, 'request-not-found') : answered(found.refusal, turn);
}

/** *Koppelen*: who it seems to be is chosen already, for the bureau to look at. */
export async function openLink(id: string, turn: Turn): Promise<Reply> {
  const found = await findOpen(turn.me, 'link', id, turn);
  if (!found.done) return answered(found.refusal, turn);
  const member = likeliest(found.value, turn.network)?.id;
  return open(linkForm(found.value, member ? { member } : {}, undefined, turn));
}

export async function sendLink(id: string, values: Values, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].request;
  const linked = await linkAccount(turn.me, id, chosenIn(values, turn), turn);
  if (linked.done) {
    const sentence = t.linked(linked.value.name, nameOf(linked.value.member, turn));
    return replace(doneCard(t.linkedTitle, [text(sentence)], turn), { kind: 'access-request', state: 'linked' });
  }
  const found = await findOpen(turn.me, 'link', id, turn);
  const beside = besideMember(linked.refusal, turn);
  if (!found.done || !beside) return answered(linked.refusal, turn);
  return invalid(linkForm(found.value, values, { [values['email'] ? 'email' : 'member']: beside }, turn));
}

/** *Niet toelaten*. */
export async function openRefuse(id: string, turn: Turn): Promise<Reply> {
  const found = await findOpen(turn.me, 'refuse', id, turn);
  return found.done ? open(refuseForm(found.value, {}, undefined, turn)) : answered(found.refusal, turn);
}

export async function sendRefuse(id: string, values: Values, turn: Turn): Promise<Reply> {
  const t = accessTexts[turn.language].request;
  const told = await refuseAccess(turn.me, id, values['why'], turn);
  if (told.done) {
    const card = doneCard(t.refusedTitle, [text(t.refused(told.value.name))], turn);
    return replace(card, { kind: 'access-request', state: 'refused' });
  }
  const found = await findOpen(turn.me, 'refuse', id, turn);
  const { refusal } = told;
  if (!found.done || (refusal.code !== 'why-too-long' && refusal.code !== 'identifying'))
    return answered(refusal, turn);
  const why = refusal.code === 'identifying' ? t.wordsIdentify : t.wordsLong(refusal.most);
  return invalid(refuseForm(found.value, values, { why }, turn));
}

/** There is nothing for this person, or nothing any more: it is said the same. */
export function nothingHere(turn: Turn, code: string): Reply {
  const t = accessTexts[turn.language];
  return show({ title: t.notFoundTitle, parts: [text(t.notFound)] }, refused(code));
}

/** Whoever comes second hears what the first did. */
function answered(refusal: AnswerRefusal, turn: Turn): Reply {
  const t = accessTexts[turn.language].request;
  if (refusal.code === 'place-not-heard')
    return replace(doneCard(t.title, [text(t.placeNotHeard)], turn), refused(refusal.code));
  if (refusal.code !== 'already-answered') return nothingHere(turn, refusal.code);
  const { state, decidedBy, member } = refusal.request;
  const by = nameOf(decidedBy, turn);
  const sentence = state === 'linked' ? t.answeredLinked(by, nameOf(member, turn)) : t.answeredRefused(by);
  return replace(doneCard(t.answeredTitle, [text(sentence)], turn), refused(refusal.code));
}

function besideMember(refusal: AnswerRefusal, turn: Turn): string | undefined {
  const t = accessTexts[turn.language].request;
  if (refusal.code === 'member-unknown') return t.memberUnknown;
  return refusal.code === 'account-taken' ? t.taken(refusal.by.name) : undefined;
}

/** An address that was typed goes before the choice: it is for who is not in it. */
function chosenIn({ member, email }: Values, { network }: Turn): MemberId | undefined {
  return email?.trim() ? network.memberByEmail(email)?.id : (member as MemberId | undefined);
}

const refused = (code: string): Change => ({ kind: 'refused', code });
