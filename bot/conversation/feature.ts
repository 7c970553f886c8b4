import type { Holidays, Ids, Recurrence } from '../../domain/kernel/ports.ts';
import type { CalendarDay, Instant, Zone } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import type { Language, Member, MemberId } from '../../domain/network/network.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Desk } from '../../domain/privacy/desk.ts';
import type { CallType } from '../view/call.ts';
import type { Button, Card, Part } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import type { Pointed, Replied } from './incoming.ts';
import type { Reply } from './reply.ts';
import type { BotStores } from './stores.ts';

/** What a handler knows of the turn it answers. Everything it stores goes through `stores`, all or nothing. */
export interface Turn extends Reading {
  readonly me: Member;
  /** Where it was said: in a channel others read along, and the answer goes to the one-to-one chat. */
  readonly place: 'private' | 'channel';
  /** Where every free text is shown before it is kept, relayed or logged. */
  readonly guard: Desk;
}

/** What is known where something is read, also when nobody in particular reads it: a channel. */
export interface Reading {
  readonly network: NetworkView;
  readonly stores: BotStores;
  readonly now: Instant;
  /** The reader's own calendar day. */
  readonly today: CalendarDay;
  readonly zone: Zone;
  readonly language: Language;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  /** The bot's own web address, without a slash at its end. */
  readonly publicUrl: string;
}

/** One part of what the bot can do: the table of contents of its folder, and all that the rest of the house needs. */
export interface Feature {
  readonly name: string;
  readonly words: readonly Word[];
  readonly calls: readonly CallHandler[];
  /** Recognises a sentence that does not begin with a word; undefined when it is not for this feature. */
  readonly sentence?: (text: string, turn: Turn) => (() => Promise<Reply>) | undefined;
  /** What was typed and nobody understood may belong in something of this feature: says where. It is not given the words. */
  readonly elsewhere?: (turn: Turn) => Promise<Reply | undefined>;
  /** How each kind of nudge of this feature is said to a member. */
  readonly nudges?: Readonly<Record<string, SayNudge>>;
  /** Which of them wait for their reader, who may ask to hear them later. */
  readonly later?: readonly string[];
  /** When what such a nudge is about is over; it is not said after that. Undefined when it has no end. */
  readonly ends?: (nudge: Nudge, reader: Turn) => Instant | undefined;
  /** A nudge arrived as a message of its own, under this name. */
  readonly arrived?: (nudge: Nudge, messageId: string, reader: Turn) => Promise<void>;
  /** Takes what somebody typed below a message of ours; undefined when that message is not of this feature. */
  readonly replied?: (what: RepliedBelow, turn: Turn) => Promise<Reply | undefined>;
  /** What each kind of nudge says in a body's channel. */
  readonly reports?: Readonly<Record<string, SayReport>>;
  /** What is open for this person, as a part of their own page; undefined when nothing is. */
  readonly home?: (turn: Turn) => Promise<HomeSection | undefined>;
  /** What people come to do most, as a button on their own page; undefined for who may not. */
  readonly main?: (turn: Turn) => Button | undefined;
  /** Opens what a nudge of this feature is about, also when there is nothing left to say of it. */
  readonly opens?: (nudge: Nudge, reader: Turn) => Promise<Button | undefined>;
  /** Makes something of a message in the chat; whoever wrote it has agreed, or made it themselves. */
  readonly pointed?: Readonly<Partial<Record<Pointed['wanted'], (message: Quotation, turn: Turn) => Promise<Reply>>>>;
  /** Stands between a message in the chat and what features make of it: whoever wrote it is asked first. */
  readonly asksFirst?: (what: Pointed, from: AccountName, turn: Turn) => Promise<Reply>;
  /** A line for `help`, for who may use it. */
  readonly help?: (turn: Turn) => { readonly line: Copy; readonly button: Button } | undefined;
}

/** What was typed, mended or taken back below a message of ours; both messages named as sending names them. */
export type RepliedBelow = Pick<Replied, 'act' | 'text' | 'attached'> & {
  readonly under: string;
  readonly source: string;
};

/** What is open for somebody in one feature, at most a handful of lines. */
export interface HomeSection {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Stands there always, and does not wait for anybody. */
  readonly standing?: boolean | undefined;
  /** About a case: it may not stand in a notification. */
  readonly discreet?: boolean | undefined;
}

/** Words from the chat, and where they stand; empty when they may not be taken over. */
export interface Quotation {
  readonly text: string;
  readonly link?: string | undefined;
  /** Whom "ik" in it is. */
  readonly author?: MemberId | undefined;
  /** The day that "vrijdag" in it is counted from; today when absent. */
  readonly day?: CalendarDay | undefined;
  /** The question to its author, which is over once something was made of the words. */
  readonly quote?: string | undefined;
  /** What is said above the form. */
  readonly intro?: Copy | undefined;
}

/** A word that people begin with, and its other names. */
export interface Word {
  readonly names: readonly string[];
  /** For whom it is a word at all; for everybody when absent. */
  readonly exists?: ((turn: Turn) => boolean) | undefined;
  readonly handle: (rest: string, turn: Turn) => Promise<Reply>;
}

export interface CallHandler {
  readonly callName: string;
  readonly handle: (input: unknown, values: Values | undefined, turn: Turn) => Promise<Reply>;
}

/** Answers a button; its input is parsed at the door. */
export function onPress<Input>(
  type: CallType<Input>,
  answer: (input: Input, turn: Turn) => Promise<Reply>,
): CallHandler {
  return { callName: type.callName, handle: (input, _values, turn) => answer(type.shape.parse(input), turn) };
}

/** Answers a form that was sent in. */
export function onSubmit<Input>(
  type: CallType<Input>,
  answer: (input: Input, values: Values, turn: Turn) => Promise<Reply>,
): CallHandler {
  return {
    callName: type.callName,
    handle: (input, values, turn) => answer(type.shape.parse(input), values ?? {}, turn),
  };
}

/** Undefined when it need not be said any more: settled meanwhile, or covered. Throws `NotYet` while another comes before it. */
export type SayNudge = (nudge: Nudge, reader: Turn) => Promise<NudgeMessage | undefined>;

export type SayReport = (nudge: Nudge, reader: Reading) => Promise<Card | undefined>;

/** What a nudge says: alone it is a whole message, among others a paragraph with one button. */
export interface NudgeMessage {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Exactly one question, answered by the buttons. */
  readonly question?: Copy | undefined;
  readonly buttons: readonly Button[];
  /** Among others: one line, and one button that opens the rest. */
  readonly brief: Copy;
  /** About a case: a notification shows the title only. */
  readonly discreet?: boolean | undefined;
  /** Where it belongs among what was said before: see `Message`. */
  readonly below?: readonly string[] | undefined;
  readonly replaces?: string | undefined;
  readonly open?: Button | undefined;
  /** Among others, when it has several answers: opens it as a message of its own, with all of them. */
  readonly update?: Button | undefined;
  /** What that opens, when it is more than the message alone; it may stand there long, so it can be asked for again. */
  readonly whole?: Card | undefined;
  /** What it serves (an opgave, and what a child notices of it): in a bundle things of one goal stand together. */
  readonly goal?: { readonly title: string; readonly line?: Copy | undefined } | undefined;
  /** The latest step, by whom: small wins are said in a bundle too. */
  readonly achieved?: Copy | undefined;
  /** Why this came, and how to get fewer of its kind. */
  readonly why: Copy;
}
