CREATE TABLE "cohort_experts" (
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "cohort_experts_cohort_id_person_id_pk" PRIMARY KEY("cohort_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "practice_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid,
	"plan" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"act" text NOT NULL,
	"cohort_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consents_purpose" CHECK ("consents"."purpose" in ('research', 'drills')),
	CONSTRAINT "consents_act" CHECK ("consents"."act" in ('asked', 'given', 'declined', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "study_id" uuid;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "training_on" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "supports" text DEFAULT 'plan' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "double_share" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "triple_share" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "asks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "suggestions_after" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "practice_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "cohort_experts" ADD CONSTRAINT "cohort_experts_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_experts" ADD CONSTRAINT "cohort_experts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plans" ADD CONSTRAINT "practice_plans_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plans" ADD CONSTRAINT "practice_plans_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plans" ADD CONSTRAINT "practice_plans_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plans" ADD CONSTRAINT "practice_plans_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cohort_experts_person" ON "cohort_experts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "practice_plans_cohort" ON "practice_plans" USING btree ("cohort_id","person_id","id");--> statement-breakpoint
CREATE INDEX "consents_person" ON "consents" USING btree ("programme_id","person_id","purpose","id");--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cohort_members_now" ON "cohort_members" USING btree ("cohort_id","person_id") WHERE "cohort_members"."left_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_cohort" ON "invitations" USING btree ("cohort_id");--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_supports" CHECK ("cohorts"."supports" in ('plan', 'arms'));--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_asks" CHECK ("cohorts"."asks" <@ array['research', 'drills']::text[]);--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_dates" CHECK ("cohorts"."ends_on" is null or "cohorts"."ends_on" >= "cohorts"."starts_on");--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_shares" CHECK ("cohorts"."double_share" >= 0 and "cohorts"."triple_share" >= 0 and "cohorts"."double_share" + "cohorts"."triple_share" <= 100);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_suggestions_after" CHECK ("sessions"."suggestions_after" between 0 and 120);