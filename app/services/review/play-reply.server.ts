import type { Database } from "~db/client.server";
import { findStepAt, listReplayTurns } from "~db/queries/replay.server";
import { findSession, findSessionScenario } from "~db/queries/sessions.server";
import type { ConversationTurn } from "~/domain/practice/turn";
import { aroundReply, type WhatIfRequest, type WhatIfTurn } from "~/domain/review/what-if";
import type { Scenario } from "~/domain/simulator/scenario";
import type { SimulatorState } from "~/domain/simulator/state";
import type { Engine } from "~/engines/engine";
import { collectAnswer } from "../practice/collect-answer.server";

/** Where a reply is put to the client: who answers, from which state, after what was said. */
export interface ReplyPlace {
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
export async function playCourse(
  engine: Engine,
  place: ReplyPlace,
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
export async function findReplyPlace(
  db: Database,
  { programmeId, id: sessionId }: { programmeId: string; id: string },
  request: Pick<WhatIfRequest, "turnId" | "reply" | "answers">,
): Promise<ReplyPlace | null> {
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
