import type { ScenarioProblem } from "~/domain/simulator/problems";
import { Notice } from "../ui/notice";
import { ProblemList } from "./problem-list";

/** A draft that cannot be played yet, and why. */
export function UnfitDraft({
  problems,
  editor,
}: {
  problems: readonly ScenarioProblem[];
  editor: string;
}) {
  return (
    <Notice tone="issue" title="This draft cannot be played yet. Put this right first.">
      <ProblemList problems={problems} editor={editor} />
    </Notice>
  );
}
