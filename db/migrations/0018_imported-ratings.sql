CREATE TABLE "import_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" text,
	"choices" jsonb,
	"report" jsonb
);
--> statement-breakpoint
CREATE TABLE "imported_reviewers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"person_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imported_reviewers_kind" CHECK ("imported_reviewers"."kind" in ('self', 'expert', 'crowd', 'model'))
);
--> statement-breakpoint
CREATE TABLE "imported_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assignments" DROP CONSTRAINT "assignments_kind";--> statement-breakpoint
ALTER TABLE "ratings" DROP CONSTRAINT "ratings_value";--> statement-breakpoint
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_kind";--> statement-breakpoint
ALTER TABLE "codebook_moves" ALTER COLUMN "moved_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ratings" ALTER COLUMN "value" SET DATA TYPE double precision;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "imported_position" integer;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_reviewers" ADD CONSTRAINT "imported_reviewers_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_reviewers" ADD CONSTRAINT "imported_reviewers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_reviews" ADD CONSTRAINT "imported_reviews_id_reviews_id_fk" FOREIGN KEY ("id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_reviews" ADD CONSTRAINT "imported_reviews_reviewer_id_imported_reviewers_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."imported_reviewers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_files_study" ON "import_files" USING btree ("study_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "imported_reviewers_name" ON "imported_reviewers" USING btree ("study_id","kind","name");--> statement-breakpoint
CREATE INDEX "imported_reviewers_person" ON "imported_reviewers" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_kind" CHECK ("assignments"."kind" in ('self', 'expert', 'crowd', 'model'));--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_value" CHECK ("ratings"."value" > '-infinity'::float8 and "ratings"."value" < 'infinity'::float8);--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_kind" CHECK ("reviews"."kind" in ('self', 'expert', 'crowd', 'model'));