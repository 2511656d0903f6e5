import { insertAuditLine } from "~db/queries/audit.server";
import { holdWaiting } from "~db/queries/releasable.server";
import { lockSession, updateSessionStatus } from "~db/queries/sessions.server";
import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import type { SessionStatus } from "~/domain/practice/session-status";
import {
  stepSession,
  type SessionEvent,
  type SessionRejection,
} from "~/domain/practice/session-transition";
import { tellWaiting } from "../notification/tell-of-reviews.server";
import { openOwnSession } from "./open-session.server";

const words: Record<SessionRejection, string> = {
  ended: "This session has ended. It can be reviewed, and it can be withdrawn.",
  withdrawn: "This session was withdrawn.",
};

/** Pauses, resumes, ends or withdraws an own session. What is so already is answered as done. */
export async function changeSession(
  db: Database,
  actor: Actor,
  sessionId: string,
  event: SessionEvent,
): Promise<Outcome<{ status: SessionStatus }>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  return db.transaction(async (tx): Promise<Outcome<{ status: SessionStatus }>> => {
    if (event === "withdraw") await holdWaiting(tx, actor.programmeId);
    const session = await lockSession(tx, sessionId);
    if (!session) return notFound;
    const step = stepSession(session, event, new Date());
    if (!step.ok) return conflict(words[step.rejection]);
    if (!step.changed) return done({ status: session.status });
    const { status, pausedAt, endedAt } = step.stand;
    await updateSessionStatus(tx, sessionId, { status, pausedAt, endedAt });
    if (event === "withdraw") {
      await insertAuditLine(tx, {
        programmeId: session.programmeId,
        actorId: actor.personId,
        action: "session withdrawn",
        subjectType: "session",
        subjectId: sessionId,
      });
      await tellWaiting(tx, session.programmeId, null);
    }
    return done({ status });
  });
}
