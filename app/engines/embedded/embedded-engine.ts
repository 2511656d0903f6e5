import { open, step } from "../../domain/simulator/step";
import type { Step } from "../../domain/simulator/step";
import { simulatorVersion } from "../../domain/simulator/version";
import { suggest } from "../../domain/suggestion/suggest";
import type { ClientTurn, Engine, EngineEvent, EngineRequest } from "../engine";
import { exchangeOf } from "../exchange";

/** Milliseconds on a clock that only moves forward. */
export type Clock = () => number;

function answer(request: EngineRequest): Step {
  const { scenario, seed, history, state, shownSuggestions } = request;
  if (state === null || history.length === 0) return open(scenario, seed);
  return step(state, exchangeOf(history, shownSuggestions), scenario, seed);
}

/** The text in pieces of one word with the space after it; joined, they are the text. */
export function wordDeltas(text: string): string[] {
  return text.match(/\S*\s+|\S+$/gu) ?? [];
}

/**
 * The client that needs no network and no key. Nothing is kept between two requests: the same
 * request gives the same turn byte for byte, but for `provenance.latencyMs`, which the clock gives.
 */
export class EmbeddedEngine implements Engine {
  readonly name = "embedded" as const;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async *respond(request: EngineRequest): AsyncGenerator<EngineEvent> {
    const began = this.#clock();
    const done = answer(request);
    for (const delta of wordDeltas(done.text)) {
      await Promise.resolve();
      if (request.signal.aborted) {
        yield { type: "failure", failure: "cancelled" };
        return;
      }
      yield { type: "text", delta };
    }
    const turn: ClientTurn = {
      text: done.text,
      reading: done.reading,
      readingSource: "simulator",
      cues: done.cues,
      moves: done.moves,
      rules: done.rules,
      stateBefore: request.state,
      stateAfter: done.state,
      provenance: {
        engine: "embedded",
        engineVersion: simulatorVersion,
        model: null,
        promptVersion: null,
        inputTokens: 0,
        outputTokens: 0,
        latencyMs: Math.max(0, Math.round(this.#clock() - began)),
      },
    };
    yield { type: "client-turn", turn };
    if (!request.wantsSuggestions) return;
    const { scenario, seed, shownSuggestions } = request;
    const suggestions = suggest(done, scenario, seed, shownSuggestions);
    yield { type: "suggestions", suggestions };
  }
}
