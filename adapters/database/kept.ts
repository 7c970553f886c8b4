import type { Table } from './tables.ts';

/**
 * What a table keeps about a member, by its columns. Forgetting goes by it, and so does the test that everything which
 * names a member is in their own file.
 */
export interface About {
  /** Rows go when one of these names the member. */
  readonly erase?: readonly string[];
  /** The row stays, for others count on it; the name makes place for one that is nobody's. */
  readonly rename?: readonly string[];
  /** Texts of ours in which the name stands among other things. */
  readonly within?: readonly string[];
  /** Cleared together with a rename: it may lead back to the member. */
  readonly clear?: { readonly column: string; readonly of: readonly string[] };
  /** Under which name it stands in the member's own file. */
  readonly told?: string;
}

const nothing: About = {};
const own = (told: string, ...erase: string[]): About => ({ erase, told });

/** Every table: a new one does not compile until it is said here what it keeps about a member. */
export const kept = {
  // The log of readings has a code in the place of a name, which leads nowhere once the member's row is gone.
  ConsultationReading: { told: 'readings' },
  // Words of a consultatie go with the consultatie: see `eraseCases`.
  ConsultationText: { told: 'consultations' },
  Setting: nothing,
  Counter: nothing,
  NetworkSettings: nothing,
  Landsdeel: nothing,
  Region: nothing,
  Organisation: nothing,
  Party: nothing,
  Body: nothing,
  MeetingChange: nothing,
  MeetingVersion: nothing,
  SharedGoal: nothing,
  Theme: nothing,
  Holiday: nothing,
  SignalTerm: nothing,
  SignalTermCount: nothing,
  Lane: nothing,
  Received: nothing,
  ErasedCount: nothing,
  Member: own('member', 'id'),
  Account: own('accounts', 'memberId'),
  AccessRequest: { ...own('accessRequests', 'memberId'), rename: ['decidedBy'] },
  Installation: { rename: ['decidedBy'], told: 'decided' },
  Preference: own('preferences', 'memberId'),
  Expertise: own('expertise', 'memberId'),
  SupervisionEntry: own('supervision', 'memberId'),
  Absence: own('absences', 'memberId'),
  Draft: own('drafts', 'memberId'),
  Download: { erase: ['memberId'] },
  CalendarFeed: own('meetings', 'memberId'),
  Attendance: { ...own('meetings', 'memberId'), rename: ['delegateId'] },
  AgendaItem: { rename: ['broughtBy', 'presenter'], told: 'meetings' },
  Agreement: {
    rename: ['ownerKey', 'madeBy'],
    clear: { column: 'source', of: ['ownerKey', 'madeBy'] },
    told: 'agreements',
  },
  Progress: { rename: ['memberId'], within: ['data'], told: 'agreements' },
  ReminderWish: own('agreements', 'memberId'),
  Signal: { rename: ['memberId'], clear: { column: 'source', of: ['memberId'] }, told: 'signals' },
  SignalStep: { rename: ['memberId'], within: ['data'], told: 'signals' },
  SignalSupport: { rename: ['memberId'], told: 'signals' },
  Consultation: {
    rename: ['askerId', 'screenerId', 'deputyId', 'proposedBy', 'contactId', 'advisedBy'],
    told: 'consultations',
  },
  ConsultationExpert: { rename: ['memberId', 'byId'], told: 'thoughtAlong' },
  ConsultationBrought: { rename: ['byId'], told: 'consultations' },
  ConsultationEvent: { rename: ['byId'], told: 'thoughtAlong' },
  // Of a message that was delivered, below which question it stands.
  ConsultationPlace: own('messages', 'memberId'),
  CallRequest: { ...own('calls', 'askerId'), rename: ['deputyId', 'doneById'] },
  Delivery: { ...own('messages', 'toKey'), within: ['nudges'] },
  Nudge: { ...own('messages', 'toKey'), within: ['key', 'about'] },
  // What was released is everybody's and names nobody; where it came from is told of apart.
  Lesson: { told: 'lessons' },
  LessonSource: { rename: ['askerId', 'proposerId'], told: 'lessons' },
  LessonTerm: nothing,
  LessonTermCount: nothing,
  LessonDiscussed: nothing,
  Quote: own('quotes', 'byId', 'authorId'),
  Reason: own('reasons', 'byId'),
  // Local mode's own chat: a line is the member's by its box, and by its id.
  TranscriptLine: { told: 'chat' },
} satisfies { readonly [Name in Table]: About };
