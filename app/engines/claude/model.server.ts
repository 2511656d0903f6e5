import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import type { ZodType } from "zod";
import { tokensOfText, type TokenCount } from "./budget";
import type { Effort } from "./effort";
import { faultOf, ModelFailure, type ModelFault } from "./failure-of.server";

/** A part of a prompt; `cached` ends a stretch that comes again in the next calls. */
export interface PromptPart {
  text: string;
  cached: boolean;
}

/** One question to the model: what it is, what was said, and the shape of the answer. */
export interface ModelCall {
  system: readonly PromptPart[];
  content: readonly PromptPart[];
  shape: ZodType;
  /** Longest answer in tokens, with what the model thinks before it, where it is not that of a turn. */
  longestAnswer?: number;
}

export interface ModelSettings {
  apiKey: string;
  model: string;
  effort: Effort;
  /** Where the provider is; undefined for its own address. */
  baseUrl: string | undefined;
  timeoutMs: number;
  /** Told of every call that the provider did not answer in time, so that whoever runs the server can see why. */
  report: (fault: ModelFault) => void;
}

/**
 * Longest answer of a turn in tokens. A message of five sentences with its markings needs some 800; the rest
 * is room for what models think before they answer, which counts here.
 */
const longestTurn = 16_000;

function blocks(parts: readonly PromptPart[]): Anthropic.TextBlockParam[] {
  return parts.map(({ text, cached }) =>
    cached ? { type: "text", text, cache_control: { type: "ephemeral" } } : { type: "text", text },
  );
}

/** About how many tokens a question is. */
export function tokensOfCall({ system, content }: ModelCall): number {
  return tokensOfText([...system, ...content].reduce((sum, part) => sum + part.text.length, 0));
}

function checkEnd(reason: Anthropic.StopReason | null): void {
  if (reason === "refusal") throw new ModelFailure("refused");
  if (reason !== "end_turn" && reason !== "stop_sequence") throw new ModelFailure("cut-off");
}

/** The connection to the model. It writes no words of a call anywhere, retries nothing by itself and keeps nothing. */
export class Model {
  readonly name: string;
  readonly #client: Anthropic;
  readonly #effort: Effort;
  readonly #report: ModelSettings["report"];

  constructor(settings: ModelSettings) {
    this.name = settings.model;
    this.#effort = settings.effort;
    this.#report = settings.report;
    this.#client = new Anthropic({
      apiKey: settings.apiKey,
      baseURL: settings.baseUrl ?? null,
      timeout: settings.timeoutMs,
      maxRetries: 0,
      logLevel: "off",
      openTelemetry: false,
    });
  }

  /**
   * The answer's pieces as they come, whole when this ends; `count` is kept up to date meanwhile, by
   * estimate where the provider has not said what it counts (an answer cut short, or given up before
   * it began). Throws a ModelFailure where the answer does not come whole.
   */
  async *ask(call: ModelCall, count: TokenCount, signal: AbortSignal): AsyncGenerator<string> {
    let began = false;
    let ended = false;
    let reason: Anthropic.StopReason | null = null;
    let length = 0;
    try {
      for await (const event of await this.#open(call, signal)) {
        began = true;
        if (event.type === "message_start") {
          const { usage } = event.message;
          count.input =
            usage.input_tokens +
            (usage.cache_creation_input_tokens ?? 0) +
            (usage.cache_read_input_tokens ?? 0);
          count.output = usage.output_tokens;
        } else if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
          length += event.delta.text.length;
          count.output = Math.max(count.output, tokensOfText(length));
          yield event.delta.text;
        } else if (event.type === "message_delta") {
          reason = event.delta.stop_reason;
          count.output = event.usage.output_tokens;
        } else if (event.type === "message_stop") ended = true;
      }
    } catch (error) {
      if (!began && signal.aborted) count.input = tokensOfCall(call);
      const fault = faultOf(error, began);
      if (!signal.aborted) this.#report(fault);
      else if (signal.reason === "timeout") this.#report({ ...fault, failure: "timeout" });
      throw new ModelFailure(fault.failure);
    }
    if (!ended) throw new ModelFailure("cut-off");
    checkEnd(reason);
  }

  #open(call: ModelCall, signal: AbortSignal) {
    return this.#client.messages.create(
      {
        model: this.name,
        max_tokens: call.longestAnswer ?? longestTurn,
        stream: true,
        system: blocks(call.system),
        messages: [{ role: "user", content: blocks(call.content) }],
        output_config: {
          format: zodOutputFormat(call.shape),
          ...(this.#effort === "unset" ? {} : { effort: this.#effort }),
        },
      },
      { signal },
    );
  }
}
