import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "../client.server";
import { assignments, reviews } from "../schema";

/** The expert's assignment of a session, while it stands; held until the transaction ends. */
export async function findOpenAssignment(db: Database, sessionId: string, reviewerId: string) {
  const [row] = await db
    .select({ id: assignments.id, round: assignments.round, purpose: assignments.purpose })
    .from(assignments)
    .where(
      and(
        eq(assignments.sessionId, sessionId),
        eq(assignments.reviewerId, reviewerId),
        eq(assignments.kind, "expert"),
        isNull(assignments.handedBackAt),
      ),
    )
    .orderBy(desc(assignments.round))
    .limit(1)
    .for("update");
  return row ?? null;
}

/** An assignment by its id, whoever has it. */
export async function findAssignment(db: Database, id: string) {
  const [row] = await db
    .select({ sessionId: assignments.sessionId, reviewerId: assignments.reviewerId })
    .from(assignments)
    .where(eq(assignments.id, id));
  return row ?? null;
}

/** An expert's standing assignment of a session with its review's status; held until the transaction ends. */
export async function findStanding(tx: Database, sessionId: string, reviewerId: string) {
  const standing = await findOpenAssignment(tx, sessionId, reviewerId);
  if (!standing) return null;
  const [review] = await tx
    .select({ status: reviews.status })
    .from(reviews)
    .where(
      and(
        eq(reviews.sessionId, sessionId),
        eq(reviews.reviewerId, reviewerId),
        eq(reviews.kind, "expert"),
        eq(reviews.round, standing.round),
      ),
    );
  return { id: standing.id, reviewStatus: review?.status ?? null };
}

/** Keeps why somebody handed a session back. */
export async function noteHandBack(
  tx: Database,
  key: { sessionId: string; reviewerId: string; round: number },
  endReason: string,
): Promise<void> {
  await tx
    .update(assignments)
    .set({ endReason })
    .where(
      and(
        eq(assignments.sessionId, key.sessionId),
        eq(assignments.reviewerId, key.reviewerId),
        eq(assignments.round, key.round),
      ),
    );
}

/** Whether an expert has handed a session back with this reason, of one round where it is named. */
export async function hasHandedBack(
  db: Database,
  key: { sessionId: string; reviewerId: string; reason: string; round?: number },
): Promise<boolean> {
  const same = and(
    eq(assignments.sessionId, key.sessionId),
    eq(assignments.reviewerId, key.reviewerId),
    eq(assignments.endedBy, "reviewer"),
    eq(assignments.endReason, key.reason),
    key.round === undefined ? undefined : eq(assignments.round, key.round),
  );
  return (await db.$count(assignments, same)) > 0;
}

/** Marks an expert's assignment of a session and round as handed back. */
export async function handBackAssignment(
  tx: Database,
  key: { sessionId: string; reviewerId: string; round: number },
  at: Date,
): Promise<void> {
  await tx
    .update(assignments)
    .set({ handedBackAt: at, endedBy: "reviewer" })
    .where(
      and(
        eq(assignments.sessionId, key.sessionId),
        eq(assignments.reviewerId, key.reviewerId),
        eq(assignments.round, key.round),
      ),
    );
}
