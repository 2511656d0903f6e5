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
  severity: ["s"],
  confidence: ["v"],
  note: ["n"],
  "better-reply": ["a"],
  definition: ["d"],
  "repeat-tag": ["."],
  "remove-annotation": ["Delete", "Backspace"],
  "search-tags": ["/"],
  "judge-suggestions": ["Shift+i"],
  "emotion-check": ["Shift+e"],
  "next-disagreement": ["Shift+x"],
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

const chordSchema = storableText.refine(
  (chord) => chord.length >= 1 && chord.length <= 24,
  "A key's name has 1 to 24 characters.",
);

/** A keymap as a person keeps it; unknown commands and keys used twice are refused. */
export const keymapSchema = z
  .strictObject({
    v: z.literal(1),
    commands: z.partialRecord(z.enum(commands), z.array(chordSchema).min(1).max(4)),
    tags: z.record(z.string().min(1).max(48), chordSchema),
  })
  .superRefine((keymap, context) => {
    for (const chord of repeatedKeys(keymap)) {
      context.addIssue({ code: "custom", message: `The key ${chord} is used twice.` });
    }
  });

/** A keymap in a JSON column. */
export type KeptKeymap = z.infer<typeof keymapSchema>;

/** A keymap to be kept. */
export function toKeep({ commands: chords, tags }: Keymap): KeptKeymap {
  const copied = Object.fromEntries(commands.map((each) => [each, [...chords[each]]]));
  return { v: 1, commands: copied, tags: { ...tags } };
}

/**
 * The keys of a person under a codebook: those that they kept, and for tags that they gave no key the
 * codebook's own where they are free. A kept key of a tag that this codebook lacks stays out. A command
 * that is newer than what was kept has its first keys as far as they are free.
 */
export function keymapFor(codebook: Codebook, kept: KeptKeymap | null): Keymap {
  if (kept === null) return defaultKeymap(codebook);
  const used = new Set(Object.values(kept.commands).flat());
  const live = codebook.tags.filter((tag) => !tag.retired);
  const tags: Record<string, string> = {};
  const give = (tagKey: string, chord: string | null | undefined) => {
    if (!chord || used.has(chord)) return;
    used.add(chord);
    tags[tagKey] = chord;
  };
  for (const tag of live) give(tag.key, kept.tags[tag.key]);
  const own = commands.map((command) => {
    const free = firstKeys[command].filter((chord) => !used.has(chord));
    return [command, kept.commands[command] ?? free];
  });
  const named = Object.fromEntries(own) as Keymap["commands"];
  for (const chord of Object.values(named).flat()) used.add(chord);
  for (const tag of live) if (!(tag.key in kept.tags)) give(tag.key, tag.shortcut);
  return { commands: named, tags };
}

/**
 * The keys to begin with: the commands' own, and the codebook's shortcuts for tags that are not
 * retired. A tag whose shortcut is a command's or an earlier tag's goes without.
 */
export function defaultKeymap(codebook: Codebook): Keymap {
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

/** The keymap with another key, or what has that key already. */
export type Remapped = { ok: true; keymap: Keymap } | { ok: false; taken: Binding };

/**
 * Gives a command or tag one key in place of those it has. Refused, with what stands in the way,
 * where something else has that key: nothing is taken from another silently.
 */
export function remap(keymap: Keymap, target: Binding, chord: string): Remapped {
  const holder = bindingOf(keymap, chord);
  if (holder !== null && !sameBinding(holder, target)) return { ok: false, taken: holder };
  if (target.kind === "tag") {
    return { ok: true, keymap: { ...keymap, tags: { ...keymap.tags, [target.tag]: chord } } };
  }
  return {
    ok: true,
    keymap: { ...keymap, commands: { ...keymap.commands, [target.command]: [chord] } },
  };
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

function sameBinding(a: Binding, b: Binding): boolean {
  if (a.kind === "tag") return b.kind === "tag" && a.tag === b.tag;
  return b.kind === "command" && a.command === b.command;
}

/** The parts of a keyboard event that make a key's name. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * A key press by name: "j", "Shift+c", "Ctrl+Shift+z", "Space", "?". Ctrl and Cmd are one. Shift is
 * named for letters and named keys only: in "?" it is part of the character. Characters that need
 * AltGr (pressed as Ctrl and Alt) are named by the character. Null for a modifier alone and for Alt
 * with anything else, which belongs to the browser.
 */
export function chordOf(press: KeyPress): string | null {
  const { key } = press;
  if (["Shift", "Control", "Alt", "AltGraph", "Meta", "Dead", "Unidentified"].includes(key)) {
    return null;
  }
  const isCharacter = Array.from(key).length === 1 && key !== " ";
  const isLetter = isCharacter && /\p{Letter}/u.test(key);
  const altGr = isCharacter && !isLetter && press.ctrlKey && press.altKey;
  if (press.altKey && !altGr) return null;
  const ctrl = (press.ctrlKey || press.metaKey) && !altGr;
  const shift = press.shiftKey && (isLetter || !isCharacter);
  const name = key === " " ? "Space" : isLetter ? key.toLowerCase() : key;
  return `${ctrl ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${name}`;
}
