import type { Database } from "~db/client.server";
import { listDisputedSessions } from "~db/queries/adjudications.server";
import type { Actor } from "~/domain/access/can";
import {
  comparedColumns,
  comparePlaces,
  type DisputedColumn,
  type DisputedOrder,
  type DisputedPlace,
} from "~/domain/review/adjudication/disputed-order";
import {
  readDisputedSessions,
  type DisputedSession,
  type Scope,
  type SessionHead,
} from "./read-disputed-sessions.server";

/** Sessions on one page, and those that are laid side by side at once. */
const sessionsPerPage = 50;

const ranks = { "not-begun": 0, open: 1, finished: 2 };

/** What a session is sorted by that its own row tells. */
function plainValue({ number, reviews, status }: SessionHead, column: DisputedColumn): number {
  if (column === "status") return ranks[status ?? "not-begun"];
  return column === "reviews" ? reviews : number;
}

function comparedValue({ counts, status }: DisputedSession, column: DisputedColumn): number | null {
  if (column === "settled" && status === "not-begun") return null;
  return counts && (column === "settled" ? counts.settled : counts.disagreements);
}

function cut<T extends { place: DisputedPlace }>(
  all: readonly T[],
  { order, after }: { order: DisputedOrder; after: DisputedPlace | null },
) {
  const sorted = [...all].sort((a, b) => comparePlaces(a.place, b.place, order));
  const left = after
    ? sorted.filter(({ place }) => comparePlaces(place, after, order) > 0)
    : sorted;
  const page = left.slice(0, sessionsPerPage);
  return { page, next: left.length > page.length ? (page.at(-1)?.place ?? null) : null };
}

/**
 * A page of the sessions that wait for adjudication, in the order asked for. By what only reviews side by
 * side tell, all of the study's are laid so, a page at a time; else those of the page alone.
 */
export async function pageDisputedSessions(
  db: Database,
  actor: Actor,
  scope: Scope,
  asked: { order: DisputedOrder; after: DisputedPlace | null },
): Promise<{ sessions: DisputedSession[]; next: DisputedPlace | null }> {
  const { column } = asked.order;
  const heads = await listDisputedSessions(db, scope.study);
  if (!comparedColumns.includes(column)) {
    const placed = heads.map((head) => ({
      head,
      place: { value: plainValue(head, column), number: head.number },
    }));
    const { page, next } = cut(placed, asked);
    const shown = page.map(({ head }) => head);
    return { sessions: await readDisputedSessions(db, actor, shown, scope), next };
  }
  const rows: DisputedSession[] = [];
  for (let from = 0; from < heads.length; from += sessionsPerPage)
    rows.push(
      ...(await readDisputedSessions(db, actor, heads.slice(from, from + sessionsPerPage), scope)),
    );
  const placed = rows.map((row) => ({
    row,
    place: { value: comparedValue(row, column), number: row.number },
  }));
  const { page, next } = cut(placed, asked);
  return { sessions: page.map(({ row }) => row), next };
}
