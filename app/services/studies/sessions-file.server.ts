import type { Database } from "~db/client.server";
import { findStudy } from "~db/queries/studies.server";
import { listStudySessions } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { linesByPage } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { readSessionStates } from "./read-session-states.server";

type Row = Awaited<ReturnType<typeof readSessionStates>>[number];

const heads = [
  ...["session", "conversation", "origin", "status", "peer", "turns", "started"],
  ...["asked_to_review", "reviews_submitted", "reviews_released", "reviews"],
];

function fields({ assigned, reviews, ...row }: Row) {
  const submitted = reviews.filter(({ status }) => status === "submitted");
  return [
    ...[row.number, row.title, row.origin, row.status, row.peerCode, row.turns],
    ...[moment(row.startedAt), assigned.join(" ")],
    ...[submitted.length, reviews.filter(({ released }) => released).length],
    reviews.map(({ by, status }) => `${by}: ${status}`).join("; "),
  ];
}

/** Every session of a study as lines of CSV, newest first; people stand under their code. */
export async function sessionsFile(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<AsyncIterable<string>>> {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const subject = { subjectType: "study" as const, subjectId: study.id };
  await noteFile(db, actor, "sessions exported", subject);
  const readAfter = async (last: Row | undefined, limit: number) => {
    const rows = await listStudySessions(db, study.id, { limit, before: last?.number });
    return readSessionStates(db, study.id, rows);
  };
  return done(linesByPage({ heads, fields, readAfter }));
}
