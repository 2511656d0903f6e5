import { and, eq } from "drizzle-orm";
import { assignments, reviews } from "../schema";

/** An expert's assignment and the review that answers it: for a join of `reviews` to `assignments`. */
export const answersAssignment = and(
  eq(reviews.sessionId, assignments.sessionId),
  eq(reviews.reviewerId, assignments.reviewerId),
  eq(reviews.kind, "expert"),
  eq(reviews.round, assignments.round),
);
