import { fold } from './tokens.ts';

/** Whether somebody says that they come or not, and the words that may tell where and when. */
export interface ComingReading {
  readonly coming: 'yes' | 'no';
  readonly rest: string;
}

const no = [
  /^ik (?:kan|ben|kom|zal) (?:er )?(.*?)\b(?:helaas )?niet\b(?: bij)?(?: (?:zijn|aanwezig|komen))?(.*)$/,
  /^i (?:can ?not|can't|cannot|will not|won't|am not able to|do not|don't)(?: be| come| make it| attend| coming)?(?: there)?(.*)$/,
];
const yes = [
  /^ik (?:ben|zal) (?:er )?(.*?)\b(?:er)?bij\b(?: zijn)?(.*)$/,
  /^ik (?:ben|kom|zal) (.*?)\b(?:aanwezig|wel)\b(?: zijn)?(.*)$/,
  /^ik kom(.*)$/,
  /^i(?:'ll| will| can)? ?(?:be there|am coming|attend|make it|come)(.*)$/,
];
const loose = /\b(?:er|erbij|bij|naar|aan|op|in|to|at|for|on|zijn|komen|dan|zelf|ook|van|the)\b/g;
const edge = /^[\s,.?]+|[\s,.?]+$/g;

/** Reads "ik ben erbij dinsdag" and "ik kan niet bij de SAR"; what is left has to name a meeting. */
export function readComing(text: string): ComingReading | undefined {
  const said = fold(text).trim();
  for (const [coming, shapes] of [
    ['no', no],
    ['yes', yes],
  ] as const) {
    for (const shape of shapes) {
      const [, ...rests] = shape.exec(said) ?? [];
      if (rests.length === 0) continue;
      const rest = rests.join(' ').replace(loose, ' ').replace(/\s+/g, ' ').replace(edge, '');
      return { coming, rest };
    }
  }
  return undefined;
}
