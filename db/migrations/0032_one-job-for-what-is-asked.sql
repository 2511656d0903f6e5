ALTER TABLE "jobs" ADD COLUMN "asked" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "looked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_asked_once" ON "jobs" USING btree ("study_id","asked") WHERE "jobs"."status" in ('waiting', 'running');--> statement-breakpoint
-- What an expert takes back of a counted review counts from then on, whatever it was said of.
CREATE TRIGGER expert_readings_mark_deleted AFTER DELETE ON "expert_readings"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER suggestion_judgements_mark_deleted AFTER DELETE ON "suggestion_judgements"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER best_replies_mark_deleted AFTER DELETE ON "best_replies"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
-- What was measured of a turn when it was said is no projection: nothing could make it again.
CREATE TRIGGER readings_append_only BEFORE UPDATE OR DELETE ON "readings"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
