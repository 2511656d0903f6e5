import { eq, inArray, asc, sql, and } from "drizzle-orm";
import type { Database } from "../client.server";
import { turns, sessions, reviews, annotations } from "../schema";
import { alias } from "drizzle-orm/pg-core";
import { counted } from "./counted-reviews.server";
import { countedSessions } from "./counted-sessions.server";
import { peersAndExperts } from "./result-rows.server";
import { metBlindBy } from "./blind-sessions.server";
import { readInPortions } from "./portions.server";

/** The words of some turns, however many. */
export async function listTurnTexts(db: Database, turnIds: readonly string[]) {
  return readInPortions(turnIds, (some) =>
    db
      .select({ turnId: turns.id, text: turns.text, redactedText: turns.redactedText })
      .from(turns)
      .where(inArray(turns.id, some)),
  );
}

/** The ids of turns at these places. */
export async function listTurnsAt(
  db: Database,
  places: readonly { sessionId: string; position: number | null }[],
) {
  if (places.length === 0) return [];
  const sessionIds = [...new Set(places.map(({ sessionId }) => sessionId))];
  const positions = [...new Set(places.flatMap(({ position }) => position ?? []))];
  return db
    .select({ turnId: turns.id, sessionId: turns.sessionId, position: turns.position })
    .from(turns)
    .where(and(inArray(turns.sessionId, sessionIds), inArray(turns.position, positions)));
}

/**
 * Who put this tag of the study's codebook on these turns, and what they said with it. Words of the
 * client that a redaction has since covered are left out.
 */
export async function listFlagsOn(
  db: Database,
  study: { codebookVersionId: string },
  tagKey: string,
  turnIds: readonly string[],
) {
  if (turnIds.length === 0) return [];
  const evidenceTurns = alias(turns, "evidence_turns");
  return db
    .select({
      turnId: annotations.turnId,
      reviewerId: reviews.reviewerId,
      severity: annotations.severity,
      note: annotations.note,
      betterReply: annotations.betterReply,
      clientWords: sql<
        string | null
      >`case when ${evidenceTurns.redactedText} is null then ${annotations.evidenceQuote} end`,
      clientPosition: evidenceTurns.position,
    })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .leftJoin(evidenceTurns, eq(evidenceTurns.id, annotations.evidenceTurnId))
    .where(
      and(
        inArray(annotations.turnId, [...turnIds]),
        eq(annotations.tagKey, tagKey),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        counted(...peersAndExperts),
      ),
    )
    .orderBy(asc(annotations.id));
}

/** The sessions of a study that a person meets blind. */
export async function listSessionsMetBlind(
  db: Database,
  studyId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), metBlindBy(personId)));
  return rows.map((row) => row.id);
}

/** Those of some sessions of a study that count: over, and not withdrawn. */
export async function listCountedAmong(
  db: Database,
  studyId: string,
  sessionIds: readonly string[],
): Promise<string[]> {
  const found = await readInPortions(sessionIds, (some) =>
    db.select({ id: sessions.id }).from(sessions).where(countedSessions(studyId, some)),
  );
  return found.map((row) => row.id);
}

/** Numbers of some sessions. */
export async function listSessionNumbers(db: Database, sessionIds: readonly string[]) {
  const found = await readInPortions(sessionIds, (some) =>
    db
      .select({ sessionId: sessions.id, number: sessions.number, title: sessions.title })
      .from(sessions)
      .where(inArray(sessions.id, some)),
  );
  return found.sort((a, b) => a.number - b.number);
}
