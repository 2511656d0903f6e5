import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../client.server";
import { readings, sessions, turns } from "../schema";
import { portions } from "./portions.server";

export type NewSession = typeof sessions.$inferInsert;
export type NewTurn = typeof turns.$inferInsert;
export type NewReading = typeof readings.$inferInsert;

/** What a study holds already of these conversations: their digest by the name they came under. */
export async function findImported(
  db: Database,
  studyId: string,
  externalIds: readonly string[],
): Promise<Map<string, string | null>> {
  if (externalIds.length === 0) return new Map();
  const rows = await db
    .select({ externalId: sessions.externalId, digest: sessions.importDigest })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), inArray(sessions.externalId, [...externalIds])));
  return new Map(rows.map((row) => [row.externalId ?? "", row.digest]));
}

/** Stores one imported conversation with its turns, in order, and their readings. */
export async function insertImported(
  tx: Database,
  session: NewSession,
  turnRows: readonly NewTurn[],
  readingRows: readonly NewReading[],
): Promise<void> {
  await tx.insert(sessions).values(session);
  for (const rows of portions(turnRows)) await tx.insert(turns).values(rows);
  for (const rows of portions(readingRows)) await tx.insert(readings).values(rows);
}
