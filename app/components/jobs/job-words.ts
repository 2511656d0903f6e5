import type { JobFailure, JobStatus } from "~/domain/jobs/job";
import type { ModelReviewer, Withheld } from "~/domain/review/model-reviewer/reviewer";

export const jobStatusWords: Record<JobStatus, string> = {
  waiting: "Waiting",
  running: "Running",
  done: "Done",
  failed: "Stopped",
  cancelled: "Cancelled",
};

export const jobFailureSentences: Record<JobFailure, string> = {
  timeout: "Claude took too long to answer.",
  "rate-limited": "Claude takes no more questions for the moment.",
  overloaded: "Claude is overloaded.",
  unavailable: "Claude could not be reached.",
  "cut-off": "Claude’s answer was cut off.",
  malformed: "Claude’s answer could not be read.",
  unsafe: "Claude’s answer did not pass the safety screen.",
  refused: "Claude declined to answer.",
  "budget-exhausted": "The day’s tokens are used up.",
  cancelled: "It was cancelled.",
  "broken-off": "The server went away several times while it ran.",
  error: "Something went wrong on the server.",
};

export const withheldWords: Record<Withheld, string> = {
  "until-lock": "Shown once your own review is locked",
  "by-study": "Not shown to its reviewers in this study",
};

export const reviewerWords: Record<ModelReviewer, string> = {
  rules: "Embedded rules",
  claude: "Claude",
};
