import { Form, useLocation } from "@remix-run/react";
import { isAtWork, mayTryAgain, type JobFailure, type JobStatus } from "~/domain/jobs/job";
import { JobProgress, KeepFresh } from "../jobs/job-progress";
import { Button } from "../ui/button";
import { DateText } from "../ui/date-text";
import { Notice } from "../ui/notice";

/** Work as a page shows it. */
export interface ShownWork {
  id: string;
  status: JobStatus;
  failure: JobFailure | null;
  doneUnits: number;
  totalUnits: number;
  cancelRequested: boolean;
}

interface Job extends Omit<ShownWork, "cancelRequested"> {
  cancelRequestedAt: Date | null;
}

/** A job as a page shows it. */
export function shownWork(job: Job): ShownWork {
  const { id, status, failure, doneUnits, totalUnits, cancelRequestedAt } = job;
  return {
    ...{ id, status, failure, doneUnits, totalUnits },
    cancelRequested: cancelRequestedAt !== null,
  };
}

const share = ({ doneUnits, totalUnits }: ShownWork) =>
  totalUnits === 0 ? 0 : Math.floor((100 * doneUnits) / totalUnits);

interface WorkNoticeProps {
  work: ShownWork;
  /** What is being computed, such as "Intervals". */
  what: string;
  /** What the page shows meanwhile. */
  meanwhile: string;
  studyKey: string;
}

/** What is still being computed, how far it is, and a way to stop it. */
export function WorkNotice({ work, what, meanwhile, studyKey }: WorkNoticeProps) {
  const { pathname, search } = useLocation();
  const atWork = isAtWork(work.status);
  const title = atWork
    ? `${what} are being computed, ${share(work)} %`
    : `${what} are not computed: the work ${work.status === "failed" ? "failed" : "was stopped"}`;
  return (
    <Notice
      title={title}
      live="polite"
      className="mb-6"
      act={
        <Form method="post" action={`/studies/${studyKey}/results/computing`}>
          <input type="hidden" name="jobId" value={work.id} />
          <input type="hidden" name="back" value={`${pathname}${search}`} />
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
      <p className="mb-2">{meanwhile}</p>
      <JobProgress {...work} label={`Progress of the ${what.toLowerCase()}`} unit="step" />
      <KeepFresh active={atWork} />
    </Notice>
  );
}

interface AnswerNoticeProps {
  work: ShownWork | null;
  asOf: Date | null;
  studyKey: string;
}

/** Of a large part of a study: as of when its answers are, and the work on newer ones. */
export function AnswerNotice({ work, asOf, studyKey }: AnswerNoticeProps) {
  const moment = asOf && <DateText at={asOf} withTime />;
  if (work === null)
    return (
      moment && (
        <p className="mb-6 text-sm text-second">
          As of {moment}; nothing that counts has come in since.
        </p>
      )
    );
  return (
    <>
      <WorkNotice
        {...{ work, studyKey }}
        what="Answers"
        meanwhile={
          asOf === null
            ? "This part of the study is large, so its answers are computed beside the page. They appear here by themselves."
            : "Something that counts has come in since. What stands below is older; the new answers appear by themselves."
        }
      />
      {moment && <p className="mb-6 text-sm text-second">As of {moment}.</p>}
    </>
  );
}
