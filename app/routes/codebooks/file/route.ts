import type { LoaderFunctionArgs } from "@remix-run/node";
import { codebookFileName, writeCodebookFile } from "~/domain/exchange/codebook-file";
import { versionNumber } from "~/domain/review/codebook-versions/version-number";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showCodebook } from "~/services/codebook/show-codebook.server";

/** One version as a file to keep or to bring in elsewhere. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const version = versionNumber(params.version);
  const shown = valueOrPage(await showCodebook(context.app.db, actor, params.key ?? "", version));
  const name = codebookFileName(shown.codebook);
  return new Response(writeCodebookFile(shown), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
