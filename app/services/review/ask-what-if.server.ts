import type { Database } from "~db/client.server";
import { findSession, findSessionScenario } from "~db/queries/sessions.server";
import { findStepAt, listReplayTurns } from "~db/queries/replay.server";
import {
  countWhatIfs,
  findWhatIf,
  insertWhatIf,
  type WhatIfRow,
} from "~db/queries/what-ifs.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ConversationTurn } from "~/domain/practice/turn";
import { aroundReply, type WhatIfRequest, type WhatIfTurn } from "~/domain/review/what-if";
import type { Scenario } from "~/domain/simulator/scenario";
import type { SimulatorState } from "~/domain/simulator/state";
import type { Engine } from "~/engines/engine";
import type { App } from "~/platform/app.server";
import { collectAnswer } from "../practice/collect-answer.server";
import { readCurve } from "./read-replay.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export type WhatIfHost = Pick<App, "db" | "engines">;

/** More than anybody asks in one review; past it the store would be misused. */
const mostOfReview = 300;

interface Place {
  /** The client turn that answers the reply. */
  answerAt: number;
  scenario: Scenario;
  seed: number;
  state: SimulatorState;
  before: readonly ConversationTurn[];
  replies: readonly string[];
}

async function answerTo(engine: Engine, request: Parameters<Engine["respond"]>[0]) {
  const events = collectAnswer(engine.respond(request));
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
  }
}

/** The course from the replaced turn on: each reply, and what the client answers to it. */
async function playCourse(
  engine: Engine,
  place: Place,
  signal: AbortSignal,
): Promise<WhatIfTurn[] | null> {
  const history = [...place.before];
  const course: WhatIfTurn[] = [];
  let state = place.state;
  for (const text of place.replies) {
    const reply = { position: history.length, speaker: "supporter", text } as const;
    history.push(reply);
    const { scenario, seed } = place;
    const request = { scenario, seed, history, state, shownSuggestions: [], signal };
    const answer = await answerTo(engine, { ...request, wantsSuggestions: false });
    if (!answer.ok) return null;
    const { turn } = answer;
    const said = { position: history.length, speaker: "client", text: turn.text } as const;
    history.push(said);
    state = turn.stateAfter;
    course.push({ ...reply, reading: null }, { ...said, reading: turn.reading });
  }
  return course;
}

/** Words that were redacted stay so: the course is made from what a replay shows. */
async function placeOf(
  db: Database,
  { programmeId, id: sessionId }: { programmeId: string; id: string },
  request: WhatIfRequest,
): Promise<Place | null> {
  const [session, turns] = await Promise.all([
    findSession(db, programmeId, sessionId),
    listReplayTurns(db, sessionId),
  ]);
  const turn = turns.find(({ id }) => id === request.turnId);
  if (!session || session.seed === null || !turn) return null;
  const [scenario, step] = await Promise.all([
    findSessionScenario(db, session),
    findStepAt(db, sessionId, turn.position - 1),
  ]);
  const around = aroundReply(turns, turn.position);
  if (!scenario || !step || !around) return null;
  const replies = [request.reply, ...around.later].slice(0, request.answers);
  const answerAt = turn.position + 1;
  return {
    answerAt,
    scenario,
    seed: session.seed,
    state: step.after,
    before: around.before,
    replies,
  };
}

/**
 * Puts another reply to the same client with the same seed, from where the client stood, and keeps how
 * it went on with the review. It is always the embedded client that answers, so the same question
 * gives the same course. Asking twice with one id asks once.
 */
export async function askWhatIf(
  { db, engines }: WhatIfHost,
  actor: Actor,
  reviewId: string,
  request: WhatIfRequest,
  signal: AbortSignal,
): Promise<Outcome<WhatIfRow>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found) return notFound;
  const facts = reviewFactsOf(found.facts, found.review);
  if (!can(actor, "what-if.ask", facts))
    return can(actor, "review.read", facts) ? notAllowed : notFound;
  const kept = await findWhatIf(db, request.id);
  if (kept) return kept.reviewId === reviewId ? done(kept) : notFound;
  if ((await countWhatIfs(db, reviewId)) >= mostOfReview)
    return conflict("This review holds as many simulated replies as one can.");
  const place = await placeOf(db, found.session, request);
  if (!place) return conflict("Nobody can answer here: no simulated client stands behind it.");
  const curve = await readCurve(db, actor, found);
  const lastAnswerAt = place.answerAt + 2 * (place.replies.length - 1);
  if (curve && curve.endsBefore !== null && lastAnswerAt >= curve.endsBefore)
    return conflict(
      "First say how the client seems here: the study asks before the curve is shown.",
    );
  const course = await playCourse(engines.get("embedded"), place, signal);
  if (!course) return conflict("The client did not answer. Nothing was stored. Try again.");
  const { id, turnId, reply, source, sourceId } = request;
  const row = { id, reviewId, turnId, reply, source, sourceId, engine: "embedded" as const };
  await insertWhatIf(db, { ...row, course: { v: 1, turns: course } });
  const stored = await findWhatIf(db, id);
  return stored?.reviewId === reviewId ? done(stored) : notFound;
}
