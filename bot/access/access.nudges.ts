import { installationOfNews } from '../../domain/access/installations.ts';
import { hearLinked, readInstallation, readRequest } from '../../domain/access/list-access.ts';
import { helpCall } from '../conversation/conversation.vocabulary.ts';
import type { SayNudge } from '../conversation/feature.ts';
import { text } from '../view/card.ts';
import {
  installationButtons,
  installationParts,
  lookAtInstallation,
  lookAtRequest,
  requestButtons,
  requestParts,
} from './access.cards.ts';
import { accessTexts } from './access.texts.ts';

/** Somebody asks to be let in, and nobody answered yet. */
export const sayRequest: SayNudge = async (nudge, turn) => {
  const t = accessTexts[turn.language].request;
  const listed = await readRequest(turn.me, nudge.about, turn);
  return (
    listed && {
      title: t.title,
      parts: requestParts(listed, turn),
      question: t.question,
      buttons: requestButtons(listed, turn),
      brief: t.brief(listed.request.name),
      open: lookAtRequest(listed.request.id, turn),
      why: t.why,
    }
  );
};

/** A workspace waits, and nobody decided yet. */
export const sayInstallation: SayNudge = async (nudge, turn) => {
  const t = accessTexts[turn.language];
  const installation = await readInstallation(turn.me, installationOfNews(nudge.about), turn);
  if (installation?.state !== 'waiting') return undefined;
  return {
    title: t.installation.title,
    parts: installationParts(installation, turn),
    question: t.installation.question,
    buttons: installationButtons(installation, turn),
    brief: t.installation.brief(installation.name),
    open: lookAtInstallation(installation, turn),
    why: t.request.why,
  };
};

/** Whoever was linked hears what they can do here now. */
export const sayLinked: SayNudge = async (nudge, turn) => {
  const t = accessTexts[turn.language].linked;
  if (!(await hearLinked(nudge, turn.me, turn))) return undefined;
  const { title, question, brief, why } = t;
  const help = { label: t.help, call: helpCall({}) };
  return { title, parts: [text(t.text)], question, buttons: [help], brief, open: help, why };
};
