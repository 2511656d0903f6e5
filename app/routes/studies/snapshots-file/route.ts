import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { snapshotsFile } from "~/services/snapshots/snapshots-file.server";

/** Every snapshot of a study as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  return csvFile([studyKey, "snapshots"], await snapshotsFile(context.app.db, actor, studyKey));
}
