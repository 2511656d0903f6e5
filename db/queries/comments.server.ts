import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { annotations, comments, reviews, sessions, studyMembers } from "../schema";

/** Which comments of a session a person may see: own ones, and those that these settings let through. */
export interface CommentScope {
  authorId: string;
  /** Others' comments on turns. */
  onTurns: boolean;
  /** The reviews whose annotations others' comments may be on. */
  reviewIds: readonly string[];
}

/** The comments of a session that may be seen, oldest first, by their authors' codes. */
export async function listComments(db: Database, sessionId: string, scope: CommentScope) {
  const mine = eq(comments.authorId, scope.authorId);
  const visible = or(
    mine,
    scope.onTurns ? isNotNull(comments.turnId) : undefined,
    scope.reviewIds.length > 0 ? inArray(comments.reviewId, [...scope.reviewIds]) : undefined,
  );
  return db
    .select({
      id: comments.id,
      turnId: comments.turnId,
      annotationId: comments.annotationId,
      role: comments.authorRole,
      code: studyMembers.code,
      isMine: sql<boolean>`${mine}`,
      text: sql<string | null>`case when ${comments.withdrawnAt} is null then ${comments.text} end`,
      at: comments.at,
    })
    .from(comments)
    .innerJoin(sessions, eq(sessions.id, comments.sessionId))
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, sessions.studyId),
        eq(studyMembers.personId, comments.authorId),
        eq(studyMembers.role, comments.authorRole),
      ),
    )
    .where(and(eq(comments.sessionId, sessionId), visible))
    .orderBy(asc(comments.id));
}
export type CommentRow = Awaited<ReturnType<typeof listComments>>[number];

/** The review that an annotation of this session stands in. */
export async function findAnnotationReview(db: Database, sessionId: string, annotationId: string) {
  const [row] = await db
    .select({ reviewId: reviews.id })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .where(and(eq(annotations.id, annotationId), eq(reviews.sessionId, sessionId)));
  return row?.reviewId ?? null;
}

/**
 * Stores once: the same id again changes nothing. False where the id is that of another's comment, or of
 * one in another place.
 */
export async function insertComment(
  db: Database,
  comment: typeof comments.$inferInsert,
): Promise<boolean> {
  await db.insert(comments).values(comment).onConflictDoNothing({ target: comments.id });
  const [stored] = await db.select().from(comments).where(eq(comments.id, comment.id));
  const same = ["sessionId", "authorId", "turnId", "annotationId"] as const;
  return same.every((part) => stored?.[part] === comment[part]);
}

/** Takes an own comment back. False where there is none to take back. */
export async function withdrawComment(
  db: Database,
  comment: { id: string; sessionId: string; authorId: string },
  at: Date,
): Promise<boolean> {
  const rows = await db
    .update(comments)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(comments.id, comment.id),
        eq(comments.sessionId, comment.sessionId),
        eq(comments.authorId, comment.authorId),
        isNull(comments.withdrawnAt),
      ),
    )
    .returning({ id: comments.id });
  return rows.length > 0;
}
