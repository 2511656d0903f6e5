import { hintsOn } from "~/domain/simulator/suggestion-hints";

/** How long a slice of looking may hold up the page: less than a frame. */
const sliceMs = 8;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** What was found on each suggestion while the editor is open; only new words are looked at again. */
export class KeptHints {
  readonly #known = new Map<string, string[]>();

  /** What was found on a suggestion; nothing where it has not been looked at. */
  readonly known = (text: string): string[] => this.#known.get(text) ?? [];

  /** Looks at all texts in slices between which the page goes on; false where it was stopped before the end. */
  async lookAt(texts: Iterable<string>, isStopped: () => boolean): Promise<boolean> {
    let until = performance.now() + sliceMs;
    for (const text of texts) {
      if (!this.#known.has(text)) this.#known.set(text, hintsOn(text));
      if (performance.now() < until) continue;
      await nextTask();
      if (isStopped()) return false;
      until = performance.now() + sliceMs;
    }
    return !isStopped();
  }
}
