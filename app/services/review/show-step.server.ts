import type { Database } from "~db/client.server";
import { findStepAt, listCues, listTurnsBetween, type ReplayCue } from "~db/queries/replay.server";
import { listHiddenTurns } from "~db/queries/hidden-words.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { EngineName } from "~/domain/practice/engine-name";
import { findSpan, sliceSpan } from "~/domain/practice/span";
import type { HiddenTurn } from "~/domain/review/as-shown";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { DisclosureLayer } from "~/domain/simulator/cue";
import type { Phase, SimulatorState } from "~/domain/simulator/state";
import { findSessionFacts } from "./review-access.server";

/** Where the client stood, as far as a reader can make use of it. */
export interface ClientStanding {
  valence: number;
  arousal: number;
  trust: number;
  openness: number;
  layer: DisclosureLayer;
  phase: Phase;
  /** The client's words that wait for an answer, and how many replies have passed each over. */
  waiting: { quote: string; missed: number }[];
}

/** How a client turn came about. */
export interface ClientStep {
  session: { id: string; number: number; studyTitle: string };
  /** The client turn before, the reply to it, and the client turn itself. */
  turns: ReviewTurn[];
  position: number;
  cues: ReplayCue[];
  moves: string[];
  rules: string[];
  /** Null for the opening. */
  before: ClientStanding | null;
  after: ClientStanding;
  provenance: {
    engine: EngineName | null;
    engineVersion: string | null;
    /** The scenario by its key; null where there is none. */
    scenario: string | null;
    scenarioVersion: number | null;
    model: string | null;
    promptVersion: string | null;
    inputTokens: number | null;
    outputTokens: number | null;
    latencyMs: number | null;
  };
}

function standing(state: SimulatorState, hidden: readonly HiddenTurn[]): ClientStanding {
  const { valence, arousal, trust, openness, layer, phase, live } = state;
  const shown = (quote: string) => {
    const from = hidden.find(({ said }) => said.includes(quote));
    const span = from ? findSpan(from.said, quote) : null;
    return from && span ? sliceSpan(from.shown, span) : quote;
  };
  const waiting = live.map(({ quote, missed }) => ({ quote: shown(quote), missed }));
  return { valence, arousal, trust, openness, layer, phase, waiting };
}

/** Why the client said what it said at a position, for those who may see hints and are not its peer. */
export async function showStep(
  db: Database,
  actor: Actor,
  sessionId: string,
  position: number,
): Promise<Outcome<ClientStep>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "steps.read", found.facts)) return notFound;
  const [step, turns, cues, hidden] = await Promise.all([
    findStepAt(db, sessionId, position),
    listTurnsBetween(db, sessionId, Math.max(0, position - 2), position),
    listCues(db, sessionId),
    listHiddenTurns(db, [sessionId]),
  ]);
  const turn = turns.at(-1);
  if (!step || turn?.position !== position) return notFound;
  const { before, after, moves, rules, ...provenance } = step;
  const { id, number, studyTitle } = found.session;
  return done({
    session: { id, number, studyTitle },
    turns,
    position,
    cues: cues.filter((cue) => cue.turnId === turn.id),
    moves,
    rules,
    before: before && standing(before, hidden),
    after: standing(after, hidden),
    provenance,
  });
}
