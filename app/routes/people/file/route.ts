import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { peopleFile } from "~/services/people/people-files.server";

/** Everybody of the programme as a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const lines = valueOrPage(peopleFile(context.app.db, actor));
  return csvAnswer("people.csv", streamText(lines));
}
