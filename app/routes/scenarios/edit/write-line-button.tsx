import type { ReactNode } from "react";
import { fieldIdOf } from "~/components/scenario/path-words";
import { Button } from "~/components/ui/button";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { useEditor } from "./editor-context";
import { goToField } from "./fold";

/** Begins lines where there are none yet, and goes to the first. */
export function WriteLineButton({
  path,
  label,
  children,
}: {
  path: ScenarioPath;
  /** What a screen reader says, where the words on the button do not say it all. */
  label?: string;
  children: ReactNode;
}) {
  const { edit } = useEditor();
  return (
    <Button
      type="button"
      size="small"
      aria-label={label}
      onClick={() => {
        edit({ act: "insert", path, at: 0, value: "" });
        goToField(fieldIdOf([...path, 0]));
      }}
    >
      {children}
    </Button>
  );
}
