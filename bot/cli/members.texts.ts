/** What the command line says about forgetting a member. */
export const membersTexts = {
  about: 'wist alles over een lid, zoals ‘wis’ in de chat; met --dry-run zie je eerst wat weggaat',
  forgotten:
    'Gewist. Haal dit lid ook uit het netwerkbestand: anders komt het bij een volgende inlezing terug als nieuw lid, zonder iets van nu.',
  nothingDone: 'Er is nog niets gewist. Laat --dry-run weg om het te doen.',
};
