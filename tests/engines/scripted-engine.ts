import type { Engine, EngineEvent, EngineRequest } from "../../app/engines/engine";
import { open } from "../../app/domain/simulator/step";
import type { Suggestion } from "../../app/domain/suggestion/category";

export const scriptedSuggestions: readonly Suggestion[] = [
  { category: "mi", text: "What would tonight look like if it were lighter?", reason: "opens" },
  { category: "empathy", text: "That sounds heavy to carry alone.", reason: "meets the feeling" },
  { category: "support", text: "Shall we look at one part of it together?", reason: "offers" },
];

/** A whole answer in this order: the text in two pieces, the turn, the suggestions where wanted. */
export function* wholeAnswer(request: EngineRequest, text: string): Generator<EngineEvent> {
  const half = Math.ceil(text.length / 2);
  yield { type: "text", delta: text.slice(0, half) };
  yield { type: "text", delta: text.slice(half) };
  const quote = text.split(" ")[0] ?? text;
  const turns = request.history.filter((turn) => turn.speaker === "client").length + 1;
  yield {
    type: "client-turn",
    turn: {
      text,
      reading: {
        valence: -0.5,
        arousal: 0.25,
        distribution: {
          sadness: 0.5,
          fear: 0.25,
          anger: 0,
          disgust: 0,
          happiness: 0,
          surprise: 0,
          neutral: 0.25,
        },
      },
      readingSource: "simulator",
      cues: [
        {
          start: 0,
          end: Array.from(quote).length,
          quote,
          kind: "feeling",
          explicit: false,
          risk: false,
          layer: 1,
        },
      ],
      moves: request.history.length === 0 ? [] : ["open-question"],
      rules: ["scripted"],
      stateBefore: request.state,
      stateAfter: { ...open(request.scenario, request.seed).state, turns },
      provenance: {
        engine: "embedded",
        engineVersion: "scripted",
        model: null,
        promptVersion: null,
        inputTokens: 0,
        outputTokens: 0,
        latencyMs: 1.4,
      },
    },
  };
  if (request.wantsSuggestions) yield { type: "suggestions", suggestions: scriptedSuggestions };
}

export interface ScriptedEngine extends Engine {
  /** What it was asked, in order. */
  readonly requests: readonly EngineRequest[];
}

/**
 * An engine that plays the given scripts, one a request, and after them answers "Answer n". A script may
 * wait, fail or throw as a real engine might.
 */
export function scriptedEngine(
  ...scripts: ((request: EngineRequest) => AsyncIterable<EngineEvent> | Iterable<EngineEvent>)[]
): ScriptedEngine {
  const requests: EngineRequest[] = [];
  return {
    name: "embedded",
    requests,
    async *respond(request) {
      const script = scripts[requests.length];
      requests.push(request);
      yield* script
        ? script(request)
        : wholeAnswer(request, `Answer ${request.history.length} to you`);
    },
  };
}
