import { redirect } from "@remix-run/node";
import type { App } from "~/platform/app.server";
import type { SignedInActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { changeSession } from "~/services/practice/change-session.server";
import type { SessionAct } from "./form";

function pageAfter(sessionId: string, act: SessionAct): string {
  if (act === "leave" || act === "withdraw") return "/practice";
  return act === "end" ? `/practice/${sessionId}/debrief` : `/practice/${sessionId}`;
}

/** Pauses, resumes, ends, withdraws or leaves a session, and leads to the page that follows. */
export async function stepSession(
  app: App,
  actor: SignedInActor,
  sessionId: string,
  act: SessionAct,
): Promise<ReturnType<typeof redirect>> {
  const step = act === "leave" ? "pause" : act;
  const outcome = await changeSession(app.db, actor, sessionId, step);
  if (!outcome.ok && outcome.reason === "conflict") return redirect(`/practice/${sessionId}`);
  valueOrPage(outcome);
  return redirect(pageAfter(sessionId, act));
}
