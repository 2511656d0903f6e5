import type { LoaderFunctionArgs } from "@remix-run/node";
import { actorForFetch, answerForFetch } from "~/platform/fetch.server";
import { openOwnSession } from "~/services/practice/open-session.server";

/** Says by its status alone whether the session is there for its peer (204) or was erased (410). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const actor = actorForFetch(context);
  const outcome = await openOwnSession(context.app.db, actor, params.sessionId ?? "");
  return outcome.ok ? new Response(null, { status: 204 }) : answerForFetch(outcome);
}
