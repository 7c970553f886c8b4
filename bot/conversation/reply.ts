import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Finding } from '../../domain/privacy/finding.ts';
import type { Call } from '../view/call.ts';
import type { Card } from '../view/card.ts';
import type { Form } from '../view/form.ts';
import type { Incoming } from './incoming.ts';

/** What the bot answers, as a value; the adapter says it in its platform's way. */
export interface Reply {
  readonly answer: Answer;
  /** What the turn stored, in plain values (see `say --json`). */
  readonly changed: readonly Change[];
}

export type Answer =
  /** A new message, for this person alone. */
  | { readonly kind: 'show'; readonly card: Card }
  /** Takes the place of the card whose button was pressed, or of the form that was sent in. */
  | { readonly kind: 'replace'; readonly card: Card }
  /**
   * As the entrance allows: a modal, a dialog, or inline inputs. Where words cannot open a form a button says them
   * again, unless they should not be kept anywhere: then `again` opens the same form without them.
   */
  | { readonly kind: 'open'; readonly form: Form; readonly again?: Call | undefined }
  /** The form that was sent in, filled, with a sentence beside what needs another look. */
  | { readonly kind: 'invalid'; readonly form: Form }
  /** Something broke here: nothing was stored, and a form that is open stays open with all that was typed. */
  | { readonly kind: 'trouble'; readonly card: Card };

export type Change =
  | { readonly kind: 'supervision'; readonly entry: string; readonly minutes: number; readonly day: CalendarDay }
  | {
      readonly kind: 'supervision-removed';
      readonly entry: string;
      readonly minutes: number;
      readonly day: CalendarDay;
    }
  | { readonly kind: 'absence'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'absence-removed'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'agreement'; readonly about: string; readonly owner: string; readonly due: CalendarDay }
  | {
      readonly kind: 'agreement-changed';
      readonly about: string;
      readonly state: string;
      readonly owner: string;
      readonly due: CalendarDay;
    }
  | { readonly kind: 'agreement-removed'; readonly about: string }
  | { readonly kind: 'reminder'; readonly about: string; readonly day: CalendarDay }
  | { readonly kind: 'reminder-removed'; readonly about: string }
  | { readonly kind: 'report-released'; readonly body: string; readonly meeting: CalendarDay }
  | { readonly kind: 'attendance'; readonly body: string; readonly meeting: CalendarDay; readonly coming: string }
  | { readonly kind: 'agenda-item'; readonly body: string; readonly meeting: CalendarDay; readonly about: string }
  | {
      readonly kind: 'agenda-item-removed';
      readonly body: string;
      readonly meeting: CalendarDay;
      readonly about: string;
    }
  | {
      readonly kind: 'meeting-changed';
      readonly body: string;
      readonly meeting: CalendarDay;
      readonly to?: CalendarDay | undefined;
    }
  | { readonly kind: 'calendar-feed'; readonly on: boolean }
  | { readonly kind: 'expertise'; readonly topics: number }
  | {
      readonly kind: 'signal';
      readonly number: string;
      readonly theme?: string | undefined;
      readonly level?: string | undefined;
    }
  | { readonly kind: 'signal-changed'; readonly number: string; readonly stage: string }
  | { readonly kind: 'consultation'; readonly number: string; readonly stage: string }
  | { readonly kind: 'consultation-changed'; readonly number: string; readonly stage: string }
  | { readonly kind: 'lesson'; readonly state: string; readonly number?: string | undefined }
  | { readonly kind: 'access-request'; readonly state: 'asked' | 'changed' | 'linked' | 'refused' }
  | { readonly kind: 'installation'; readonly state: 'approved' | 'refused' }
  | { readonly kind: 'quote'; readonly wanted: string; readonly state: string }
  | { readonly kind: 'preferences'; readonly changed: Readonly<Record<string, string | boolean | undefined>> }
  | { readonly kind: 'file-offered' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'sent-again'; readonly messages: number }
  /** Where, in what was typed, the guard found what: of a text that was not stored. */
  | { readonly kind: 'refused'; readonly code: string; readonly found?: readonly Finding[] | undefined }
  /** A text was stored with the reason why what was found has to be in it. */
  | { readonly kind: 'warned'; readonly found: readonly Finding[] };

/** A reply together with the language it is in, which its dates and the platform's own words follow. */
export interface Spoken extends Reply {
  readonly language: Language;
  /** The answer as it may be stored, where that is another: without what was typed that points at somebody. */
  readonly kept?: Answer | undefined;
}

export const show = (card: Card, ...changed: Change[]): Reply => ({ answer: { kind: 'show', card }, changed });
export const replace = (card: Card, ...changed: Change[]): Reply => ({ answer: { kind: 'replace', card }, changed });
export const open = (form: Form, again?: Call): Reply => ({
  answer: { kind: 'open', form, ...(again ? { again } : {}) },
  changed: [],
});
export const invalid = (form: Form): Reply => ({ answer: { kind: 'invalid', form }, changed: [] });

/** To what is no question, such as a form that was left: whoever delivers it says nothing. */
export const nothingToSay: Reply = show({ title: '', parts: [] });

/** How the same outcome is answered to different things: what is told, and how what is missing is asked. */
export interface Manner {
  readonly tell: typeof show;
  readonly ask: (form: Form) => Reply;
}

export const toWords: Manner = { tell: show, ask: open };
/** The card with the button makes place. */
export const toPress: Manner = { tell: replace, ask: open };
export const toForm: Manner = { tell: replace, ask: invalid };

/** One turn, from any platform: claimed once, stored as a whole, answered with a value. It never throws. */
export type Converse = (incoming: Incoming) => Promise<Spoken>;
