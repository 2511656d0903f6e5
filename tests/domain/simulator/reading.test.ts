import { describe, expect, it } from "vitest";
import { likeliestCategory } from "~/domain/emotion/reading";
import { namedFeelings } from "~/domain/simulator/named-feeling";
import { readingOf, type Expressed } from "~/domain/simulator/reading";

const nothing: Expressed = {
  ...{ shown: [], waiting: null, named: [] },
  ...{ prevailing: undefined, hurt: false, riskWaits: false },
};
const label = (valence: number, arousal: number, expressed: Partial<Expressed>) =>
  likeliestCategory(readingOf(valence, arousal, { ...nothing, ...expressed }).distribution);

describe("the reading of a client's message", () => {
  it("follows the state where nothing else tells", () => {
    expect(label(-0.5, 0.5, {})).toBe("fear");
    expect(label(-0.5, -0.1, {})).toBe("sadness");
    expect(label(0.1, -0.1, {})).toBe("neutral");
  });

  it("is of the feeling that a cue shows, and leans to it while the cue waits", () => {
    const fury = { kind: "feeling", feeling: "anger" } as const;
    expect(label(-0.5, 0.4, { shown: [fury] })).toBe("anger");
    const anger = (waiting: Expressed["waiting"]) =>
      readingOf(-0.5, 0.4, { ...nothing, waiting }).distribution.anger;
    expect(anger(fury)).toBeGreaterThan(anger(null));
  });

  it("is of what its words name", () => {
    expect(label(-0.5, 0.5, { named: namedFeelings("i'm so furious i can't sit down") })).toBe(
      "anger",
    );
  });

  it("is not calm beside a cue of distress, or while a told thought waits for a step", () => {
    const alone = { kind: "isolation" } as const;
    expect(label(-0.15, -0.1, {})).toBe("neutral");
    expect(label(-0.15, -0.1, { shown: [alone] })).toBe("sadness");
    expect(label(-0.1, -0.1, { riskWaits: true })).toBe("sadness");
  });

  it("stays what the state says where a feeling cannot be: nobody calm and well is furious", () => {
    expect(label(0.3, -0.2, { named: ["anger"], prevailing: "anger" })).not.toBe("anger");
  });
});

describe("feelings named in words", () => {
  it("are the writer's own, not denied, and each once", () => {
    expect(namedFeelings("I was scared. Honestly, so scared, and I cried")).toEqual([
      "fear",
      "sadness",
    ]);
    expect(namedFeelings("I'm not angry with anyone")).toEqual([]);
    expect(namedFeelings("He is furious, and she cries all day.")).toEqual([]);
    expect(namedFeelings("He shouted and I was relieved when it stopped")).toContain("happiness");
  });
});
