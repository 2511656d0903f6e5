CREATE TABLE "calibration_passes" (
	"study_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"granted_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calibration_passes_study_id_person_id_pk" PRIMARY KEY("study_id","person_id"),
	CONSTRAINT "calibration_passes_kind" CHECK ("calibration_passes"."kind" in ('passed', 'waved')),
	CONSTRAINT "calibration_passes_waved" CHECK (("calibration_passes"."kind" = 'waved') = ("calibration_passes"."granted_by" is not null and "calibration_passes"."reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "calibration_settings" (
	"study_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calibration_settings_study_id_version_pk" PRIMARY KEY("study_id","version"),
	CONSTRAINT "calibration_settings_version" CHECK ("calibration_settings"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "purpose" text DEFAULT 'live' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "purpose" text DEFAULT 'live' NOT NULL;--> statement-breakpoint
ALTER TABLE "calibration_passes" ADD CONSTRAINT "calibration_passes_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_passes" ADD CONSTRAINT "calibration_passes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_passes" ADD CONSTRAINT "calibration_passes_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_settings" ADD CONSTRAINT "calibration_settings_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calibration_settings" ADD CONSTRAINT "calibration_settings_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calibration_passes_person" ON "calibration_passes" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_purpose" CHECK ("assignments"."purpose" in ('live', 'calibration', 'repeat'));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_purpose" CHECK ("reviews"."purpose" in ('live', 'calibration', 'repeat'));