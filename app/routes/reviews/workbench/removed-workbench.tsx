import { useEffect } from "react";
import { unfile } from "~/components/device/filed";
import { SessionRemoved } from "~/components/erasure/session-removed";
import type { Workbench } from "~/services/review/show-workbench.server";
import { WorkspaceFrame } from "../../workspace-frame";

/** In place of the workbench once its session was erased: nothing of it stays on the screen or the device. */
export function RemovedWorkbench({ data }: { data: Pick<Workbench, "session" | "turns" | "log"> }) {
  const { session, turns, log } = data;
  useEffect(() => {
    for (const { id } of turns) unfile("comment", id);
    for (const { act } of log)
      if (act.type === "annotation-added") unfile("comment", act.annotation.id);
  }, [turns, log]);
  return (
    <WorkspaceFrame>
      <SessionRemoved number={session.number} back="/reviews" />
    </WorkspaceFrame>
  );
}
