import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoredAct } from "../../app/domain/review/act";
import {
  annotationLevels,
  confidences,
  type AnnotationLevel,
  type Confidence,
  type Severity,
} from "../../app/domain/review/codebook";
import {
  reviewKinds,
  reviewStatuses,
  type ReviewKind,
  type ReviewStatus,
} from "../../app/domain/review/review-status";
import { reviewPurposes, type ReviewPurpose } from "../../app/domain/review/purpose";
import type { KeptKeymap } from "../../app/domain/review/keymap";
import { codebookVersions, scales, tags } from "./codebooks";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { sessions, turns } from "./sessions";

/** One person's or model's pass over one session under one codebook version. */
export const reviews = pgTable(
  "reviews",
  {
    id: id(),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    reviewerId: uuid("reviewer_id").references(() => people.id),
    modelName: text("model_name"),
    kind: text("kind").$type<ReviewKind>().notNull(),
    round: integer("round").notNull().default(1),
    /** Its assignment's; a self-review and a model's are `live`. */
    purpose: text("purpose").$type<ReviewPurpose>().notNull().default("live"),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    status: text("status").$type<ReviewStatus>().notNull(),
    /** The highest server sequence so far; events count up from 1 without gaps. */
    lastSequence: integer("last_sequence").notNull().default(0),
    createdAt: time("created_at").notNull().defaultNow(),
    updatedAt: time("updated_at").notNull().defaultNow(),
    lockedAt: time("locked_at"),
    submittedAt: time("submitted_at"),
  },
  (t) => [
    uniqueIndex("reviews_once").on(t.sessionId, t.reviewerId, t.kind, t.round),
    uniqueIndex("reviews_model_once")
      .on(t.sessionId, t.modelName, t.round)
      .where(sql`${t.kind} = 'model'`),
    index("reviews_reviewer").on(t.reviewerId, t.status, t.updatedAt, t.id),
    check("reviews_kind", isOneOf(t.kind, reviewKinds)),
    check("reviews_purpose", isOneOf(t.purpose, reviewPurposes)),
    check("reviews_status", isOneOf(t.status, reviewStatuses)),
    check("reviews_by", sql`(${t.kind} = 'model') = (${t.reviewerId} is null)`),
    check("reviews_model", sql`(${t.kind} = 'model') = (${t.modelName} is not null)`),
    check("reviews_submitted", sql`(${t.status} = 'submitted') = (${t.submittedAt} is not null)`),
    // A hand-back comes before the lock or after it, and leaves it as it was.
    check(
      "reviews_locked",
      sql`${t.status} = 'handed-back' or (${t.status} <> 'open') = (${t.lockedAt} is not null)`,
    ),
    unique("reviews_version").on(t.id, t.codebookVersionId),
  ],
);

/** Append only (see the triggers). Applying them in sequence gives exactly the projections below. */
export const reviewEvents = pgTable(
  "review_events",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    sequence: integer("sequence").notNull(),
    act: jsonb("act").$type<StoredAct>().notNull(),
    undoes: uuid("undoes"),
    redoes: uuid("redoes"),
    actorId: uuid("actor_id").references(() => people.id),
    /** As the person's device said it. */
    at: time("at").notNull(),
    receivedAt: time("received_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("review_events_sequence").on(t.reviewId, t.sequence),
    check("review_events_from_one", sql`${t.sequence} >= 1`),
  ],
);

export const annotations = pgTable(
  "annotations",
  {
    id: id(),
    reviewId: uuid("review_id").notNull(),
    codebookVersionId: uuid("codebook_version_id").notNull(),
    tagKey: text("tag_key").notNull(),
    level: text("level").$type<AnnotationLevel>().notNull(),
    turnId: uuid("turn_id").references(() => turns.id),
    start: integer("start_at"),
    end: integer("end_at"),
    quote: text("quote"),
    evidenceTurnId: uuid("evidence_turn_id").references(() => turns.id),
    evidenceStart: integer("evidence_start"),
    evidenceEnd: integer("evidence_end"),
    evidenceQuote: text("evidence_quote"),
    severity: integer("severity").$type<Severity>(),
    confidence: text("confidence").$type<Confidence>(),
    note: text("note").notNull().default(""),
    betterReply: text("better_reply").notNull().default(""),
  },
  (t) => [
    foreignKey({
      name: "annotations_review_version",
      columns: [t.reviewId, t.codebookVersionId],
      foreignColumns: [reviews.id, reviews.codebookVersionId],
    }),
    foreignKey({
      name: "annotations_tag",
      columns: [t.codebookVersionId, t.tagKey],
      foreignColumns: [tags.codebookVersionId, tags.key],
    }),
    index("annotations_review").on(t.reviewId),
    index("annotations_turn").on(t.turnId),
    index("annotations_evidence_turn")
      .on(t.evidenceTurnId)
      .where(sql`${t.evidenceTurnId} is not null`),
    index("annotations_tag_key").on(t.codebookVersionId, t.tagKey),
    check("annotations_level", isOneOf(t.level, annotationLevels)),
    check("annotations_confidence", isOneOf(t.confidence, confidences)),
    check("annotations_severity", sql`${t.severity} between 1 and 3`),
    check("annotations_turn_given", sql`(${t.level} = 'session') = (${t.turnId} is null)`),
    check(
      "annotations_span",
      sql`(${t.level} = 'span' and ${t.start} >= 0 and ${t.end} > ${t.start} and char_length(${t.quote}) = ${t.end} - ${t.start}) or (${t.level} <> 'span' and ${t.start} is null and ${t.end} is null and ${t.quote} is null)`,
    ),
    check(
      "annotations_evidence",
      sql`(${t.evidenceTurnId} is null and ${t.evidenceStart} is null and ${t.evidenceEnd} is null and ${t.evidenceQuote} is null) or (${t.evidenceTurnId} is not null and ${t.evidenceStart} >= 0 and ${t.evidenceEnd} > ${t.evidenceStart} and char_length(${t.evidenceQuote}) = ${t.evidenceEnd} - ${t.evidenceStart})`,
    ),
  ],
);

/** One of a scale's values (see its range in the codebook), or not applicable (then null). */
export const ratings = pgTable(
  "ratings",
  {
    reviewId: uuid("review_id").notNull(),
    codebookVersionId: uuid("codebook_version_id").notNull(),
    scaleKey: text("scale_key").notNull(),
    value: doublePrecision("value"),
    confidence: text("confidence").$type<Confidence>(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.scaleKey] }),
    foreignKey({
      name: "ratings_review_version",
      columns: [t.reviewId, t.codebookVersionId],
      foreignColumns: [reviews.id, reviews.codebookVersionId],
    }),
    foreignKey({
      name: "ratings_scale",
      columns: [t.codebookVersionId, t.scaleKey],
      foreignColumns: [scales.codebookVersionId, scales.key],
    }),
    check(
      "ratings_value",
      sql`${t.value} > '-infinity'::float8 and ${t.value} < 'infinity'::float8`,
    ),
    check("ratings_confidence", isOneOf(t.confidence, confidences)),
  ],
);

/** A turn that a reviewer really had in hand: visited and untagged is a "no", else it is missing. */
export const turnVisits = pgTable(
  "turn_visits",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    at: time("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.turnId] }), index("turn_visits_turn").on(t.turnId)],
);

/** What belongs to a reviewer and to no review: the keys that they set. */
export const reviewerSettings = pgTable("reviewer_settings", {
  personId: uuid("person_id")
    .primaryKey()
    .references(() => people.id),
  /** Null: the keys to begin with. */
  keymap: jsonb("keymap").$type<KeptKeymap>(),
  updatedAt: time("updated_at").notNull().defaultNow(),
});

/** An expert's review made visible to the peer. Withdrawn when it was wrong, never deleted. */
export const releases = pgTable(
  "releases",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    releasedBy: uuid("released_by").references(() => people.id),
    automatic: boolean("automatic").notNull().default(false),
    message: text("message").notNull().default(""),
    at: time("at").notNull().defaultNow(),
    withdrawnAt: time("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("releases_current")
      .on(t.reviewId)
      .where(sql`${t.withdrawnAt} is null`),
    index("releases_review").on(t.reviewId),
    check("releases_by", sql`${t.automatic} or ${t.releasedBy} is not null`),
  ],
);
