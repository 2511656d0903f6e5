import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { addressOf, versionPath } from "~/domain/simulator/version-address";
import { actorForFetch, answerForFetch, readJson } from "~/platform/fetch.server";
import { saveDraft, saveSchema } from "~/services/scenario/save-draft.server";

/** Nothing is to be read here: the editor is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  const { key, version } = addressOf(params);
  return redirect(versionPath({ key: encodeURIComponent(key), version }, "edit"));
}

/** Stores a draft as it was typed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const input = await readJson(request, saveSchema);
  return answerForFetch(await saveDraft(context.app.db, actor, addressOf(params), input));
}
