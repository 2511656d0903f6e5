CREATE TABLE "codebook_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"from_version_id" uuid NOT NULL,
	"to_version_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "codebook_moves_to_another" CHECK ("codebook_moves"."from_version_id" <> "codebook_moves"."to_version_id")
);
--> statement-breakpoint
CREATE TABLE "recodings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"annotation_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"tag_key" text,
	"level" text,
	"severity" integer,
	"reason" text DEFAULT '' NOT NULL,
	"recoded_by" uuid NOT NULL,
	"recoded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recodings_level" CHECK ("recodings"."level" in ('span', 'turn', 'session')),
	CONSTRAINT "recodings_severity" CHECK ("recodings"."severity" between 1 and 3),
	CONSTRAINT "recodings_dropped" CHECK (("recodings"."tag_key" is null) = ("recodings"."level" is null)),
	CONSTRAINT "recodings_reason" CHECK ("recodings"."tag_key" is not null or "recodings"."reason" <> '')
);
--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "based_on_id" uuid;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "lineage" jsonb DEFAULT '{"v":1,"steps":[]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "edited_by" uuid;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "codebook_moves" ADD CONSTRAINT "codebook_moves_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_moves" ADD CONSTRAINT "codebook_moves_from_version_id_codebook_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_moves" ADD CONSTRAINT "codebook_moves_to_version_id_codebook_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_moves" ADD CONSTRAINT "codebook_moves_moved_by_people_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recodings" ADD CONSTRAINT "recodings_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recodings" ADD CONSTRAINT "recodings_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recodings" ADD CONSTRAINT "recodings_recoded_by_people_id_fk" FOREIGN KEY ("recoded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recodings" ADD CONSTRAINT "recodings_tag" FOREIGN KEY ("codebook_version_id","tag_key") REFERENCES "public"."tags"("codebook_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codebook_moves_study" ON "codebook_moves" USING btree ("study_id","id");--> statement-breakpoint
CREATE INDEX "recodings_review" ON "recodings" USING btree ("review_id","codebook_version_id","annotation_id");--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD CONSTRAINT "codebook_versions_based_on_id_codebook_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD CONSTRAINT "codebook_versions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD CONSTRAINT "codebook_versions_edited_by_people_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "codebook_versions_one_draft" ON "codebook_versions" USING btree ("codebook_id") WHERE "codebook_versions"."published_at" is null;--> statement-breakpoint
CREATE INDEX "codebook_versions_based_on" ON "codebook_versions" USING btree ("based_on_id");