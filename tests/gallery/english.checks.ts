import { describe, expect, test } from 'vitest';
import { allOwnWords } from './own-words.ts';
import { wordsIn } from './readability.ts';
import { drawnOnce } from './scene.ts';
import { scenesIn } from './scenes.ts';

/** Little words without which no Dutch sentence is made, and our own Dutch labels; none of them is English. */
const dutchWords = new Set(
  `de het een van voor je jij jou jouw ik wij niet geen met dat dit deze die zijn wordt worden naar bij maar ook nog wel
  er hier wat wie waar hoe wanneer kun kan kunt heb hebt heeft staat staan uur uren minuten vandaag gisteren morgen maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus oktober
  afspraak afspraken opgave bijeenkomst voorkeuren weg laatste wissen gedaan opslaan aanpassen nieuwe datum hulp
  voortgang voortgangsbericht vorderingen gremium partij supervisie`.split(/\s+/),
);

/** The way back to Dutch is said in Dutch; "intervisie" is the field's own term. */
const meant = ['Naar het Nederlands'];

describe.each(scenesIn('en').map((scene) => ({ name: scene.name, scene })))('the English of $name', ({ scene }) => {
  test('has no Dutch left in it', async () => {
    const lines = allOwnWords(await drawnOnce(scene, 'en')).filter((words) => !meant.includes(words));
    const left = lines.flatMap(wordsIn).filter((word) => dutchWords.has(word.toLowerCase()));
    expect(left).toEqual([]);
  });
});
