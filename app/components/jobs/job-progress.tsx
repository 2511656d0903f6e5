import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { isAtWork, type JobFailure, type JobStatus } from "~/domain/jobs/job";
import { counted } from "~/domain/wording/counted";
import { ProgressBar } from "../ui/progress-bar";
import { useHydrated } from "../ui/use-hydrated";
import { jobFailureSentences, jobStatusWords } from "./job-words";

const refreshMs = 1500;

/** While something is at work the page asks again by itself; without script it says to reload. */
export function KeepFresh({ active }: { active: boolean }) {
  const { revalidate } = useRevalidator();
  const hydrated = useHydrated();
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, refreshMs);
    return () => clearInterval(timer);
  }, [active, revalidate]);
  if (!active || hydrated) return null;
  return <p className="text-sm text-second">Reload the page to see how far it is.</p>;
}

export interface JobProgressProps {
  label: string;
  status: JobStatus;
  failure: JobFailure | null;
  cancelRequested: boolean;
  doneUnits: number;
  totalUnits: number;
  /** What is counted, one of it. */
  unit: string;
  /** What becomes of it, where its name does not say so. */
  become?: string;
}

/** How far long work is, in a bar and in words. */
export function JobProgress(props: JobProgressProps) {
  const { label, status, failure, cancelRequested, doneUnits, totalUnits } = props;
  const stopping = cancelRequested && isAtWork(status);
  return (
    <div className="grid max-w-[28rem] gap-1">
      <ProgressBar label={label} value={doneUnits} max={Math.max(totalUnits, 1)} />
      <p className="text-sm text-second tabular-nums">
        {stopping ? "Stopping" : jobStatusWords[status]}, {doneUnits} of{" "}
        {counted(totalUnits, props.unit)}
        {props.become && ` ${props.become}`}.{" "}
        {failure && <span className="text-issue">{jobFailureSentences[failure]}</span>}
      </p>
    </div>
  );
}
