ALTER TABLE "annotations" DROP CONSTRAINT "annotations_review_id_reviews_id_fk";
--> statement-breakpoint
ALTER TABLE "ratings" DROP CONSTRAINT "ratings_review_id_reviews_id_fk";
--> statement-breakpoint
ALTER TABLE "sessions" DROP CONSTRAINT "sessions_arm_id_study_arms_id_fk";
--> statement-breakpoint
ALTER TABLE "study_members" DROP CONSTRAINT "study_members_arm_id_study_arms_id_fk";
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_version" UNIQUE("id","codebook_version_id");
--> statement-breakpoint
ALTER TABLE "study_arms" ADD CONSTRAINT "study_arms_study" UNIQUE("id","study_id");
--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_review_version" FOREIGN KEY ("review_id","codebook_version_id") REFERENCES "public"."reviews"("id","codebook_version_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_review_version" FOREIGN KEY ("review_id","codebook_version_id") REFERENCES "public"."reviews"("id","codebook_version_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_arm_of_study" FOREIGN KEY ("arm_id","study_id") REFERENCES "public"."study_arms"("id","study_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "study_members" ADD CONSTRAINT "study_members_arm_of_study" FOREIGN KEY ("arm_id","study_id") REFERENCES "public"."study_arms"("id","study_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What was submitted was locked with it, and what is open is not locked: the status is the log's word.
UPDATE "reviews" SET "locked_at" = coalesce("submitted_at", "updated_at")
  WHERE "status" IN ('locked', 'submitted') AND "locked_at" IS NULL;
--> statement-breakpoint
UPDATE "reviews" SET "locked_at" = NULL WHERE "status" = 'open' AND "locked_at" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_locked" CHECK ("reviews"."status" = 'handed-back' or ("reviews"."status" <> 'open') = ("reviews"."locked_at" is not null));
