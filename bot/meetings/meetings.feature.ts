import { meetingKinds } from '../../domain/meetings/reminder-days.ts';
import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { openCancel, openMove, restore, sendCancel, sendMove } from './meetings.arranging.ts';
import { attend, openDelegate, sendDelegate } from './meetings.attending.ts';
import { renew, revoke, seeFeed } from './meetings.feed.ts';
import { meetingsAtHome, openMeetingOf } from './meetings.home.ts';
import { sayNews } from './meetings.news.ts';
import { beginOf, sayAsking, sayComing } from './meetings.nudges.ts';
import { openPoint, openPointChange, putPoint, removePoint, sendPoint, sendPointChange } from './meetings.points.ts';
import { seeInWords, seeList, seeOne } from './meetings.reading.ts';
import { readSentence } from './meetings.sentences.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';

/** Bijeenkomsten: when bodies meet, about what, and who comes. */
export const meetingsFeature: Feature = {
  name: 'meetings',
  words: [
    {
      names: [
        'bijeenkomsten',
        'bijeenkomst',
        'vergaderingen',
        'vergadering',
        'overleggen',
        'agenda',
        'meetings',
        'meeting',
      ],
      handle: (rest, turn) => (rest.trim() === '' ? seeList({}, turn) : seeInWords(rest, turn)),
    },
  ],
  sentence: readSentence,
  calls: [
    onPress(calls.seeMeetings, (input, turn) => seeList(input, turn)),
    onPress(calls.seeMeeting, ({ skip, ...name }, turn) => seeOne(name, skip, turn)),
    onPress(calls.come, (input, turn) => attend('yes', input, turn)),
    onPress(calls.stayAway, (input, turn) => attend('no', input, turn)),
    onPress(calls.openDelegate, (input, turn) => openDelegate(input, turn)),
    onSubmit(calls.sendDelegate, (input, values, turn) => sendDelegate(input, values, turn)),
    onPress(calls.openPoint, (input, turn) => openPoint(input, turn)),
    onSubmit(calls.sendPoint, (input, values, turn) => sendPoint(input, values, turn)),
    onPress(calls.openPointChange, (input, turn) => openPointChange(input.item, turn)),
    onSubmit(calls.sendPointChange, (input, values, turn) => sendPointChange(input.item, input.seen, values, turn)),
    onPress(calls.removePoint, (input, turn) => removePoint(input.item, turn)),
    onPress(calls.putPoint, (input, turn) => putPoint(input.item, input.place, turn)),
    onPress(calls.openMove, (input, turn) => openMove(input, turn)),
    onSubmit(calls.sendMove, (input, values, turn) => sendMove(input, values, turn)),
    onPress(calls.openCancel, (input, turn) => openCancel(input, turn)),
    onSubmit(calls.sendCancel, (input, values, turn) => sendCancel(input, values, turn)),
    onPress(calls.restore, (input, turn) => restore(input, turn)),
    onPress(calls.seeFeed, (_input, turn) => seeFeed(turn)),
    onPress(calls.renewFeed, (_input, turn) => renew(turn)),
    onPress(calls.revokeFeed, (_input, turn) => revoke(turn)),
  ],
  nudges: {
    'meeting-ask': sayAsking,
    'meeting-week': sayComing,
    'meeting-day': sayComing,
    'meeting-moved': sayNews,
    'meeting-cancelled': sayNews,
    'meeting-restored': sayNews,
    'meeting-delegate': sayNews,
    'meeting-delegate-off': sayNews,
  },
  later: [...meetingKinds, 'meeting-moved', 'meeting-restored', 'meeting-delegate'],
  ends: beginOf,
  home: meetingsAtHome,
  opens: openMeetingOf,
  help: (turn) => {
    const t = meetingTexts[turn.language];
    return { line: t.helpLine, button: { label: t.mine, call: calls.seeMeetings({}) } };
  },
};
