CREATE TABLE "session_statistics" (
	"session_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"patterns" jsonb NOT NULL,
	CONSTRAINT "session_statistics_session_id_codebook_version_id_pk" PRIMARY KEY("session_id","codebook_version_id")
);
--> statement-breakpoint
CREATE TABLE "stale_statistics" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"marks" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study_statistics" (
	"study_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"points" jsonb,
	"points_version" bigint,
	"figures" jsonb,
	"figures_version" bigint,
	CONSTRAINT "study_statistics_study_id_codebook_version_id_pk" PRIMARY KEY("study_id","codebook_version_id")
);
--> statement-breakpoint
ALTER TABLE "jobs" DROP CONSTRAINT "jobs_kind";--> statement-breakpoint
ALTER TABLE "session_statistics" ADD CONSTRAINT "session_statistics_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_statistics" ADD CONSTRAINT "session_statistics_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_statistics" ADD CONSTRAINT "session_statistics_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_statistics" ADD CONSTRAINT "study_statistics_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_statistics" ADD CONSTRAINT "study_statistics_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_statistics_study" ON "session_statistics" USING btree ("study_id","codebook_version_id","session_id");--> statement-breakpoint
CREATE INDEX "stale_statistics_study" ON "stale_statistics" USING btree ("study_id","session_id");--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_kind" CHECK ("jobs"."kind" in ('model-reviews', 'snapshot', 'import', 'study-statistics'));--> statement-breakpoint
-- A change of what results count marks its session. The update takes the row's lock, so that a mark made
-- while the session's statistics are rebuilt is never lost.
CREATE FUNCTION mark_session_stale(marked uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO stale_statistics (session_id, study_id)
  SELECT id, study_id FROM sessions WHERE id = marked
  ON CONFLICT (session_id) DO UPDATE SET marks = stale_statistics.marks + 1;
$$;
--> statement-breakpoint
CREATE FUNCTION mark_stale_by_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_session_stale(COALESCE(NEW.session_id, OLD.session_id));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER reviews_mark_inserted AFTER INSERT ON "reviews"
  FOR EACH ROW WHEN (NEW.status = 'submitted') EXECUTE FUNCTION mark_stale_by_review();
--> statement-breakpoint
CREATE TRIGGER reviews_mark_updated AFTER UPDATE ON "reviews"
  FOR EACH ROW WHEN (NEW.status = 'submitted' OR OLD.status = 'submitted')
  EXECUTE FUNCTION mark_stale_by_review();
--> statement-breakpoint
CREATE TRIGGER reviews_mark_deleted AFTER DELETE ON "reviews"
  FOR EACH ROW WHEN (OLD.status = 'submitted') EXECUTE FUNCTION mark_stale_by_review();
--> statement-breakpoint
CREATE FUNCTION mark_stale_by_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_session_stale(NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_mark AFTER UPDATE OF status, ended_at, study_id ON "sessions"
  FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status
    OR NEW.ended_at IS DISTINCT FROM OLD.ended_at OR NEW.study_id <> OLD.study_id)
  EXECUTE FUNCTION mark_stale_by_session();
--> statement-breakpoint
-- Marks and visits change while a review is open; only those of a submitted one matter here.
CREATE FUNCTION mark_stale_by_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stale_statistics (session_id, study_id)
  SELECT DISTINCT s.id, s.study_id FROM changed c
    JOIN reviews r ON r.id = c.review_id AND r.status = 'submitted'
    JOIN sessions s ON s.id = r.session_id
    ORDER BY s.id
  ON CONFLICT (session_id) DO UPDATE SET marks = stale_statistics.marks + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER annotations_mark_inserted AFTER INSERT ON "annotations"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER annotations_mark_updated AFTER UPDATE ON "annotations"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER annotations_mark_deleted AFTER DELETE ON "annotations"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER turn_visits_mark_inserted AFTER INSERT ON "turn_visits"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
CREATE TRIGGER turn_visits_mark_deleted AFTER DELETE ON "turn_visits"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_by_changed();
--> statement-breakpoint
-- A session that is erased takes its statistics with it; the figures made with them hold no longer.
CREATE FUNCTION move_statistics_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE study_statistics SET version = version + 1
    WHERE study_id = OLD.study_id AND codebook_version_id = OLD.codebook_version_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER session_statistics_removed AFTER DELETE ON "session_statistics"
  FOR EACH ROW EXECUTE FUNCTION move_statistics_version();
--> statement-breakpoint
INSERT INTO stale_statistics (session_id, study_id)
  SELECT DISTINCT s.id, s.study_id FROM sessions s
    JOIN reviews r ON r.session_id = s.id AND r.status = 'submitted';
