CREATE TABLE "adjudication_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"adjudication_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"act" jsonb NOT NULL,
	"undoes" uuid,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "adjudication_events_from_one" CHECK ("adjudication_events"."sequence" >= 1)
);
--> statement-breakpoint
CREATE TABLE "adjudication_reviews" (
	"adjudication_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	CONSTRAINT "adjudication_reviews_adjudication_id_review_id_pk" PRIMARY KEY("adjudication_id","review_id")
);
--> statement-breakpoint
CREATE TABLE "adjudication_settings" (
	"study_id" uuid PRIMARY KEY NOT NULL,
	"consensus" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "adjudications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"adjudicator_id" uuid NOT NULL,
	"seed" bigint NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "adjudications_status" CHECK ("adjudications"."status" in ('open', 'finished')),
	CONSTRAINT "adjudications_finished" CHECK (("adjudications"."status" = 'finished') = ("adjudications"."finished_at" is not null)),
	CONSTRAINT "adjudications_versions_from_one" CHECK ("adjudications"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "adjudicators" (
	"study_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"appointed_by" uuid,
	"appointed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "adjudicators_study_id_person_id_pk" PRIMARY KEY("study_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "gold" (
	"id" uuid PRIMARY KEY NOT NULL,
	"adjudication_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_by" uuid,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "adjudication_events" ADD CONSTRAINT "adjudication_events_adjudication_id_adjudications_id_fk" FOREIGN KEY ("adjudication_id") REFERENCES "public"."adjudications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication_events" ADD CONSTRAINT "adjudication_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication_reviews" ADD CONSTRAINT "adjudication_reviews_adjudication_id_adjudications_id_fk" FOREIGN KEY ("adjudication_id") REFERENCES "public"."adjudications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication_reviews" ADD CONSTRAINT "adjudication_reviews_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication_settings" ADD CONSTRAINT "adjudication_settings_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudications" ADD CONSTRAINT "adjudications_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudications" ADD CONSTRAINT "adjudications_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudications" ADD CONSTRAINT "adjudications_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudications" ADD CONSTRAINT "adjudications_adjudicator_id_people_id_fk" FOREIGN KEY ("adjudicator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudicators" ADD CONSTRAINT "adjudicators_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudicators" ADD CONSTRAINT "adjudicators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudicators" ADD CONSTRAINT "adjudicators_appointed_by_people_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gold" ADD CONSTRAINT "gold_adjudication_id_adjudications_id_fk" FOREIGN KEY ("adjudication_id") REFERENCES "public"."adjudications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gold" ADD CONSTRAINT "gold_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gold" ADD CONSTRAINT "gold_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gold" ADD CONSTRAINT "gold_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gold" ADD CONSTRAINT "gold_retired_by_people_id_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adjudication_events_sequence" ON "adjudication_events" USING btree ("adjudication_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "adjudications_version" ON "adjudications" USING btree ("session_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "adjudications_open" ON "adjudications" USING btree ("session_id") WHERE "adjudications"."status" = 'open';--> statement-breakpoint
CREATE INDEX "adjudications_study" ON "adjudications" USING btree ("study_id","session_id");--> statement-breakpoint
CREATE INDEX "adjudicators_person" ON "adjudicators" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gold_current" ON "gold" USING btree ("session_id") WHERE "gold"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "gold_study" ON "gold" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "gold_adjudication" ON "gold" USING btree ("adjudication_id");