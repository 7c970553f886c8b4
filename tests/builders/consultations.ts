import type { Turn } from '../../bot/conversation/feature.ts';
import { type AdviceWish, recordAdvice } from '../../domain/consultations/advise.ts';
import { askConsultation } from '../../domain/consultations/ask.ts';
import { askExperts } from '../../domain/consultations/ask-experts.ts';
import { bringIn } from '../../domain/consultations/bring-in.ts';
import { closeConsultation, wrapUp } from '../../domain/consultations/close.ts';
import type {
  AdviceParts,
  Consultation,
  ConsultationId,
  FollowUpAnswers,
  Place,
} from '../../domain/consultations/consultation.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import { tellAsAsker, tellAsContact } from '../../domain/consultations/follow-up.ts';
import { answerBack, askBack, handOver, sayItFits } from '../../domain/consultations/screen.ts';
import {
  type AgreeWish,
  agreeToTable,
  declineTable,
  proposeTable,
  sayDiscussed,
} from '../../domain/consultations/table.ts';
import { notNow, react, reply } from '../../domain/consultations/think-along.ts';
import { withdrawConsultation } from '../../domain/consultations/withdraw.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import { addDays, DAY, instant } from '../../domain/kernel/time.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { granted } from './agreements.ts';
import { aHouse, at, type House, type Wishes } from './house.ts';
import { careNetwork } from './network.ts';

type Act = (consultation: Consultation, turn: Turn) => Promise<Outcome<Consultation, ConsultationRefusal>>;
type Deed = { readonly by: string; readonly act: Act } | { readonly wait: (house: House, now: Consultation) => void };

/** Words that nobody else types, so that a test finds them wherever they turn up. */
export const secret = 'kwijlebalk';
export const question = `Wie kent een weg naar hulp bij een eetstoornis (${secret}) als de wachttijd lang is?`;

export const advice: AdviceParts = {
  help: `Ambulante begeleiding thuis ${secret}-help`,
  order: `Eerst thuis, dan naar school ${secret}-order`,
  speed: `Binnen drie weken ${secret}-speed`,
  path: `Via het wijkteam ${secret}-path`,
  bridging: `Wekelijks bellen ${secret}-bridging`,
};

export const toldHow: FollowUpAnswers = {
  carriedOut: 'partly',
  useful: 'yes',
  learned: `Eerder bellen ${secret}-told`,
};

/** A house with expertteams, screeners and experts in it. */
export function aCareHouse(wishes: Wishes = {}): Promise<House> {
  return aHouse({ network: careNetwork, ...wishes });
}

/** A consultatie that tells its own life: `aConsultation().fits().alongWith('gijs').replied('gijs').in(house)`. */
export class ConsultationBuilder {
  readonly #asker: string;
  readonly #deeds: readonly Deed[];

  constructor(asker: string, deeds: readonly Deed[]) {
    this.#asker = asker;
    this.#deeds = deeds;
  }

  askedBy = (asker: string) => new ConsultationBuilder(asker, this.#deeds);
  fits = (by = 'saar') => this.#act(by, ({ id }, turn) => sayItFits(turn.me, id, turn));
  askedBack = (by = 'saar') =>
    this.#act(by, ({ id }, turn) => askBack(turn.me, id, `Hoe lang al? ${secret}-back`, turn));
  answered = () => this.#act(this.#asker, ({ id }, turn) => answerBack(turn.me, id, `Een jaar ${secret}-answer`, turn));
  handedOver = (by = 'saar') =>
    this.#act(by, ({ id }, turn) =>
      handOver(turn.me, id, { elsewhere: 'MDA++', why: `Past daar ${secret}-why` }, turn),
    );
  alongWith = (...experts: string[]) =>
    this.#act('saar', ({ id }, turn) => askExperts(turn.me, id, idsOf(turn, experts), turn));
  replied = (by: string) =>
    this.#act(by, ({ id }, turn) => reply(turn.me, id, `Bel de huisarts ${secret}-reply`, turn));
  notNow = (by: string) => this.#act(by, ({ id }, turn) => notNow(turn.me, id, turn));
  reacted = () => this.#act(this.#asker, ({ id }, turn) => react(turn.me, id, `Dank ${secret}-reaction`, turn));
  proposed = (by = 'saar') => this.#act(by, ({ id }, turn) => proposeTable(turn.me, id, undefined, turn));
  agreed = (wish: AgreeWish = { family: { state: 'yes' }, familyPart: 'at-the-table' }) =>
    this.#act(this.#asker, ({ id }, turn) => agreeToTable(turn.me, id, wish, turn));
  declined = () => this.#act(this.#asker, ({ id }, turn) => declineTable(turn.me, id, turn));
  /** The clock stands at the day of its table. */
  tableDay = () =>
    this.#wait((house, { table }) => {
      if (!table) throw new Error('There is no table yet');
      house.moment = at(table.slot, '15:00');
    });
  discussed = (by = 'omar') => this.tableDay().#act(by, ({ id }, turn) => sayDiscussed(turn.me, id, turn));
  advised = (contact = 'lena', by = 'omar') =>
    this.tableDay().#act(by, ({ id }, turn) => recordAdvice(turn.me, id, adviceBy(turn, contact), turn));
  broughtTo = (place: Place, by = 'omar') =>
    this.#act(by, ({ id }, turn) => bringIn(turn.me, id, { place, because: `Geen antwoord ${secret}-because` }, turn));
  contactTold = (by = 'lena') => this.#act(by, ({ id }, turn) => tellAsContact(turn.me, id, toldHow, turn));
  askerTold = () => this.#act(this.#asker, ({ id }, turn) => tellAsAsker(turn.me, id, toldHow, turn));
  wrappedUp = (by = this.#asker) => this.#act(by, ({ id }, turn) => wrapUp(turn.me, id, turn));
  closed = (by = this.#asker) => this.#act(by, ({ id }, turn) => closeConsultation(turn.me, id, turn));
  withdrawn = () => this.#act(this.#asker, ({ id }, turn) => withdrawConsultation(turn.me, id, turn));
  daysLater = (days: number) =>
    this.#wait((house) => {
      house.moment = instant(house.moment + days * DAY);
    });

  /** Lives it through the use cases themselves, so that every state is one that can be. */
  async in(house: House): Promise<Consultation> {
    let consultation = await house.as(this.#asker, async (turn) =>
      granted(await askConsultation(turn.me, { question, ageBand: '12-15', wait: 'can-wait' }, turn)),
    );
    for (const deed of this.#deeds) {
      if ('wait' in deed) deed.wait(house, consultation);
      else consultation = await house.as(deed.by, async (turn) => granted(await deed.act(consultation, turn)));
    }
    return consultation;
  }

  #act(by: string, act: Act): ConsultationBuilder {
    return new ConsultationBuilder(this.#asker, [...this.#deeds, { by, act }]);
  }

  #wait(wait: (house: House, now: Consultation) => void): ConsultationBuilder {
    return new ConsultationBuilder(this.#asker, [...this.#deeds, { wait }]);
  }
}

/** Noor's, asked in Haaglanden and waiting for its screener. */
export function aConsultation(): ConsultationBuilder {
  return new ConsultationBuilder('noor', []);
}

export function adviceBy(turn: Turn, contact: string): AdviceWish {
  return { parts: advice, contact: idsOf(turn, [contact])[0] };
}

export function idsOf({ network }: Pick<Turn, 'network'>, keys: readonly string[]) {
  return keys.map((key) => {
    const member = network.members.find((each) => each.key === key);
    if (!member) throw new Error(`No member ${key}`);
    return member.id;
  });
}

/** What the ledger owes about it: to whom, which kind and at which pace. */
export async function newsIn(house: House): Promise<readonly string[]> {
  const owed = await house.unit.run((stores) => stores.ledger.due(house.moment));
  return owed.map(({ kind, to, pace }) => {
    const who = to.kind === 'member' ? house.network.member(to.member)?.key : to.body;
    return `${who} ${kind} ${pace ?? 'day'}`;
  });
}

export async function stored(house: House, id: ConsultationId): Promise<Consultation> {
  const found = await house.unit.run(({ consultations }) => consultations.find(id));
  if (!found) throw new Error('It is not there');
  return found;
}

/** Everything about consultaties that is stored, to see that nothing changed. */
export async function keptIn(house: House, id: ConsultationId) {
  return house.unit.run(async ({ consultations, ledger, meetings }) => ({
    consultation: await consultations.find(id),
    texts: await consultations.texts(id),
    events: await consultations.events(id),
    readings: await consultations.readings(id),
    owed: (await ledger.due(house.moment)).filter(({ about }) => about.startsWith(id)),
    agenda: await meetings.agenda(
      Array.from({ length: 30 }, (_, days) => ({ body: tableOf(house), slot: addDays(house.today, days) })),
    ),
  }));
}

function tableOf(house: House): BodyKey {
  const key = house.network.bodies.find(({ type, region }) => type === 'ret' && region === 'haaglanden')?.key;
  if (!key) throw new Error('No expertteam in Haaglanden');
  return key;
}
