import { findSessionScenario, type Session } from "~db/queries/sessions.server";
import { listSuggestions } from "~db/queries/suggestions.server";
import { findLastState, findTurnAt, listConversation } from "~db/queries/turns.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, type Outcome } from "~/domain/access/outcome";
import type { AnswerEvent } from "~/domain/practice/answer-event";
import type { EngineName } from "~/domain/practice/engine-name";
import { screenLastWords } from "~/domain/practice/safety/last-words";
import type { EngineRequest } from "~/engines/engine";
import type { App } from "~/platform/app.server";
import { describeError } from "~/platform/log.server";
import { collectAnswer } from "./collect-answer.server";
import { openOwnSession } from "./open-session.server";
import { readClientTurn } from "./practice-turn.server";
import { storeAnswer } from "./store-answer.server";

export type AnswerHost = Pick<App, "db" | "engines" | "log">;

export interface AnswerInput {
  /** The person was shown help after own words of distress, and chose to go on. */
  goOn: boolean;
  /** The person chose that this answer is the embedded client's, where the session's engine failed. */
  withEmbedded: boolean;
  signal: AbortSignal;
}

interface Due {
  session: Session;
  engine: EngineName;
  position: number;
  request: EngineRequest;
}

async function* storedAnswer(
  host: AnswerHost,
  session: Session,
  position: number,
): AsyncGenerator<AnswerEvent> {
  const turn = await findTurnAt(host.db, session.id, position);
  if (turn) yield { type: "turn", turn: await readClientTurn(host.db, session, turn) };
}

async function* freshAnswer(host: AnswerHost, due: Due): AsyncGenerator<AnswerEvent> {
  const { session, request, position } = due;
  try {
    const engine = host.engines.get(due.engine);
    const answer = yield* collectAnswer(engine.respond(request));
    if (!answer.ok) yield { type: "failure", failure: answer.failure };
    else if (await storeAnswer(host.db, session, position, answer))
      yield* storedAnswer(host, session, position);
    else yield { type: "failure", failure: "session-closed" };
  } catch (error) {
    host.log.error(describeError(error), "an answer failed");
    yield { type: "failure", failure: request.signal.aborted ? "cancelled" : "unavailable" };
  }
}

/**
 * The client's missing answer: its text as it is produced, then the turn as it is stored. Nothing is
 * held open in the database meanwhile. Asking again, also at the same time from another page, stores
 * one answer; whoever comes second is given the stored one. Where nothing is missing, that is the last.
 */
export async function answerSession(
  host: AnswerHost,
  actor: Actor,
  sessionId: string,
  input: AnswerInput,
): Promise<Outcome<AsyncGenerator<AnswerEvent>>> {
  const opened = await openOwnSession(host.db, actor, sessionId);
  if (!opened.ok) return opened;
  const session = opened.value;
  const scenario = await findSessionScenario(host.db, session);
  if (!scenario || !session.engine || session.seed === null)
    return conflict("Nobody speaks for the client of this conversation.");
  const history = await listConversation(host.db, sessionId);
  const last = history.at(-1);
  if (last?.speaker === "client") return done(storedAnswer(host, session, last.position));
  if (session.status !== "open") return conflict("This session is not open. Nothing was asked.");
  const own = history.filter(({ speaker }) => speaker === "supporter").map(({ text }) => text);
  if (screenLastWords(own) === "urgent" && !input.goOn)
    return conflict("The client waits until you choose to go on.");
  const [state, offered] = await Promise.all([
    findLastState(host.db, sessionId),
    listSuggestions(host.db, sessionId),
  ]);
  const request: EngineRequest = {
    sessionId,
    scenario,
    seed: session.seed,
    history,
    state,
    shownSuggestions: offered.map((suggestion) => suggestion.text),
    wantsSuggestions: session.suggestionsOn,
    signal: input.signal,
  };
  const engine = input.withEmbedded ? "embedded" : session.engine;
  return done(freshAnswer(host, { session, engine, position: history.length, request }));
}
