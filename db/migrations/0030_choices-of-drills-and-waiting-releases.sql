ALTER TABLE "muted_notifications" DROP CONSTRAINT "muted_notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "webhook_deliveries" DROP CONSTRAINT "webhook_deliveries_event";--> statement-breakpoint
ALTER TABLE "webhooks" DROP CONSTRAINT "webhooks_events";--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits'));--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event" CHECK ("webhook_deliveries"."event" in ('feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits', 'test'));--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_events" CHECK ("webhooks"."events" <@ array['feedback-released', 'plan-due', 'review-assigned', 'review-overdue', 'calibration-passed', 'risk-handled-unsafely', 'release-waits']::text[]);--> statement-breakpoint
ALTER TABLE "drill_gradings" DROP CONSTRAINT "drill_gradings_pkey";--> statement-breakpoint
ALTER TABLE "drill_gradings" ADD CONSTRAINT "drill_gradings_answer_id_at_pk" PRIMARY KEY("answer_id","at");--> statement-breakpoint
-- What somebody consented to, and what a plan was, stays on record.
CREATE TRIGGER consents_append_only BEFORE UPDATE OR DELETE ON "consents"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER practice_plans_append_only BEFORE UPDATE OR DELETE ON "practice_plans"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
