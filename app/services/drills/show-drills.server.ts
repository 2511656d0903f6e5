import type { Database } from "~db/client.server";
import {
  countCards,
  listDueCards,
  sumDrills,
  type DrillCardRow,
  type DrillCounts,
} from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { isEnough } from "~/domain/drills/card";

/** What counts as one sitting day: long enough for a day, short enough to end overnight. */
const sittingMs = 12 * 3600 * 1000;
const mostShown = 20;

export interface DrillsToday extends DrillCounts {
  rows: Pick<DrillCardRow, "id" | "kind" | "sessionNumber" | "title">[];
  answersToday: number;
  secondsToday: number;
  enough: boolean;
}

/** The drills of today: what is due, how much was done, and whether that is enough. */
export async function showDrills(
  db: Database,
  actor: Actor,
  now: Date = new Date(),
): Promise<Outcome<DrillsToday>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const [counts, due, today] = await Promise.all([
    countCards(db, actor, now),
    listDueCards(db, actor, now, mostShown),
    sumDrills(db, actor, new Date(now.getTime() - sittingMs)),
  ]);
  const rows = due.map(({ id, kind, sessionNumber, title }) => ({
    ...{ id, kind, sessionNumber, title },
  }));
  const { answers: answersToday, seconds: secondsToday } = today;
  const enough = isEnough(counts.due, secondsToday);
  return done({ ...counts, rows, answersToday, secondsToday, enough });
}
