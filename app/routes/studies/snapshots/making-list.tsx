import { Form } from "@remix-run/react";
import { JobProgress } from "~/components/jobs/job-progress";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { isAtWork, mayTryAgain } from "~/domain/jobs/job";
import type { ShownMaking } from "~/services/snapshots/list-snapshots.server";

/** Snapshots that are being made, and those whose making stopped. */
export function MakingList({ making }: { making: readonly ShownMaking[] }) {
  if (making.length === 0) return null;
  return (
    <section aria-labelledby="making" className="grid gap-3">
      <SectionTitle id="making">In the making</SectionTitle>
      <ul className="grid gap-4">
        {making.map((job) => (
          <li key={job.id} className="flex flex-wrap items-start justify-between gap-3">
            <div className="grid min-w-0 flex-[1_1_16rem] gap-1">
              <p className="wrap-anywhere">{job.name}</p>
              <JobProgress {...job} label={`Progress of ${job.name}`} unit="step" />
            </div>
            <Form method="post">
              <input type="hidden" name="jobId" value={job.id} />
              {isAtWork(job.status) && !job.cancelRequested && (
                <Button
                  name="intent"
                  value="cancel"
                  aria-label={`Cancel ${job.name}`}
                  data-done={`${job.name} is being stopped.`}
                >
                  Cancel
                </Button>
              )}
              {mayTryAgain(job.status) && (
                <Button
                  name="intent"
                  value="retry"
                  aria-label={`Try ${job.name} again`}
                  data-done={`${job.name} is tried again.`}
                >
                  Try again
                </Button>
              )}
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
