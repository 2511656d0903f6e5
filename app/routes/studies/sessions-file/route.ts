import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { sessionsFile } from "~/services/studies/sessions-file.server";

/** Every session of a study as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const lines = valueOrPage(await sessionsFile(context.app.db, actor, studyKey));
  return csvAnswer(`${encodeURIComponent(studyKey)}-sessions.csv`, streamText(lines));
}
