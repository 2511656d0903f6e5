import { useState } from "react";
import { Notice } from "~/components/ui/notice";
import type { NotReached } from "../if-reached";
import { sessionActSchema, type SessionAct } from "./form";

const words: Record<SessionAct, string> = {
  pause: "Not paused yet.",
  resume: "Not going on yet.",
  end: "Not ended yet.",
  withdraw: "Not withdrawn yet.",
  leave: "Not left yet.",
};

/** Says of something that was to be done with the session that it did not come through, and why. */
export function NotDone({ notReached: { act, notReached } }: { notReached: NotReached }) {
  const named = sessionActSchema.safeParse(act);
  return (
    <Notice tone="care" live="assertive">
      {named.success ? words[named.data] : "Not done yet."} {notReached} Everything you wrote is
      kept here.
    </Notice>
  );
}

/** Whether it was ending that did not come through: the dialog says so while it asks for it, else the page. */
export function isOfEnding(told: NotReached | null): told is NotReached {
  return told?.act === "end";
}

/** What did not come through, until something else has: `done` is how much has. */
export function useLastNotReached(told: NotReached | null, done: number): NotReached | null {
  const [last, setLast] = useState({ told, done });
  if (last.told !== told) setLast({ told, done });
  return last.done === done ? told : null;
}
