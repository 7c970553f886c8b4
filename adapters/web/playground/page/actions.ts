import type { WireCall, WireTurn } from '../wire.ts';
import { api, Failed } from './api.ts';
import type { Chat } from './chat.ts';
import { dropDraft } from './drafts.ts';
import type { Drawn, MessageActions } from './drawn.ts';
import type { Inbox } from './inbox.ts';
import type { Modal } from './modal.ts';
import { once } from './once.ts';
import { pageTexts } from './page.texts.ts';
import { boxOf, type Place } from './place.ts';

/** What an action needs of the page around it. */
export interface Stage {
  readonly place: () => Place;
  readonly inbox: Inbox;
  readonly chat: () => Chat;
  readonly modal: () => Modal;
  readonly refresh: () => Promise<void>;
  /** Somebody does something: what was said about the page before may go. */
  readonly begin: () => void;
  /** The answer to a button in a channel stands in one's own chat. */
  readonly elsewhere: () => void;
}

export interface Actions extends MessageActions {
  /** Answers why the text was not taken, or nothing when it was. */
  say(text: string): Promise<string | undefined>;
}

type Request = (action: { readonly id: string; readonly member: string }) => Promise<WireTurn>;

/** Everything somebody can do in a chat: each once, and with what went wrong said where it happened. */
export function createActions(stage: Stage): Actions {
  return {
    say: (text) => say(text, stage),
    press: (message, call) => {
      const key = `press ${message} ${JSON.stringify(call)}`;
      void act(message, key, (action) => api.press({ ...action, message, call }), stage);
    },
    submit: (message, call, values) => {
      const key = `submit ${message} ${JSON.stringify(values)}`;
      void act(message, key, (action) => submit(action, message, call, values), stage);
    },
    cancel: (message) => {
      void act(message, `cancel ${message}`, (action) => api.cancel({ ...action, message }), stage);
    },
    openForm: (message) => openForm(message, stage),
  };
}

async function say(text: string, stage: Stage): Promise<string | undefined> {
  const { member } = stage.place();
  stage.begin();
  try {
    const turn = await once(`say ${member.id} ${text}`, (id) => api.say({ id, member: member.id, text }));
    await stage.refresh();
    if (turn.kind === 'open') arrive(turn, stage);
    return undefined;
  } catch (error) {
    return sentenceOf(error, stage);
  }
}

async function submit(
  action: Parameters<Request>[0],
  message: string,
  call: WireCall,
  values: Record<string, string>,
): Promise<WireTurn> {
  const turn = await api.submit({ ...action, message, call, values });
  if (turn.kind !== 'trouble') dropDraft(message);
  return turn;
}

async function act(message: string, key: string, request: Request, stage: Stage): Promise<void> {
  const member = stage.place().member.id;
  const complain = (sentence: string): void => {
    if (stage.modal().openFor() === message) stage.modal().complain(sentence);
    else stage.chat().complain(message, sentence);
  };
  stage.begin();
  stage.chat().busy(message, true);
  try {
    const turn = await once(`${member} ${key}`, (id) => request({ id, member }));
    await stage.refresh();
    complain(turn.trouble ?? '');
    arrive(turn, stage);
  } catch (error) {
    complain(sentenceOf(error, stage));
  }
  stage.chat().busy(message, false);
}

/** Brings who pressed or sent something to the answer. */
function arrive(turn: WireTurn, stage: Stage): void {
  const { look } = stage.place();
  const isForm = turn.kind === 'open' || turn.kind === 'invalid';
  if (turn.box !== boxOf(stage.place())) stage.elsewhere();
  else if (isForm && look === 'slack') openForm(turn.message, stage);
  else if (turn.kind !== 'trouble' || stage.modal().openFor() === undefined) {
    stage.modal().close();
    stage.chat().goTo(turn.message);
  }
}

function openForm(id: string, { inbox, modal }: Stage): void {
  const message = inbox.messages.find((each) => each.id === id);
  if (message?.body.kind === 'form') modal().show(message as Drawn);
}

function sentenceOf(error: unknown, { inbox }: Stage): string {
  return error instanceof Failed ? error.sentence : pageTexts[inbox.language].offline;
}
