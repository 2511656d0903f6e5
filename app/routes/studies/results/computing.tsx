import { Form } from "@remix-run/react";
import { JobProgress, KeepFresh } from "~/components/jobs/job-progress";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { isAtWork, mayTryAgain, type JobFailure, type JobStatus } from "~/domain/jobs/job";

interface Work {
  id: string;
  status: JobStatus;
  failure: JobFailure | null;
  doneUnits: number;
  totalUnits: number;
  cancelRequested: boolean;
}

const share = ({ doneUnits, totalUnits }: Work) =>
  totalUnits === 0 ? 0 : Math.floor((100 * doneUnits) / totalUnits);

/** What is still being computed, how far it is, and a way to stop it. */
export function Computing({
  work,
  hasFigures,
  studyKey,
}: {
  work: Work;
  hasFigures: boolean;
  studyKey: string;
}) {
  const atWork = isAtWork(work.status);
  const what = hasFigures ? "Intervals" : "Results";
  const title = atWork
    ? `${what} are being computed, ${share(work)} %`
    : `${what} are not computed: the work was stopped`;
  return (
    <Notice
      title={title}
      live="polite"
      className="mb-6"
      act={
        <Form method="post" action={`/studies/${studyKey}/results/computing`}>
          <input type="hidden" name="jobId" value={work.id} />
          {atWork && !work.cancelRequested && (
            <Button name="act" value="cancel">
              Cancel
            </Button>
          )}
          {mayTryAgain(work.status) && (
            <Button name="act" value="retry">
              Compute them
            </Button>
          )}
        </Form>
      }
    >
      <p className="mb-2">
        {hasFigures
          ? "Every value below is up to date; the intervals follow."
          : "Many reviews have come in. Nothing is shown until all of them are counted."}
      </p>
      <JobProgress {...work} label={`Progress of the ${what.toLowerCase()}`} units="steps" />
      <KeepFresh active={atWork} />
    </Notice>
  );
}
