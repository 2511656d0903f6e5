import { describe, expect, it } from "vitest";
import { plain, quoteMark } from "~/domain/practice/hearing/plain";

describe("a sentence made plain", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["u shouldnt hv told ur mum", "you should not have told your mum"],
    ["I’m fine, don’t worry", "i am fine, do not worry"],
    ["can or not lah", "can or not"],
    ["th- th- that was sooo hard", "that was so hard"],
    ["I-I think um so", "i think so"],
    ["Yeah [laughs] okay", "yeah okay"],
    ["idk wat to do", "i do not know what to do"],
    ["its ok to cry", "it is okay to cry"],
    ["what kind of help", "what kind of help"],
  ];

  it.each(cases)("reads '%s' as '%s'", (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it("puts a mark in place of quoted words, and leaves apostrophes alone", () => {
    expect(plain('You said "I should go" and it\'s hard')).toBe(
      `you said ${quoteMark} and it is hard`,
    );
    expect(plain("he said 'you must go' again")).toBe(`he said ${quoteMark} again`);
  });
});
