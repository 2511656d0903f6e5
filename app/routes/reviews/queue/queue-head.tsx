import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { KeyHint } from "~/components/ui/kbd";
import { Notice } from "~/components/ui/notice";
import type { StepChords } from "~/domain/review/keymap";
import type { Pace } from "~/domain/review/queue";
import type { QueueHead } from "~/services/review/list-queue.server";

/** One more session where there is a place, and the way to one's own care. */
export function QueueActs({ head, newId }: { head: QueueHead; newId: string }) {
  return (
    <>
      <ButtonLink to="/reviews/care">Care</ButtonLink>
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

interface QueueHeadProps {
  head: QueueHead;
  study: string | null;
  pace: Pace | null;
}

/** Which study's, on what the minutes rest, and the notice that somebody asked for. */
export function QueueHeadView({ head, study, pace }: QueueHeadProps) {
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
      <RowKeys keys={head.keys} />
      <p className="text-sm text-second">
        {pace
          ? `Minutes at your own pace, from ${pace.n} submitted reviews.`
          : "Minutes are a first guess: two turns a minute and five for the rest. From three submitted reviews on they follow your pace."}
      </p>
    </div>
  );
}

/** How the rows are reached by key; where a person has no keyboard it says nothing. */
function RowKeys({ keys }: { keys: StepChords }) {
  const { next, previous } = keys;
  return (
    <p className="hidden gap-x-4 lg:flex">
      <KeyHint keys={["Enter"]}>opens the first</KeyHint>
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
