import { sendQuestion } from '../../bot/consultations/asking.vocabulary.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import * as calls from '../../bot/lessons/lessons.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { LessonId } from '../../domain/lessons/lesson.ts';
import { aConsultation } from '../builders/consultations.ts';
import { number } from '../builders/guard.ts';
import type { House } from '../builders/house.ts';
import { aLesson, answered, type LessonBuilder } from '../builders/lessons.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

type One = { readonly lesson: LessonId };

const with1 = (name: string, life: LessonBuilder, act: (house: House, one: One) => Promise<Reply>) =>
  replying(`lesson-${name}`, async (house) => act(house, { lesson: (await life.in(house)).id }));
const pressed = (name: string, who: string, life: LessonBuilder, call: (one: One) => Call) =>
  with1(name, life, (house, one) => house.press(who, call(one)));
const submitted = (name: string, who: string, life: LessonBuilder, call: (one: One) => Call, values: Values) =>
  with1(name, life, (house, one) => house.submit(who, call(one), values));
const news = (kind: string, to: string, life: LessonBuilder) =>
  telling(`nudge-${kind}`, async (house) => {
    await life.in(house);
    return house.compose({ member: to }, await newsFor(house, kind, to));
  });

const agreed = () => aLesson().agreed();
const released = () => agreed().released();
const asked = () => aLesson().wordsAsked();

const proposing = (name: string, values: Values) =>
  replying(`lesson-propose-${name}`, async (house) => {
    const { id: consultation } = await answered().in(house);
    return house.submit('gijs', calls.sendPropose({ consultation }), values);
  });
const ofCase = (name: string, who: string, life?: LessonBuilder) =>
  replying(`lessons-of-${name}`, async (house) => {
    const of = await answered().in(house);
    await life?.in(house, of);
    return house.press(who, calls.ofConsultation({ consultation: of.id }));
  });

async function several(house: House, count: number): Promise<void> {
  for (let each = 1; each <= count; each += 1) {
    await aLesson(`Bij wachttijd helpt een vast contact, keer ${each}.`).agreed().released().in(house);
  }
}

const finding: readonly Scene[] = [
  replying('lessons-none', (house) => house.say('noor', 'leerpunten')),
  replying('lessons-newest', async (house) => {
    await several(house, 6);
    return house.say('noor', 'leerpunten');
  }),
  replying('lessons-search', (house) => house.press('noor', calls.openSearch({}))),
  replying('lessons-search-empty', (house) => house.submit('noor', calls.sendSearch({}), {})),
  replying('lessons-search-long', (house) => house.submit('noor', calls.sendSearch({}), { words: 'x'.repeat(121) })),
  replying('lessons-found', async (house) => {
    await several(house, 2);
    return house.submit('noor', calls.sendSearch({}), { words: 'wachtlijsten' });
  }),
  replying('lessons-nothing', (house) => house.say('noor', 'leerpunten onderwaterhockey')),
  replying('lessons-typed-long', (house) => house.say('noor', `leerpunten ${'heel lang '.repeat(20)}`)),
  replying('lessons-one', async (house) => {
    await several(house, 1);
    return house.say('noor', 'leerpunt L-1');
  }),
  replying('lessons-one-missing', (house) => house.say('noor', 'leerpunt L-9')),
  replying('expertise-found-lessons', async (house) => {
    await several(house, 1);
    return house.say('noor', 'expertise wachttijd');
  }),
  replying('asker-sent-came-before', async (house) => {
    await several(house, 2);
    const question = 'Wat helpt er bij een lange wachttijd?';
    return house.submit('noor', sendQuestion({}), { question, age: '12-15', wait: 'can-wait' });
  }),
];

const onTheirWay: readonly Scene[] = [
  ofCase('helper', 'gijs'),
  ofCase('asker', 'noor', aLesson()),
  ofCase('declined', 'gijs', aLesson().declined()),
  ofCase('agreed', 'saar', agreed()),
  ofCase('words-asked', 'gijs', asked()),
  ofCase('released', 'noor', released()),
  replying('lesson-propose', async (house) => {
    const { id: consultation } = await answered().in(house);
    return house.press('gijs', calls.openPropose({ consultation }));
  }),
  proposing('empty', {}),
  proposing('long', { text: 'x'.repeat(601) }),
  proposing('tags', { text: 'Bellen helpt.', tags: 'a,b,c,d,e,f' }),
  proposing('region', { text: 'In Haaglanden helpt bellen.' }),
  proposing('age', { text: 'Bij een 9-jarige helpt bellen.' }),
  proposing('identifying', { text: `Bij ${number} helpt bellen.` }),
  proposing('sent', { text: 'Elke week bellen helpt.', tags: 'wachttijd, ggz' }),
  replying('lesson-propose-early', async (house) => {
    const { id: consultation } = await aConsultation().fits().in(house);
    return house.press('saar', calls.openPropose({ consultation }));
  }),
  replying('lesson-propose-again', async (house) => {
    const of = await answered().in(house);
    await aLesson().in(house, of);
    return house.press('gijs', calls.openPropose({ consultation: of.id }));
  }),
  pressed('see-asker', 'noor', aLesson(), calls.see),
  pressed('see-proposer', 'gijs', aLesson(), calls.see),
  pressed('see-asked', 'gijs', asked(), calls.see),
  pressed('see-asked-asker', 'noor', asked(), calls.see),
  pressed('see-screener', 'saar', agreed(), calls.see),
  pressed('see-agreed', 'gijs', agreed(), calls.see),
  pressed('see-released', 'noor', released(), calls.see),
  pressed('see-declined', 'gijs', aLesson().declined(), calls.see),
  pressed('see-other', 'hans', aLesson(), calls.see),
  pressed('agreed', 'noor', aLesson(), calls.agree),
  pressed('agree-not-yours', 'gijs', aLesson(), calls.agree),
  pressed('agree-twice', 'noor', agreed(), calls.agree),
  pressed('ask-decline', 'noor', aLesson(), calls.askDecline),
  pressed('declined', 'noor', aLesson(), calls.decline),
  pressed('words', 'noor', aLesson(), calls.openWords),
  submitted('words-asked', 'noor', aLesson(), calls.sendWords, { hint: 'Korter graag.' }),
  submitted('words-identifying', 'noor', aLesson(), calls.sendWords, { hint: `Zonder ${number} graag.` }),
  submitted('words-asked-screener', 'saar', agreed(), calls.sendWords, {}),
  pressed('reword', 'gijs', asked(), calls.openReword),
  submitted('reworded', 'gijs', asked(), calls.sendReword, { text: 'Elke week even bellen helpt.' }),
  pressed('released', 'saar', agreed(), calls.release),
  replying('home-lessons', async (house) => {
    await agreed().in(house);
    return house.say('saar', 'overzicht');
  }),
];

/** Everything about leerpunten. */
export const lessonScenes: readonly Scene[] = inNetwork(careNetwork, [
  ...finding,
  ...onTheirWay,
  news('lesson-proposed', 'noor', aLesson()),
  news('lesson-to-release', 'saar', agreed()),
  news('lesson-words-asked', 'gijs', asked()),
  news('lesson-released', 'gijs', released()),
  news('lesson-declined', 'gijs', aLesson().declined()),
]);
