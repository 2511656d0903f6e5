import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { erasuresFile } from "~/services/erasure/erasures-file.server";

/** Every erasure as a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const lines = valueOrPage(erasuresFile(context.app.db, actor));
  return csvAnswer("erasures.csv", streamText(lines));
}
