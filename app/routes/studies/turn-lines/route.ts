import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { streamLines } from "~/platform/stream-lines.server";
import { exportTurns } from "~/services/exchange/export-turns.server";

/** The turns of a study as a file, one JSON value a line, sent while it is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const key = params.key ?? "";
  const lines = valueOrPage(await exportTurns(context.app.db, actor, key));
  return new Response(
    streamLines(lines, () => undefined),
    {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        "content-disposition": `attachment; filename="${encodeURIComponent(key)}-turns.jsonl"`,
        "cache-control": "no-store",
      },
    },
  );
}
