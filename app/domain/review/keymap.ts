import { z } from "zod";
import { storableText } from "../practice/storable-text";
import type { Codebook } from "./codebook";

/** What can be done in a replay by key, beside putting on a tag, with the keys it has at first. */
const firstKeys = {
  "next-turn": ["j", "ArrowDown"],
  "previous-turn": ["k", "ArrowUp"],
  "next-supporter": ["Enter"],
  "go-to-turn": ["g"],
  "next-cue": ["c"],
  "previous-cue": ["Shift+c"],
  "next-tagged": ["Shift+j"],
  "previous-tagged": ["Shift+k"],
  "span-start": ["["],
  "span-start-back": ["{"],
  "span-end": ["]", "Shift+ArrowRight"],
  "span-end-back": ["}", "Shift+ArrowLeft"],
  "next-sentence": [";"],
  "pick-words": ["-"],
  "open-tag": [",", "Shift+o"],
  severity: ["s"],
  confidence: ["v"],
  note: ["n"],
  "better-reply": ["a"],
  comment: ["Shift+n"],
  definition: ["d"],
  "repeat-tag": ["."],
  "remove-annotation": ["Delete", "Backspace"],
  "search-tags": ["/"],
  "judge-suggestions": ["Shift+i"],
  "emotion-check": ["Shift+e"],
  "next-disagreement": ["Shift+x"],
  "previous-disagreement": ["Shift+y"],
  "next-hint": ["Shift+h"],
  "what-if": ["Shift+w"],
  play: ["Space"],
  speed: ["Shift+Space"],
  undo: ["u", "Ctrl+z"],
  redo: ["Shift+u", "Ctrl+Shift+z"],
  close: ["Escape"],
  "session-scales": ["Shift+s"],
  submit: ["Ctrl+Enter"],
  "all-keys": ["?"],
} as const;

export type Command = keyof typeof firstKeys;

/** Every command, in the order of the sheet of keys. */
export const commands = Object.keys(firstKeys) as readonly Command[];

/** Which keys do what. No key stands twice. */
export interface Keymap {
  commands: Record<Command, readonly string[]>;
  /** By tag key; a tag that is not in it has no key and is reached by typing its name. */
  tags: Readonly<Record<string, string>>;
}

/** What a key does. */
export type Binding = { kind: "command"; command: Command } | { kind: "tag"; tag: string };

const namedKeys = [
  ...["Space", "Enter", "Escape", "Delete", "Backspace", "Home", "End", "PageUp", "PageDown"],
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
];

/** Whether a text is a key's name as `chordOf` makes it: "j", "Shift+c", "Ctrl+Enter", "?". */
export function isChord(text: string): boolean {
  const name = text.replace(/^(Ctrl\+)?(Shift\+)?(?=.)/u, "");
  if (namedKeys.includes(name)) return true;
  if (!/^[^\s\p{M}\p{C}]$/u.test(name) || name !== name.toLowerCase()) return false;
  return /\p{L}/u.test(name) || !text.includes("Shift+");
}

/** Keys with Ctrl are the browser's, but for those that the workbench has had from the beginning. */
export function belongsToBrowser(chord: string): boolean {
  if (!chord.startsWith("Ctrl+")) return false;
  return !commands.some((each) => new Set<string>(firstKeys[each]).has(chord));
}

const chordSchema = storableText.max(24).refine(isChord, "This is no key's name.");

/**
 * What a person has set otherwise than it is at first, across codebooks. A command's key stands once.
 * Two tags may have one key where no codebook has both.
 */
export const keptKeymapSchema = z
  .strictObject({
    v: z.literal(1),
    commands: z.partialRecord(z.enum(commands), z.array(chordSchema).min(1).max(4)),
    tags: z.record(z.string().min(1).max(48), chordSchema),
  })
  .superRefine(({ commands: chords }, context) => {
    for (const chord of repeatedKeys({ commands: chords, tags: {} }))
      context.addIssue({ code: "custom", message: `The key ${chord} is used twice.` });
  });

/** Own keys in a JSON column. */
export type KeptKeymap = z.infer<typeof keptKeymapSchema>;

/**
 * The keys of a person under a codebook. Those that they set come first; whatever they set nothing for
 * has its first keys as far as they are free. A key that they set for a tag which this codebook lacks, or
 * has retired, stays out.
 */
export function keymapFor(codebook: Pick<Codebook, "tags">, kept: KeptKeymap | null): Keymap {
  if (kept === null) return defaultKeymap(codebook);
  const used = new Set(Object.values(kept.commands).flat());
  const tags: Record<string, string> = {};
  const give = (tagKey: string, chord: string | null | undefined) => {
    if (!chord || used.has(chord)) return;
    used.add(chord);
    tags[tagKey] = chord;
  };
  const live = codebook.tags.filter((tag) => !tag.retired);
  for (const tag of live) give(tag.key, kept.tags[tag.key]);
  const own = commands.map((command) => {
    const free = firstKeys[command].filter((chord) => !used.has(chord));
    return [command, kept.commands[command] ?? free];
  });
  const named = Object.fromEntries(own) as Keymap["commands"];
  for (const chord of Object.values(named).flat()) used.add(chord);
  for (const tag of live) if (!(tag.key in tags)) give(tag.key, tag.shortcut);
  return { commands: named, tags };
}

/**
 * The keys to begin with: the commands' own, and the codebook's shortcuts for tags that are not
 * retired. A tag whose shortcut is a command's or an earlier tag's goes without.
 */
export function defaultKeymap(codebook: Pick<Codebook, "tags">): Keymap {
  const used = new Set<string>(commands.flatMap((command) => firstKeys[command]));
  const tags: Record<string, string> = {};
  for (const tag of codebook.tags) {
    if (tag.retired || tag.shortcut === null || used.has(tag.shortcut)) continue;
    used.add(tag.shortcut);
    tags[tag.key] = tag.shortcut;
  }
  return { commands: firstKeys, tags };
}

/** What a key does, or null where it does nothing. */
export function bindingOf(keymap: Keymap, chord: string): Binding | null {
  const command = commands.find((each) => keymap.commands[each].includes(chord));
  if (command !== undefined) return { kind: "command", command };
  const tag = Object.keys(keymap.tags).find((each) => keymap.tags[each] === chord);
  return tag === undefined ? null : { kind: "tag", tag };
}

/** What a change of a key comes to: what is kept from now on, or why not. */
export type KeyChange =
  { ok: true; kept: KeptKeymap | null } | { ok: false; chord: string; taken: Binding | "browser" };

/**
 * Gives a command or tag one key in place of those it has. Refused, with what stands in the way,
 * where something else has that key: nothing is taken from another silently.
 */
export function setKey(
  codebook: Codebook,
  kept: KeptKeymap | null,
  target: Binding,
  chord: string,
): KeyChange {
  const keymap = keymapFor(codebook, kept);
  const holder = bindingOf(keymap, chord);
  if (holder !== null && !isSameBinding(holder, target)) return { ok: false, chord, taken: holder };
  if (belongsToBrowser(chord)) return { ok: false, chord, taken: "browser" };
  const { commands: chords, tags } = kept ?? nothingKept;
  return {
    ok: true,
    kept:
      target.kind === "tag"
        ? { v: 1, commands: chords, tags: { ...tags, [target.tag]: chord } }
        : { v: 1, commands: { ...chords, [target.command]: [chord] }, tags },
  };
}

/** Gives a command or tag its first keys back. Refused where something else has one of them by now. */
export function resetKey(codebook: Codebook, kept: KeptKeymap | null, target: Binding): KeyChange {
  const keymap = keymapFor(codebook, kept);
  for (const chord of keysOf(defaultKeymap(codebook), target)) {
    const holder = bindingOf(keymap, chord);
    if (holder !== null && !isSameBinding(holder, target))
      return { ok: false, chord, taken: holder };
  }
  const { commands: chords, tags } = kept ?? nothingKept;
  const otherThan = (name: string) => (entry: [string, unknown]) => entry[0] !== name;
  const next: KeptKeymap = {
    v: 1,
    commands: Object.fromEntries(
      Object.entries(chords).filter(otherThan(target.kind === "command" ? target.command : "")),
    ),
    tags: Object.fromEntries(
      Object.entries(tags).filter(otherThan(target.kind === "tag" ? target.tag : "")),
    ),
  };
  const isEmpty = Object.keys(next.commands).length + Object.keys(next.tags).length === 0;
  return { ok: true, kept: isEmpty ? null : next };
}

const nothingKept: KeptKeymap = { v: 1, commands: {}, tags: {} };

/** The keys of a command or tag. */
export function keysOf(keymap: Keymap, target: Binding): readonly string[] {
  if (target.kind === "command") return keymap.commands[target.command];
  const chord = keymap.tags[target.tag];
  return chord === undefined ? [] : [chord];
}

/** Keys that stand more than once; empty for a sound keymap. */
export function repeatedKeys(keymap: {
  commands: Partial<Keymap["commands"]>;
  tags: Keymap["tags"];
}): string[] {
  const all = [
    ...commands.flatMap((command) => keymap.commands[command] ?? []),
    ...Object.values(keymap.tags),
  ];
  return [...new Set(all.filter((chord, index) => all.indexOf(chord) !== index))];
}

function isSameBinding(a: Binding, b: Binding): boolean {
  if (a.kind === "tag") return b.kind === "tag" && a.tag === b.tag;
  return b.kind === "command" && a.command === b.command;
}

/** Chords that step along something: forwards and back. */
export interface StepChords {
  next: string[];
  previous: string[];
}

/** The keys with which a person steps in a review, but for the arrows, which scroll a page of rows. */
export function stepChords(kept: KeptKeymap | null): StepChords {
  const { commands } = keymapFor({ tags: [] }, kept);
  const letters = (of: "next-turn" | "previous-turn") =>
    commands[of].filter((chord) => !chord.startsWith("Arrow"));
  return { next: letters("next-turn"), previous: letters("previous-turn") };
}
