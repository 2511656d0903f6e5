import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  modelReviewers,
  type Dropped,
  type ModelReviewer,
} from "../../app/domain/review/model-reviewer/reviewer";
import { codebookVersions } from "./codebooks";
import { id, isOneOf } from "./columns";
import { jobs } from "./jobs";
import { reviews } from "./reviews";
import { sessions } from "./sessions";

/** How a review of kind `model` was made. One for each session, reviewer, version and codebook. */
export const modelReviews = pgTable(
  "model_reviews",
  {
    /** The review's own id. */
    id: id().references(() => reviews.id),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    reviewer: text("reviewer").$type<ModelReviewer>().notNull(),
    modelName: text("model_name").notNull(),
    /** Of the rules or of the prompt. */
    version: text("version").notNull(),
    /** What the model named and could not stand, counted by reason. */
    dropped: jsonb("dropped").$type<Dropped>().notNull(),
    /** What asking the model has cost; 0 for the embedded rules. */
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    jobId: uuid("job_id").references(() => jobs.id),
  },
  (t) => [
    uniqueIndex("model_reviews_once").on(
      t.sessionId,
      t.reviewer,
      t.modelName,
      t.version,
      t.codebookVersionId,
    ),
    index("model_reviews_job").on(t.jobId),
    check("model_reviews_reviewer", isOneOf(t.reviewer, modelReviewers)),
    check("model_reviews_counts", sql`jsonb_typeof(${t.dropped}) = 'object'`),
  ],
);
