import type { Period } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import type { Absence, AbsenceId, EntryId, SupervisionEntry } from './supervision.ts';

export interface SupervisionStore {
  add(entry: SupervisionEntry): Promise<void>;
  replace(entry: SupervisionEntry): Promise<void>;
  remove(id: EntryId): Promise<void>;
  find(id: EntryId): Promise<SupervisionEntry | undefined>;
  /** The member's entry that was logged last, whatever its day. */
  last(member: MemberId): Promise<SupervisionEntry | undefined>;
  /** By day, then by the moment of logging. */
  within(member: MemberId, period: Period): Promise<readonly SupervisionEntry[]>;
  minutesWithin(member: MemberId, period: Period): Promise<number>;
  all(member: MemberId): Promise<readonly SupervisionEntry[]>;
  /** Of many at once, for those of them who logged any. */
  totals(members: readonly MemberId[], period: Period): Promise<ReadonlyMap<MemberId, number>>;

  addAbsence(absence: Absence): Promise<void>;
  removeAbsence(id: AbsenceId): Promise<void>;
  findAbsence(id: AbsenceId): Promise<Absence | undefined>;
  /** Absences that touch the period, by first day. */
  absences(member: MemberId, period: Period): Promise<readonly Absence[]>;
  /** Of many at once, for those of them who have any. */
  absencesOfAll(members: readonly MemberId[], period: Period): Promise<ReadonlyMap<MemberId, readonly Absence[]>>;
  /** The absence that was told last. */
  lastAbsence(member: MemberId): Promise<Absence | undefined>;
}
