import { Button } from "~/components/ui/button";

/** Takes back the last thing that was added, moved or removed. */
export function UndoButton({
  canUndo,
  isKept,
  undo,
  children,
}: {
  canUndo: boolean;
  /** Whether what was to be undone stayed, since it was written in. */
  isKept: boolean;
  undo: () => void;
  children: string;
}) {
  return (
    <div className="grid justify-items-end lg:justify-items-start">
      <Button
        type="button"
        size="small"
        aria-label="Undo the last add, move or remove"
        disabled={!canUndo}
        onClick={undo}
      >
        {children}
      </Button>
      <div role="status">
        {isKept && (
          <p className="mt-1 text-right text-sm text-second lg:text-left">
            That has been written in since, and stays as it is.
          </p>
        )}
      </div>
    </div>
  );
}
