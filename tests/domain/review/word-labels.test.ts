import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, sliceSpan } from "../../../app/domain/practice/span";
import { stepsOf } from "../../../app/domain/review/marking";
import {
  keyInPick,
  labelledWords,
  pickWords,
  typeLabel,
  type WordPick,
} from "../../../app/domain/review/word-labels";

function typed(text: string, ...labels: string[]) {
  let state: { pick: WordPick | null; span: { start: number; end: number } | null } = {
    pick: pickWords(text),
    span: null,
  };
  for (const letter of labels.join("")) if (state.pick) state = typeLabel(state.pick, letter);
  return { open: state.pick !== null, words: state.span && sliceSpan(text, state.span) };
}

const said = "Okay, rest a bit. 👩‍👩‍👧 Why not try yoga, e\u0301h?";

describe("Words named by label", () => {
  it("are selected from the first named to the last, whichever stands first", () => {
    expect(typed(said, "s")).toEqual({ open: true, words: "rest" });
    expect(typed(said, "s", "f")).toEqual({ open: false, words: "rest a bit." });
    expect(typed(said, "f", "s")).toEqual({ open: false, words: "rest a bit." });
    expect(typed(said, "d", "d")).toEqual({ open: false, words: "a" });
  });

  it("may stand in scripts without spaces and from right to left", () => {
    expect(typed("夜は眠れましたか。", "a", "s").words).toBe("夜は");
    expect(typed("هذا صعب جدا.", "s", "d").words).toBe("صعب جدا.");
  });

  it("let go of letters that begin no label, and of a text without words", () => {
    expect(typed("One two.", "m")).toEqual({ open: true, words: null });
    expect(typed("One two.", "m", "a", "s")).toEqual({ open: false, words: "One two." });
    expect(pickWords(" \n")).toBeNull();
  });

  it("are left by Enter and Escape, which do nothing else, and by any other key that is no letter, which does", () => {
    expect(["Enter", "Escape"].map(keyInPick)).toEqual(["end", "end"]);
    expect(["a", "z"].map(keyInPick)).toEqual(["letter", "letter"]);
    expect(["ArrowDown", "Shift+a", "1", "Space"].map(keyInPick)).toEqual(Array(4).fill("other"));
  });

  it("show only what can still be meant", () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
    const begun = pickWords(long)!;
    expect(labelledWords(begun)).toHaveLength(40);
    const { pick } = typeLabel(begun, "s");
    expect(labelledWords(pick!).map(({ label }) => label[0])).toEqual(Array(14).fill("s"));
  });

  it("are any stretch of any text in two labels of two letters at most", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const words = stepsOf(text);
          if (words.length === 0) return;
          const [one, two] = [words[a % words.length]!, words[b % words.length]!];
          const { labels } = pickWords(text)!;
          const keys = labels[words.indexOf(one)]! + labels[words.indexOf(two)]!;
          expect(keys.length).toBeLessThanOrEqual(4);
          let pick: WordPick | null = pickWords(text);
          let span = null;
          for (const letter of keys) if (pick) ({ pick, span } = typeLabel(pick, letter));
          const [start, end] = [Math.min(one.start, two.start), Math.max(one.end, two.end)];
          expect([pick, span]).toEqual([null, { start, end }]);
          expect(end).toBeLessThanOrEqual(codePointLength(text));
        },
      ),
    );
  });
});
