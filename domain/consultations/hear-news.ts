import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { readCall } from './call-me.ts';
import { mayConsultation } from './consultation.permissions.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { CallRequest, CallRequestId, Consultation, Stage } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { consultationOfNews, type News } from './tell-others.ts';

/** What a piece of news may say: number and stage, and whether its reader can open more. */
export interface Heard {
  readonly news: News;
  readonly consultation: Pick<Consultation, 'id' | 'number' | 'stage' | 'region' | 'ret' | 'wait'>;
  /** By its relations the reader may open the texts; reading them leaves a line. */
  readonly mayRead: boolean;
}

interface NewsWorld {
  readonly network: NetworkView;
  readonly stores: { readonly consultations: ConsultationStore };
}

/** Some news is moot as soon as its reader, or a colleague, did what it asks for. */
const ofUseIn: Partial<Readonly<Record<News, readonly Stage[]>>> = {
  'consultation-new': ['asked'],
  'consultation-stand-in': ['asked'],
  'consultation-not-read': ['asked'],
  'consultation-waits-for-you': ['question-back', 'table-proposed'],
  'consultation-answered': ['asked'],
  'consultation-table-proposed': ['table-proposed'],
};

/** What there is to say to that member; undefined when it need not or may not be said any more. */
export async function hearNews(nudge: Nudge, reader: Member, { stores }: NewsWorld): Promise<Heard | undefined> {
  const news = nudge.kind as News;
  const consultation = await stores.consultations.find(consultationOfNews(nudge.about));
  if (!consultation) return undefined;
  const withdrawn = news === 'consultation-withdrawn';
  if (!withdrawn && !mayConsultation(reader, 'hear-of', consultation)) return undefined;
  if (ofUseIn[news]?.includes(consultation.stage) === false) return undefined;
  if (news === 'consultation-asked-along' && !isWaitingFor(reader, consultation)) return undefined;
  const { id, number, stage, region, ret, wait } = consultation;
  const mayRead = mayConsultation(reader, 'read', consultation);
  return { news, consultation: { id, number, stage, region, ret, wait }, mayRead };
}

/** The call that is asked for; undefined when it was made, or is not this member's to make. */
export async function hearCall(
  nudge: Nudge,
  reader: Member,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Omit<CallRequest, 'words'> | undefined> {
  const found = await readCall(reader, nudge.about as CallRequestId, world);
  if (!found.done || found.value.done) return undefined;
  const { words, ...call } = found.value;
  return words && call;
}

function isWaitingFor({ id }: Member, { experts }: Consultation): boolean {
  return experts.some(({ member, state }) => member === id && state === 'asked');
}
