import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { actorForFetch, answerForFetch, readJson } from "~/platform/fetch.server";
import { noteSavedTable, savedTableSchema } from "~/services/exchange/note-saved-table.server";

/** Nothing is to be read here. */
export const loader = () => redirect("/");

/** Notes that a table of a page was saved as a file. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const saved = await readJson(request, savedTableSchema);
  return answerForFetch(await noteSavedTable(context.app.db, actor, saved));
}
