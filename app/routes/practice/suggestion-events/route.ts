import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { suggestionEventsSchema } from "~/domain/practice/message";
import { actorForFetch, answerForFetch, readJson } from "~/platform/fetch.server";
import { recordSuggestionEvents } from "~/services/practice/record-suggestion-events.server";

const bodySchema = z.strictObject({ events: suggestionEventsSchema });

/** Nothing is to be read here: the session's page is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/practice/${encodeURIComponent(params.sessionId ?? "")}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const { events } = await readJson(request, bodySchema);
  const { db } = context.app;
  return answerForFetch(await recordSuggestionEvents(db, actor, params.sessionId ?? "", events));
}
