import type { Database } from "~db/client.server";
import { findAdjudication, type AdjudicationRow } from "~db/queries/adjudications.server";
import {
  allowsConsensus,
  isAdjudicator,
  listSessionsStillToJudge,
} from "~db/queries/adjudicators.server";
import type { Actor } from "~/domain/access/can";
import type { AdjudicationFacts } from "~/domain/access/subjects";
import { findSessionFacts, type FoundSession } from "../review/review-access.server";

/** A session with what decides who may settle its disagreements, as the person who asks. */
export interface FoundDisputed extends Omit<FoundSession, "facts"> {
  facts: AdjudicationFacts;
}

/** The session in the actor's programme; null where there is none. Says nothing about who may. */
export async function findDisputed(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<FoundDisputed | null> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found) return null;
  const { studyId } = found.session;
  const [appointed, consensus, toJudge] = await Promise.all([
    isAdjudicator(db, studyId, actor.personId),
    allowsConsensus(db, studyId),
    listSessionsStillToJudge(db, [sessionId], actor.personId),
  ]);
  const submitted = found.own.some(
    ({ kind, purpose, status }) =>
      kind === "expert" && purpose === "live" && status === "submitted",
  );
  const ownReview = toJudge.includes(sessionId) ? "open" : submitted ? "submitted" : "none";
  return { ...found, facts: { ...found.facts, appointed, consensus, ownReview } };
}

/** An adjudication with its session and what decides who may see it. */
export interface FoundAdjudication extends FoundDisputed {
  adjudication: AdjudicationRow;
}

/** An adjudication of the actor's programme; null where there is none. */
export async function findAdjudicationFacts(
  db: Database,
  actor: Actor,
  adjudicationId: string,
): Promise<FoundAdjudication | null> {
  const adjudication = await findAdjudication(db, actor.programmeId, adjudicationId);
  const found = adjudication && (await findDisputed(db, actor, adjudication.sessionId));
  return found && adjudication && { ...found, adjudication };
}
