import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type SyntheticEvent } from "react";
import { useKeptWords } from "~/components/device/use-kept-words";
import { Button, TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { TextArea } from "~/components/ui/text-field";

export interface ReleaseRow {
  id: string;
  sessionId: string;
  number: number;
  title: string;
  studyTitle: string;
  /** The peer's name, or their code in the study where the name stays hidden. */
  peer: string;
  /** The same for the rows of one peer. */
  group: number;
  reviewerCode: string | null;
  at: Date;
  message: string | null;
  isAutomatic: boolean | null;
  /** Marks of the review, strengths and issues about risk among them; null for who is to judge it. */
  marks: number | null;
  strengths: number | null;
  risks: number | null;
  hasSelfReview: boolean;
  wasTakenBack: boolean;
}

/** j and k go from row to row wherever the focus is; Enter opens one. They sleep in text fields. */
function useSteps() {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function step(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.matches("textarea, input, select") || !["j", "k"].includes(event.key)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("summary") ?? [])];
      const here = rows.findIndex((row) => row.closest("li")?.contains(target));
      const next = rows[here + (event.key === "j" ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, []);
  return list;
}

const numberOf = ({ number }: ReleaseRow) => String(number).padStart(3, "0");

function focusMessage({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  if (currentTarget.open) currentTarget.querySelector("textarea")?.focus();
}

function ReleaseForm({ row }: { row: ReleaseRow }) {
  const { formData, location } = useNavigation();
  const busy = formData?.get("reviewId") === row.id;
  const done = new URLSearchParams(location?.search).get("done") ?? "";
  const isStored = busy && done.startsWith("released");
  const kept = useKeptWords("release", row.id, isStored);
  return (
    <Form method="post" className="grid max-w-[44rem] gap-3">
      <input type="hidden" name="act" value="release" />
      <input type="hidden" name="reviewId" value={row.id} />
      <TextArea
        {...kept}
        id={`message-${row.id}`}
        name="message"
        label="A word to the peer"
        hint="It stands above the feedback."
        optional
        maxLength={2000}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          kind="primary"
          busy={busy}
          data-done={`Session ${numberOf(row)} of ${row.peer}: released.`}
        >
          Release to the peer
        </Button>
        <TextLink to={`/sessions/${row.sessionId}?review=${row.id}`}>
          Read the review first
        </TextLink>
      </div>
    </Form>
  );
}

function TakeBackForm({ row }: { row: ReleaseRow }) {
  return (
    <Form method="post" className="grid max-w-[44rem] justify-items-start gap-3">
      <input type="hidden" name="act" value="withdraw" />
      <input type="hidden" name="reviewId" value={row.id} />
      {row.message && <p className="font-serif text-said wrap-anywhere">{row.message}</p>}
      <p className="text-sm text-second">
        The peer then does not see it any more, and reads that it is being looked at again and that
        it has nothing to do with what they did.
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          kind="danger"
          data-done={`Session ${numberOf(row)} of ${row.peer}: no longer released.`}
        >
          Take it back
        </Button>
        <TextLink to={`/sessions/${row.sessionId}?review=${row.id}`}>Read the review</TextLink>
      </div>
    </Form>
  );
}

function marksWords({ marks, strengths }: ReleaseRow): string {
  if (marks === null) return "You are to review this session: what others marked stays hidden. ";
  if (marks === 0) return "Nothing marked. ";
  const missed = marks - (strengths ?? 0);
  return `${strengths ?? 0} that went well, ${missed} to catch next time. `;
}

function RowWords({ row, isWaiting }: { row: ReleaseRow; isWaiting: boolean }) {
  const did = isWaiting ? "Submitted" : row.isAutomatic ? "Released by the study" : "Released";
  const by = row.reviewerCode && `${isWaiting ? " by" : ", reviewed by"} ${row.reviewerCode}`;
  return (
    <>
      <span className="font-semibold">
        Session {numberOf(row)}, {row.title}
        {(row.risks ?? 0) > 0 && (
          <span className="ml-2 rounded-sm border border-issue px-1.5 py-px text-xs font-semibold whitespace-nowrap text-issue">
            About risk: {row.risks}
          </span>
        )}
      </span>
      <span className="block text-sm text-second">
        {marksWords(row)}
        {did} <DateText at={row.at} />
        {by}. {row.studyTitle}.{" "}
        {!row.hasSelfReview &&
          "The peer has not finished their own review; feedback opens after it. "}
        {isWaiting && row.wasTakenBack && "It was taken back before."}
      </span>
    </>
  );
}

/** The rows of each peer together, by name, so that releasing one moves no other. */
function byPeer(rows: readonly ReleaseRow[]) {
  const groups = new Map<number, ReleaseRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups.values()]
    .map((own) => ({ peer: own[0]?.peer ?? "", study: own[0]?.studyTitle ?? "", rows: own }))
    .sort((a, b) => a.peer.localeCompare(b.peer, "en") || a.study.localeCompare(b.study, "en"))
    .map((own, at, all) => {
      const namesakes = all.slice(0, at).filter(({ peer }) => peer === own.peer).length;
      return { ...own, key: `${own.peer} ${namesakes}` };
    });
}

/** One line a review, which opens to its act; under the peer whom it is about. */
export function ReleaseRows({
  rows,
  isWaiting,
  opened,
}: {
  rows: readonly ReleaseRow[];
  isWaiting: boolean;
  /** The row that stands open when the page comes. */
  opened: string | undefined;
}) {
  const list = useSteps();
  return (
    <div ref={list} className="grid gap-7">
      {byPeer(rows).map((group, index) => (
        <section key={group.key} aria-labelledby={`peer-${index}`}>
          <h2 id={`peer-${index}`} className="mb-1 text-base font-semibold">
            {group.peer}{" "}
            <span className="font-normal text-third tabular-nums">{group.rows.length}</span>
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {group.rows.map((row) => (
              <li key={row.id}>
                <details open={row.id === opened || undefined} onToggle={focusMessage}>
                  <summary className="rounded-sm px-1 py-3 hover:bg-sunk">
                    <span className="inline-block max-w-[calc(100%-1.5rem)] pl-1 align-top">
                      <RowWords row={row} isWaiting={isWaiting} />
                    </span>
                  </summary>
                  <div className="pt-2 pb-5 pl-6">
                    {isWaiting ? <ReleaseForm row={row} /> : <TakeBackForm row={row} />}
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
