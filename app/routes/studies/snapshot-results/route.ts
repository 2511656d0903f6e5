import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readSnapshotResults } from "~/services/snapshots/show-snapshot.server";

const idSchema = z.uuid();

/** The results of a snapshot as they were made with it, byte for byte. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [key, id] = [params.key ?? "", idSchema.safeParse(params.snapshotId)];
  const results = valueOrPage(
    id.success ? await readSnapshotResults(context.app.db, actor, key, id.data) : notFound,
  );
  return new Response(results, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${encodeURIComponent(key)}-results.json"`,
      "cache-control": "no-store",
    },
  });
}
