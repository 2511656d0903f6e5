import { Button } from "~/components/ui/button";

/** Takes back the last thing that was added, moved or removed. */
export function UndoButton({
  canUndo,
  undo,
  children,
}: {
  canUndo: boolean;
  undo: () => void;
  children: string;
}) {
  return (
    <Button
      type="button"
      size="small"
      aria-label="Undo the last add, move or remove"
      disabled={!canUndo}
      onClick={undo}
    >
      {children}
    </Button>
  );
}
