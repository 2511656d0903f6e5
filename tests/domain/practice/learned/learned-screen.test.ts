import { describe, expect, it } from "vitest";
import { createLearnedScreen } from "~/domain/practice/learned/learned-screen";
import { keyOf, featureGroups, type FeatureGroup } from "~/domain/practice/learned/features";
import { packWeights } from "~/domain/practice/learned/weights";
import { hear } from "~/domain/practice/hearing/hear";
import { screenGenerated, screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { screenOwnWords } from "~/domain/practice/safety/own-words";
import { readCorpus, screens, type Screen } from "../../../../scripts/train-screening/corpus";

const only = (group: FeatureGroup, name: string) =>
  createLearnedScreen(
    packWeights({
      bias: -0.5,
      groups: Object.fromEntries(
        featureGroups.map((each) => [each, new Map(each === group ? [[keyOf(name), 1]] : [])]),
      ) as Record<FeatureGroup, Map<number, number>>,
    }),
  );

describe("a learned screen", () => {
  it("hears one sentence of a longer text as well as when it stands alone", () => {
    const screen = only("words", "harbour");
    expect(screen.scoreText("The harbour!")).toBeGreaterThan(0);
    expect(
      screen.scoreText(
        "We took the long way round and had tea and cake. The harbour! Then home again.",
      ),
    ).toBeGreaterThan(0);
    expect(screen.scoreText("We had tea.")).toBeLessThan(0);
  });

  it("counts words by their kind, so that one it never read is heard with its kin", () => {
    const screen = only("classes", "family");
    expect(screen.scorePlain("mum")).toBeGreaterThan(0);
    expect(screen.scorePlain("granny and grandma")).toBeGreaterThan(0);
    expect(screen.scorePlain("the shop")).toBeLessThan(0);
  });

  it("hears nothing in a text without words", () => {
    for (const text of ["", "   ", "...", "🙂"]) {
      expect(screenOwnWords(text)).toBe("none");
      expect(screenGenerated(text)).toEqual({ safe: true });
      expect(hear(text, null).moves).not.toContain("minimising");
    }
  });
});

const raised: Record<Screen, (text: string) => boolean> = {
  "own-words": (text) => screenOwnWords(text) !== "none",
  generated: (text) => !screenGenerated(text).safe,
  minimising: (text) => hear(text, null).moves.includes("minimising"),
  "risk-asked": (text) => hear(text, null).moves.includes("risk-question"),
};

describe("the corpora that the screens were trained on", () => {
  it.each(screens)("are known to the shipped weights: %s", (screen) => {
    const lines = readCorpus(screen);
    const heard = lines.filter((line) => line.heard);
    const harmless = lines.filter((line) => !line.heard);
    const shareRaised = (some: typeof lines) =>
      some.filter(({ text }) => raised[screen](text)).length / some.length;
    expect(shareRaised(heard)).toBeGreaterThan(0.6);
    expect(shareRaised(harmless)).toBeLessThan(0.12);
  });

  it("name no method, means, amount or place", () => {
    const naming = screens.flatMap(readCorpus).filter(({ text, heard }) => {
      const screening = screenGeneratedByRules(text);
      return heard && !screening.safe && ["means", "quantity", "place"].includes(screening.reason);
    });
    expect(naming.map(({ text }) => text)).toEqual([]);
  });
});
