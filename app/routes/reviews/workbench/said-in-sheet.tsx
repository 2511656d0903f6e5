import { useState } from "react";
import { SaidLine } from "./said-line";
import type { WorkbenchHand } from "./use-workbench";

/**
 * What was done or could not be since the sheet was opened, above what scrolls. The page's own line and
 * status lie behind the sheet, where nobody sees or hears them. It sticks through the padding of the sheet.
 */
export function SaidInSheet({
  hand,
}: {
  hand: Pick<WorkbenchHand, "said" | "saidCount" | "takesBack" | "goBack">;
}) {
  const [before] = useState(hand.saidCount);
  const isNew = hand.saidCount > before && hand.said !== "";
  return (
    <div role="status" className={isNew ? "sticky -top-4 z-10 bg-surface px-5 py-2" : "sr-only"}>
      {isNew && <SaidLine key={hand.saidCount} hand={hand} className="flex justify-between" />}
    </div>
  );
}
