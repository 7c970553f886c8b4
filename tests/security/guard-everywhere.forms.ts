import { openApprove, openAsk, openLink, openRefuse } from '../../bot/access/access.vocabulary.ts';
import * as agreements from '../../bot/agreements/agreements.vocabulary.ts';
import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import * as helping from '../../bot/consultations/helpers.vocabulary.ts';
import { openLookBack } from '../../bot/consultations/look-back.vocabulary.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import * as thread from '../../bot/consultations/thread.vocabulary.ts';
import * as expertise from '../../bot/expertise/expertise.vocabulary.ts';
import * as lessons from '../../bot/lessons/lessons.vocabulary.ts';
import * as meetings from '../../bot/meetings/meetings.vocabulary.ts';
import { openQuietForm, openTimesForm } from '../../bot/preferences/preferences.vocabulary.ts';
import { openLaterDay } from '../../bot/reminders/reminders.vocabulary.ts';
import * as signals from '../../bot/signals/signals.vocabulary.ts';
import { editEntry, openAbsenceForm, openHoursForm } from '../../bot/supervision/supervision.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Form } from '../../bot/view/form.ts';
import { anInstallation, asked } from '../builders/access.ts';
import { anAgreement } from '../builders/agreements.ts';
import { formOf } from '../builders/calls.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { type House, incomingFrom } from '../builders/house.ts';
import { aLesson, answered, type LessonBuilder } from '../builders/lessons.ts';
import { aPoint, brought, sar } from '../builders/meetings.ts';
import { toldOfAgreement } from '../builders/reminders.ts';
import { aSignal, type SignalBuilder } from '../builders/signals.ts';
import { logged } from '../builders/supervision.ts';

/** A form as it was opened, and by whom. */
export interface Opened {
  readonly who: string;
  readonly form: Form;
}

type Opener = (house: House) => Promise<Opened>;

const pressing =
  (who: string, call: (house: House) => Call | Promise<Call>): Opener =>
  async (house) => ({ who, form: formOf(await house.press(who, await call(house))) });

const ofSignal = (who: string, builder: SignalBuilder, call: (one: { signal: never }) => Call): Opener =>
  pressing(who, async (house) => call({ signal: (await builder.in(house)).id as never }));

const stepping = (step: signals.StepForm, who: string, builder: SignalBuilder): Opener =>
  ofSignal(who, builder, (one) => signals.openStep({ ...one, step }));

const ofAgreement = (call: (one: { agreement: never }) => Call, who = 'jamal'): Opener =>
  pressing(who, async (house) => call({ agreement: (await anAgreement().of('ao').in(house)).id as never }));

const ofConsultation = (
  who: string,
  builder: ConsultationBuilder,
  call: (one: { consultation: never }) => Call,
): Opener => pressing(who, async (house) => call({ consultation: (await builder.in(house)).id as never }));

const ofLesson = (who: string, builder: LessonBuilder, call: (one: { lesson: never }) => Call): Opener =>
  pressing(who, async (house) => call({ lesson: (await builder.in(house)).id as never }));

/** What Gijs replied. */
const mending: Opener = pressing('gijs', async (house) => {
  const { id } = await answered().in(house);
  const lines = await house.unit.run(({ consultations }) => consultations.events(id));
  const line = lines.find(({ kind }) => kind === 'reply');
  if (!line) throw new Error('Nobody replied');
  return thread.openMend({ line: line.id });
});

const atTable = () => aConsultation().fits().proposed().agreed();

const inRegion = () => aSignal().addressed('omar');

/** Opens every form of every feature; those of a consultatie that move the clock come last. */
export const openers: readonly Opener[] = [
  pressing('noor', () => signals.openReport({})),
  ofSignal('noor', aSignal(), signals.openEdit),
  ofSignal('noor', aSignal(), signals.openTheme),
  ofSignal('noor', aSignal().by('tess'), signals.openAddition),
  stepping('addressed', 'omar', aSignal()),
  stepping('passed-on', 'omar', inRegion()),
  stepping('told', 'omar', aSignal()),
  stepping('on-agenda', 'yara', aSignal().at('ret-voorzitters')),
  stepping('asked-down', 'omar', aSignal()),
  stepping('advised', 'sanne', aSignal().at('sar')),
  stepping('settled', 'omar', aSignal()),
  stepping('sent-back', 'sanne', aSignal().at('sar')),
  stepping('reopened', 'noor', inRegion().settled('omar')),
  pressing('jamal', () => agreements.openAgreementForm({})),
  ofAgreement(agreements.openPlaceForm),
  ofAgreement(agreements.openTell),
  ofAgreement(agreements.openMove),
  ofAgreement(agreements.offerHelp, 'piet'),
  ofAgreement(agreements.openHandOver),
  ofAgreement(agreements.openDrop),
  ofAgreement(agreements.openRemind),
  pressing('noor', () => openHoursForm({})),
  pressing('noor', async (house) => editEntry({ entry: (await logged(house, 'noor', 60)).id })),
  pressing('noor', () => openAbsenceForm({})),
  pressing('wim', () => meetings.openDelegate(sar)),
  pressing('wim', () => meetings.openPoint(sar)),
  pressing('wim', async (house) => meetings.openPointChange({ item: (await brought(house, 'wim', aPoint(sar))).id })),
  pressing('sanne', () => meetings.openMove(sar)),
  pressing('sanne', () => meetings.openCancel(sar)),
  pressing('gijs', () => expertise.openExpertise({})),
  pressing('gijs', () => expertise.openSearch({})),
  pressing('noor', () => openQuietForm({})),
  pressing('noor', () => openTimesForm({})),
  pressing('jamal', async (house) => openLaterDay({ nudge: (await toldOfAgreement(house)).key })),
  pressing('hans', async (house) => openLink({ request: (await asked(house)).id })),
  pressing('hans', async (house) => openRefuse({ request: (await asked(house)).id })),
  pressing('hans', async (house) => {
    await anInstallation(house);
    return openApprove({ installation: 'slack/T-KIEZEL' });
  }),
  async (house) => {
    const what = { kind: 'pressed', call: openAsk({}) } as const;
    return { who: 'niemand', form: formOf(await house.converse(incomingFrom('niemand', what, house.ids))) };
  },
  pressing('noor', () => asking.openQuestion({})),
  pressing('noor', () => asking.openCallMe({})),
  ofConsultation('noor', aConsultation(), asking.openMore),
  ofConsultation('noor', aConsultation().askedBack(), own.openAnswer),
  ofConsultation('noor', answered(), own.openReaction),
  ofConsultation('noor', aConsultation().fits().proposed(), own.openTable),
  ofConsultation('saar', aConsultation(), helping.openBack),
  ofConsultation('saar', aConsultation(), helping.openElsewhere),
  ofConsultation('saar', aConsultation().fits(), helping.openSearch),
  ofConsultation('gijs', aConsultation().fits().alongWith('gijs'), helping.openReply),
  ofConsultation('gijs', answered(), thread.openLine),
  mending,
  ofConsultation('omar', atTable(), helping.openBring),
  pressing('noor', () => lessons.openSearch({})),
  ofConsultation('gijs', answered(), lessons.openPropose),
  ofLesson('noor', aLesson(), lessons.openWords),
  ofLesson('gijs', aLesson().wordsAsked(), lessons.openReword),
  ofConsultation('omar', atTable().discussed(), helping.openAdvice),
  ofConsultation('lena', atTable().advised(), helping.openContactTold),
  ofConsultation('noor', atTable().advised(), own.openTold),
  ofConsultation('noor', atTable().advised().askerTold(), (one) => openLookBack({ ...one, side: 'asker' })),
];
