import { Link } from "@remix-run/react";
import type { ScenarioPart } from "~/components/scenario/path-words";
import type { ScenarioProblem } from "~/domain/simulator/problems";
import { counted } from "~/domain/wording/counted";
import { UndoButton } from "./undo-button";

/** The id of what is still to do. */
export const toDoId = "to-do";

/** On a narrow screen, where what is still to do stands below everything that is written: the way there, and back. */
export function NarrowBar({
  part,
  problems,
  canUndo,
  isKept,
  undo,
}: {
  part: ScenarioPart;
  problems: readonly ScenarioProblem[];
  canUndo: boolean;
  isKept: boolean;
  undo: () => void;
}) {
  const words = problems.length === 0 ? "What is next" : counted(problems.length, "problem");
  return (
    <div
      role="group"
      aria-label="While writing"
      data-bottom-bar
      className="no-print sticky bottom-0 z-10 -mx-4 flex items-center justify-between gap-3 border-t border-line bg-paper px-4 py-2 lg:hidden"
    >
      <Link
        to={`?part=${part}#${toDoId}`}
        preventScrollReset
        className="py-2 text-sm whitespace-nowrap text-accent underline decoration-1 underline-offset-3"
      >
        {words}
      </Link>
      <UndoButton {...{ canUndo, isKept, undo }}>Undo</UndoButton>
    </div>
  );
}
