import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { peopleFile } from "~/services/people/people-files.server";

/** Everybody of the programme as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["people"], await peopleFile(context.app.db, actor));
}
