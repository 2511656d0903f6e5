import { JobProgress } from "~/components/jobs/job-progress";
import { reviewerWords } from "~/components/jobs/job-words";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import type { ShownJob } from "~/services/review/show-model-reviews.server";

/** The latest runs, each with how far it is. */
export function JobList({ jobs, studyKey }: { jobs: readonly ShownJob[]; studyKey: string }) {
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="runs" className="grid gap-3">
      <SectionTitle id="runs">Runs</SectionTitle>
      <ul className="grid gap-4">
        {jobs.map((job) => (
          <li key={job.id} className="grid gap-1">
            <p className="flex flex-wrap gap-x-3">
              <TextLink to={`/studies/${studyKey}/model-reviews/${job.id}`}>
                {reviewerWords[job.reviewer]}, {job.totalUnits}{" "}
                {job.totalUnits === 1 ? "session" : "sessions"}
              </TextLink>
              <span className="text-sm text-second">
                <DateText at={job.createdAt} withTime />
              </span>
            </p>
            <JobProgress
              {...job}
              label={`Progress of ${reviewerWords[job.reviewer]}`}
              unit="session"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
