import { LONGEST_MINUTES, SHORTEST_MINUTES } from '../../domain/meetings/agenda.ts';
import type { nl } from './meeting-forms.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
  form: {
    delegateTitle: 'Somebody goes for me',
    delegate: 'Who goes in your name?',
    delegateName: 'Not in the list? Write the name',
    delegateHint: 'It is somebody of our network, who will see the agenda too.',
    delegateSave: 'Pass on',
    pointTitle: 'Add an agenda point',
    pointChangeTitle: 'Change the point',
    kind: 'What do we do with it?',
    about: 'What is it about?',
    aboutHint: 'One sentence. Write nothing about a child, parent or family.',
    minutes: 'How many minutes?',
    presenter: 'Who brings it in?',
    me: (name) => `${name} (you)`,
    pointSave: 'Add',
    pointChangeSave: 'Change',
    moveTitle: 'Move the meeting',
    moveDay: 'To which day?',
    moveTime: 'At what time does it begin?',
    moveTimeHint: 'For example 13:30.',
    why: 'Why?',
    whyHint: 'Those who take part will read this.',
    moveSave: 'Move',
    cancelTitle: 'Cancel the meeting',
    cancelSave: 'Let them know',
  },
  problems: {
    'no-delegate': () => 'Choose somebody, or write a name.',
    'delegate-unknown': (words) =>
      `I do not know ${words ? `‘${words}’` : 'them'} in our network. Choose or write another name.`,
    'two-delegates': (words) => `I know more than one person called ‘${words}’. Whom do you mean?`,
    'delegate-yourself': () => 'That is you. Choose somebody else.',
    'no-kind': () => 'Choose what we do with it.',
    'no-subject': () => 'What is it about? One sentence is enough.',
    'too-long': (words) => `That is longer than ${words} characters. Can it be shorter?`,
    identifying: () => 'There is something here by which somebody may be recognised.',
    'minutes-out-of-range': () => `Write a number of minutes, from ${SHORTEST_MINUTES} to ${LONGEST_MINUTES}.`,
    'presenter-unknown': () => 'I do not know them in our network. Choose somebody from the list.',
    'changed-meanwhile': (words) =>
      `Somebody just changed this point. It now says ‘${words}’. Would you still like to store it this way?`,
    'no-day': () => 'Choose a day.',
    'no-time': (words) => `I see no time in ‘${words}’. Write for example 13:30.`,
    'moment-in-past': () => 'That moment has passed. Choose a later one.',
    'too-far-to-move': (words) => `That is more than ${words} days away. Choose a day nearer by.`,
    'day-taken': () => 'There is a meeting on that day already. Choose another day.',
    'free-day': () => 'The first day is a free day. Choose another day.',
  },
};
