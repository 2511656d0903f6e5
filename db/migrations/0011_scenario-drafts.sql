ALTER TABLE "scenario_versions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "save_id" uuid;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "saved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "saved_by" uuid;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_scenario_version" ON "sessions" USING btree ("scenario_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_versions_one_draft" ON "scenario_versions" USING btree ("scenario_id") WHERE "scenario_versions"."published_at" is null;