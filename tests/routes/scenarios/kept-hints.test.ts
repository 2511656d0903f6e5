import { describe, expect, it } from "vitest";
import { hintsOn } from "~/domain/simulator/suggestion-hints";
import { KeptHints } from "~/routes/scenarios/edit/kept-hints";

describe("hints at suggestions, in the editor", () => {
  it("are those of the rules, also when they are asked for again", () => {
    const kept = new KeptHints();
    for (const text of [
      "You should go for a walk.",
      "What is that like?",
      "You should go for a walk.",
    ])
      expect(kept.on(text)).toEqual(hintsOn(text));
  });

  it("give the page its turn while they are looked for, and stop where the draft went on", async () => {
    function* withoutEnd() {
      for (let n = 0; ; n += 1) yield `What was it like, number ${n}?`;
    }
    let isOver = false;
    setTimeout(() => (isOver = true));
    expect(await new KeptHints().lookAt(withoutEnd(), () => isOver)).toBe(false);
  });
});
