const LINE = 10;

/** Words of a text with one a line, found by their hash. A `Set` of as many strings would take ten times the memory. */
export class WordTable {
  readonly #text: string;
  /** Where a word begins, plus one, in the seat of its hash or the first free one after it. */
  readonly #seats: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#seats = new Uint32Array(2 ** Math.ceil(Math.log2(linesIn(text) * 2)));
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('\n', from);
      const to = end < 0 ? text.length : end;
      if (to > from) this.#seats[this.#seatOf(text, from, to)] = from + 1;
      from = to + 1;
    }
  }

  has(word: string): boolean {
    return word.length > 0 && this.#seats[this.#seatOf(word, 0, word.length)] !== 0;
  }

  #seatOf(word: string, from: number, to: number): number {
    const last = this.#seats.length - 1;
    let seat = hashOf(word, from, to) & last;
    while (!this.#isFreeOrHis(seat, word, from, to)) seat = (seat + 1) & last;
    return seat;
  }

  #isFreeOrHis(seat: number, word: string, from: number, to: number): boolean {
    const taken = this.#seats[seat] ?? 0;
    if (taken === 0) return true;
    for (let at = from; at < to; at += 1) {
      if (this.#text.charCodeAt(taken - 1 + at - from) !== word.charCodeAt(at)) return false;
    }
    const end = taken - 1 + to - from;
    return end >= this.#text.length || this.#text.charCodeAt(end) === LINE;
  }
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** FNV-1a over the code units. */
function hashOf(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
