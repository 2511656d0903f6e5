import type { AppLoadContext } from "@remix-run/node";
import type { Outcome, Refusal } from "../domain/access/outcome";
import type { SignedInActor } from "./actor.server";
import { messageOf, statusOf } from "./answer.server";

/** What a script's request is answered with where it could not be done. */
export interface FetchProblem {
  error: string;
  field: string | null;
}

function problem(error: string, status: number, field: string | null = null): Response {
  const body: FetchProblem = { error, field };
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

/** The signed-in person, or 401 in words: a script's request is never sent to another page. */
export function actorForFetch(context: AppLoadContext): SignedInActor {
  if (context.actor) return context.actor;
  throw problem(
    "You are signed out. What you wrote is kept here. Sign in again, then try again.",
    401,
  );
}

/** A refusal as a script reads it. */
export function refusalForFetch(refusal: Refusal): Response {
  const field = refusal.reason === "invalid" ? (refusal.field ?? null) : null;
  return problem(messageOf(refusal), statusOf(refusal), field);
}

/** The value as JSON, or the refusal. */
export function answerForFetch<T>(outcome: Outcome<T>): Response {
  if (!outcome.ok) return refusalForFetch(outcome);
  return Response.json(outcome.value, { headers: { "cache-control": "no-store" } });
}

interface Contract<T> {
  safeParse(
    input: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { message: string; path: PropertyKey[] }[] } };
}

/** The body of a request as its contract says, or an answer of status 400 or 422 in words. */
export async function readJson<T>(request: Request, contract: Contract<T>): Promise<T> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw problem("This request cannot be read. Nothing was stored.", 400);
  }
  const parsed = contract.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw problem(issue?.message ?? "This cannot be stored.", 422, String(issue?.path[0] ?? ""));
}

/** The fields of a form, or an answer of status 400 where the body is none. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw problem("This request cannot be read. Nothing was stored.", 400);
  }
}
