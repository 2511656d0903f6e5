CREATE TABLE "drill_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"card_id" uuid NOT NULL,
	"answer" jsonb NOT NULL,
	"seconds" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drill_answers_seconds" CHECK ("drill_answers"."seconds" between 0 and 600)
);
--> statement-breakpoint
CREATE TABLE "drill_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"review_id" uuid NOT NULL,
	"annotation_id" uuid NOT NULL,
	"schedule" jsonb NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drill_cards_kind" CHECK ("drill_cards"."kind" in ('spot-cue', 'better-reply', 'wait-or-advise'))
);
--> statement-breakpoint
CREATE TABLE "drill_gradings" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"grade" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drill_gradings_grade" CHECK ("drill_gradings"."grade" in ('again', 'good', 'easy'))
);
--> statement-breakpoint
ALTER TABLE "drill_answers" ADD CONSTRAINT "drill_answers_card_id_drill_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."drill_cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_cards" ADD CONSTRAINT "drill_cards_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_cards" ADD CONSTRAINT "drill_cards_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_cards" ADD CONSTRAINT "drill_cards_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_gradings" ADD CONSTRAINT "drill_gradings_answer_id_drill_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."drill_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drill_answers_card" ON "drill_answers" USING btree ("card_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "drill_cards_once" ON "drill_cards" USING btree ("person_id","annotation_id","kind");--> statement-breakpoint
CREATE INDEX "drill_cards_due" ON "drill_cards" USING btree ("person_id","programme_id","due_at","id");--> statement-breakpoint
-- What was answered in a drill stays.
CREATE TRIGGER drill_answers_append_only BEFORE UPDATE OR DELETE ON "drill_answers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER drill_gradings_append_only BEFORE UPDATE OR DELETE ON "drill_gradings"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
