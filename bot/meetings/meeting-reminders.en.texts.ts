import { capital } from '../language/capital.ts';
import { said, strong } from '../view/copy.ts';
import type { nl } from './meeting-reminders.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
  nudge: {
    titles: {
      today: (name) => `Today: ${name}`,
      tomorrow: (name) => `Tomorrow: ${name}`,
      week: (name) => `In a week: ${name}`,
      weeks: (name) => `In two weeks: ${name}`,
      soon: (name) => `Soon: ${name}`,
    },
    goal: (title) => `What we do this for: ${title}.`,
    meets: (name, when) => [`${capital(name)} meets on `, strong(when), '.'],
    askQuestion: 'What would you like to talk about there?',
    askBrief: (name, when) => [strong(capital(name)), `, ${when}: there is room for your point`],
    comeQuestion: 'Will you be there?',
    addQuestion: 'Would you like to add something to the agenda?',
    moreQuestion: 'Would you like to see the agenda?',
    brief: (name, when) => [strong(capital(name)), `, ${when}`],
    why: 'You hear this because you take part in this body. To change that, say ‘preferences’.',

    movedTitle: (name) => `Moved: ${name}`,
    moved: (name, from, to) => [`${capital(name)} does not meet on ${from}, but on `, strong(to), '.'],
    movedQuestion: 'Will that suit you?',
    movedBrief: (name, to) => [strong(capital(name)), ` was moved to ${to}`],
    cancelledTitle: (name) => `Cancelled: ${name}`,
    cancelled: (name, when) => [`${capital(name)} does not meet on `, strong(when), '.'],
    cancelledQuestion: 'Would you like to see when the next one is?',
    cancelledBrief: (name, when) => [strong(capital(name)), ` on ${when} does not take place`],
    restoredTitle: (name) => `As planned after all: ${name}`,
    restored: (name, when) => [`${capital(name)} does meet on `, strong(when), ', as planned.'],
    restoredBrief: (name, when) => [strong(capital(name)), ` goes on as planned: ${when}`],
    reason: (why) => ['The reason: ', said(why)],
    whyNews: 'You hear this because you take part in this meeting. For some quiet, say ‘quiet’.',

    delegateTitle: (member) => `You go for ${member}`,
    delegate: (member, name, when) => [
      `${member} can not come and named you. ${capital(name)} meets on `,
      strong(when),
      '.',
    ],
    delegateHow: (member) => `If you can not, please tell ${member}.`,
    delegateBrief: (member, name, when) => [`You go for ${member}: `, strong(name), `, ${when}`],
    delegateOffTitle: (member) => `You need not go for ${member}`,
    delegateOff: (member, name, when) => [
      `${member} named you for ${name} on `,
      strong(when),
      '. That is no longer needed. Thank you for being willing.',
    ],
    delegateOffQuestion: 'Would you like to see what comes for you?',
    delegateOffBrief: (member, name, when) => [`You need not go for ${member} any more: `, strong(name), `, ${when}`],
    whyDelegate: (member) => `You hear this because ${member} named you. For some quiet, say ‘quiet’.`,
  },
};
