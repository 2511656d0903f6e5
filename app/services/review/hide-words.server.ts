import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { hideWordsOf, holdWords } from "~db/queries/hidden-words.server";
import { listTurnsBetween } from "~db/queries/replay.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { hideSpans } from "~/domain/practice/hidden-words";
import { codePointLength, type Span } from "~/domain/practice/span";
import type { ReviewTurn } from "~/domain/review/review-context";
import { findSessionFacts, type FoundSession } from "./review-access.server";

interface Place {
  sessionId: string;
  position: number;
}

async function findForHiding(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<FoundSession>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "replay.read", found.facts)) return notFound;
  return can(actor, "words.hide", found.facts) ? done(found) : notAllowed;
}

export interface WordsToHide {
  session: { id: string; number: number; studyTitle: string };
  turn: ReviewTurn;
}

/** A turn of which a lead may hide words. */
export async function showWords(
  db: Database,
  actor: Actor,
  { sessionId, position }: Place,
): Promise<Outcome<WordsToHide>> {
  const found = await findForHiding(db, actor, sessionId);
  if (!found.ok) return found;
  const [turn] = await listTurnsBetween(db, sessionId, position, position);
  if (!turn) return notFound;
  const { id, number, studyTitle } = found.value.session;
  return done({ session: { id, number, studyTitle }, turn });
}

/**
 * Hides words of a turn from every reader, for good. What was said stays stored, so that marks keep
 * their place and the first judgements can be read back; no reader is shown it. The record says who
 * hid how much and where, never what. Hiding what is hidden changes nothing.
 */
export async function hideWords(
  db: Database,
  actor: Actor,
  { sessionId, position }: Place,
  spans: readonly Span[],
): Promise<Outcome<{ hidden: number }>> {
  const found = await findForHiding(db, actor, sessionId);
  if (!found.ok) return found;
  if (spans.length === 0) return invalid("Choose the words to hide.", "span");
  return db.transaction(async (tx) => {
    const turn = await holdWords(tx, sessionId, position);
    if (!turn) return notFound;
    const length = codePointLength(turn.said);
    if (spans.some(({ end }) => end > length))
      return invalid("These words are not in the turn.", "span");
    const shown = hideSpans(turn.shown, spans);
    const before = Array.from(turn.shown);
    const hidden = Array.from(shown).filter((point, at) => point !== before[at]).length;
    if (hidden === 0) return done({ hidden });
    await hideWordsOf(tx, turn.id, shown);
    const { programmeId, personId: actorId } = actor;
    await insertAuditLine(tx, {
      ...{ programmeId, actorId, action: "words hidden" },
      ...{ subjectType: "session", subjectId: sessionId },
      details: { session: found.value.session.number, position, characters: hidden },
    });
    return done({ hidden });
  });
}
