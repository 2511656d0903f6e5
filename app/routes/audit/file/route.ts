import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { auditFile } from "~/services/people/people-files.server";
import { filterOf } from "../address";

/** The audit log, as the page is narrowed, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const filter = filterOf(new URL(request.url).searchParams);
  return csvFile(["audit"], await auditFile(context.app.db, actor, filter));
}
