CREATE TABLE "assignment_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"plan" jsonb NOT NULL,
	"digest" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_targets" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"reviewers" integer NOT NULL,
	"plan_id" uuid NOT NULL,
	CONSTRAINT "session_targets_positive" CHECK ("session_targets"."reviewers" >= 1)
);
--> statement-breakpoint
CREATE TABLE "content_note_answers" (
	"person_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_note_answers_person_id_session_id_pk" PRIMARY KEY("person_id","session_id"),
	CONSTRAINT "content_note_answers_known" CHECK ("content_note_answers"."answer" in ('open', 'not-now'))
);
--> statement-breakpoint
CREATE TABLE "exposure_limits" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"day_minutes" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exposure_limits_day" CHECK ("exposure_limits"."day_minutes" between 5 and 600)
);
--> statement-breakpoint
CREATE TABLE "study_settings" (
	"study_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"reveal" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_settings_study_id_version_pk" PRIMARY KEY("study_id","version"),
	CONSTRAINT "study_settings_version" CHECK ("study_settings"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "plan_id" uuid;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "end_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment_plans" ADD CONSTRAINT "assignment_plans_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_plans" ADD CONSTRAINT "assignment_plans_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_targets" ADD CONSTRAINT "session_targets_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_targets" ADD CONSTRAINT "session_targets_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_targets" ADD CONSTRAINT "session_targets_plan_id_assignment_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."assignment_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_note_answers" ADD CONSTRAINT "content_note_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_note_answers" ADD CONSTRAINT "content_note_answers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_limits" ADD CONSTRAINT "exposure_limits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_settings" ADD CONSTRAINT "study_settings_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_settings" ADD CONSTRAINT "study_settings_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_plans_study" ON "assignment_plans" USING btree ("study_id","created_at","id");--> statement-breakpoint
CREATE INDEX "session_targets_study" ON "session_targets" USING btree ("study_id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_plan_id_assignment_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."assignment_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_study" ON "assignments" USING btree ("study_id","session_id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_ended_by" CHECK ("assignments"."ended_by" in ('reviewer', 'lead', 'reservation'));