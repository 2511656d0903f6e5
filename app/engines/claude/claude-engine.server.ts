import { readingSchema } from "../../domain/emotion/reading";
import type { EngineFailure } from "../../domain/practice/engine-failure";
import { screenGenerated } from "../../domain/practice/safety/generated";
import { screenOwnWords } from "../../domain/practice/safety/own-words";
import type { Exchange } from "../../domain/simulator/exchange";
import { boundedStep } from "../../domain/simulator/bounded-step";
import type { BoundedStep } from "../../domain/simulator/bounded-step";
import type { Scenario } from "../../domain/simulator/scenario";
import { simulatorStateSchema } from "../../domain/simulator/state";
import { simulatorVersion } from "../../domain/simulator/version";
import type { Suggestion } from "../../domain/suggestion/category";
import type { Engine, EngineEvent, EngineRequest } from "../engine";
import { exchangeOf } from "../exchange";
import type { TokenBudget, TokenCount } from "./budget";
import { clientCall, promptVersion, suggestionCall } from "./calls.server";
import { longestClientMessage, readClientAnswer } from "./client-answer.server";
import { Deadline } from "./deadline.server";
import { failureOf, ModelFailure } from "./failure-of.server";
import { Model, tokensOfCall } from "./model.server";
import type { ModelSettings } from "./model.server";
import { SafeSentences, UnsafeText } from "./safe-sentences.server";
import { readSuggestionAnswer } from "./suggestion-answer.server";
import { TextField } from "./text-field.server";
import { threeReplies } from "./three-replies.server";

/** What the engine is made of. `timeoutMs` counts for a whole answer, suggestions included. */
export interface ClaudeSettings extends ModelSettings {
  /** How long the suggestions may take from when they are asked for; the client's words stand there meanwhile. */
  suggestionsTimeoutMs: number;
  budget: TokenBudget;
  /** Milliseconds on a clock that only moves forward. */
  clock: () => number;
}

/** Whether a scenario's client may say this: nothing unsafe, and no risk where the scenario has none. */
export function maySay(text: string, scenario: Scenario): boolean {
  if (!screenGenerated(text).safe) return false;
  return scenario.riskOptIn || screenOwnWords(text) !== "urgent";
}

/** One answer while it is made. */
interface Making {
  request: EngineRequest;
  exchange: Exchange | null;
  deadline: Deadline;
  client: TokenCount;
  replies: TokenCount;
  /** The suggestions, once they are asked for. */
  suggesting: Promise<Suggestion[] | EngineFailure> | null;
}

interface Spoken {
  json: string;
  text: string;
}

/** What an answer costs beside its questions, in tokens: marked message, three replies, a little thought. Design choice. */
const expectedAnswer = 2000;

/**
 * The client played by a language model under the machine's rules. The message is streamed by screened
 * sentences; as soon as its words are whole the suggestions are asked for, while the rest of the
 * turn still comes. Whatever goes wrong ends in one typed failure; nothing is kept between requests.
 * Errors of the budget's store are thrown.
 */
export class ClaudeEngine implements Engine {
  readonly name = "claude" as const;
  readonly #settings: ClaudeSettings;
  readonly #model: Model;

  constructor(settings: ClaudeSettings) {
    this.#settings = settings;
    this.#model = new Model(settings);
  }

  async *respond(request: EngineRequest): AsyncGenerator<EngineEvent> {
    const { budget, timeoutMs } = this.#settings;
    const making = makingOf(request, new Deadline(request.signal, timeoutMs));
    const { deadline, client, replies } = making;
    const questions = request.wantsSuggestions
      ? [clientCall(request, making.exchange), suggestionCall(request, "")]
      : [clientCall(request, making.exchange)];
    try {
      const setAside = await budget.setAside(
        request.sessionId ?? null,
        questions.reduce((sum, call) => sum + tokensOfCall(call), expectedAnswer),
      );
      if (setAside === null) {
        yield { type: "failure", failure: "budget-exhausted" };
        return;
      }
      try {
        yield* this.#answer(making);
      } catch (error) {
        yield { type: "failure", failure: deadline.failure ?? failureOf(error, false) };
      } finally {
        deadline.close();
        await making.suggesting;
        await setAside.settle({
          input: client.input + replies.input,
          output: client.output + replies.output,
        });
      }
    } finally {
      deadline.close();
    }
  }

  async *#answer(making: Making): AsyncGenerator<EngineEvent> {
    const began = this.#settings.clock();
    const { request } = making;
    const spoken = yield* this.#speak(making);
    const step = readStep(making, spoken);
    const latencyMs = Math.max(0, Math.round(this.#settings.clock() - began));
    const made = making.suggesting && (await making.suggesting);
    const replies = made && threeReplies(made, request, spoken.text, step);
    yield {
      type: "client-turn",
      turn: {
        text: spoken.text,
        reading: step.reading,
        readingSource: "claude",
        cues: step.cues,
        moves: step.moves,
        rules: ["spoken-by-claude", ...step.rules, ...(replies?.rules ?? [])],
        stateBefore: request.state,
        stateAfter: step.state,
        provenance: {
          engine: "claude",
          engineVersion: simulatorVersion,
          model: this.#model.name,
          promptVersion,
          inputTokens: making.client.input + making.replies.input,
          outputTokens: making.client.output + making.replies.output,
          latencyMs,
        },
      },
    };
    if (replies) yield { type: "suggestions", suggestions: replies.suggestions };
  }

  /** Streams the message; the suggestions are asked for when its last word is there and screened. */
  async *#speak(making: Making): AsyncGenerator<EngineEvent, Spoken> {
    const { request, exchange, deadline } = making;
    const field = new TextField();
    const sentences = new SafeSentences((text) => maySay(text, request.scenario));
    const spoken: Spoken = { json: "", text: "" };
    const call = clientCall(request, exchange);
    for await (const piece of this.#model.ask(call, making.client, deadline.signal)) {
      spoken.json += piece;
      if (field.done) continue;
      const read = field.push(piece);
      spoken.text += read;
      if (spoken.text.length > 2 * longestClientMessage) throw new ModelFailure("malformed");
      const delta = sentences.push(read) + (field.done ? sentences.finish() : "");
      if (delta !== "") yield { type: "text", delta };
      if (field.done && request.wantsSuggestions)
        making.suggesting = this.#suggest(making, spoken.text);
    }
    if (!field.done) throw new ModelFailure("malformed");
    return spoken;
  }

  /** Never rejects: a failure is answered, since the client's turn stands without suggestions. */
  async #suggest(making: Making, clientMessage: string): Promise<Suggestion[] | EngineFailure> {
    const { request, deadline, replies } = making;
    const own = new Deadline(deadline.signal, this.#settings.suggestionsTimeoutMs);
    try {
      const call = suggestionCall(request, clientMessage);
      let json = "";
      for await (const piece of this.#model.ask(call, replies, own.signal)) json += piece;
      return readSuggestionAnswer(json);
    } catch (error) {
      return deadline.failure ?? own.failure ?? failureOf(error, false);
    } finally {
      own.close();
    }
  }
}

function makingOf(request: EngineRequest, deadline: Deadline): Making {
  const { state, history, shownSuggestions } = request;
  const begins = state === null || history.length === 0;
  const exchange = begins ? null : exchangeOf(history, shownSuggestions);
  const client = { input: 0, output: 0 };
  return { request, exchange, deadline, client, replies: { ...client }, suggesting: null };
}

/** The whole answer, checked field by field and brought within the machine's limits; throws what is wrong. */
function readStep({ request, exchange }: Making, { json, text }: Spoken): BoundedStep {
  const { scenario, state } = request;
  const proposed = readClientAnswer(json);
  if (proposed.text !== text) throw new ModelFailure("malformed");
  const step = boundedStep(state, exchange, proposed, scenario);
  if (!scenario.riskOptIn && step.cues.some((cue) => cue.risk)) throw new UnsafeText();
  simulatorStateSchema.parse(step.state);
  readingSchema.parse(step.reading);
  return step;
}
