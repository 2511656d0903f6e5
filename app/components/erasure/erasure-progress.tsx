import { Form } from "@remix-run/react";
import type { ErasureEnd } from "~/domain/erasure/erasure";
import { JobProgress, KeepFresh } from "../jobs/job-progress";
import { Button } from "../ui/button";

export interface ErasureAtWork {
  id: string;
  sessions: number;
  gone: number;
  end: ErasureEnd | null;
}

/**
 * How far an erasure is, and a way to stop it between two sessions. One that is done says how many it took: what
 * it had counted first may have gone with another erasure meanwhile, or more may have come.
 */
export function ErasureProgress({ erasure }: { erasure: ErasureAtWork }) {
  const { id, sessions, gone, end } = erasure;
  const total = end === "done" ? gone : Math.max(sessions, gone);
  const status = end === null ? "running" : end === "done" ? "done" : "cancelled";
  return (
    <div className="grid justify-items-start gap-3">
      <JobProgress
        {...{ label: "Sessions erased", status, failure: null, cancelRequested: false }}
        {...{ doneUnits: gone, totalUnits: total, unit: "session", become: "erased" }}
      />
      <KeepFresh active={end === null} />
      {end === null && (
        <Form method="post">
          <input type="hidden" name="intent" value="stop" />
          <input type="hidden" name="erasureId" value={id} />
          <Button size="small" data-done="The erasure is stopped.">
            Stop here; what is gone stays gone
          </Button>
        </Form>
      )}
    </div>
  );
}
