import { type Difference, drawnDifferences, entranceDifferences } from './differences.ts';

/** docs/parity.md, printed from the table that the tests hold the adapters against. */
export function parityPage(words: readonly string[]): string {
  return `# Hetzelfde in Slack en in Teams

Alles wat je met Schakelbot kunt, kan in Slack en in Teams: elk woord, elk bericht, elk formulier en elke knop. Een test
loopt ze allemaal na. Hij leest wat er voor elk platform getekend wordt terug, en vergelijkt woorden, velden en knoppen.
Daarna drukt hij op elke knop en verstuurt hij elk formulier, ook leeg.

De ${words.length} woorden en zinnen om mee te beginnen doen overal hetzelfde: als opdracht, in het eigen gesprek en na een vermelding in
een kanaal of groep. Een antwoord komt bij de vraagsteller alleen.

Wat een platform niet kan, of anders doet, staat hieronder met de weg eromheen. De tabellen komen uit
\`tests/parity/differences.ts\`. De tests falen als er een verschil bij komt of verdwijnt.

## Waar je iets vraagt

${tableOf(entranceDifferences)}

## Hoe het eruitziet

${tableOf(drawnDifferences)}

Na een wijziging in de tabel schrijft \`npx vitest run tests/parity -u\` deze bladzijde opnieuw.
`;
}

function tableOf(differences: Readonly<Record<string, Difference>>): string {
  const rows = Object.values(differences).map(({ on, what, wayRound, shownBy }) => [
    on,
    what,
    wayRound,
    `\`${shownBy.file.replace('tests/', '')}\``,
  ]);
  return [['Niet zo in', 'Wat', 'De weg eromheen', 'Test'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
