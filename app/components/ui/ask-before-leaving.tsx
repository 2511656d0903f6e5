import { useBeforeUnload, useBlocker } from "@remix-run/react";
import { useCallback, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

export interface AskBeforeLeavingProps {
  /** Something on the page would be lost. */
  active: boolean;
  title: string;
  /** What would be lost, and how to have it again. */
  children: string;
  leaveLabel?: string;
}

/** Asks before a page is left with which something goes that is nowhere else; a reload is asked by the browser. */
export function AskBeforeLeaving({
  active,
  title,
  children,
  leaveLabel = "Leave without them",
}: AskBeforeLeavingProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      active && currentLocation.pathname !== nextLocation.pathname,
  );
  // The router is told later than the person sees: while it is, the dialog would still hold the focus.
  const [stayed, setStayed] = useState<typeof blocker | null>(null);
  function stay() {
    setStayed(blocker);
    if (blocker.state === "blocked") blocker.reset();
  }
  useBeforeUnload(
    useCallback((event: BeforeUnloadEvent) => active && event.preventDefault(), [active]),
  );
  return (
    <Dialog
      open={blocker.state === "blocked" && blocker !== stayed}
      onOpenChange={(open) => !open && stay()}
      title={title}
      description={children}
      closeLabel={null}
    >
      <div className="flex flex-wrap gap-2.5">
        <Button type="button" kind="primary" onClick={stay}>
          Stay
        </Button>
        <Button type="button" onClick={() => blocker.proceed?.()}>
          {leaveLabel}
        </Button>
      </div>
    </Dialog>
  );
}
