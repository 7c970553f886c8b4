import { strong } from '../view/copy.ts';
import type { nl } from './asking.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
  title: 'We think along with you',
  urgent: (region, until) => [
    strong(until ? `It cannot wait until ${until}?` : 'It cannot wait?'),
    region ? ` Call ${region.name}: ${region.phone}. Is there danger? Call 112.` : ' In danger, call 112.',
  ],
  urgentMore: 'Veilig Thuis: 0800-2000, day and night. Does somebody think of suicide? Call 113 or 0800-0113.',
  who: 'Who helps you',
  screener: 'Looks first',
  deputy: (name) => `${name}, standing in`,
  call: 'You can call',
  reading: 'Reads your question',
  readNow: (until) => `today, until ${until}`,
  readNobody: 'we do not know now, feel free to call',
  dayAndTime: (day, time) => `${day} at ${time}`,
  time: (clock) => clock.replace(/^0/, '').replace(':', '.'),
  expectation: 'What you may expect',
  table: 'Meets next',
  meets: (body, when) => `${body}: ${when}`,
  fits: 'This fits here',
  fitting: [
    'help that does not join up',
    'another solution in the neighbourhood that will not come off',
    'a waiting time that has to be bridged',
    'very special knowledge that you miss',
    'a youngster who wants no more help, while worries remain',
  ],
  elsewhereShort: (names) =>
    `Sometimes a question fits better elsewhere: ${names}. Then we bring you into contact there, with a name.`,
  elsewhereNone: 'Does your question fit better elsewhere? Then we bring you into contact there, with a name.',
  yours: 'The case stays yours',
  readers: (screener) =>
    `Your text is for you, for ${screener}, for who thinks along and for your contact. The expert team reads along only once you say yes.`,

  ask: 'Ask my question',
  callMe: 'Call me',
  mine: 'My questions',
  whatFits: 'What fits here?',
  acute: 'It is urgent',
  back: 'Back',

  fitsTitle: 'What fits here?',
  fitsIntro: 'You cannot work it out with your own network? Then you are in the right place here.',
  elsewhere: 'This often fits better elsewhere',
  place: (name, what) => [strong(name), `: ${what}`],
  contact: (name, phone) => (phone ? `${name}, ${phone}` : name),
  notSure: 'Not sure? Feel free to ask your question. Together we look where you can best go.',
  step: 'It is one step. You take back what was said, and decide with the family.',
  file: 'The file stays where it is. Do not send it.',

  urgentTitle: 'When it cannot wait',
  urgentNow: 'Call now. Nobody reads this chat all day.',
  danger: 'In direct danger',
  safeAtHome: 'Veilig Thuis',
  safeAtHomeWhen: '0800-2000, day and night',
  suicide: 'Thoughts of suicide',
  suicideNumbers: '113 or 0800-0113',
  notFiled: 'I have kept nothing of what you wrote.',
  typedUrgent: 'I have kept nothing of what you wrote. Please take your message away here.',
  typedUrgentInChannel: 'Others read along in that channel. Please take your message away there now. I do not keep it.',
  takeAway: 'I have kept nothing of what you wrote. Please take your message away.',
  askRest: 'Has somebody been called? Then you can ask here what can still wait.',

  noTeamTitle: 'The bureau helps you on here',
  noTeam: (region, contact) =>
    `In ${region} you cannot ask a question through me yet. The bureau knows the people there and looks along with you: ${contact}.`,
  noRegionTitle: 'In which region do you work?',
  noRegion: (contact) =>
    `I do not know that of you yet. The bureau is glad to add it, and looks along with you already: ${contact}.`,

  offerTitle: 'Would you like somebody to think along?',
  offer: (screener) => `That is possible here. ${screener} looks at your question first. I have kept nothing yet.`,

  form: {
    title: 'My question',
    intro: 'These three things are enough. The rest can follow later.',
    typed: 'I do not keep what you wrote in the chat. Is it still there? Then take it away. Ask your question here.',
    typedInChannel:
      'Others read along in that channel. Please take your message away there now. I do not keep it. Ask your question here.',
    question: 'What is your question?',
    questionHint: 'One question is enough. Write nothing by which somebody recognises a child, parent or family.',
    age: 'How old is the child or youngster?',
    ageHint: 'About is fine.',
    waitHint: (when) => `Your question is read: ${when}.`,
    waitAgain: 'Can it wait after all?',
    send: 'Ask my question',
    first: (region) => [
      strong('Read this first.'),
      ` Is somebody not safe now? Call ${region.name}: ${region.phone}, or 112. Veilig Thuis: 0800-2000, day and night. With thoughts of suicide: 113 or 0800-0113. Nothing was kept yet.`,
    ],
  },

  calling: {
    title: 'You will be called',
    called: (screener, when) => `${screener} calls you back. Your number is seen: ${when}. After the call I erase it.`,
    formTitle: 'Call me',
    phone: 'At which number?',
    when: 'When does it suit you?',
    whenHint: 'For example: tomorrow after 15:00.',
    send: 'Call me',
  },

  helpLine: 'Stuck with a case? Somebody thinks along with you.',
};
