import { sayDay } from '../language/say.ts';
import { said, strong } from '../view/copy.ts';
import type { nl } from './reminders.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
  nudge: {
    weekTitle: 'On our way together',
    dayTitle: 'Our agreement',
    wishTitle: 'You asked me to remind you',
    purposeLabel: 'What we do this for',
    agreedLabel: 'What we agreed',
    achievedLabel: 'What has been achieved',
    bodyPurposeLabel: 'Our shared goal',
    bodyAgreedLabel: 'Our agreements',
    bodyAchievedLabel: 'Our progress',
    noPurpose: 'This is how we help each other, and children and families, along.',
    agreed: (about, due, today, made) => [
      said(about),
      `, by ${sayDay(due, today, 'en')}`,
      ...(made ? [' (', made, ')'] : []),
      '.',
    ],
    question: 'How does it stand?',
    brief: (about, due, today) => [said(about), `, by ${sayDay(due, today, 'en')}`],
    why: 'You hear this a week before and on the day itself. To change that, say ‘preferences’.',
    whyWish: 'You hear this because you asked for it. What else I send, you choose at ‘preferences’.',
    madeTitle: 'There is an agreement in your name',
    made: (by) => `${by} wrote down what you agreed.`,
    handedTitle: 'An agreement was handed over to you',
    handed: (by) => `${by} handed this agreement over.`,
    offeredTitle: 'There is help',
    offered: (by, text) => [`${by} offers help`, ...(text ? [': ', said(text)] : []), '.'],
    offeredQuestion: 'How will you go on now?',
    agree: 'Yes, that is right',
    disagree: 'That is not what we agreed',
    confirmedTitle: 'Thank you',
    confirmed: 'I will remind you a week before and on the day itself.',
    madeQuestion: 'Is this right?',
    whyNews: 'You hear this because the agreement is in your name. For some quiet, say ‘quiet’.',
  },

  report: {
    title: (body) => `Progress of ${body}`,
    goal: 'Our shared goal',
    agreements: 'Our agreements',
    progress: 'Our progress',
    meeting: (name, day, today) => `${capital(name)} meets ${sayDay(day, today, 'en')}. This is how we stand.`,
    helpWelcome: (owner, about, whom) => [
      strong(owner),
      whom ? ` asks for help ${whom}: ` : ' could use help: ',
      said(about),
    ],
    help: 'Help is welcome here',
    question: 'Who would like to tell more, or think along?',
    more: (count) => (count === 1 ? 'And one more agreement.' : `And ${count} more agreements.`),
    see: 'All agreements',
    reviewTitle: (body) => `Progress report of ${body} is ready`,
    review: (body, day, today) =>
      `This message goes to ${body}, for the meeting of ${sayDay(day, today, 'en')}. It waits for you.`,
    reviewQuestion: 'Shall I send it?',
    reviewBrief: (body) => `The progress report for ${body} waits for you.`,
    send: 'Send',
    hold: 'Not this time',
    open: 'Look',
    sentTitle: 'Thank you',
    sent: (body) => `The progress report goes to ${body} now.`,
    held: (body) => `No message goes to ${body} this time.`,
    goneTitle: 'This was decided already',
    notSecretaryTitle: 'This is for the secretariat',
    gone: 'This message was decided on already, or the meeting has been.',
    notSecretary: 'Only who keeps the secretariat can send this message.',
    why: 'You see this because you take care of this message. For some quiet, say ‘quiet’.',
  },
};

/** The name as it begins a sentence. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
