/** An invented network: a first name that is known once (Samira, Joris) and one that two people share (Noor). */
export const names: readonly { words: string; value: string }[] = [
  ['Samira El Amrani', 'samira'],
  ['Samira', 'samira'],
  ['Joris de Wit', 'joris'],
  ['Joris', 'joris'],
  ['Noor Bakker', 'noor-bakker'],
  ['Noor', 'noor-bakker'],
  ['Noor Visser', 'noor-visser'],
  ['Noor', 'noor-visser'],
  ['SAR', 'sar'],
  ['Schakel- en adviesraad', 'sar'],
  ['Bureau', 'bureau'],
  ['Koersgroep', 'koersgroep'],
  ['VNG', 'vng'],
  ['Jongerenorganisaties', 'jongeren'],
].map(([words = '', value = '']) => ({ words, value }));
