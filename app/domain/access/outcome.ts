/** Why a use case did not happen. A page that may not be known of answers as if it did not exist. */
export type Refusal =
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "not-allowed" }
  | { ok: false; reason: "erased" }
  | { ok: false; reason: "discarded" }
  | { ok: false; reason: "conflict"; message: string }
  | { ok: false; reason: "invalid"; message: string; field?: string };

/** What a use case answers: a value, or a reason in a closed union. Nothing is thrown for either. */
export type Outcome<T> = { ok: true; value: T } | Refusal;

export const notFound = { ok: false, reason: "not-found" } as const;
export const notAllowed = { ok: false, reason: "not-allowed" } as const;
/** It was there, and was erased for good. Said only to who names the session by its id. */
export const erased = { ok: false, reason: "erased" } as const;
/** It was a draft, and was discarded for good. Said only to who may see drafts. */
export const discarded = { ok: false, reason: "discarded" } as const;

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function conflict(message: string): Refusal {
  return { ok: false, reason: "conflict", message };
}

export function invalid(message: string, field?: string): Refusal {
  return { ok: false, reason: "invalid", message, ...(field ? { field } : {}) };
}
