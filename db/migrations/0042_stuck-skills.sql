ALTER TABLE "peer_courses" ADD COLUMN "stuck" jsonb;--> statement-breakpoint
-- Courses made before do not say what their peer stands still on: they are made again.
INSERT INTO "peer_courses_due" ("programme_id", "peer_id")
  SELECT "programme_id", "peer_id" FROM "peer_courses" ON CONFLICT DO NOTHING;
