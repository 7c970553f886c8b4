import type { Activity } from 'botbuilder';
import { mention } from '../../bot/conversation/mentions.ts';
import { isMention, isMentionOf } from './activity.ts';

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a person typed, without the mention of the bot and without the HTML that Teams puts around words. */
export function typedWords(activity: Partial<Activity>): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const toUs = withoutMentionOf(activity.recipient?.id, text, activity.entities);
  return withoutEntities(withoutTags(withMentions(toUs, activity.entities))).trim();
}

/** The mark as the message tells it, and where it stands otherwise in the text (an id, other spaces) the name in it. */
function withoutMentionOf(bot: string | undefined, text: string, marks: unknown): string {
  let rest = text;
  for (const mark of Array.isArray(marks) ? marks : []) {
    if (!isMentionOf(bot, mark)) continue;
    if (typeof mark.text === 'string' && mark.text !== '') rest = rest.replaceAll(mark.text, ' ');
    const names = new Set([bare(mark.text), bare(mark.mentioned.name)]);
    rest = rest.replace(/<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gi, (whole, name) => (names.has(bare(name)) ? ' ' : whole));
  }
  return rest;
}

/** Other people who are mentioned, by the id that their organisation has for them where Teams says it, and their name. */
function withMentions(text: string, marks: unknown): string {
  const all: readonly unknown[] = Array.isArray(marks) ? marks : [];
  return text.replace(/<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gi, (_whole, name: string) => {
    const mark = all
      .filter(isMention)
      .find((each) => bare(each.text) === bare(name) || bare(each.mentioned.name) === bare(name));
    const id = mark?.mentioned.aadObjectId;
    return mention(typeof id === 'string' ? id : '', withoutEntities(name));
  });
}

/** A name as it can be compared, however it was written. */
function bare(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  return withoutEntities(withoutTags(name)).replace(/\s+/g, ' ').trim().toLowerCase();
}

function withoutTags(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?(?:at|p|div|span|ul|ol|li|b|strong|i|em|u|s)(?:\s[^<>]*)?>/gi, '');
}

function withoutEntities(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(/[\u00a0\u200b]/g, ' ');
}
