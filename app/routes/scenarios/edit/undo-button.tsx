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
    <div className="grid justify-items-end gap-1 lg:justify-items-start">
      <Button
        type="button"
        size="small"
        aria-label="Undo the last add, move or remove"
        disabled={!canUndo}
        onClick={undo}
      >
        {children}
      </Button>
      <p role="status" className="text-sm text-second empty:hidden">
        {isKept && "What was added has been written in since, and stays. It can be removed with ×."}
      </p>
    </div>
  );
}
