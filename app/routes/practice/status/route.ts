import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { sessionEvents } from "~/domain/practice/session-transition";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { changeSession } from "~/services/practice/change-session.server";

const eventSchema = z.enum([...sessionEvents, "leave"]);

function pageAfter(sessionId: string, event: z.infer<typeof eventSchema>): string {
  if (event === "leave" || event === "withdraw") return "/practice";
  return event === "end" ? `/practice/${sessionId}/debrief` : `/practice/${sessionId}`;
}

/** Nothing is to be read here: the session's page is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/practice/${encodeURIComponent(params.sessionId ?? "")}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const sessionId = params.sessionId ?? "";
  const event = eventSchema.safeParse((await readForm(request)).get("event"));
  if (!event.success) return redirect(`/practice/${encodeURIComponent(sessionId)}`);
  const step = event.data === "leave" ? "pause" : event.data;
  const outcome = await changeSession(context.app.db, actor, sessionId, step);
  if (!outcome.ok && outcome.reason === "conflict") return redirect(`/practice/${sessionId}`);
  valueOrPage(outcome);
  return redirect(pageAfter(sessionId, event.data));
}
