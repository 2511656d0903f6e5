import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import {
  bindingOf,
  commands,
  defaultKeymap,
  isChord,
  keptKeymapSchema,
  keymapFor,
  keysOf,
  repeatedKeys,
  resetKey,
  setKey,
  type Binding,
  type KeptKeymap,
  type KeyChange,
} from "../../../app/domain/review/keymap";
import { chordOf, type KeyPress } from "../../../app/domain/review/chord";

const keymap = defaultKeymap(builtInCodebook);
const press = (key: string, ...held: ("ctrl" | "meta" | "shift" | "alt")[]): KeyPress => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});

describe("the keys to begin with", () => {
  it("collide nowhere and reach every tag of the built-in codebook", () => {
    expect(repeatedKeys(keymap)).toEqual([]);
    expect(Object.keys(keymap.tags)).toEqual(builtInCodebook.tags.map((tag) => tag.key));
  });

  it("put on a missed implicit cue with 2 and a simple reflection with q, and undo with u", () => {
    expect(bindingOf(keymap, "2")).toEqual({ kind: "tag", tag: "cue_implicit" });
    expect(bindingOf(keymap, "q")).toEqual({ kind: "tag", tag: "reflect_simple" });
    expect(bindingOf(keymap, "u")).toEqual({ kind: "command", command: "undo" });
    expect(bindingOf(keymap, "Ctrl+q")).toBeNull();
  });

  it("leave a tag without a key where its shortcut is a command's", () => {
    const tags = builtInCodebook.tags.map((tag) =>
      tag.key === "robotic" ? { ...tag, shortcut: "j" } : tag,
    );
    const other = defaultKeymap({ ...builtInCodebook, tags });
    expect(other.tags.robotic).toBeUndefined();
    expect(bindingOf(other, "j")).toEqual({ kind: "command", command: "next-turn" });
  });
});

describe("own keys", () => {
  const robotic: Binding = { kind: "tag", tag: "robotic" };
  const undo: Binding = { kind: "command", command: "undo" };
  const keptAfter = (change: KeyChange): KeptKeymap | null => {
    if (!change.ok) throw new Error(`${change.chord} is taken.`);
    return change.kept;
  };

  it("give a tag another key and free the old one", () => {
    const kept = keptAfter(setKey(builtInCodebook, null, robotic, "Shift+m"));
    const own = keymapFor(builtInCodebook, kept);
    expect(bindingOf(own, "Shift+m")).toEqual(robotic);
    expect(bindingOf(own, "m")).toBeNull();
  });

  it("are refused, naming the holder, where the key is taken or the browser’s", () => {
    const note: Binding = { kind: "command", command: "note" };
    expect(setKey(builtInCodebook, null, note, "2")).toEqual({
      ...{ ok: false, chord: "2" },
      taken: { kind: "tag", tag: "cue_implicit" },
    });
    expect(setKey(builtInCodebook, null, note, "Ctrl+w")).toMatchObject({ taken: "browser" });
  });

  it("may be one that the command has already", () => {
    const kept = keptAfter(setKey(builtInCodebook, null, undo, "u"));
    expect(keymapFor(builtInCodebook, kept).commands.undo).toEqual(["u"]);
  });

  it("go back to the first ones, unless something else has them by now", () => {
    const away = keptAfter(setKey(builtInCodebook, null, undo, "Shift+q"));
    expect(resetKey(builtInCodebook, away, undo)).toEqual({ ok: true, kept: null });
    const given = keptAfter(setKey(builtInCodebook, away, robotic, "u"));
    expect(resetKey(builtInCodebook, given, undo)).toEqual({
      ...{ ok: false, chord: "u", taken: robotic },
    });
  });

  it("of a tag stay with it in other codebooks, and out of those that lack it", () => {
    const kept = keptAfter(setKey(builtInCodebook, null, robotic, "Shift+m"));
    const without = builtInCodebook.tags.filter((tag) => tag.key !== "robotic");
    expect(bindingOf(keymapFor({ ...builtInCodebook, tags: without }, kept), "Shift+m")).toBeNull();
    expect(keptKeymapSchema.safeParse(kept).success).toBe(true);
  });

  it("never let a key do two things, whatever is set and put back", () => {
    const targets: Binding[] = [
      ...commands.map((command) => ({ kind: "command" as const, command })),
      ...builtInCodebook.tags.map(({ key: tag }) => ({ kind: "tag" as const, tag })),
    ];
    const few = ["j", "u", "1", "2", "m", "Shift+m", "?", "Ctrl+z", "Enter", "é"];
    const change = fc.record({
      target: fc.constantFrom(...targets),
      chord: fc.option(fc.constantFrom(...few)),
      version: fc.constantFrom(0, 7, 19),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let kept: KeptKeymap | null = null;
        for (const { target, chord, version } of changes) {
          const book = { ...builtInCodebook, tags: builtInCodebook.tags.slice(version) };
          const changed: KeyChange =
            chord === null ? resetKey(book, kept, target) : setKey(book, kept, target, chord);
          if (!changed.ok) continue;
          kept = changed.kept;
          const own = keymapFor(book, kept);
          expect(repeatedKeys(own)).toEqual([]);
          const isOffered =
            target.kind === "command" || book.tags.some((t) => t.key === target.tag);
          if (chord !== null && isOffered) expect(keysOf(own, target)).toEqual([chord]);
          expect(kept === null || keptKeymapSchema.safeParse(kept).success).toBe(true);
          expect(repeatedKeys(keymapFor(builtInCodebook, kept))).toEqual([]);
        }
      }),
    );
  });

  it("are named as they are pressed, and nothing else is a key", () => {
    for (const chord of ["j", "Shift+c", "?", "+", "Ctrl+Enter", "Space", "é"])
      expect(isChord(chord), chord).toBe(true);
    for (const other of ["", "J", "Tab", "F5", "jj", "Shift+?", "Alt+f", "Shift+", " "])
      expect(isChord(other), other).toBe(false);
  });
});

describe("the name of a key press", () => {
  it.each([
    [press("J"), "j"],
    [press("C", "shift"), "Shift+c"],
    [press("z", "meta"), "Ctrl+z"],
    [press("Z", "ctrl", "shift"), "Ctrl+Shift+z"],
    [press("?", "shift"), "?"],
    [press(" "), "Space"],
    [press("Enter", "ctrl"), "Ctrl+Enter"],
    [press("[", "ctrl", "alt"), "["],
    [press("Shift", "shift"), null],
    [press("f", "alt"), null],
  ])("of %o is %s", (given, name) => {
    expect(chordOf(given)).toBe(name);
  });
});
