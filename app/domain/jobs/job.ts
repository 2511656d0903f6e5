import { engineFailures } from "../practice/engine-failure";

/** Where long work stands. `waiting` and `running` are at work; the others have ended. */
export const jobStatuses = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Why long work ended before it was done: an engine's failures, or the work itself broke. */
export const jobFailures = [...engineFailures, "broken-off", "error"] as const;
export type JobFailure = (typeof jobFailures)[number];

/** Failures that lie in one unit: the work goes on with the next one. The others would meet it, too. */
export const unitFailures = [
  "timeout",
  "cut-off",
  "malformed",
  "unsafe",
  "refused",
] as const satisfies readonly JobFailure[];
export type UnitFailure = (typeof unitFailures)[number];

/** Whether a failure is of the one unit alone. */
export function isUnitFailure(failure: JobFailure): failure is UnitFailure {
  return (unitFailures as readonly JobFailure[]).includes(failure);
}

/** Whether a job still waits or runs. */
export function isAtWork(status: JobStatus): boolean {
  return status === "waiting" || status === "running";
}

/** Whether a job that ended can be put in line again: what it had done stays done. */
export function mayTryAgain(status: JobStatus, failedUnits = 0): boolean {
  return status === "failed" || status === "cancelled" || (status === "done" && failedUnits > 0);
}
