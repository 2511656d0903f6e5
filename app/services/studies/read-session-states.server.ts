import type { Database } from "~db/client.server";
import {
  listAssigned,
  listReviewStates,
  type listStudySessions,
} from "~db/queries/study-sessions.server";
import type { ReviewKind } from "~/domain/review/review-status";

const plainWords: Record<ReviewKind, string> = {
  self: "Peer",
  expert: "Expert",
  crowd: "Crowd",
  model: "Model",
};

/** A reviewer in a list: by the study's code where it has one. */
function reviewerWords(kind: ReviewKind, code: string | null): string {
  if (code === null) return plainWords[kind];
  return kind === "model" ? `${plainWords.model} ${code}` : code;
}

type StudySessions = Awaited<ReturnType<typeof listStudySessions>>;

/** Sessions of a study with who is asked to review each, and where its reviews stand; people under their code. */
export async function readSessionStates(db: Database, studyId: string, sessions: StudySessions) {
  const ids = sessions.map((session) => session.id);
  const [assigned, reviews] = await Promise.all([
    listAssigned(db, studyId, ids),
    listReviewStates(db, studyId, ids),
  ]);
  return sessions.map((session) => ({
    ...session,
    assigned: assigned
      .filter((row) => row.sessionId === session.id)
      .map((row) => row.code ?? "Expert"),
    reviews: reviews
      .filter((row) => row.sessionId === session.id)
      .map(({ reviewId, kind, status, code, released }) => ({
        ...{ reviewId, kind, status, by: reviewerWords(kind, code), released: Boolean(released) },
      })),
  }));
}
