import { describe, expect, it } from "vitest";
import { JobProgress, type JobProgressProps } from "~/components/jobs/job-progress";
import { markupOf, textOf } from "../render";

const wordsOf = (part: Partial<JobProgressProps>) => {
  const run: JobProgressProps = {
    ...{ label: "A run", status: "running", failure: null, cancelRequested: false },
    ...{ doneUnits: 1, totalUnits: 3, unit: "session", ...part },
  };
  return textOf(markupOf(<JobProgress {...run} />));
};

describe("How far a run is", () => {
  it("says that it stops between the wish to cancel and its end, and what it came to", () => {
    expect(wordsOf({})).toContain("Running, 1 of 3 sessions.");
    expect(wordsOf({ cancelRequested: true })).toContain("Stopping, 1 of 3 sessions.");
    const ended = wordsOf({ cancelRequested: true, status: "cancelled" });
    expect(ended).toContain("Cancelled, 1 of 3 sessions.");
  });
});
