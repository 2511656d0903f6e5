import { Link } from "@remix-run/react";
import type { DataColumn } from "~/components/table/data-table";
import { signedWords } from "~/components/table/number-text";
import { WithN } from "~/components/table/number-text";
import { DateText } from "~/components/ui/date-text";
import { moment } from "~/domain/exchange/moment";
import { expertScale, scaleGaps } from "~/domain/progress/peer-course";
import { counted, inWords } from "~/domain/wording/counted";
import { mean, type SessionRecord } from "~/domain/progress/session-record";

/** One session of a peer's path. */
export interface PathSession {
  sessionId: string;
  number: number;
  endedAt: string | Date;
  reviewedAt: string | Date | null;
  title: string;
  scenario: string | null;
  record: SessionRecord;
}

const none = <span className="text-third">–</span>;
const ofTurns = (n: number, record: SessionRecord) =>
  record.seen === 0 ? none : `${n} of ${record.seen}`;

function gapOf(record: SessionRecord) {
  const gaps = scaleGaps(record);
  const gap = mean(gaps);
  if (gap === null) return none;
  return <WithN words={signedWords(gap, 1)} n={counted(gaps.length, "rating")} />;
}

/** The head of a path's file. */
export const pathHeads = [
  "session",
  "client",
  "scenario",
  "ended",
  "reviewed",
  "turns_seen",
  "missed_cue_turns",
  "early_advice_turns",
  "risk_unsafe",
  "experts_rating",
  "own_minus_experts_rating",
  "ratings_by_both",
];

/** A session's line in a path's file; what nobody has seen yet is empty, not 0. */
export function pathLine({ number, title, scenario, endedAt, reviewedAt, record }: PathSession) {
  const ofSeen = (n: number) => (record.seen === 0 ? null : n);
  const gaps = scaleGaps(record);
  return [
    ...[number, title, scenario, moment(endedAt)],
    moment(reviewedAt),
    record.seen,
    ...[ofSeen(record.missed), ofSeen(record.advice), ofSeen(record.unsafe)],
    ...[expertScale(record), mean(gaps), gaps.length],
  ];
}

/** A path's columns. Counts are turns of those that experts saw. */
export const pathColumns: DataColumn<PathSession>[] = [
  { id: "number", header: "Session", cell: (row) => row.number, numeric: true },
  {
    id: "title",
    header: "Client",
    cell: (row) => <Link to={`/sessions/${row.sessionId}`}>{row.title}</Link>,
    rowHeader: true,
  },
  { id: "ended", header: "Ended", cell: (row) => <DateText at={row.endedAt} /> },
  {
    id: "reviewed",
    header: "Reviewed",
    cell: (row) => (row.reviewedAt === null ? "Waits" : <DateText at={row.reviewedAt} />),
  },
  {
    id: "missed",
    header: "Missed cues, turns",
    cell: ({ record }) => ofTurns(record.missed, record),
    numeric: true,
  },
  {
    id: "advice",
    header: "Early advice, turns",
    cell: ({ record }) => ofTurns(record.advice, record),
    numeric: true,
  },
  {
    id: "unsafe",
    header: "Risk, unsafe",
    cell: ({ record }) => (record.seen === 0 ? none : record.unsafe),
    numeric: true,
  },
  {
    id: "scales",
    header: "Experts’ ratings, 1 to 5",
    cell: ({ record }) => {
      const rated = expertScale(record);
      if (rated === null) return none;
      const n = Object.values(record.scales).filter(({ experts }) => experts !== null).length;
      return <WithN words={inWords(rated, 1)} n={counted(n, "scale")} />;
    },
    numeric: true,
  },
  {
    id: "gap",
    header: "Own minus experts’, 1 to 5",
    cell: ({ record }) => gapOf(record),
    numeric: true,
  },
];
