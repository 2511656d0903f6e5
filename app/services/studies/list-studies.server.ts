import type { Database } from "~db/client.server";
import { listStudies as list } from "~db/queries/studies.server";
import { countStudy } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";

/** The studies of the actor's programme with how many sessions each has. */
export async function listStudies(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const studies = await list(db, programmeId);
  const counts = await Promise.all(studies.map((study) => countStudy(db, study.id)));
  return done(
    studies.map((study, index) => ({
      key: study.key,
      title: study.title,
      status: study.status,
      createdAt: study.createdAt,
      ...(counts[index] ?? { sessions: 0, ended: 0 }),
    })),
  );
}
