import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { KeyHint } from "~/components/ui/kbd";
import { Notice } from "~/components/ui/notice";
import type { StepChords } from "~/domain/review/keymap";
import { isToDo, type Pace } from "~/domain/review/queue";
import { careTitle } from "../care-title";
import type { QueueHead, QueueSection } from "~/services/review/list-queue.server";

/** One more session where there is a place, and the way to one's own care. */
export function QueueActs({ head, newId }: { head: QueueHead; newId: string }) {
  return (
    <>
      <ButtonLink to="/reviews/care">{careTitle}</ButtonLink>
      {head.mayTake && (
        <Form method="post">
          <input type="hidden" name="intent" value="take" />
          <input type="hidden" name="assignmentId" value={newId} />
          <Button>Take another session</Button>
        </Form>
      )}
    </>
  );
}

export type QueueRows = "none" | "over" | "to-do";

/** What the sections of a queue hold. */
export function rowsOf(sections: readonly Pick<QueueSection, "part" | "rows">[]): QueueRows {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return "none";
  return filled.some(({ part }) => isToDo(part)) ? "to-do" : "over";
}

interface QueueHeadProps {
  head: QueueHead;
  study: string | null;
  pace: Pace | null;
  /** Whether there are rows under it, and whether one of them is still to do. */
  rows: QueueRows;
}

/** Which study's, on what the minutes rest, and the notice that somebody asked for. */
export function QueueHeadView({ head, study, pace, rows }: QueueHeadProps) {
  const { studies, care } = head;
  return (
    <div className="grid gap-3">
      {care?.isReached && (
        <Notice tone="care">
          You asked to be told: about {care.today.minutes} minutes with sessions that carry a
          content note in the last 24 hours. A pause is always fine.
        </Notice>
      )}
      {studies.length > 1 && (
        <nav aria-label="Studies" className="flex flex-wrap gap-x-5 gap-y-1 text-base">
          <StudyLink to="/reviews" label="All studies" isCurrent={study === null} />
          {studies.map(({ key, title }) => (
            <StudyLink
              key={key}
              to={`/reviews?study=${key}`}
              label={title}
              isCurrent={study === key}
            />
          ))}
        </nav>
      )}
      {rows === "over" && (
        <p className="text-base">
          There is nothing {study !== null && "of this study "}for you to review now. New sessions
          appear here as soon as somebody assigns them to you.
        </p>
      )}
      {rows !== "none" && <RowKeys keys={head.keys} opens={rows === "to-do"} />}
      {rows === "to-do" && (
        <p className="text-sm text-second">
          {pace
            ? `Minutes at your own pace, from ${pace.n} submitted reviews.`
            : "Minutes are a first guess: two turns a minute and five for the rest. From three submitted reviews on they follow your pace."}
        </p>
      )}
    </div>
  );
}

/** How the rows are reached by key; where a person has no keyboard it says nothing. */
function RowKeys({ keys, opens }: { keys: StepChords; opens: boolean }) {
  const { next, previous } = keys;
  return (
    <p className="hidden gap-x-4 lg:flex">
      {opens && <KeyHint keys={["Enter"]}>opens the first</KeyHint>}
      <KeyHint keys={[...next, ...previous]}>along the rows</KeyHint>
    </p>
  );
}

const StudyLink = ({ to, label, isCurrent }: { to: string; label: string; isCurrent: boolean }) => (
  <Link
    to={to}
    aria-current={isCurrent ? "page" : undefined}
    className={isCurrent ? "font-semibold text-ink" : "text-accent underline underline-offset-3"}
  >
    {label}
  </Link>
);
