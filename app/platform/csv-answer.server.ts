import { csvFileName } from "../domain/exchange/file-name";
import type { Outcome } from "../domain/access/outcome";
import { valueOrPage } from "./answer.server";
import { streamText } from "./stream-lines.server";

/**
 * A CSV file as the answer to a request, kept by nobody on the way. It is named by what it is of, from
 * the widest to the narrowest, and the day.
 */
export function csvAnswer(of: readonly string[], body: BodyInit): Response {
  const name = csvFileName(of, new Date());
  const plain = name.replaceAll(/[^\x20-\x7e]+/g, "_");
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    },
  });
}

/** A table that is sent while it is read, as a CSV file; a refusal is its page. */
export function csvFile(of: readonly string[], lines: Outcome<AsyncIterable<string>>): Response {
  return csvAnswer(of, streamText(valueOrPage(lines)));
}
