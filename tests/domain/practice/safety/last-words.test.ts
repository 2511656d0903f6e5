import { describe, expect, it } from "vitest";
import { screenLastWords } from "~/domain/practice/safety/last-words";
import { screenOwnWordsByRules } from "~/domain/practice/safety/own-words";

describe("a peer's last two messages", () => {
  it("hears what is begun in one message and finished in the next", () => {
    const parts = ["i don't think i will", "be here next week"];
    expect(parts.map(screenOwnWordsByRules)).toEqual(["none", "none"]);
    expect(screenLastWords(parts)).not.toBe("none");
    expect(screenLastWords(["honestly i just want to", "not wake up tomorrow"])).not.toBe("none");
  });

  it("does not put a reply to the client and the next one together", () => {
    expect(screenLastWords(["it sounds like you don't want to", "be at home right now"])).toBe(
      "none",
    );
    expect(screenLastWords(["I don't want to rush.", "Be as slow as you like."])).toBe("none");
  });

  it("raises what a message says by itself, and what was raised before only once", () => {
    expect(screenLastWords(["i want to die", "ok, what happened then?"])).toBe("none");
    expect(screenLastWords(["hi", "i want to die"])).toBe("urgent");
    expect(screenLastWords([])).toBe("none");
  });
});
