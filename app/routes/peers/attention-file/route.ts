import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { attentionFile } from "~/services/progress/attention-file.server";

/** Who needs a human now as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["attention"], await attentionFile(context.app.db, actor, new Date()));
}
