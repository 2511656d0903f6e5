import { Button } from "~/components/ui/button";
import type { DraftEdit } from "~/domain/simulator/draft-edit";
import { useEditor } from "./editor-context";

/** Takes something of the draft away; `named` says to a screen reader which one. */
export function RemoveButton({
  act,
  label,
  done,
  named,
  removes,
}: {
  act: DraftEdit;
  label: string;
  /** What is said once it is done. */
  done: string;
  named?: string;
  /** It takes the row that it stands in away. */
  removes?: boolean;
}) {
  const { edit } = useEditor();
  return (
    <div>
      <Button
        type="button"
        kind="danger"
        size="small"
        data-done={done}
        data-removes={removes}
        onClick={(event) => event.detail < 2 && edit(act)}
      >
        {label}
        {named && <span className="sr-only">, {named}</span>}
      </Button>
    </div>
  );
}
