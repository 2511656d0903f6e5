import { Button } from "~/components/ui/button";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { useEditor } from "./editor-context";

/** Takes one entry out of a list; `named` says to a screen reader which one. */
export function RemoveEntry({
  path,
  at,
  what,
  named,
}: {
  path: ScenarioPath;
  at: number;
  /** What the entry is, in small letters. */
  what: string;
  named: string;
}) {
  const { edit } = useEditor();
  return (
    <div>
      <Button
        type="button"
        kind="danger"
        size="small"
        data-done={`The ${what} is removed.`}
        data-removes
        onClick={() => edit({ act: "remove", path, at })}
      >
        Remove this {what}
        <span className="sr-only">, {named}</span>
      </Button>
    </div>
  );
}
