import { describe, expect, it } from "vitest";
import { fieldIdOf, partOf, pathWords } from "~/components/scenario/path-words";

describe("a path in words", () => {
  it.each([
    [["cues", "sleep", "deeper", 0], "Cues › sleep › Goes on about it › number 1", "cues"],
    [["story", 1, 2], "Offered unasked › layer 1, feeling › number 3", "story"],
    [["topics", "helps", "answers"], "Topics › What helps › Answers", "topics"],
    [["replies", "adviceEarly"], "By occasion › Advice too early", "occasions"],
    [["start", "trust"], "Start › Trust", "start"],
    [["threads", 0, "after"], "Things to come back to › number 1 › After", "returns"],
    [["title"], "Title", "person"],
  ])("%j names the field and the part in which it stands", (path, words, part) => {
    expect(pathWords(path)).toBe(words);
    expect(partOf(path)).toBe(part);
    expect(fieldIdOf(path)).toBe(path.join("."));
  });

  it("name a moment by its words, as its page does: it has no number there", () => {
    const moment = { cue: "tired", said: ["I lie awake"], mi: [], empathy: [], support: ["x"] };
    expect(pathWords(["suggestions", 0, "support", 0], { suggestions: [moment] })).toBe(
      "Suggestions › “I lie awake” › Support › number 1",
    );
    const asked = { said: ["the bus", "the tram"], answers: { why: ["x"] } };
    expect(pathWords(["askedBack", 0, "answers", "why", 0], { askedBack: [asked] })).toBe(
      "Asked back › “the bus” or “the tram” › Answers › Why › number 1",
    );
    expect(pathWords(["askedBack", 0, "said"])).toBe(
      "Asked back › number 1 › Right after the client said",
    );
  });
});
