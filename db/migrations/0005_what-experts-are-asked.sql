CREATE TABLE "reviewer_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"keymap" jsonb,
	"outbox_key" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "expert_readings" ALTER COLUMN "valence" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "expert_readings" ALTER COLUMN "arousal" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "studies" ADD COLUMN "asks" jsonb DEFAULT '{"v":1,"suggestions":{"ask":"optional"},"emotion":{"ask":"optional"}}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reviewer_settings" ADD CONSTRAINT "reviewer_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_readings" ADD CONSTRAINT "expert_readings_whole" CHECK (("expert_readings"."valence" is null) = ("expert_readings"."arousal" is null));