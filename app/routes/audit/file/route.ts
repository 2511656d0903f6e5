import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { auditFile } from "~/services/people/people-files.server";

/** The audit log as a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const lines = valueOrPage(auditFile(context.app.db, actor));
  return csvAnswer("audit.csv", streamText(lines));
}
