import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import {
  bindingOf,
  chordOf,
  defaultKeymap,
  keymapSchema,
  remap,
  repeatedKeys,
  type KeyPress,
} from "../../../app/domain/review/keymap";

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

describe("remapping", () => {
  it("gives a tag another key and frees the old one", () => {
    const moved = remap(keymap, { kind: "tag", tag: "robotic" }, "Shift+m");
    expect(moved.ok && bindingOf(moved.keymap, "Shift+m")).toEqual({ kind: "tag", tag: "robotic" });
    expect(moved.ok && bindingOf(moved.keymap, "m")).toBeNull();
  });

  it("is refused, naming the holder, where the key is taken", () => {
    expect(remap(keymap, { kind: "command", command: "note" }, "2")).toEqual({
      ok: false,
      taken: { kind: "tag", tag: "cue_implicit" },
    });
  });

  it("lets a command keep a key that it has already", () => {
    const kept = remap(keymap, { kind: "command", command: "undo" }, "u");
    expect(kept.ok && kept.keymap.commands.undo).toEqual(["u"]);
  });

  it("stores no keymap in which a key does two things", () => {
    const stored = { v: 1, ...keymap };
    expect(keymapSchema.safeParse(stored).success).toBe(true);
    const doubled = { ...stored, tags: { ...keymap.tags, robotic: "u" } };
    expect(keymapSchema.safeParse(doubled).success).toBe(false);
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
