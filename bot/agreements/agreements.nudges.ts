import { isAgreementNudgeWanted } from '../../domain/agreements/agreement.nudges.ts';
import { mayAgreement } from '../../domain/agreements/agreement.permissions.ts';
import type { Agreement, AgreementId, Progress } from '../../domain/agreements/agreement.ts';
import { type Listed, oneAgreement } from '../../domain/agreements/list-agreements.ts';
import { agreementOfNews, type OwnerNews } from '../../domain/agreements/tell-others.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Button, heading, list, type Part, quiet, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { answerButtons, madeIn, oneCard, stepLine } from './agreements.cards.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';

const MOST_STEPS = 3;

/** A week before, on the day, or because a member asked: in three parts, with one question. */
export const sayAgreement: SayNudge = async (nudge, turn) => {
  const t = agreementTexts[turn.language].nudge;
  if (!(await isAgreementNudgeWanted(nudge, turn))) return undefined;
  const listed = await oneAgreement(turn.me, nudge.about as AgreementId, turn);
  if (!listed.done) return undefined;
  const titles: Readonly<Record<string, string>> = { 'agreement-week': t.weekTitle, 'agreement-wish': t.wishTitle };
  const wished = nudge.kind === 'agreement-wish';
  return messageOf(listed.value, turn, { title: titles[nudge.kind] ?? t.dayTitle, why: wished ? t.whyWish : t.why });
};

/** Somebody else made, handed over or offered something: who owns the agreement hears it, and can answer. */
export const sayNews: SayNudge = async (nudge, turn) => {
  const t = agreementTexts[turn.language].nudge;
  const listed = await oneAgreement(turn.me, agreementOfNews(nudge.about), turn);
  if (!listed.done || !mayAgreement(turn.me, 'tell', listed.value.agreement)) return undefined;
  const { agreement, progress } = listed.value;
  const name = (id: Agreement['madeBy'] | undefined) => nameAtStart(id, turn);
  const handed = progress.findLast((each) => each.step.kind === 'handed-over');
  const offered = progress.findLast((each) => each.step.kind === 'offered');
  const offer = offered?.step.kind === 'offered' ? offered.step.text : undefined;
  const agree = { question: t.madeQuestion, buttons: agreeButtons(agreement, turn) };
  const news: Readonly<Record<OwnerNews, Omit<Around, 'why'>>> = {
    'agreement-made': { title: t.madeTitle, intro: t.made(name(agreement.madeBy)), ...agree },
    'agreement-handed-over': { title: t.handedTitle, intro: t.handed(name(handed?.by)), ...agree },
    'help-offered': { title: t.offeredTitle, intro: t.offered(name(offered?.by), offer), question: t.offeredQuestion },
  };
  const said = news[nudge.kind as OwnerNews];
  return messageOf(listed.value, turn, { ...said, why: t.whyNews });
};

/** The buttons that answer "klopt dit zo?". */
function agreeButtons(agreement: Agreement, turn: Turn): Button[] {
  const t = agreementTexts[turn.language];
  const one = { agreement: agreement.id };
  return [
    { label: t.nudge.agree, call: calls.confirm(one), style: 'primary' },
    { label: t.move, call: calls.openMove(one) },
    { label: t.handOver, call: calls.openHandOver(one) },
    { label: t.nudge.disagree, call: calls.openDrop(one) },
  ];
}

interface Around {
  readonly title: string;
  readonly intro?: Copy;
  readonly question?: Copy;
  readonly buttons?: readonly Button[];
  readonly why: Copy;
}

function messageOf(listed: Listed, turn: Turn, around: Around): NudgeMessage {
  const t = agreementTexts[turn.language];
  const { agreement } = listed;
  const goal = agreement.goal && turn.network.goal(agreement.goal);
  const owner = mayAgreement(turn.me, 'tell', agreement);
  const latest = listed.progress.findLast(isAchieved);
  const see = { label: owner ? t.update : t.look, call: calls.seeAgreement({ agreement: agreement.id }) };
  return {
    title: around.title,
    parts: [...(around.intro ? [text(around.intro)] : []), ...threeParts(listed, turn)],
    question: around.question ?? t.nudge.question,
    buttons: around.buttons ?? (owner ? answerButtons(agreement, turn) : [see]),
    brief: t.nudge.brief(agreement.about, agreement.due, turn.today),
    open: see,
    whole: oneCard(listed, turn, { mayWait: true }),
    ...(goal ? { goal: { title: goal.title, line: goal.forChild && t.forChild(goal.forChild) } } : {}),
    ...(latest ? { achieved: stepLine(latest, turn) } : {}),
    why: around.why,
  };
}

/** What for, what we agreed, what has been achieved; the last is left out while there is nothing to tell. */
function threeParts({ agreement, progress }: Listed, turn: Turn): Part[] {
  const t = agreementTexts[turn.language].nudge;
  const goal = agreement.goal && turn.network.goal(agreement.goal);
  const ofBody = agreement.body !== undefined;
  const achieved = progress.filter(isAchieved);
  return [
    heading(ofBody ? t.bodyPurposeLabel : t.purposeLabel),
    text(goal?.title ?? t.noPurpose),
    ...(goal?.forChild ? [quiet(agreementTexts[turn.language].forChild(goal.forChild))] : []),
    heading(ofBody ? t.bodyAgreedLabel : t.agreedLabel),
    text(t.agreed(agreement.about, agreement.due, turn.today, madeIn(agreement, turn))),
    ...(achieved.length > 0
      ? [
          heading(ofBody ? t.bodyAchievedLabel : t.achievedLabel),
          list(achieved.slice(-MOST_STEPS).map((step) => stepLine(step, turn))),
        ]
      : []),
  ];
}

function isAchieved({ step }: Progress): boolean {
  return step.kind === 'told' || step.kind === 'done' || step.kind === 'offered';
}
