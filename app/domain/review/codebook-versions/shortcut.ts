import type { Codebook } from "../codebook";
import { bindingOf, defaultKeymap, type Command } from "../keymap";

/** What has a key already: a command of the workbench, or another tag in use. */
export type KeyHolder = { kind: "command"; command: Command } | { kind: "tag"; label: string };

/** A key as `chordOf` names it: one character, perhaps with Shift or Ctrl before it. */
export function isKeyName(text: string): boolean {
  return /^(Ctrl\+)?(Shift\+)?(\p{Ll}|\p{Lo}|[^\s\p{L}\p{M}\p{C}])$/u.test(text);
}

/** What stands in the way of a tag's shortcut, or null where the key is free. */
export function holderOfKey(codebook: Codebook, tagKey: string, chord: string): KeyHolder | null {
  const keymap = { commands: defaultKeymap({ ...codebook, tags: [] }).commands, tags: {} };
  const binding = bindingOf(keymap, chord);
  if (binding?.kind === "command") return binding;
  const tag = codebook.tags.find(
    (each) => each.key !== tagKey && !each.retired && each.shortcut === chord,
  );
  return tag ? { kind: "tag", label: tag.label } : null;
}
