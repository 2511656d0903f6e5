import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

/** Prints the page; where there is no script the browser's own way is left. */
export function PrintButton() {
  if (!useHydrated()) return null;
  return (
    <Button type="button" className="no-print" onClick={() => window.print()}>
      Print
    </Button>
  );
}
