import { Dialog } from "~/components/ui/dialog";
import { TextLink } from "~/components/ui/button";
import { Chord } from "~/components/ui/kbd";
import { commandWords } from "~/domain/review/command-words";
import type { Codebook } from "~/domain/review/codebook";
import type { Command, Keymap } from "~/domain/review/keymap";

function KeyRow({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div className="flex items-center justify-between gap-3 py-0.5">
      <dt className="text-sm">{words}</dt>
      <dd className="flex shrink-0 gap-2">
        {keys.map((chord) => (
          <Chord key={chord} chord={chord} />
        ))}
        {keys.length === 0 && <span className="text-sm text-second">no key</span>}
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
  reviewId,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  keymap: Keymap;
  codebook: Codebook;
  reviewId: string;
}) {
  const named = Object.entries(commandWords) as [Command, string][];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="All keys"
      description="Keys sleep while you write in a field. Escape leaves the field."
    >
      <p className="mb-3 text-sm">
        <TextLink to={`/reviews/${reviewId}/keys`} discover="none">
          Change keys
        </TextLink>
      </p>
      <dl tabIndex={0} className="grid gap-x-8 sm:grid-cols-2">
        {named.map(([command, words]) => (
          <KeyRow key={command} keys={keymap.commands[command]} words={words} />
        ))}
      </dl>
      <h3 className="mt-4 mb-1 text-sm font-semibold">Tags</h3>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {codebook.tags.map((tag) => {
          const key = keymap.tags[tag.key];
          if (!key || tag.retired) return null;
          return <KeyRow key={tag.key} keys={[key]} words={tag.label} />;
        })}
      </dl>
    </Dialog>
  );
}
