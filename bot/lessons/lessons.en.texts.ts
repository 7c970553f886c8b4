import { said, strong } from '../view/copy.ts';
import type { nl } from './lessons.nl.texts.ts';

/** What is said about leerpunten, in English. */
export const en: typeof nl = {
  states: {
    proposed: 'waits for the asker',
    'words-asked': 'waits for other words',
    agreed: 'waits for the screener',
    released: 'shared',
    declined: 'is not shared',
  },
  tags: 'Keywords',
  item: (number, words) => [strong(number), ': ', said(words)],

  foundTitle: 'What others learned',
  found: 'What fits best comes first.',
  nothingTitle: 'I find no lesson now',
  nothing: 'Try another word. Or look at what came last.',
  browseTitle: 'Lessons',
  browseIntro: 'What others learned from a case. The newest comes first.',
  noneTitle: 'No lessons yet',
  none: 'As soon as somebody shares one, you find it here.',
  oneTitle: (number) => `Lesson ${number}`,
  missingTitle: 'I cannot find this lesson',
  missing: (number) => `${number} is not there, or not any more.`,
  tooLongTitle: 'Can it be shorter?',
  tooLong: 'Name a few words, such as: bridging a wait. Is it about a case? Then ask for a consultation.',
  search: 'Search the lessons',
  again: 'Search again',
  browse: 'See the newest',
  older: 'Older',
  consultation: 'Ask for a consultation',

  ofTitle: (number) => `Lessons with ${number}`,
  ofIntro: 'What do we learn from this? So this question helps others too.',
  ofAsker: 'Who thought along can propose a lesson. You decide whether it is shared.',
  ofNone: 'Nothing was proposed yet.',
  lesson: (state, words) => [strong(state), ...(words === '' ? [] : [': ', said(words)])],
  propose: 'Propose a lesson',
  see: 'Look',
  back: 'Back to the question',

  oneOf: (number) => `Lesson with ${number}`,
  intro: {
    proposed: 'The asker reads this first. With a yes the screener reads it once more.',
    'words-asked': 'Who proposed it writes it again. Then the asker reads it anew.',
    agreed: 'The asker agrees. The screener reads it once more.',
    released: 'Everybody in the network can find this. Where it came from is seen by nobody.',
    declined: 'The text is gone. Nobody finds it any more.',
  },
  askerIntro: 'Who thought along would like to share this with others, without names and without a region. May they?',
  screenerIntro: 'The asker agrees. Does it point at nobody, and is it right? Then it can be shared.',
  proposerIntro: 'Other words were asked for.',
  hint: 'Rather so',
  agree: 'Yes, they may',
  words: 'Other words, please',
  decline: 'Rather not share it',
  reword: 'Put it otherwise',
  release: 'Share with everybody',

  proposedTitle: 'Thank you for the lesson',
  proposed: 'The asker hears of it now and decides.',
  agreedTitle: 'Good that it may be shared',
  agreed: 'The screener reads it once more. You hear when it is shared.',
  wordsTitle: 'I ask for other words',
  wordsAsked: 'Then you read it again.',
  rewordedTitle: 'Your new words are in',
  declineTitle: 'Not share this lesson?',
  declineAsk: 'The text goes away. No reason is needed.',
  declineYes: 'Yes, take the text away',
  declineNo: 'Keep it',
  declinedTitle: 'It is not shared',
  declined: 'The text is gone.',
  releasedTitle: (number) => `Shared as ${number}`,
  released: 'Everybody can find it. The asker and who proposed it hear of it.',

  form: {
    title: 'Lesson',
    intro: 'One or two sentences that help somebody on. Leave out who, where and how old.',
    text: 'What do we learn from this?',
    textHint: 'For instance: a fixed call each week keeps a family going while it waits.',
    tags: 'Keywords',
    tagsHint: 'Five at most, with commas. For instance: waiting, mental health.',
    send: 'Ask the asker',
    wordsTitle: 'Other words',
    hint: 'How would you rather read it?',
    hintHint: 'This may stay empty. Who proposed it reads this.',
    wordsSend: 'Ask',
    searchTitle: 'Lessons',
    words: 'What do you look for?',
    wordsHint: 'A few words, such as: autism and eating problems.',
    searchSend: 'Search',
    wordsMissing: 'Name a word to look for.',
    wordsLong: (most) => `That is long. At most ${most} characters.`,
  },

  newsTitles: {
    'lesson-proposed': 'A lesson from your question',
    'lesson-to-release': 'A lesson waits for you',
    'lesson-words-asked': 'Other words for your lesson, please',
    'lesson-released': 'Your lesson is shared',
    'lesson-declined': 'Your lesson is not shared',
  },
  newsLines: {
    'lesson-proposed': 'Who thought along would like to share what others can learn from. You decide.',
    'lesson-to-release': 'The asker agrees. Read it once more, then it can be shared.',
    'lesson-words-asked': 'Somebody asked whether it can be put otherwise.',
    'lesson-released': 'Others can find it now. Your names are not with it.',
    'lesson-declined': 'The asker would rather not share it. The text is gone.',
  },
  newsLine: (number, line) => ['With ', strong(number), `. ${line}`],
  newsQuestion: 'Would you like to read it?',
  newsBrief: (number, title) => `${number}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  newsWhy:
    'You hear this because you are involved. The text does not stand in this message. For some quiet, say ‘quiet’.',

  homeTitle: 'Lessons that wait for you',
  helpLine: ['Search what others learned: ', strong('lessons')],

  refusedTitle: 'That cannot be done now',
  problem: (refused) => {
    switch (refused.code) {
      case 'lesson-not-found':
        return 'I cannot find this lesson.';
      case 'not-yours':
        return 'This is for another to do.';
      case 'wrong-state':
        return 'It went on meanwhile. This is how it stands.';
      case 'no-answer-yet':
        return 'Nobody thought along yet. A lesson comes after that.';
      case 'already-proposed':
        return 'Your former proposal is still on its way.';
      case 'nothing-said':
        return 'Write in one or two sentences what helps others.';
      case 'too-long':
        return `That is too long. At most ${refused.most} characters.`;
      case 'too-many-tags':
        return `At most ${refused.most} keywords.`;
      case 'names-region':
        return `Leave out ‘${refused.region}’. A lesson holds everywhere.`;
      case 'names-age':
        return 'Leave out the age. Write ‘a youngster’, for instance.';
      case 'identifying':
        return 'Somebody may be recognised in this. Take that out.';
    }
  },
};
