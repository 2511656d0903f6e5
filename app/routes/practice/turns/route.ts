import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { outgoingSchema } from "~/domain/practice/message";
import { actorForFetch, answerForFetch, readJson } from "~/platform/fetch.server";
import { sendMessage } from "~/services/practice/send-message.server";

/** Nothing is to be read here: the session's page is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/practice/${encodeURIComponent(params.sessionId ?? "")}`);
}

/** Stores a message before anything is generated. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const message = await readJson(request, outgoingSchema);
  return answerForFetch(await sendMessage(context.app.db, actor, params.sessionId ?? "", message));
}
