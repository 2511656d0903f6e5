CREATE TABLE "study_answers" (
	"study_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"part" text NOT NULL,
	"question" text NOT NULL,
	"state" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" jsonb NOT NULL,
	"units" jsonb NOT NULL,
	CONSTRAINT "study_answers_study_id_codebook_version_id_part_question_pk" PRIMARY KEY("study_id","codebook_version_id","part","question")
);
--> statement-breakpoint
ALTER TABLE "jobs" DROP CONSTRAINT "jobs_kind";--> statement-breakpoint
ALTER TABLE "study_statistics" ADD COLUMN "totals" jsonb;--> statement-breakpoint
ALTER TABLE "study_statistics" ADD COLUMN "totals_version" bigint;--> statement-breakpoint
ALTER TABLE "study_answers" ADD CONSTRAINT "study_answers_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_answers" ADD CONSTRAINT "study_answers_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_statistics" DROP COLUMN "points";--> statement-breakpoint
ALTER TABLE "study_statistics" DROP COLUMN "points_version";--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_kind" CHECK ("jobs"."kind" in ('model-reviews', 'snapshot', 'import', 'study-statistics', 'study-answers'));--> statement-breakpoint
CREATE TRIGGER ratings_mark_inserted AFTER INSERT ON "ratings"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER ratings_mark_updated AFTER UPDATE ON "ratings"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER ratings_mark_deleted AFTER DELETE ON "ratings"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER expert_readings_mark_inserted AFTER INSERT ON "expert_readings"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER expert_readings_mark_updated AFTER UPDATE ON "expert_readings"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER suggestion_judgements_mark_inserted AFTER INSERT ON "suggestion_judgements"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER suggestion_judgements_mark_updated AFTER UPDATE ON "suggestion_judgements"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER best_replies_mark_inserted AFTER INSERT ON "best_replies"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER best_replies_mark_updated AFTER UPDATE ON "best_replies"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE FUNCTION mark_stale_by_reading() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stale_statistics (session_id, study_id)
  SELECT DISTINCT s.id, s.study_id FROM changed c
    JOIN turns t ON t.id = c.turn_id
    JOIN sessions s ON s.id = t.session_id
    JOIN reviews r ON r.session_id = s.id AND r.status = 'submitted'
    ORDER BY s.id
  ON CONFLICT (session_id) DO UPDATE SET marks = stale_statistics.marks + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER readings_mark_inserted AFTER INSERT ON "readings"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_reading();
