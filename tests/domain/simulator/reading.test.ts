import { describe, expect, it } from "vitest";
import { likeliestCategory } from "~/domain/emotion/reading";
import { namedFeelings } from "~/domain/simulator/named-feeling";
import { readingOf, valenceRead, type Expressed } from "~/domain/simulator/reading";

const nothing: Expressed = {
  ...{ shown: [], waiting: null, named: [] },
  ...{ prevailing: undefined, hurt: false, depth: 0, riskWaits: false },
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

  it("is neither calm nor glad where something heavy is told, however well the talk has gone", () => {
    const guilt = { kind: "burden" } as const;
    expect(label(0.1, -0.1, { shown: [guilt], depth: 2 })).toBe("sadness");
    expect(label(0.1, -0.1, { depth: 3 })).toBe("sadness");
  });

  it("weighs what is heavy, and lets it rise with the state where it is stayed with", () => {
    expect(valenceRead(-0.1, { depth: 1, last: -0.3, isDeeper: true })).toBe(-0.1);
    expect(valenceRead(-0.1, { depth: 2, last: -0.3, isDeeper: true })).toBeLessThan(-0.3);
    const [stays, later] = [-0.1, -0.05].map((valence) =>
      valenceRead(valence, { depth: 2, last: -0.3, isDeeper: false }),
    );
    expect(stays).toBeLessThan(-0.1);
    expect(later).toBeGreaterThan(stays ?? 0);
    expect(valenceRead(-0.9, { depth: 3, last: -0.9, isDeeper: true })).toBe(-0.9);
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
