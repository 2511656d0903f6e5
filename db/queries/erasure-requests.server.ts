import { and, asc, desc, eq, isNull, ne, notExists } from "drizzle-orm";
import type { RequestEnd } from "../../app/domain/erasure/erasure";
import type { Database } from "../client.server";
import { erasureRequests, erasures, people } from "../schema";
import { deleteUnreadOf } from "./notifications.server";
import type { PersonIn } from "./erasure-count.server";

const isOf = ({ programmeId, personId }: PersonIn) =>
  and(eq(erasureRequests.programmeId, programmeId), eq(erasureRequests.personId, personId));

/** Asks; false where it is asked already. */
export async function insertRequest(tx: Database, id: string, who: PersonIn): Promise<boolean> {
  const made = await tx
    .insert(erasureRequests)
    .values({ id, ...who })
    .onConflictDoNothing()
    .returning({ id: erasureRequests.id });
  return made.length > 0;
}

/** Ends a person's open request, and takes back that it waits; false where there is none. */
export async function endRequest(
  tx: Database,
  who: PersonIn,
  how: { end: RequestEnd; endedBy: string | null; reason?: string },
): Promise<boolean> {
  const ended = await tx
    .update(erasureRequests)
    .set({ ...how, endedAt: new Date() })
    .where(and(isOf(who), isNull(erasureRequests.endedAt)))
    .returning({ id: erasureRequests.id });
  if (ended.length === 0) return false;
  await deleteUnreadOf(tx, "erasure-asked", who);
  return true;
}

/** Takes out requests that did not come to it, with the reasons given. */
export async function deleteOtherRequests(tx: Database, who: PersonIn): Promise<void> {
  await tx.delete(erasureRequests).where(and(isOf(who), ne(erasureRequests.end, "done")));
}

/** What a person asked last; null where they never did. */
export async function findLastRequest(db: Database, who: PersonIn) {
  const [row] = await db
    .select()
    .from(erasureRequests)
    .where(isOf(who))
    .orderBy(desc(erasureRequests.askedAt), desc(erasureRequests.id))
    .limit(1);
  return row ?? null;
}

/** Requests of a programme that wait for an answer, oldest first; one that is being carried out waits no more. */
export async function listOpenRequests(db: Database, programmeId: string, limit: number) {
  return db
    .select({
      id: erasureRequests.id,
      personId: erasureRequests.personId,
      name: people.name,
      askedAt: erasureRequests.askedAt,
    })
    .from(erasureRequests)
    .innerJoin(people, eq(people.id, erasureRequests.personId))
    .where(
      and(
        eq(erasureRequests.programmeId, programmeId),
        isNull(erasureRequests.endedAt),
        notExists(
          db
            .select({ id: erasures.id })
            .from(erasures)
            .where(
              and(
                eq(erasures.programmeId, erasureRequests.programmeId),
                eq(erasures.personId, erasureRequests.personId),
                isNull(erasures.endedAt),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(erasureRequests.askedAt), asc(erasureRequests.id))
    .limit(limit);
}
