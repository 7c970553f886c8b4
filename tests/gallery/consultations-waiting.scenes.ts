import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import * as helpers from '../../bot/consultations/helpers.vocabulary.ts';
import * as looking from '../../bot/consultations/look-back.vocabulary.ts';
import { noCase } from '../../bot/consultations/no-case.ts';
import { discussLessons, readLessons } from '../../bot/consultations/no-case.vocabulary.ts';
import { seeInvitation } from '../../bot/consultations/own.vocabulary.ts';
import type { Turn } from '../../bot/conversation/feature.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { seeMeeting } from '../../bot/meetings/meetings.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import { day } from '../../domain/kernel/time.ts';
import { cancelMeeting } from '../../domain/meetings/change-meeting.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { granted } from '../builders/agreements.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { at, type House } from '../builders/house.ts';
import { aLesson } from '../builders/lessons.ts';
import { careNetwork } from '../builders/network.ts';
import { away, rounds } from '../builders/screening.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

type One = { readonly consultation: ConsultationId };
const with1 = (name: string, life: ConsultationBuilder, act: (house: House, one: One) => Promise<Reply>) =>
  replying(`consultation-${name}`, async (house) => act(house, { consultation: (await life.in(house)).id }));

/** The screener is away; nobody is there at all. */
const screenerAway = (house: House) => away(house, 'saar', '2026-11-25', '2026-12-11');
const allAway = async (house: House) => {
  await screenerAway(house);
  await away(house, 'omar', '2026-11-25', '2026-12-11');
};
const asked = { question: 'Wie kent een weg naar hulp bij een eetstoornis?', age: '12-15', wait: 'can-wait' };
const told = async (house: House, kind: string, who: string) =>
  house.compose({ member: who }, await newsFor(house, kind, who));

const reading: readonly Scene[] = [
  replying('consultation-help-deputy', async (house) => {
    await screenerAway(house);
    return house.press('noor', asking.seeHelp({}));
  }),
  replying('consultation-sent-deputy', async (house) => {
    await screenerAway(house);
    return house.submit('noor', asking.sendQuestion({}), asked);
  }),
  replying('consultation-sent-unread', async (house) => {
    await allAway(house);
    return house.submit('noor', asking.sendQuestion({}), asked);
  }),
  telling('nudge-consultation-stand-in', async (house) => {
    await screenerAway(house);
    await aConsultation().in(house);
    return told(house, 'consultation-stand-in', 'omar');
  }),
  telling('nudge-consultation-deputy', async (house) => {
    await aConsultation().in(house);
    await screenerAway(house);
    await rounds(house);
    return told(house, 'consultation-deputy', 'noor');
  }),
  telling('nudge-consultation-unread', async (house) => {
    await allAway(house);
    await aConsultation().in(house);
    await rounds(house);
    return told(house, 'consultation-unread', 'hans');
  }),
  with1('unread-people', aConsultation(), async (house, one) => {
    await allAway(house);
    return house.press('hans', helpers.seeUnread(one));
  }),
  with1('unread-over', aConsultation(), (house, one) => house.press('hans', helpers.seeUnread(one))),
  telling('nudge-consultation-not-read', async (house) => {
    await allAway(house);
    await aConsultation().in(house);
    house.moment = at('2026-11-27', '11:00');
    await rounds(house);
    return told(house, 'consultation-not-read', 'noor');
  }),
  telling('nudge-consultation-waits-for-you', async (house) => {
    await aConsultation().askedBack().in(house);
    house.moment = at('2026-12-02', '11:00');
    await rounds(house);
    return told(house, 'consultation-waits-for-you', 'noor');
  }),
];

const ret = 'ret-haaglanden' as BodyKey;
const first = { body: ret, slot: day('2026-11-26') };
const second = { body: ret, slot: day('2026-12-10') };
const onTable = () => aConsultation().fits().proposed().agreed();
const cancelled = async (house: House) => {
  await onTable().in(house);
  await house.as('omar', async (turn) => granted(await cancelMeeting(turn.me, first, turn)));
  await rounds(house);
};
const lessons = noCase(() => async () => [
  { id: 'one', number: 4, text: 'Bel de huisarts voor het gesprek met school.' },
  { id: 'two', number: 9, text: 'Vraag het gezin eerst wat rust geeft.' },
]);

const pressing = async ({ calls }: ReturnType<typeof noCase>, call: Call, turn: Turn) =>
  calls.find(({ callName }) => callName === call.name)?.handle(call.input, undefined, turn);

const tables: readonly Scene[] = [
  telling('nudge-consultation-table-moved', async (house) => {
    await cancelled(house);
    return told(house, 'consultation-table-moved', 'noor');
  }),
  telling('nudge-helper-consultation-table-moved', async (house) => {
    await cancelled(house);
    return told(house, 'consultation-table-moved', 'saar');
  }),
  ...(['noor', 'saar'] as const).map((who) =>
    telling(`nudge-consultation-table-off-${who}`, async (house) => {
      const { id, version } = await aConsultation().fits().in(house);
      const to = { kind: 'member', member: house.member(who).id } as const;
      const nudge = { key: 'off', kind: 'consultation-table-off', about: `${id}/${version}`, to };
      return house.compose({ member: who }, [{ ...nudge, from: house.moment, until: at('2026-12-09', '10:00') }]);
    }),
  ),
  replying('meeting-with-case-on-its-day', async (house) => {
    await onTable().in(house);
    house.moment = at('2026-11-26', '13:30');
    return house.press('omar', seeMeeting(first));
  }),
  ...(['parents', 'youngster'] as const).flatMap((to) =>
    (['at-the-table', 'before-and-after'] as const).map((familyPart) =>
      with1(
        `invitation-${to}-${familyPart}`,
        aConsultation()
          .fits()
          .proposed()
          .agreed({ family: { state: 'yes' }, familyPart }),
        (house, one) => house.press('noor', seeInvitation({ ...one, to })),
      ),
    ),
  ),
  with1('on-the-table-own', onTable(), (house, one) => house.press('noor', seeConsultation(one))),
  telling('nudge-consultation-no-case', async (house) => {
    await aLesson().agreed().released().in(house);
    house.moment = at('2026-12-07', '10:00');
    await rounds(house);
    return told(house, 'consultation-no-case', 'omar');
  }),
  telling('consultation-no-case-brief', async (house) => {
    const nudge = { key: 'k', kind: 'consultation-no-case', about: `${ret}/2026-12-10` };
    const to = { kind: 'member', member: house.member('omar').id } as const;
    const until = at('2026-12-10', '13:00');
    const said = await house.as('omar', async (turn) =>
      lessons.nudges['consultation-no-case']?.({ ...nudge, to, from: house.moment, until }, turn),
    );
    return said && { title: said.title, parts: [{ kind: 'text', text: said.brief }], buttons: [] };
  }),
  ...(['put', 'over'] as const).map((what) =>
    replying(`consultation-no-case-${what}`, async (house) => {
      const press = () => house.as('omar', async (turn) => pressing(lessons, discussLessons(second), turn));
      const reply = what === 'over' ? await press().then(press) : await press();
      if (!reply) throw new Error('No reply');
      return reply;
    }),
  ),
  replying('consultation-no-case-read', async (house) => {
    const reply = await house.as('omar', (turn) => pressing(lessons, readLessons(second), turn));
    if (!reply) throw new Error('No reply');
    return reply;
  }),
  replying('consultation-no-case-put-one', async (house) => {
    const one = noCase(() => async () => [{ id: 'one', number: 4, text: 'Bel de huisarts.' }]);
    const reply = await house.as('omar', async (turn) => pressing(one, discussLessons(second), turn));
    if (!reply) throw new Error('No reply');
    return reply;
  }),
];

const advised = () => onTable().advised('wim');
const side = (one: One, who: 'contact' | 'asker') => ({ ...one, side: who });
const afterwards: readonly Scene[] = (['contact', 'asker'] as const).flatMap((who) => {
  const by = who === 'contact' ? 'wim' : 'noor';
  const tap = (house: House, one: One) =>
    house.press(by, looking.tapCarriedOut({ ...side(one, who), extent: 'partly' }));
  const both = async (house: House, one: One) => {
    await tap(house, one);
    return house.press(by, looking.tapUseful({ ...side(one, who), extent: 'yes' }));
  };
  return [
    with1(`look-back-${who}`, advised(), (house, one) => house.press(by, looking.seeLookBack(side(one, who)))),
    with1(`look-back-${who}-first`, advised(), tap),
    with1(`look-back-${who}-both`, advised(), both),
    with1(`look-back-${who}-form`, advised(), async (house, one) => {
      await both(house, one);
      return house.press(by, looking.openLookBack(side(one, who)));
    }),
    with1(`look-back-${who}-added`, advised(), async (house, one) => {
      await both(house, one);
      return house.submit(by, looking.sendLookBack(side(one, who)), { learned: 'Eerder bellen.' });
    }),
    with1(`look-back-${who}-halfway-read`, advised(), async (house, one) => {
      await tap(house, one);
      return house.press('noor', seeConsultation(one));
    }),
  ];
});

const outOfOrder = with1('refused-carried-out-first', advised(), (house, one) =>
  house.press('wim', looking.tapUseful({ ...side(one, 'contact'), extent: 'yes' })),
);

/** That nothing waits unseen, the table, and how it went. */
export const consultationWaitingScenes: readonly Scene[] = inNetwork(careNetwork, [
  ...reading,
  ...tables,
  ...afterwards,
  outOfOrder,
]);
