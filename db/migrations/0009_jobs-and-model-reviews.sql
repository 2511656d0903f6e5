CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"done_units" integer DEFAULT 0 NOT NULL,
	"total_units" integer NOT NULL,
	"failure" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"cancel_requested_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "jobs_kind" CHECK ("jobs"."kind" in ('model-reviews')),
	CONSTRAINT "jobs_status" CHECK ("jobs"."status" in ('waiting', 'running', 'done', 'failed', 'cancelled')),
	CONSTRAINT "jobs_failure" CHECK ("jobs"."failure" in ('timeout', 'rate-limited', 'overloaded', 'unavailable', 'cut-off', 'malformed', 'unsafe', 'refused', 'budget-exhausted', 'cancelled', 'broken-off', 'error')),
	CONSTRAINT "jobs_failed" CHECK (("jobs"."status" = 'failed') = ("jobs"."failure" is not null)),
	CONSTRAINT "jobs_leased" CHECK (("jobs"."status" = 'running') = ("jobs"."lease" is not null)),
	CONSTRAINT "jobs_lease_ends" CHECK (("jobs"."lease" is null) = ("jobs"."leased_until" is null)),
	CONSTRAINT "jobs_ended" CHECK (("jobs"."status" in ('waiting', 'running')) = ("jobs"."ended_at" is null)),
	CONSTRAINT "jobs_units" CHECK ("jobs"."done_units" between 0 and "jobs"."total_units")
);
--> statement-breakpoint
CREATE TABLE "model_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"reviewer" text NOT NULL,
	"model_name" text NOT NULL,
	"version" text NOT NULL,
	"dropped" jsonb NOT NULL,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"job_id" uuid,
	CONSTRAINT "model_reviews_reviewer" CHECK ("model_reviews"."reviewer" in ('rules', 'claude')),
	CONSTRAINT "model_reviews_counts" CHECK (jsonb_typeof("model_reviews"."dropped") = 'object')
);
--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_reviews" ADD CONSTRAINT "model_reviews_id_reviews_id_fk" FOREIGN KEY ("id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_reviews" ADD CONSTRAINT "model_reviews_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_reviews" ADD CONSTRAINT "model_reviews_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_reviews" ADD CONSTRAINT "model_reviews_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "jobs_at_work" ON "jobs" USING btree ("id") WHERE "jobs"."status" in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "jobs_study" ON "jobs" USING btree ("study_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "model_reviews_once" ON "model_reviews" USING btree ("session_id","reviewer","model_name","version","codebook_version_id");--> statement-breakpoint
CREATE INDEX "model_reviews_job" ON "model_reviews" USING btree ("job_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_model_once" ON "reviews" USING btree ("session_id","model_name","round") WHERE "reviews"."kind" = 'model';