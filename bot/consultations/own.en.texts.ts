import { strong } from '../view/copy.ts';
import type { nl } from './own.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
  title: 'My questions',
  empty: 'You have not asked a question here yet. Are you stuck? Somebody is glad to think along with you.',
  private: 'What your question is about is not shown here, so somebody may look over your shoulder.',
  item: (number, stage, day) => [strong(number), `: ${stage} (asked: ${day})`],
  open: 'Look',
  older: 'Earlier questions',
  who: 'Who can help?',

  sentTitle: (number) => `Your question was asked: ${number}`,
  sent: (screener, when) => `${screener} reads your question: ${when}.`,
  sentNobody: (screener) => `${screener} reads your question. When exactly, I do not know now. Feel free to call.`,
  sentExpect: (words) => `You may expect: ‘${words}’`,
  sentCall: (phone) => `Rather talk? Call ${phone}.`,
  sentMore: 'You can tell more now, or later together. The case stays yours.',

  more: 'Tell more',
  withdraw: 'Withdraw',
  answer: 'Answer',
  react: 'React',
  table: 'Yes, discuss it together',
  notTable: 'Rather not',
  tell: 'Tell how it went',
  wrapUp: 'I can go on, thank you',

  moreTitle: 'Thank you, that helps',
  moreText: 'It has been added. Whoever thinks along with you reads it.',
  answerTitle: 'Thank you, that helps us on',
  answerText: (screener) => `${screener} reads your answer and looks how to go on.`,
  reactTitle: 'Your reaction has been added',
  reactText: 'Whoever thinks along reads it.',
  tableTitle: 'You will discuss it together',
  tableText: (body, when) =>
    `The members of ${body} read along from now on.${when ? ` You discuss your question on ${when}.` : ''} You take back what was said.`,
  notTableTitle: 'Then we do not discuss it',
  notTableText: 'That is fine. The expert team does not read along. The thinking along simply goes on.',
  toldTitle: 'Good that you tell us',
  toldText: 'Whoever thought along hears how it went. This question is closed now.',
  wrappedTitle: 'Good that you can go on',
  wrapped: 'In half a year I will ask once more how it went.',
  askWithdrawTitle: 'Withdraw your question?',
  askWithdraw: (number) =>
    `${number} stops then. Nobody reads it any more, except you. You can always ask a new question.`,
  withdrawYes: (number) => `Withdraw ${number}`,
  withdrawNo: 'Rather not',
  withdrawnTitle: 'Withdrawn',
  withdrawn: (number) => `${number} has stopped. Only you can still read it.`,

  news: {
    'consultation-question-back': 'There is a question back',
    'consultation-fits': 'Your question fits here',
    'consultation-handed-over': 'Somebody helps you on',
    'consultation-table-proposed': 'A proposal to discuss it together',
    'consultation-discussed': 'Your question was discussed',
    'consultation-brought-in': 'Others were asked for what they know',
    'consultation-advice': 'There is an advice',
    'consultation-told': 'Your contact told how it goes',
    'consultation-wrapped-up': 'The talk was rounded off',
    'consultation-closed': 'Your question was closed',
  },
  newsLine: (number, stage) => [strong(number), `: ${stage}.`],
  newsQuestion: 'Would you like to look?',
  newsBrief: (number, title) => `${number}: ${lower(title)}`,
  newsWhy:
    'You hear this because you asked this question. What it is about is not in this message. What else I send, you choose at ‘preferences’.',
  howTitle: 'How it went on',
  how: (number) => ['Half a year ago somebody thought along with you about ', strong(number), '.'],
  howWhy: 'Whoever thought along would like to hear how it went. I ask this once.',
  howQuestion: 'Would you like to tell how it went?',

  form: {
    moreTitle: 'Tell more',
    moreIntro: 'All of it may stay empty. The file does not belong here.',
    domains: 'Which kinds of help are involved?',
    domainsHint: 'For example: mental health, education, debt help.',
    unknownDomain: (word, all) => `I do not know ‘${word}’ as a kind of help. Choose from: ${all}.`,
    chooseOne: 'Choose what fits best.',
    tried: 'What was tried, and what helped?',
    familyWants: 'What does the family itself want?',
    goodOutcome: 'What would be a good outcome?',
    missing: 'Which knowledge do you miss?',
    waiting: 'Is there a waiting time? For what?',
    hint: 'Write nothing by which somebody could recognise a child, parent or family.',
    analysis: 'Is there an explanatory analysis?',
    family: 'Do parents and youngster know of your question?',
    familyHint: 'Thinking along is always possible. Before the table of the expert team it is needed.',
    because: 'Why not now?',
    save: 'Keep',

    answerTitle: 'Answer',
    answer: 'What would you like to answer?',
    answerSend: 'Answer',
    reactTitle: 'React',
    react: 'What would you like to say?',
    reactSend: 'React',

    tableTitle: 'Discuss together',
    tableIntro: (body) => `If you say yes, the members of ${body} read along with you.`,
    familyPart: 'How do parents and youngster take part?',
    partAtTable: 'In your region parents and youngster sit at the table.',
    partAround: 'In your region you speak with parents and youngster before and after.',
    tableSend: 'Yes, discuss it',

    toldTitle: 'How did it go?',
    toldIntro: 'Whoever thought along is glad to read this. After that your question is closed.',
    carriedOut: 'Was done what you discussed?',
    useful: 'Did it help?',
    parents: 'How do parents look back?',
    youngster: 'How does the youngster look back?',
    learned: 'What do we learn from it?',
    toldSend: 'Tell',
  },
};

/** A title within a line. */
function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
