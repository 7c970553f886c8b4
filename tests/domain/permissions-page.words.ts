import type { AccessAction, AccessRelation } from '../../domain/access/access.permissions.ts';
import type { AgreementAction, AgreementRelation } from '../../domain/agreements/agreement.permissions.ts';
import type { ConsultationAction, ConsultationRelation } from '../../domain/consultations/consultation.permissions.ts';
import type { ExpertiseAction, ExpertiseRelation } from '../../domain/expertise/expertise.permissions.ts';
import type { LessonAction, LessonRelation } from '../../domain/lessons/lesson.permissions.ts';
import type { MeetingAction, MeetingRelation } from '../../domain/meetings/meeting.permissions.ts';
import type { UndeliveredAction, UndeliveredRelation } from '../../domain/nudges/undelivered.permissions.ts';
import type { QuoteAction, QuoteRelation } from '../../domain/quotes/quote.permissions.ts';
import type { SignalAction, SignalRelation } from '../../domain/signals/signal.permissions.ts';
import type { SupervisionAction, SupervisionRelation } from '../../domain/supervision/supervision.permissions.ts';

export const agreementActions: Readonly<Record<AgreementAction, string>> = {
  see: 'zien',
  'remind-me': 'zich laten herinneren',
  tell: 'vertellen hoe het staat',
  settle: 'gedaan melden',
  move: 'andere datum afspreken',
  'get-stuck': 'zeggen dat het vastloopt',
  'ask-help': 'hulp vragen',
  'offer-help': 'hulp aanbieden',
  'hand-over': 'overdragen',
  drop: 'laten vervallen',
  place: 'opgave en bijeenkomst aanvullen',
  undo: 'ongedaan maken, zolang er niets mee is gedaan',
};

export const agreementRelations: Readonly<Record<AgreementRelation, string>> = {
  owner: 'eigenaar',
  maker: 'maker',
  secretary: 'secretariaat',
  'body-member': 'lid van het gremium',
  other: 'ieder ander',
};

export const meetingActionWords: Readonly<Record<MeetingAction, string>> = {
  see: 'zien wanneer en waar',
  'see-agenda': 'de agenda zien',
  attend: 'zeggen of je komt',
  'add-item': 'een punt inbrengen',
  'change-item': 'een punt aanpassen',
  'remove-item': 'een punt van de agenda halen',
  order: 'de volgorde kiezen',
  'change-meeting': 'verplaatsen of laten vervallen',
};

export const meetingRelationWords: Readonly<Record<MeetingRelation, string>> = {
  member: 'lid',
  secretary: 'secretariaat',
  organiser: 'organisatie',
  leader: 'wie het gremium leidt',
  bringer: 'inbrenger',
  delegate: 'wie namens een lid komt',
  other: 'ieder ander',
};

export const signalActionWords: Readonly<Record<SignalAction, string>> = {
  see: 'zien wat er staat en uit welke regio',
  follow: 'volgen hoe het ermee gaat',
  'know-who': 'weten wie het meldde en wie aanvulde',
  join: 'zeggen: dit zie ik ook',
  leave: 'de eigen naam eraf halen',
  edit: 'aanpassen en aanvullen',
  withdraw: 'intrekken',
  shield: 'kritisch incident van maken, zolang er niets mee is gedaan',
  address: 'in de eigen regio bespreken',
  tell: 'vertellen hoe het staat',
  settle: 'afronden',
  reopen: 'weer oppakken',
  'pass-on': 'verder brengen',
  'send-back': 'terugleggen in de regio',
  'put-on-agenda': 'op een agenda zetten',
  'ask-down': 'vragen wie dit herkent',
  answer: 'zeggen of je dit herkent',
  advise: 'advies geven',
};

export const signalRelationWords: Readonly<Record<SignalRelation, string>> = {
  reporter: 'melder',
  supporter: 'wie dit ook ziet',
  holder: 'wie het nu heeft',
  'ret-chair': 'expertteam',
  'project-leader': 'landsdeel',
  'process-leader': 'SAR',
  asked: 'gevraagd',
  'region-member': 'zelfde regio',
  member: 'ieder lid',
  confidant: 'vertrouwd',
  other: 'ieder ander',
};

export const quoteActionWords: Readonly<Record<QuoteAction, string>> = {
  see: 'de woorden zien',
  answer: 'zeggen of het mag',
  use: 'er na een ja iets van maken',
  'use-own': 'er zelf iets van maken',
};

export const quoteRelationWords: Readonly<Record<QuoteRelation, string>> = {
  author: 'schrijver',
  asker: 'vrager',
  other: 'ieder ander',
};

export const consultationActionWords: Readonly<Record<ConsultationAction, string>> = {
  'hear-of': 'weten dat zij er is: nummer en stap',
  see: 'regio, leeftijdsgroep, domeinen en stap zien',
  read: 'de tekst lezen',
  'who-read': 'zien wie de tekst las, en wanneer',
  'add-more': 'aanvullen',
  'ask-back': 'een vraag terug stellen',
  answer: 'op de vraag terug antwoorden',
  fits: 'zeggen dat zij past',
  'hand-over': 'warm overdragen',
  'ask-experts': 'mensen vragen om mee te denken',
  decline: 'nu niet zeggen',
  reply: 'meedenken',
  react: 'reageren',
  'propose-table': 'voorstellen voor de tafel',
  'agree-table': 'met de tafel instemmen',
  'decline-table': 'de tafel afslaan',
  discuss: 'zeggen dat zij besproken is',
  'bring-in': 'anderen erbij halen',
  advise: 'het advies vastleggen',
  'tell-contact': 'na zes weken vertellen hoe het ging',
  'tell-asker': 'na een half jaar vertellen hoe het ging',
  'look-back': 'antwoorden op hoe het ging, en het aanvullen',
  'wrap-up': 'het gesprek afronden',
  close: 'sluiten',
  withdraw: 'intrekken',
};

export const consultationRelationWords: Readonly<Record<ConsultationRelation, string>> = {
  asker: 'vraagsteller',
  screener: 'screener',
  asked: 'gevraagde expert',
  contact: 'contactpersoon',
  'table-member': 'lid van het RET na instemming',
  chair: 'voorzitter',
  'brought-in': 'lid van wie erbij is gehaald',
  other: 'ieder ander',
};

export const expertiseActionWords: Readonly<Record<ExpertiseAction, string>> = {
  look: 'zien wie wat weet',
  keep: 'bijhouden',
  'see-room': 'zien hoeveel vragen iemand per maand wil',
};

export const expertiseRelationWords: Readonly<Record<ExpertiseRelation, string>> = {
  self: 'de deelnemer zelf',
  member: 'ieder ander in het netwerk',
};

export const supervisionActions: Readonly<Record<SupervisionAction, string>> = {
  see: 'zien',
  log: 'noteren',
  edit: 'aanpassen',
  remove: 'wissen',
};

export const supervisionRelations: Readonly<Record<SupervisionRelation, string>> = {
  self: 'de deelnemer zelf',
  other: 'ieder ander',
};

export const accessActionWords: Readonly<Record<AccessAction, string>> = {
  ask: 'toegang vragen',
  see: 'zien wie en wat om toegang vraagt',
  link: 'een account koppelen aan een lid',
  refuse: 'iemand niet toelaten',
  approve: 'een werkruimte goedkeuren',
  decline: 'een werkruimte weigeren',
  withdraw: 'een goedkeuring intrekken',
};

export const accessRelationWords: Readonly<Record<AccessRelation, string>> = {
  bureau: 'bureau',
  member: 'ieder ander lid',
  stranger: 'wie niet bekend is',
  waiting: 'wie komt uit een werkruimte die niet is goedgekeurd',
};

export const undeliveredActionWords: Readonly<Record<UndeliveredAction, string>> = {
  see: 'zien dat het niet aankwam',
  resend: 'opnieuw sturen',
};

export const undeliveredRelationWords: Readonly<Record<UndeliveredRelation, string>> = {
  bureau: 'bureau',
  secretary: 'secretariaat',
  other: 'ieder ander',
};

export const lessonActionWords: Readonly<Record<LessonAction, string>> = {
  propose: 'een leerpunt voorstellen',
  see: 'lezen zolang het onderweg is',
  agree: 'zeggen dat het gedeeld mag worden',
  'ask-asker-words': 'om andere woorden vragen, voor het akkoord',
  decline: 'het niet delen, ook later nog',
  reword: 'het anders opschrijven',
  'ask-screener-words': 'om andere woorden vragen, na het akkoord',
  release: 'het met iedereen delen',
  find: 'vinden wat gedeeld is',
};

export const lessonRelationWords: Readonly<Record<LessonRelation, string>> = {
  helper: 'wie hielp',
  proposer: 'wie het voorstelde',
  asker: 'vraagsteller',
  screener: 'screener',
  member: 'ieder ander in het netwerk',
};
