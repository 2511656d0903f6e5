CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"name" text NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"data_hash" text NOT NULL,
	"results_hash" text NOT NULL,
	"seed" integer NOT NULL,
	"replicates" integer NOT NULL,
	"software_version" text NOT NULL,
	"facts" jsonb NOT NULL,
	"data" "bytea" NOT NULL,
	"results" "bytea" NOT NULL,
	CONSTRAINT "snapshots_name" CHECK (length(btrim("snapshots"."name")) > 0),
	CONSTRAINT "snapshots_data_hash" CHECK ("snapshots"."data_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_results_hash" CHECK ("snapshots"."results_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_replicates" CHECK ("snapshots"."replicates" >= 0)
);
--> statement-breakpoint
ALTER TABLE "jobs" DROP CONSTRAINT "jobs_kind";--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "snapshots_study" ON "snapshots" USING btree ("study_id","id");--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_kind" CHECK ("jobs"."kind" in ('model-reviews', 'snapshot'));--> statement-breakpoint
-- A snapshot stays as it was made; an erasure may only take from it who made it.
CREATE FUNCTION refuse_snapshot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('attune.erasing', true) = 'yes' AND NEW.made_by IS NULL
     AND (NEW.id, NEW.study_id, NEW.name, NEW.made_at, NEW.codebook_version_id, NEW.data_hash,
          NEW.results_hash, NEW.seed, NEW.replicates, NEW.software_version, NEW.facts, NEW.data,
          NEW.results)
       = (OLD.id, OLD.study_id, OLD.name, OLD.made_at, OLD.codebook_version_id, OLD.data_hash,
          OLD.results_hash, OLD.seed, OLD.replicates, OLD.software_version, OLD.facts, OLD.data,
          OLD.results) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a snapshot never changes' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER snapshots_stay BEFORE UPDATE OR DELETE ON "snapshots"
  FOR EACH ROW EXECUTE FUNCTION refuse_snapshot_change();
