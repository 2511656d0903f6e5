import Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";
import type { EngineFailure } from "../../domain/practice/engine-failure";
import { UnsafeText } from "./safe-sentences.server";

/** A call that gave no answer, by kind alone: no words of the provider, the prompt or the key. */
export class ModelFailure extends Error {
  override name = "ModelFailure";
  readonly failure: EngineFailure;
  constructor(failure: EngineFailure) {
    super(`The model gave no answer: ${failure}.`);
    this.failure = failure;
  }
}

/** What may be said of a call that gave no answer: kinds, numbers and the provider's own number of the request. */
export interface ModelFault {
  failure: EngineFailure;
  status: number | null;
  type: string | null;
  requestId: string | null;
}

/** What may be said of an error of a call. */
export function faultOf(error: unknown, began: boolean): ModelFault {
  const failure = failureOf(error, began);
  if (!(error instanceof Anthropic.APIError))
    return { failure, status: null, type: null, requestId: null };
  const { status, type, requestID } = error as InstanceType<typeof Anthropic.APIError>;
  return { failure, status: status ?? null, type, requestId: requestID ?? null };
}

const byType: Readonly<Record<string, EngineFailure>> = {
  rate_limit_error: "rate-limited",
  overloaded_error: "overloaded",
  timeout_error: "timeout",
};

const byStatus: Readonly<Record<number, EngineFailure>> = {
  408: "timeout",
  429: "rate-limited",
  504: "timeout",
  529: "overloaded",
};

/**
 * The kind of failure that an error is. `began`: an answer had started to come, so that a lost connection
 * has cut it off. Anything unknown is `unavailable`; nothing is thrown.
 */
export function failureOf(error: unknown, began: boolean): EngineFailure {
  if (error instanceof ModelFailure) return error.failure;
  if (error instanceof UnsafeText) return "unsafe";
  if (error instanceof z.ZodError || (error instanceof SyntaxError && !began)) return "malformed";
  if (error instanceof Anthropic.APIConnectionTimeoutError) return "timeout";
  if (error instanceof Anthropic.APIError) {
    const known = byType[error.type ?? ""] ?? byStatus[Number(error.status ?? 0)];
    if (known) return known;
    if (error.status === undefined && began && error.type === null) return "cut-off";
    return "unavailable";
  }
  return began ? "cut-off" : "unavailable";
}
