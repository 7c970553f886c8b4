/** What the command line says about the keys that seal. */
export const keysTexts = {
  about: {
    status: 'noemt met welke sleutels er iets versleuteld is, en hoeveel',
    rotate: 'versleutelt alles opnieuw met de eerste sleutel; de bot mag blijven draaien',
  },
  known: { first: 'ENCRYPTION_KEY', older: 'oudere sleutel', no: 'niet in de instellingen' },
  nothing: 'Er is nog niets versleuteld.',
  one: 'Alles is versleuteld met ENCRYPTION_KEY. Andere sleutels mogen uit de instellingen.',
  several: 'Niet alles is versleuteld met ENCRYPTION_KEY. Zet het over: npm run cli -- keys rotate.',
  resealed: (values: number) =>
    values === 0 ? 'Er was niets over te zetten.' : `Opnieuw versleuteld: ${values} waarden.`,
  goesOn:
    'Er komt nog iets bij met een oudere sleutel. Draait er ergens een bot met de oude instellingen? Start die opnieuw, en doe dit nog eens.',
  unreadable: (values: number) =>
    `${values === 1 ? '1 waarde gaat' : `${values} waarden gaan`} met geen enkele sleutel open. Zet de sleutel waarmee ze versleuteld zijn in ENCRYPTION_KEY_OLD. Zonder die sleutel zijn ze niet te lezen.`,
};
