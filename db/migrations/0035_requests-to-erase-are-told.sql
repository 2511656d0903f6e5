ALTER TABLE "muted_notifications" DROP CONSTRAINT "muted_notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "webhook_deliveries" DROP CONSTRAINT "webhook_deliveries_event";--> statement-breakpoint
ALTER TABLE "webhooks" DROP CONSTRAINT "webhooks_events";--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits', 'erasure-asked'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits', 'erasure-asked'));--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event" CHECK ("webhook_deliveries"."event" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits', 'erasure-asked', 'test'));--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_events" CHECK ("webhooks"."events" <@ array['feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits', 'erasure-asked']::text[]);--> statement-breakpoint
-- Whose name was removed before this takes no part in a cohort any more; who was erased never did.
UPDATE "cohort_members" SET "left_at" = greatest(now(), "joined_at")
  WHERE "left_at" IS NULL AND "person_id" IN (SELECT "id" FROM "people" WHERE "erased_at" IS NOT NULL);
--> statement-breakpoint
UPDATE "cohort_experts" SET "left_at" = greatest(now(), "joined_at")
  WHERE "left_at" IS NULL AND "person_id" IN (SELECT "id" FROM "people" WHERE "erased_at" IS NOT NULL);
--> statement-breakpoint
-- Somebody who works elsewhere keeps the account and may have been invited again since: that place stays.
DELETE FROM "cohort_members" m USING "cohorts" c, "erasures" e
  WHERE c.id = m.cohort_id AND e.programme_id = c.programme_id AND e.person_id = m.person_id AND e.ended_as = 'done'
    AND m.joined_at <= e.ended_at;
--> statement-breakpoint
DELETE FROM "cohort_experts" x USING "cohorts" c, "erasures" e
  WHERE c.id = x.cohort_id AND e.programme_id = c.programme_id AND e.person_id = x.person_id AND e.ended_as = 'done'
    AND x.joined_at <= e.ended_at;
