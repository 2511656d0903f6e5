import { Dialog } from "~/components/ui/dialog";
import { Kbd } from "~/components/ui/kbd";
import type { Codebook } from "~/domain/review/codebook";
import type { Command, Keymap } from "~/domain/review/keymap";

const commandWords: Record<Command, string> = {
  "next-turn": "Next turn",
  "previous-turn": "Turn before",
  "next-supporter": "Next turn of the supporter",
  "go-to-turn": "Go to a turn by number",
  "next-cue": "Next planted cue, once they are shown",
  "previous-cue": "Planted cue before",
  "next-tagged": "Next tagged turn",
  "previous-tagged": "Tagged turn before",
  "next-sentence": "Select the next sentence",
  "span-end": "Selection: take in a word at the end",
  "span-end-back": "Selection: let go of the last word",
  "span-start": "Selection: let go of the first word",
  "span-start-back": "Selection: take in a word before",
  severity: "Next severity",
  confidence: "Next confidence",
  note: "Write a note",
  "better-reply": "Write a better reply",
  definition: "Show or hide definitions",
  "repeat-tag": "Put the last tag on again",
  "remove-annotation": "Remove the open tag",
  "search-tags": "Find a tag by name",
  "judge-suggestions": "Judge the suggestions: 1 harm, 2 neutral, 3 help, then the best",
  "emotion-check": "Say what you read; or cover the curve and show it again",
  "next-disagreement": "Next turn that others tagged otherwise, once they are shown",
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

const keyWords: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

function Chord({ chord }: { chord: string }) {
  const parts = chord === "+" ? ["+"] : chord.split("+");
  return (
    <span className="inline-flex gap-0.5">
      {parts.map((part) => (
        <Kbd key={part}>{keyWords[part] ?? part}</Kbd>
      ))}
    </span>
  );
}

function KeyRow({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div className="flex items-center justify-between gap-3 py-0.5">
      <dt className="text-sm">{words}</dt>
      <dd className="flex shrink-0 gap-2">
        {keys.map((chord) => (
          <Chord key={chord} chord={chord} />
        ))}
      </dd>
    </div>
  );
}

/** Every key of the workbench. */
export function KeysSheet({
  open,
  onOpenChange,
  keymap,
  codebook,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  keymap: Keymap;
  codebook: Codebook;
}) {
  const named = Object.entries(commandWords) as [Command, string][];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="All keys"
      description="Keys sleep while you write in a field. Escape leaves the field."
    >
      <dl tabIndex={0} className="grid gap-x-8 sm:grid-cols-2">
        {named.map(([command, words]) => (
          <KeyRow key={command} keys={keymap.commands[command]} words={words} />
        ))}
      </dl>
      <h3 className="mt-4 mb-1 text-sm font-semibold">Tags</h3>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {codebook.tags.map((tag) => {
          const key = keymap.tags[tag.key];
          return key ? <KeyRow key={tag.key} keys={[key]} words={tag.label} /> : null;
        })}
      </dl>
    </Dialog>
  );
}
