import { describe, expect, it } from "vitest";
import { tokenize } from "~/domain/emotion/tokens";

const forms = (text: string): string[] => tokenize(text).map((token) => token.form);

describe("tokenising a message", () => {
  it("writes words small and keeps contractions whole, whatever the apostrophe", () => {
    expect(forms("I’m Fine")).toEqual(["i'm", "fine"]);
    expect(forms("I'm Fine")).toEqual(["i'm", "fine"]);
  });

  it("shortens stretched words and remembers that they were stretched", () => {
    const [token] = tokenize("soooooo");
    expect(token).toMatchObject({ form: "soo", stretched: true });
  });

  it("remembers capitals, but not those of a single letter", () => {
    expect(tokenize("I SAID stop").map((token) => token.shouted)).toEqual([false, true, false]);
  });

  it("makes one sign of a run of marks", () => {
    expect(forms("what?!?! no.... yes!!!!")).toEqual(["what", "?!", "no", "...", "yes", "!!"]);
  });

  it("reads emoticons and emoji as pictures", () => {
    expect(tokenize("ok :( 😢😭 xD").map((token) => token.kind)).toEqual([
      "word",
      "picture",
      "picture",
      "picture",
      "picture",
    ]);
  });

  it("lets a negation reach the words after it, but not past a comma or a but", () => {
    const negated = (text: string): string[] =>
      tokenize(text)
        .filter((token) => token.negated && token.kind === "word")
        .map((token) => token.form);
    expect(negated("I am not very happy")).toEqual(["very", "happy"]);
    expect(negated("not happy, sad")).toEqual(["happy"]);
    expect(negated("I don't cry but hurt")).toEqual(["cry", "but"]);
  });

  it("keeps words of other scripts", () => {
    expect(forms("我很难过 грустно உதவி")).toEqual(["我很难过", "грустно", "உதவி"]);
  });

  it("finds nothing in an empty or blank text", () => {
    expect(tokenize("")).toEqual([]);
    expect(tokenize(" \n\t ")).toEqual([]);
  });
});
