const sentenceEnd = /(?:[.!?…]+["”’)\]]*\s+|\n+)/gu;
/** Shorter pieces are kept with what follows: a word that is spelled apart must be read whole. */
const shortestPiece = 12;

/** A text that may not be shown. Says nothing of what it was. */
export class UnsafeText extends Error {
  override name = "UnsafeText";
  constructor() {
    super("A text was held back.");
  }
}

/**
 * Hands a growing text on by whole sentences, each only after everything up to the end of the sentence
 * after it has been screened: what is harmful only together with its neighbour is not shown half.
 * The pieces that it answers, joined, are the text. Throws UnsafeText at the first thing that may not be shown.
 */
export class SafeSentences {
  readonly #isSafe: (text: string) => boolean;
  #text = "";
  #shown = 0;
  #screened = 0;

  constructor(isSafe: (text: string) => boolean) {
    this.#isSafe = isSafe;
  }

  /** Takes the next piece; answers what may be shown now, often nothing. */
  push(piece: string): string {
    this.#text += piece;
    const ends = this.#ends();
    const last = ends.at(-1) ?? 0;
    if (last > this.#screened) this.#screen(last);
    return this.#show(ends.at(-2) ?? 0);
  }

  /** Screens the whole and answers what has not been shown. */
  finish(): string {
    this.#screen(this.#text.length);
    return this.#show(this.#text.length);
  }

  #screen(end: number): void {
    if (!this.#isSafe(this.#text.slice(0, end))) throw new UnsafeText();
    this.#screened = end;
  }

  #show(end: number): string {
    const piece = this.#text.slice(this.#shown, Math.max(this.#shown, end));
    this.#shown += piece.length;
    return piece;
  }

  #ends(): number[] {
    const ends: number[] = [];
    for (const { index, 0: mark } of this.#text.matchAll(sentenceEnd)) {
      const end = index + mark.length;
      if (end - (ends.at(-1) ?? 0) >= shortestPiece && end < this.#text.length) ends.push(end);
    }
    return ends;
  }
}
