import { Button } from "~/components/ui/button";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { useEditor } from "./editor-context";

/** Takes a part of the draft away; `named` says to a screen reader which one. */
export function RemovePart({
  path,
  label,
  named,
}: {
  path: ScenarioPath;
  label: string;
  named?: string;
}) {
  const { edit } = useEditor();
  return (
    <div>
      <Button
        type="button"
        kind="danger"
        size="small"
        data-done={named ? `${named} is removed.` : "It is removed."}
        onClick={() => edit({ act: "remove-part", path })}
      >
        {label}
        {named && <span className="sr-only">, {named}</span>}
      </Button>
    </div>
  );
}
