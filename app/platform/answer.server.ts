import { data } from "@remix-run/node";
import { z } from "zod";
import { notFound, type Outcome, type Refusal } from "../domain/access/outcome";

const statuses: Record<Refusal["reason"], number> = {
  "not-found": 404,
  "not-allowed": 403,
  erased: 410,
  discarded: 410,
  conflict: 409,
  invalid: 422,
};

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return statuses[refusal.reason];
}

/** What a refusal says to the person, in plain words. */
export function messageOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case "not-found":
      return "There is nothing here that you may see.";
    case "not-allowed":
      return "Your role does not include this.";
    case "erased":
      return "This session was removed, with everything that was said of it.";
    case "discarded":
      return "This draft was discarded.";
    case "conflict":
    case "invalid":
      return refusal.message;
  }
}

/** The value of an outcome, or the error page that fits its refusal. For loaders. */
export function valueOrPage<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw data({ message: messageOf(outcome) }, { status: statusOf(outcome) });
}

/** The fields of a page's form, or the error page with status 400 where the body is none. */
export async function formOrPage(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data({ message: "This form could not be read. Nothing was stored." }, { status: 400 });
  }
}

/** A refusal as an action's answer, with its message and field for the form. */
export function refusalAnswer(refusal: Refusal) {
  const field = refusal.reason === "invalid" ? (refusal.field ?? null) : null;
  return data({ error: messageOf(refusal), field }, { status: statusOf(refusal) });
}

/** An id of the address, or the page for what does not exist where it is none. */
export function notFoundUnlessId(text: string | undefined): string {
  const id = z.uuid().safeParse(text);
  return id.success ? id.data : valueOrPage<string>(notFound);
}
