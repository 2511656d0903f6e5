import type { Database } from "~db/client.server";
import { listLatestAnswered, sumDrills } from "~db/queries/drill-answers.server";
import {
  countCards,
  listDueCards,
  type DrillCardRow,
  type DrillCounts,
} from "~db/queries/drills.server";
import { listSharedMarks } from "~db/queries/shared-moments.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { isEnough } from "~/domain/drills/card";
import { inTurn, momentsApart } from "~/domain/drills/order";

/** What counts as one sitting day: long enough for a day, short enough to end overnight. */
const sittingMs = 12 * 3600 * 1000;
/** Due cards among which the order is made, and how many of them a page lists. */
const mostOrdered = 60;
const mostShown = 20;

export interface DrillsToday extends DrillsStanding {
  /** The number of the session is null for another peer's. */
  rows: (Pick<DrillCardRow, "id" | "kind" | "title"> & { sessionNumber: number | null })[];
  /** Other peers share marks that could be added, as long as none tells of its peer (`tellsOfPeer`). */
  mayAdd: boolean;
}

/** The cards that are due, in the order in which they are asked. */
async function dueInTurn(
  db: Database,
  actor: Actor,
  now: Date,
  last: Pick<DrillCardRow, "annotationId" | "kind">[] = [],
): Promise<DrillCardRow[]> {
  const [due, before] = await Promise.all([
    listDueCards(db, actor, now, mostOrdered),
    listLatestAnswered(db, actor, new Date(now.getTime() - sittingMs), momentsApart),
  ]);
  return inTurn(due, [...before, ...last]);
}

/** The drill that follows this one; null where nothing else is due. */
export async function findNext(
  db: Database,
  actor: Actor,
  card: Pick<DrillCardRow, "id" | "annotationId" | "kind">,
): Promise<string | null> {
  const due = await dueInTurn(db, actor, new Date(), [card]);
  return due.find(({ id }) => id !== card.id)?.id ?? null;
}

export interface DrillsStanding extends DrillCounts {
  answersToday: number;
  secondsToday: number;
  /** Answers since the first day. */
  answersInAll: number;
  enough: boolean;
}

/** How much is due, how much was done today, and whether that is enough. */
export async function drillsStanding(
  db: Database,
  actor: Actor,
  now: Date = new Date(),
): Promise<DrillsStanding> {
  const [counts, today, inAll] = await Promise.all([
    countCards(db, actor, now),
    sumDrills(db, actor, new Date(now.getTime() - sittingMs)),
    sumDrills(db, actor, new Date(0)),
  ]);
  const { answers: answersToday, seconds: secondsToday } = today;
  const enough = isEnough(counts.due, secondsToday);
  return { ...counts, answersToday, secondsToday, answersInAll: inAll.answers, enough };
}

/** The drills of today: what is due, in the order in which it is asked, and how that stands. */
export async function showDrills(
  db: Database,
  actor: Actor,
  now: Date = new Date(),
): Promise<Outcome<DrillsToday>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const [standing, due, shared] = await Promise.all([
    drillsStanding(db, actor, now),
    dueInTurn(db, actor, now),
    listSharedMarks(db, actor, { limit: 1 }),
  ]);
  const rows = due.slice(0, mostShown).map((card) => {
    const { id, kind, title, isOwn, sessionNumber } = card;
    return { id, kind, title, sessionNumber: isOwn ? sessionNumber : null };
  });
  return done({ ...standing, rows, mayAdd: shared.length > 0 });
}
