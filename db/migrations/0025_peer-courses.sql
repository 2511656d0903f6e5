CREATE TABLE "peer_courses" (
	"programme_id" uuid NOT NULL,
	"peer_id" uuid NOT NULL,
	"sessions" integer NOT NULL,
	"reviewed" integer NOT NULL,
	"turnaround_hours" double precision,
	"seen" integer NOT NULL,
	"missed" double precision,
	"missed_low" double precision,
	"missed_high" double precision,
	"advice" double precision,
	"advice_low" double precision,
	"advice_high" double precision,
	"expert_scale" double precision,
	"scale_gap" double precision,
	"flag_gap" double precision,
	"trend" double precision[] NOT NULL,
	"last_ended_at" timestamp with time zone,
	CONSTRAINT "peer_courses_programme_id_peer_id_pk" PRIMARY KEY("programme_id","peer_id")
);
--> statement-breakpoint
CREATE TABLE "peer_courses_due" (
	"programme_id" uuid NOT NULL,
	"peer_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "peer_courses_due_programme_id_peer_id_pk" PRIMARY KEY("programme_id","peer_id")
);
--> statement-breakpoint
CREATE TABLE "session_records" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"peer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"reviewed_at" timestamp with time zone,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "peer_courses" ADD CONSTRAINT "peer_courses_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_courses" ADD CONSTRAINT "peer_courses_peer_id_people_id_fk" FOREIGN KEY ("peer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_courses_due" ADD CONSTRAINT "peer_courses_due_peer" FOREIGN KEY ("peer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_records" ADD CONSTRAINT "session_records_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_records" ADD CONSTRAINT "session_records_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_records" ADD CONSTRAINT "session_records_peer_id_people_id_fk" FOREIGN KEY ("peer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "peer_courses_sessions" ON "peer_courses" USING btree ("programme_id","sessions","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_reviewed" ON "peer_courses" USING btree ("programme_id","reviewed","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_turnaround" ON "peer_courses" USING btree ("programme_id","turnaround_hours","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_missed" ON "peer_courses" USING btree ("programme_id","missed","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_advice" ON "peer_courses" USING btree ("programme_id","advice","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_scale" ON "peer_courses" USING btree ("programme_id","expert_scale","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_scale_gap" ON "peer_courses" USING btree ("programme_id","scale_gap","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_flag_gap" ON "peer_courses" USING btree ("programme_id","flag_gap","peer_id");--> statement-breakpoint
CREATE INDEX "peer_courses_last" ON "peer_courses" USING btree ("programme_id","last_ended_at","peer_id");--> statement-breakpoint
CREATE INDEX "session_records_peer" ON "session_records" USING btree ("programme_id","peer_id","number");--> statement-breakpoint
CREATE INDEX "session_records_ended" ON "session_records" USING btree ("programme_id","ended_at");--> statement-breakpoint
CREATE INDEX "session_records_waiting" ON "session_records" USING btree ("programme_id","ended_at") WHERE "session_records"."reviewed_at" is null;--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("name","id");--> statement-breakpoint
-- Whoever ends or withdraws a session, hands a review in or becomes a peer: the peer's course is due.
CREATE FUNCTION peer_course_is_due(programme uuid, peer uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "peer_courses_due" (programme_id, peer_id)
  SELECT programme, peer WHERE peer IS NOT NULL
  ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
CREATE FUNCTION session_makes_course_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM peer_course_is_due(NEW.programme_id, NEW.peer_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_make_course_due AFTER INSERT OR UPDATE OF status, ended_at, peer_id ON "sessions"
  FOR EACH ROW EXECUTE FUNCTION session_makes_course_due();
--> statement-breakpoint
CREATE FUNCTION review_makes_course_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM peer_course_is_due(s.programme_id, s.peer_id) FROM "sessions" s WHERE s.id = NEW.session_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER reviews_make_course_due AFTER INSERT OR UPDATE OF status ON "reviews"
  FOR EACH ROW WHEN (NEW.status = 'submitted') EXECUTE FUNCTION review_makes_course_due();
--> statement-breakpoint
CREATE FUNCTION role_makes_course_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM peer_course_is_due(NEW.programme_id, NEW.person_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER roles_make_course_due AFTER INSERT ON "programme_roles"
  FOR EACH ROW WHEN (NEW.role = 'peer') EXECUTE FUNCTION role_makes_course_due();
--> statement-breakpoint
INSERT INTO "peer_courses_due" (programme_id, peer_id)
SELECT DISTINCT programme_id, peer_id FROM "sessions" WHERE peer_id IS NOT NULL
UNION SELECT programme_id, person_id FROM "programme_roles" WHERE role = 'peer';
