import { describe, expect, it } from "vitest";
import { hintsOn } from "~/domain/simulator/suggestion-hints";
import { KeptHints } from "~/routes/scenarios/edit/kept-hints";

describe("hints at suggestions, in the editor", () => {
  it("are those of the rules once a suggestion was looked at, and none before", async () => {
    const kept = new KeptHints();
    const texts = ["You should go for a walk.", "What is that like?"];
    expect(texts.map(kept.known)).toEqual([[], []]);
    expect(await kept.lookAt([...texts, ...texts], () => false)).toBe(true);
    expect(texts.map(kept.known)).toEqual(texts.map(hintsOn));
    expect(kept.known(texts[0] ?? "")).not.toEqual([]);
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
