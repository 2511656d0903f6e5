import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listSubmissionTimes } from "~db/queries/results.server";
import { listSessionNumbers } from "~db/queries/turns-behind.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { agreementCourses, type CoursePoint } from "~/domain/misalignment/agreement-course";
import type { ControlChart } from "~/statistics/p-chart";
import { readFirstJudgements } from "./read-first-judgements.server";

export interface ShownCourse {
  /** The expert's code in the study. */
  code: string;
  sessions: (CoursePoint & { number: number })[];
  chart: ControlChart;
}

export interface ShownCourses {
  study: { key: string; title: string };
  courses: ShownCourse[];
}

/** How far each expert of a study agreed with the others, session by session. */
export async function showAgreementCourse(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<ShownCourses>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const rows = await readFirstJudgements(db, study, codebook);
  const [times, numbers, members] = await Promise.all([
    listSubmissionTimes(db, study),
    listSessionNumbers(
      db,
      rows.sessions.map((session) => session.sessionId),
    ),
    listStudyMembers(db, study.id),
  ]);
  const numberOf = new Map(numbers.map((row) => [row.sessionId, row.number]));
  const dated = rows.reviews.flatMap((review) => {
    const found = times.find(
      (each) => each.sessionId === review.sessionId && each.reviewerId === review.reviewerId,
    );
    return found ? [{ ...review, submittedAt: found.submittedAt }] : [];
  });
  const courses = agreementCourses({ sessions: rows.sessions, reviews: dated });
  return done({
    study: { key: study.key, title: study.title },
    courses: courses.map(({ reviewerId, sessions, chart }) => ({
      code:
        members.find((member) => member.personId === reviewerId && member.role === "expert")
          ?.code ?? "Expert",
      sessions: sessions.map((point) => ({ ...point, number: numberOf.get(point.sessionId) ?? 0 })),
      chart,
    })),
  });
}
