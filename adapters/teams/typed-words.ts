import type { Activity } from 'botbuilder';

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
  return withoutTags(withoutMentionOf(activity.recipient?.id, text, activity.entities))
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(/[\u00a0\u200b]/g, ' ')
    .trim();
}

function withoutMentionOf(bot: string | undefined, text: string, marks: unknown): string {
  let rest = text;
  for (const mark of Array.isArray(marks) ? marks : []) {
    if (mark?.type === 'mention' && mark.mentioned?.id === bot && typeof mark.text === 'string' && mark.text !== '') {
      rest = rest.replaceAll(mark.text, ' ');
    }
  }
  return rest;
}

/** Other people who are mentioned keep their name. */
function withoutTags(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?(?:at|p|div|span|ul|ol|li|b|strong|i|em|u|s)(?:\s[^<>]*)?>/gi, '');
}
