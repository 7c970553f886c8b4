import type { CallRequestId } from '../../domain/consultations/consultation.ts';
import { unmadeCall } from '../../domain/consultations/waiting-calls.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { SayNudge, Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { sayDay } from '../language/say.ts';
import { text } from '../view/card.ts';
import { refusal } from './consultations.refusals.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';
import { seeUnmade as see } from './helpers.vocabulary.ts';
import { regionName, whomToCall, worksAtBureau } from './unread.ts';

/** The bureau hears that somebody waits to be called: since when and in which region, and nothing else of it. */
export const sayUnmade: SayNudge = async ({ about }, turn) => {
  const t = helperNudgeTexts[turn.language];
  const line = await waiting(about as CallRequestId, turn);
  if (!line) return undefined;
  const button = { label: t.unreadPeople, call: see({ call: about as CallRequestId }) };
  return {
    title: t.unmadeTitle,
    parts: [line.text],
    question: t.unreadQuestion,
    buttons: [button],
    brief: t.unmadeTitle,
    open: button,
    why: t.why.bureau,
  };
};

/** *Wie ik kan bellen*. */
export async function seeUnmade(id: CallRequestId, turn: Turn): Promise<Reply> {
  const t = helperNudgeTexts[turn.language];
  if (!worksAtBureau(turn)) return refusal({ code: 'call-not-found' }, turn);
  const line = await waiting(id, turn);
  return show(
    line
      ? whomToCall(t.unmadeTitle, line.text, line.call, turn)
      : { title: t.unmadeTitle, parts: [text(t.unmadeOver)], buttons: [] },
  );
}

async function waiting(id: CallRequestId, turn: Turn) {
  const call = await unmadeCall(turn.me, id, turn);
  if (!call) return undefined;
  const since = sayDay(dayAt(call.at, turn.zone), turn.today, turn.language);
  return { call, text: text(helperNudgeTexts[turn.language].unmade(regionName(call, turn), since)) };
}
