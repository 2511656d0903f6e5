ALTER TABLE "peer_courses" ADD COLUMN "rated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "peer_courses" ADD COLUMN "scale_pairs" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "peer_courses" ADD COLUMN "both_saw" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Courses made before know no such numbers: they are made again.
INSERT INTO "peer_courses_due" ("programme_id", "peer_id")
  SELECT "programme_id", "peer_id" FROM "peer_courses" ON CONFLICT DO NOTHING;
