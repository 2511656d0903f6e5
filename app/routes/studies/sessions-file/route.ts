import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { sessionsFile } from "~/services/studies/sessions-file.server";

/** Every session of a study as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  return csvFile([studyKey, "sessions"], await sessionsFile(context.app.db, actor, studyKey));
}
