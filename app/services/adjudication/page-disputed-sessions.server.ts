import type { Database } from "~db/client.server";
import { listDisputedSessions } from "~db/queries/adjudications.server";
import type { Actor } from "~/domain/access/can";
import {
  comparedColumns,
  comparePlaces,
  defaultOrder,
  mostCompared,
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

const inOrder = <T extends { place: DisputedPlace }>(all: readonly T[], order: DisputedOrder) =>
  [...all].sort((a, b) => comparePlaces(a.place, b.place, order));

function cut<T extends { place: DisputedPlace }>(
  all: readonly T[],
  { order, after }: { order: DisputedOrder; after: DisputedPlace | null },
) {
  const sorted = inOrder(all, order);
  const left = after
    ? sorted.filter(({ place }) => comparePlaces(place, after, order) > 0)
    : sorted;
  const page = left.slice(0, sessionsPerPage);
  return { page, next: left.length > page.length ? (page.at(-1)?.place ?? null) : null };
}

const placedBy = (heads: readonly SessionHead[], column: DisputedColumn) =>
  heads.map((head) => ({ head, place: { value: plainValue(head, column), number: head.number } }));

/**
 * A page of the sessions that wait for adjudication, in the order asked for. What only reviews side by side
 * tell is made for as many sessions as `mostCompared`, those first that are not finished; the others come
 * after them, as where it is not known.
 */
export async function pageDisputedSessions(
  db: Database,
  actor: Actor,
  scope: Scope,
  asked: { order: DisputedOrder; after: DisputedPlace | null },
  most = mostCompared,
): Promise<{ sessions: DisputedSession[]; next: DisputedPlace | null; isAllCompared: boolean }> {
  const { placed, compared, isAllCompared } = await placeAll(
    db,
    actor,
    scope,
    asked.order.column,
    most,
  );
  const { page, next } = cut(placed, asked);
  return { sessions: await readRows(db, actor, scope, page, compared), next, isAllCompared };
}

/** All of the sessions that wait for adjudication, in the order asked for, read a page at a time. */
export async function allDisputedSessions(
  db: Database,
  actor: Actor,
  scope: Scope,
  order: DisputedOrder,
): Promise<DisputedSession[]> {
  const { placed, compared } = await placeAll(db, actor, scope, order.column, mostCompared);
  const sorted = inOrder(placed, order);
  const rows: DisputedSession[] = [];
  for (let from = 0; from < sorted.length; from += sessionsPerPage) {
    const page = sorted.slice(from, from + sessionsPerPage);
    rows.push(...(await readRows(db, actor, scope, page, compared)));
  }
  return rows;
}

/** The place of each session by a column, with the rows that had to be read to know it. */
async function placeAll(
  db: Database,
  actor: Actor,
  scope: Scope,
  column: DisputedColumn,
  most: number,
) {
  const heads = await listDisputedSessions(db, scope.study);
  const isCompared = comparedColumns.includes(column);
  const compared = isCompared
    ? await compareFirst(db, actor, scope, heads, most)
    : new Map<string, DisputedSession>();
  const placed = isCompared
    ? heads.map((head) => {
        const row = compared.get(head.sessionId);
        const value = row ? comparedValue(row, column) : null;
        return { head, place: { value, number: head.number } };
      })
    : placedBy(heads, column);
  return { placed, compared, isAllCompared: !isCompared || heads.length <= most };
}

/** The rows of a page, those that were read already as they are. */
async function readRows(
  db: Database,
  actor: Actor,
  scope: Scope,
  page: readonly { head: SessionHead }[],
  compared: ReadonlyMap<string, DisputedSession>,
): Promise<DisputedSession[]> {
  const shown = page.map(({ head }) => head);
  const unread = shown.filter(({ sessionId }) => !compared.has(sessionId));
  const read = await readDisputedSessions(db, actor, unread, scope);
  const rows = new Map(read.map((row) => [row.sessionId, row]));
  return shown.flatMap(({ sessionId }) => compared.get(sessionId) ?? rows.get(sessionId) ?? []);
}

/** The first sessions by their standing laid side by side, a page at a time. */
async function compareFirst(
  db: Database,
  actor: Actor,
  scope: Scope,
  heads: readonly SessionHead[],
  most: number,
): Promise<Map<string, DisputedSession>> {
  const first = placedBy(heads, "status")
    .sort((a, b) => comparePlaces(a.place, b.place, defaultOrder))
    .slice(0, most)
    .map(({ head }) => head);
  const rows = new Map<string, DisputedSession>();
  for (let from = 0; from < first.length; from += sessionsPerPage)
    for (const row of await readDisputedSessions(
      db,
      actor,
      first.slice(from, from + sessionsPerPage),
      scope,
    ))
      rows.set(row.sessionId, row);
  return rows;
}
