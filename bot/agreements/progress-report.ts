import { mayDecideReport } from '../../domain/agreements/agreement.permissions.ts';
import { type Agreement, isSettled, type Progress } from '../../domain/agreements/agreement.ts';
import { grouped, type Listed } from '../../domain/agreements/list-agreements.ts';
import { isReportNudgeWanted, reportOf, reportsSince } from '../../domain/agreements/progress-report.nudges.ts';
import type { CalendarDay, Instant } from '../../domain/kernel/time.ts';
import type { Body } from '../../domain/network/network.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { holidaysOf } from '../../domain/nudges/reach.ts';
import { bodyInFull, theBody } from '../conversation/body-names.ts';
import type { Reading, SayNudge, SayReport, Turn } from '../conversation/feature.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import { type Card, heading, line, list, type Part, quiet, text } from '../view/card.ts';
import { strong } from '../view/copy.ts';
import { stepLine } from './agreements.cards.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { nameOf } from './owner-names.ts';

const MOST_AGREEMENTS = 10;
const MOST_STEPS = 8;

/** Voortgangsbericht: before its meeting a body reads goal by goal what was agreed and what moved, small wins by name. */
export const sayReport: SayReport = async (nudge, reader) => {
  const found = reportOf(nudge.about, reader.network, reader.now, reader);
  if (!found || !(await isReportNudgeWanted(nudge, reader))) return undefined;
  return reportCard(found.body, found.meeting.day, reader);
};

async function reportCard(body: Body, meeting: CalendarDay, reader: Reading): Promise<Card | undefined> {
  const t = agreementTexts[reader.language].report;
  const parts = await reportParts(body, reader);
  if (parts.length === 0) return undefined;
  return {
    title: t.title(body.name),
    parts: [
      text(t.meeting(bodyInFull(body, reader.language), meeting, reader.today)),
      ...parts,
      line,
      text(t.question),
    ],
    buttons: [{ label: t.see, call: calls.seeBodyAgreements({ body: body.key }) }],
  };
}

async function reportParts(body: Body, reader: Reading): Promise<Part[]> {
  const holidays = holidaysOf(reader.network, reader.holidays);
  const calendar = { recurrence: reader.recurrence, holidays, zone: reader.network.settings.zone };
  const since = reportsSince(body, reader.now, calendar);
  const agreements = await reader.stores.agreements.ofBody(body.key, { settledSince: since });
  const { groups } = await grouped(agreements, reader);
  const parts = groups.flatMap((group) => goalParts(group.goal, group.agreements, since, reader));
  const stuck = groups.flatMap((group) => group.agreements).filter(({ agreement }) => agreement.state === 'stuck');
  return stuck.length === 0 ? parts : [...parts, ...helpParts(stuck, reader)];
}

/** Onze opgave, onze afspraken, onze vorderingen. */
function goalParts(key: Agreement['goal'], listed: readonly Listed[], since: Instant, reader: Reading): Part[] {
  const t = agreementTexts[reader.language];
  const goal = key && reader.network.goal(key);
  const open = listed.filter(({ agreement }) => !isSettled(agreement));
  const rest = open.length - MOST_AGREEMENTS;
  const moved = listed.flatMap(({ progress }) => progress).filter((step) => isWin(step, since));
  return [
    heading(goal ? `${t.report.goal}: ${goal.title}` : t.noGoal),
    ...(goal?.forChild ? [quiet(t.forChild(goal.forChild))] : []),
    ...(open.length > 0
      ? [
          text(strong(t.report.agreements)),
          list(open.slice(0, MOST_AGREEMENTS).map(({ agreement }) => agreementLine(agreement, reader))),
        ]
      : []),
    ...(rest > 0 ? [quiet(t.report.more(rest))] : []),
    ...(moved.length > 0
      ? [text(strong(t.report.progress)), list(moved.slice(-MOST_STEPS).map((step) => stepLine(step, reader)))]
      : []),
  ];
}

function agreementLine(agreement: Agreement, reader: Reading) {
  const t = agreementTexts[reader.language];
  return t.item(nameOf(agreement.owner, reader.network, reader.language), agreement.about, agreement.due, reader.today);
}

function isWin({ at, step }: Progress, since: Instant): boolean {
  return at >= since && (step.kind === 'told' || step.kind === 'done' || step.kind === 'offered');
}

/** What is stuck goes back to the goal, with help asked; never to anybody's boss. */
function helpParts(stuck: readonly Listed[], reader: Reading): Part[] {
  const t = agreementTexts[reader.language];
  const items = stuck.slice(0, MOST_AGREEMENTS).map(({ agreement, progress }) => {
    const asked = progress.findLast((each) => each.step.kind === 'asked')?.step;
    const whom = asked?.kind === 'asked' ? t.helpSaid[asked.whom] : undefined;
    const item = {
      kind: 'item',
      text: t.report.helpWelcome(nameOf(agreement.owner, reader.network, reader.language), agreement.about, whom),
    } as const;
    return { ...item, buttons: [{ label: t.offer, call: calls.offerHelp({ agreement: agreement.id }) }] };
  });
  return [heading(t.report.help), ...items];
}

/** Asks a body's secretary to look at its report first. */
export const sayReview: SayNudge = async (nudge, turn) => {
  const t = agreementTexts[turn.language].report;
  const found = reportOf(nudge.about, turn.network, turn.now, turn);
  if (!found || !(await isReportNudgeWanted(nudge, turn))) return undefined;
  const report = await reportCard(found.body, found.meeting.day, turn);
  if (!report) return undefined;
  return {
    title: t.reviewTitle(found.body.name),
    parts: [
      text(t.review(bodyInFull(found.body, turn.language), found.meeting.day, turn.today)),
      line,
      ...report.parts.slice(0, -2),
      line,
    ],
    question: t.reviewQuestion,
    buttons: decideButtons(nudge.about, turn),
    brief: t.reviewBrief(theBody(found.body, turn.language)),
    open: { label: t.open, call: calls.seeReport({ report: nudge.about }) },
    why: t.why,
  };
};

/** A report is of use until its body meets. */
export function endOfReview({ kind, about }: Nudge, turn: Turn): Instant | undefined {
  return kind === 'progress-review' ? reportOf(about, turn.network, turn.now, turn)?.meeting.start : undefined;
}

function decideButtons(report: string, turn: Turn) {
  const t = agreementTexts[turn.language].report;
  return [
    { label: t.send, call: calls.releaseReport({ report }), style: 'primary' as const },
    { label: t.hold, call: calls.holdReport({ report }) },
  ];
}

/** *Bekijken*, from a message that bundles several things. */
export async function seeReport(about: string, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language].report;
  const found = mine(about, turn);
  const card = found && (await reportCard(found.body, found.meeting.day, turn));
  return card ? show({ ...card, buttons: decideButtons(about, turn) }) : gone(about, t.gone, turn);
}

/** *Versturen*: the report goes to the body's channel with the next delivery. */
export async function release(about: string, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language].report;
  const found = mine(about, turn);
  if (!found || !(await turn.stores.ledger.release(found.nudge.key, turn.now))) return gone(about, t.gone, turn);
  const card = { title: t.sentTitle, parts: [text(t.sent(bodyInFull(found.body, turn.language)))] };
  return replace(card, { kind: 'report-released', body: found.body.key, meeting: found.meeting.day });
}

/** *Deze keer niet*. */
export async function hold(about: string, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language].report;
  const found = mine(about, turn);
  const waiting = found && (await turn.stores.ledger.find(found.nudge.key));
  if (!found || waiting?.state !== 'held') return gone(about, t.gone, turn);
  await turn.stores.ledger.withdraw([found.nudge.key]);
  return replace({ title: t.sentTitle, parts: [text(t.held(bodyInFull(found.body, turn.language)))] });
}

function mine(about: string, turn: Turn) {
  const found = reportOf(about, turn.network, turn.now, turn);
  return found && mayDecideReport(turn.me, found.body, turn.network) ? found : undefined;
}

function gone(about: string, sentence: string, turn: Turn): Reply {
  const t = agreementTexts[turn.language].report;
  const found = reportOf(about, turn.network, turn.now, turn);
  const allowed = !found || mayDecideReport(turn.me, found.body, turn.network);
  const code = allowed ? 'report-decided' : 'not-secretary';
  return show(
    allowed
      ? { title: t.goneTitle, parts: [text(sentence)] }
      : { title: t.notSecretaryTitle, parts: [text(t.notSecretary)] },
    { kind: 'refused', code },
  );
}
