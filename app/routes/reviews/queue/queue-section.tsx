import { Form, Link } from "@remix-run/react";
import { DateText } from "~/components/ui/date-text";
import { Pagination } from "~/components/ui/pagination";
import { counted } from "~/domain/wording/counted";
import { isToDo, type QueuePart } from "~/domain/review/queue";
import type { QueueEntry, QueueKind, QueueSection } from "~/services/review/list-queue.server";
import { rowPlaceText } from "../../row-place-text";
import { rowOpener } from "./use-row-keys";

const partTitles: Record<QueueKind, Record<QueuePart, string>> = {
  expert: {
    "needs-me": "Needs me",
    "in-progress": "In progress",
    waiting: "Waiting for others",
    done: "Done",
  },
  self: {
    "needs-me": "To look at myself",
    "in-progress": "In progress",
    waiting: "Waiting for feedback",
    done: "Done, with feedback",
  },
};

const kindTitles: Record<QueueKind, string> = { expert: "As an expert", self: "My own sessions" };

function olderOf({ kind, part, next }: QueueSection, study: string | null): string | null {
  if (!next) return null;
  const after = rowPlaceText(next);
  return `/reviews?${new URLSearchParams({ kind, part, after, ...(study ? { study } : {}) }).toString()}`;
}

/** One part of the queue: a line a session. */
export function QueueSectionView({
  section,
  namesKind,
  study,
}: {
  section: QueueSection;
  /** The study that the queue is narrowed to. */
  study: string | null;
  namesKind: boolean;
}) {
  const { kind, part, rows } = section;
  const id = `queue-${kind}-${part}`;
  const title = partTitles[kind][part];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-lg font-semibold">
        {namesKind ? `${title}: ${kindTitles[kind].toLowerCase()}` : title}{" "}
        <span className="font-normal text-third">
          {section.total ? section.total.n : `${rows.length}${section.next ? "+" : ""}`}
          {section.total && isToDo(part) && `, about ${section.total.minutes} min`}
        </span>
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <QueueRow key={row.id} row={row} part={part} kind={kind} />
        ))}
      </ul>
      <Pagination older={olderOf(section, study)} label={`More: ${title}`} />
    </section>
  );
}

const names = (row: QueueEntry) => `Session ${String(row.number).padStart(3, "0")}`;

function QueueRow({ row, part, kind }: { row: QueueEntry; part: QueuePart; kind: QueueKind }) {
  const toDo = isToDo(part);
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_14rem_9rem_8rem] md:items-baseline">
      <div className="min-w-0">
        <Opener row={row} />
        <p className="text-sm text-second">{row.title}</p>
        {row.contentNote && <p className="text-sm text-cue">Content note: {row.contentNote}</p>}
      </div>
      <p className="text-sm text-second">{row.studyTitle}</p>
      <p className="text-sm text-second">
        {counted(row.turns, "turn")}
        {toDo && `, about ${row.minutes} min`}
      </p>
      <p className="text-sm text-second md:text-right">
        <When row={row} isToDo={toDo} />
        {row.answered > 0 && (
          <span className="block text-ink">new: peer answered {counted(row.answered, "mark")}</span>
        )}
        {kind === "self" && part === "done" && (
          <Link to="/feedback" className="block text-accent underline underline-offset-3">
            Feedback
          </Link>
        )}
      </p>
    </li>
  );
}

function When({ row, isToDo }: { row: QueueEntry; isToDo: boolean }) {
  if (!isToDo)
    return row.submittedAt ? (
      <>
        submitted <DateText at={row.submittedAt} />
      </>
    ) : null;
  return row.dueAt ? (
    <>
      due <DateText at={row.dueAt} />
    </>
  ) : null;
}

/** A review that is there is a link; one that is not yet is made by the same press of Enter. */
function Opener({ row }: { row: QueueEntry }) {
  const look = "text-base font-semibold text-ink underline-offset-3 hover:underline";
  if (row.reviewId) {
    return (
      <Link to={`/reviews/${row.reviewId}`} className={look} {...rowOpener}>
        {names(row)}
      </Link>
    );
  }
  return (
    <Form method="post" action="/reviews">
      <input type="hidden" name="sessionId" value={row.sessionId} />
      <button type="submit" className={`rounded-sm ${look}`} {...rowOpener}>
        {names(row)}
      </button>
    </Form>
  );
}
