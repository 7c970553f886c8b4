import { type CalendarDay, dayAt, daysBetween, type Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { BodyKey, Member } from '../network/network.ts';
import { screensFor } from './call-me.ts';
import { mayConsultation, stepsFor } from './consultation.permissions.ts';
import { endedStages, type Step, unscreenedStages } from './consultation.stages.ts';
import type { ConsultationStore, Page } from './consultation.store.ts';
import { type AgeBand, type Consultation, type ConsultationId, type Stage, stages } from './consultation.ts';

/** own · to screen · under way in my expertteam (screener, chair) · asked of me · contact of · on my table · brought in. */
export const listKinds = ['own', 'to-screen', 'team', 'asked-of-me', 'contact-of', 'table', 'brought-in'] as const;
export type ListKind = (typeof listKinds)[number];

/** One line of a list; no text was opened for it. */
export interface Listed {
  readonly id: ConsultationId;
  readonly number: number;
  readonly stage: Stage;
  /** Whole days since it was asked. */
  readonly days: number;
  /** Absent for who may only hear of it. */
  readonly outline?:
    | {
        readonly region: string;
        readonly ageBand: AgeBand;
        readonly wait: Consultation['wait'];
        readonly slot?: CalendarDay | undefined;
      }
    | undefined;
  /** For an expert who was asked: whether they thought along already. */
  readonly asked?: 'asked' | 'replied' | undefined;
  readonly steps: readonly Step[];
}

export interface ListPage {
  readonly items: readonly Listed[];
  /** The page after this one begins below that number. */
  readonly next?: number | undefined;
}

interface ListWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly stores: { readonly consultations: ConsultationStore };
}

export const PAGE_SIZE = 10;

const tableStages: readonly Stage[] = ['on-the-table', 'discussed', 'follow-up'];
const underWay = stages.filter((stage) => !endedStages.includes(stage) && !unscreenedStages.includes(stage));

/** One list, the latest first, as far as the asker may hear of what is in it. */
export async function listConsultations(
  asker: Member,
  kind: ListKind,
  page: Partial<Page>,
  world: ListWorld,
): Promise<ListPage> {
  const { size = PAGE_SIZE, below } = page;
  const found = await fetch(asker, kind, { size: size + 1, below }, world.stores.consultations);
  const shown = found.slice(0, size);
  const items = shown
    .filter((each) => mayConsultation(asker, kind === 'brought-in' ? 'hear-of' : 'see', each))
    .map((each) => listed(asker, each, world));
  return { items, next: found.length > size ? shown.at(-1)?.number : undefined };
}

/** The beginning of every list that has anything in it. */
export async function allLists(
  asker: Member,
  size: number,
  world: ListWorld,
): Promise<ReadonlyMap<ListKind, ListPage>> {
  const lists = new Map<ListKind, ListPage>();
  for (const kind of listKinds) {
    const list = await listConsultations(asker, kind, { size }, world);
    if (list.items.length > 0) lists.set(kind, list);
  }
  return lists;
}

async function fetch(asker: Member, kind: ListKind, page: Page, store: ConsultationStore) {
  const seats = (...roles: readonly string[]) =>
    asker.seats.filter((seat) => seat.roles.some((role) => roles.includes(role))).map(({ body }) => body);
  switch (kind) {
    case 'own':
      return store.askedBy(asker.id, page);
    case 'asked-of-me':
      return store.askedOf(asker.id, page);
    case 'contact-of':
      return store.contactOf(asker.id, page);
    case 'to-screen':
      return together(
        [
          await ofTeams(screensFor(asker), unscreenedStages, page, store),
          await store.deputyOf(asker.id, unscreenedStages, page),
        ],
        page,
      );
    case 'team':
      return together(
        [
          await ofTeams(seats('screener', 'chair'), underWay, page, store),
          await store.deputyOf(asker.id, underWay, page),
        ],
        page,
      );
    case 'table':
      return ofTeams(
        asker.seats.map(({ body }) => body),
        tableStages,
        page,
        store,
      );
    case 'brought-in':
      return store.broughtTo(
        asker.seats.map(({ body }) => body),
        page,
      );
  }
}

async function ofTeams(rets: readonly BodyKey[], which: readonly Stage[], page: Page, store: ConsultationStore) {
  const found: (readonly Consultation[])[] = [];
  for (const ret of rets) found.push(await store.ofTeam(ret, which, page));
  return together(found, page);
}

/** Each once, the latest first. */
function together(lists: readonly (readonly Consultation[])[], { size }: Page): readonly Consultation[] {
  const each = new Map(lists.flat().map((consultation) => [consultation.id, consultation]));
  return [...each.values()].sort((one, other) => other.number - one.number).slice(0, size);
}

function listed(asker: Member, consultation: Consultation, { now, network }: ListWorld): Listed {
  const { id, number, stage, region, ageBand, wait, askedAt, table } = consultation;
  const { zone } = network.settings;
  const outline = mayConsultation(asker, 'see', consultation)
    ? { region, ageBand, wait, slot: table?.slot }
    : undefined;
  const days = daysBetween(dayAt(askedAt, zone), dayAt(now, zone));
  const mine = consultation.experts.find(({ member }) => member === asker.id)?.state;
  const asked = mine === 'not-now' ? undefined : mine;
  return { id, number, stage, days, outline, asked, steps: stepsFor(asker, consultation) };
}
