import { classNames } from "~/components/ui/class-names";
import type { WorkbenchHand } from "./use-workbench";

/** What was just done or could not be, with the way back where there is one. The status says it aloud. */
export function SaidLine({
  hand,
  className,
}: {
  hand: Pick<WorkbenchHand, "said" | "takesBack" | "goBack">;
  className: string;
}) {
  if (!hand.said) return null;
  return (
    <span className={classNames("min-w-0 items-baseline gap-x-2.5 text-sm text-ink", className)}>
      <span className="min-w-0">{hand.said}</span>
      {hand.takesBack && (
        <button
          type="button"
          onClick={() => hand.goBack("undo")}
          className="min-h-6 rounded-sm text-accent underline underline-offset-3 pointer-coarse:min-h-11"
        >
          Undo
        </button>
      )}
    </span>
  );
}
