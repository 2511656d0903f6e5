ALTER TABLE "assignments" ADD COLUMN "told_as" text;--> statement-breakpoint
-- What was given before was told in a line that names its plan, or that was made in the same transaction.
UPDATE "assignments" a SET "told_as" = n."occasion" FROM "notifications" n
  WHERE n."kind" = 'review-assigned' AND n."person_id" = a."reviewer_id" AND n."occasion" = a."plan_id" || ' ' || a."reviewer_id";--> statement-breakpoint
UPDATE "assignments" a SET "told_as" = n."occasion" FROM "notifications" n
  WHERE a."told_as" IS NULL AND n."kind" = 'review-assigned' AND n."person_id" = a."reviewer_id"
    AND n."subject_id" = a."study_id" AND n."created_at" = a."created_at";
