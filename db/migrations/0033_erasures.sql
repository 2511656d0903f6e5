CREATE TABLE "erased_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"erasure_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "erasure_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_as" text,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "erasure_requests_end" CHECK ("erasure_requests"."ended_as" in ('taken-back', 'declined', 'done')),
	CONSTRAINT "erasure_requests_ended" CHECK (("erasure_requests"."ended_as" is null) = ("erasure_requests"."ended_at" is null)),
	CONSTRAINT "erasure_requests_declined" CHECK ("erasure_requests"."ended_as" <> 'declined' or "erasure_requests"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sessions" integer NOT NULL,
	"reviews" integer NOT NULL,
	"drills" integer NOT NULL,
	"ended_as" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "erasures_kind" CHECK ("erasures"."kind" in ('person', 'retention')),
	CONSTRAINT "erasures_person_named" CHECK (("erasures"."kind" = 'person') = ("erasures"."person_id" is not null)),
	CONSTRAINT "erasures_end" CHECK ("erasures"."ended_as" in ('done', 'stopped')),
	CONSTRAINT "erasures_ended" CHECK (("erasures"."ended_as" is null) = ("erasures"."ended_at" is null)),
	CONSTRAINT "erasures_counts" CHECK (least("erasures"."sessions", "erasures"."reviews", "erasures"."drills") >= 0)
);
--> statement-breakpoint
CREATE TABLE "retentions" (
	"programme_id" uuid PRIMARY KEY NOT NULL,
	"months" integer,
	"unfrozen_too" boolean DEFAULT false NOT NULL,
	"set_by" uuid,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "retentions_months" CHECK ("retentions"."months" between 1 and 240)
);
--> statement-breakpoint
ALTER TABLE "erased_sessions" ADD CONSTRAINT "erased_sessions_erasure_id_erasures_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "public"."erasures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erased_sessions" ADD CONSTRAINT "erased_sessions_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_requests" ADD CONSTRAINT "erasure_requests_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_requests" ADD CONSTRAINT "erasure_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_requests" ADD CONSTRAINT "erasure_requests_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retentions" ADD CONSTRAINT "retentions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retentions" ADD CONSTRAINT "retentions_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erased_sessions_erasure" ON "erased_sessions" USING btree ("erasure_id","erased_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "erased_sessions_number" ON "erased_sessions" USING btree ("study_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "erasure_requests_open" ON "erasure_requests" USING btree ("programme_id","person_id") WHERE "erasure_requests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "erasure_requests_person" ON "erasure_requests" USING btree ("programme_id","person_id","id");--> statement-breakpoint
CREATE INDEX "erasures_programme" ON "erasures" USING btree ("programme_id","id");--> statement-breakpoint
CREATE INDEX "erasures_at_work" ON "erasures" USING btree ("id") WHERE "erasures"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "erasures_person" ON "erasures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "comments_turn" ON "comments" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "comments_review" ON "comments" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "drill_cards_review" ON "drill_cards" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "notifications_subject" ON "notifications" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "annotations_evidence_turn" ON "annotations" USING btree ("evidence_turn_id") WHERE "annotations"."evidence_turn_id" is not null;--> statement-breakpoint
CREATE INDEX "best_replies_turn" ON "best_replies" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "best_replies_suggestion" ON "best_replies" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "expert_readings_turn" ON "expert_readings" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "releases_review" ON "releases" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "suggestion_judgements_suggestion" ON "suggestion_judgements" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "turn_visits_turn" ON "turn_visits" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "suggestion_events_sent_turn" ON "suggestion_events" USING btree ("sent_turn_id") WHERE "suggestion_events"."sent_turn_id" is not null;--> statement-breakpoint
CREATE INDEX "what_ifs_turn" ON "what_ifs" USING btree ("turn_id");