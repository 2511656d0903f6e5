import { listErasures, type ErasureRow } from "~db/queries/erasures.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { linesByPage } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";

/** Every erasure of the actor's programme, newest first, as lines of CSV: counts, never content. */
export async function erasuresFile(
  db: Database,
  actor: Actor,
): Promise<Outcome<AsyncIterable<string>>> {
  const { programmeId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  await noteFile(db, actor, "erasures exported");
  return done(
    linesByPage({
      heads: ["begun", "because", "by", "sessions", "reviews", "drills", "end", "ended"],
      readAfter: (last: ErasureRow | undefined, limit) =>
        listErasures(db, programmeId, { limit, before: last?.id }),
      fields: (row) => [
        ...[moment(row.createdAt), row.kind, row.by],
        ...[row.sessions, row.reviews, row.drills, row.end, moment(row.endedAt)],
      ],
    }),
  );
}
