import type { Outcome } from "../domain/access/outcome";
import { valueOrPage } from "./answer.server";
import { streamText } from "./stream-lines.server";

/** A CSV file as the answer to a request, kept by nobody on the way. */
export function csvAnswer(name: string, body: BodyInit): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

/** A table that is sent while it is read, as a CSV file; a refusal is its page. */
export function csvFile(name: string, lines: Outcome<AsyncIterable<string>>): Response {
  return csvAnswer(name, streamText(valueOrPage(lines)));
}
