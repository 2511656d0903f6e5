import type { Codebook } from "./codebook";
import type { Binding, Command } from "./keymap";

/** Each command in words, in the order of the sheet of keys. */
export const commandWords: Record<Command, string> = {
  "next-turn": "Next turn",
  "previous-turn": "Turn before",
  "next-supporter": "Next turn of the supporter",
  "go-to-turn": "Go to a turn by number",
  "next-cue": "Next planted cue, once they are shown",
  "previous-cue": "Planted cue before",
  "next-tagged": "Next tagged turn",
  "previous-tagged": "Tagged turn before",
  "next-sentence": "Select the next sentence",
  "pick-words": "Select any words by the letters that come up on them",
  "span-end": "Selection: take in a word at the end",
  "span-end-back": "Selection: let go of the last word",
  "span-start": "Selection: let go of the first word",
  "span-start-back": "Selection: take in a word before",
  "open-tag": "Open a tag of this turn; again for the next one there",
  severity: "Next severity of the open tag; 1, 2 and 3 set it",
  confidence: "Next confidence",
  note: "Write a note",
  "better-reply": "Write a better reply",
  comment: "Comment on this turn",
  definition: "Show or hide definitions",
  "repeat-tag": "Put the last tag on again",
  "remove-annotation": "Remove the open tag",
  "search-tags": "Find a tag by name",
  "judge-suggestions": "Judge the suggestions: 1 harm, 2 neutral, 3 help, then the best",
  "emotion-check": "Say what you read; or cover the curve and show it again",
  "next-disagreement": "Next turn that others tagged otherwise, once they are shown",
  "previous-disagreement": "Such a turn before",
  "next-hint": "Next hint of the models shown",
  "what-if": "What if: put the better reply to the client",
  play: "Play or pause",
  speed: "Next speed: 1, 2, 4 or 8 times",
  "session-scales": "Session scales",
  undo: "Undo",
  redo: "Redo",
  submit: "Submit",
  close: "Close, or let go",
  "all-keys": "This list",
};

/** What a key does, in words; null for a tag that the codebook lacks. */
export function bindingWords(binding: Binding, codebook: Codebook): string {
  if (binding.kind === "command") return commandWords[binding.command];
  return codebook.tags.find((tag) => tag.key === binding.tag)?.label ?? binding.tag;
}
