import type { Reading, ReadingSource } from "../domain/emotion/reading";
import type { EngineFailure } from "../domain/practice/engine-failure";
import type { EngineName } from "../domain/practice/engine-name";
import type { ConversationTurn } from "../domain/practice/turn";
import type { Cue } from "../domain/simulator/cue";
import type { Scenario } from "../domain/simulator/scenario";
import type { SimulatorState } from "../domain/simulator/state";
import type { Suggestion } from "../domain/suggestion/category";

export { engineFailures, type EngineFailure } from "../domain/practice/engine-failure";

/** Which engine wrote a turn, with what, and at what cost. `model` is null for the embedded engine. */
export interface Provenance {
  engine: EngineName;
  /** Of the rules that wrote the turn, or within which the model wrote it. */
  engineVersion: string;
  model: string | null;
  promptVersion: string | null;
  inputTokens: number;
  outputTokens: number;
  latencyMs: number;
}

/** Everything an engine may know. A history that is empty asks for the opening message. */
export interface EngineRequest {
  /** Whose tokens an answer costs; it goes no further than the budget. Absent outside of a session. */
  sessionId?: string;
  scenario: Scenario;
  /** Unsigned 32-bit; with the history and the suggestions shown it fixes every byte that the embedded engine says. */
  seed: number;
  /** All turns so far in order; the last one is the supporter's, unless the history is empty. */
  history: readonly ConversationTurn[];
  /** The state after the client's last turn; null before the opening. */
  state: SimulatorState | null;
  /** The texts of all suggestions shown so far, so that none is shown twice. */
  shownSuggestions: readonly string[];
  /** False where a study's arm has suggestions off: none are made then. */
  wantsSuggestions: boolean;
  signal: AbortSignal;
}

/** The client's turn, whole: what is stored in one transaction. */
export interface ClientTurn {
  text: string;
  reading: Reading;
  readingSource: ReadingSource;
  cues: readonly Cue[];
  /** What was heard in the supporter's last message; empty at the opening. */
  moves: readonly string[];
  /** Names of the rules that fired, in order, for "why did the client say this". */
  rules: readonly string[];
  stateBefore: SimulatorState | null;
  stateAfter: SimulatorState;
  provenance: Provenance;
}

/**
 * What comes out of an engine, in this order: any number of `text` deltas, one `client-turn` whose
 * text is the deltas joined, at most one `suggestions`; or, at any point, one `failure`, which is last.
 */
export type EngineEvent =
  | { type: "text"; delta: string }
  | { type: "client-turn"; turn: ClientTurn }
  | { type: "suggestions"; suggestions: readonly Suggestion[] }
  | { type: "failure"; failure: EngineFailure };

/** Who speaks for the client. Engines hold no session state: everything is in the request. */
export interface Engine {
  readonly name: EngineName;
  respond(request: EngineRequest): AsyncIterable<EngineEvent>;
}
