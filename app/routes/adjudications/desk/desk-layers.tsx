import { Button } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";
import { Kbd } from "~/components/ui/kbd";
import { deskKeys } from "./use-desk-keys";

interface LayerProps {
  open: boolean;
  onClose: () => void;
}

/** Every key of the desk. */
export function DeskKeysSheet({ open, onClose }: LayerProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="All keys"
      description="Keys sleep while you write in a field. Escape leaves the field."
    >
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {deskKeys.map(([keys, words]) => (
          <div key={words} className="flex items-center justify-between gap-3 py-0.5">
            <dt className="text-sm">{words}</dt>
            <dd className="flex shrink-0 gap-0.5">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Asks once more before an adjudication takes no further acts. */
export function FinishDialog({
  open,
  onClose,
  disagreements,
  onFinish,
}: LayerProps & { disagreements: number; onFinish: () => void }) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Finish this adjudication"
      description={
        disagreements === 0
          ? "The reviewers agree everywhere."
          : disagreements === 1
            ? "The one disagreement is settled."
            : `All ${disagreements} disagreements are settled.`
      }
    >
      <p className="text-base">
        It then stays as it is; reopening makes a new version. The reviews themselves are untouched.
      </p>
      <div className="mt-4 flex gap-2.5">
        <Button type="button" kind="primary" onClick={onFinish}>
          Finish
        </Button>
        <Button type="button" onClick={onClose}>
          Not yet
        </Button>
      </div>
    </Dialog>
  );
}
