import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { streamBytes } from "~/platform/stream-lines.server";
import { downloadBundle } from "~/services/snapshots/download-bundle.server";

const idSchema = z.uuid();

/** The bundle of a snapshot, sent while it is written. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = idSchema.safeParse(params.snapshotId);
  const transcripts = new URL(request.url).searchParams.get("transcripts") === "yes";
  const asked = { studyKey: params.key ?? "", snapshotId: id.data ?? "", transcripts };
  const { fileName, chunks } = valueOrPage(
    id.success ? await downloadBundle(context.app.db, actor, asked) : notFound,
  );
  return new Response(streamBytes(chunks), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${encodeURIComponent(fileName)}"`,
      "cache-control": "no-store",
    },
  });
}
