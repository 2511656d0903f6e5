import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { auditFile } from "~/services/people/people-files.server";

/** The audit log as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["audit"], await auditFile(context.app.db, actor));
}
