import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { answerRequestSchema } from "~/domain/practice/answer-request";
import { actorForFetch, readJson, refusalForFetch } from "~/platform/fetch.server";
import { answerSession } from "~/services/practice/answer-session.server";
import { streamLines } from "~/platform/stream-lines.server";

/** Nothing is to be read here: the session's page is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/practice/${encodeURIComponent(params.sessionId ?? "")}`);
}

/** The client's missing answer, one JSON event a line, as it is produced. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const asked = await readJson(request, answerRequestSchema);
  const stop = new AbortController();
  context.left.addEventListener("abort", () => stop.abort(), { once: true });
  const input = { ...asked, signal: stop.signal };
  const outcome = await answerSession(context.app, actor, params.sessionId ?? "", input);
  if (!outcome.ok) return refusalForFetch(outcome);
  return new Response(
    streamLines(outcome.value, () => stop.abort()),
    {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        "cache-control": "no-store, no-transform",
      },
    },
  );
}
