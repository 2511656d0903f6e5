import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { erasuresFile } from "~/services/erasure/erasures-file.server";

/** Every erasure as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["erasures"], await erasuresFile(context.app.db, actor));
}
