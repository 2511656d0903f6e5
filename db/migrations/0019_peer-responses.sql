CREATE TABLE "peer_responses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"annotation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"view" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "peer_responses_view" CHECK ("peer_responses"."view" in ('see', 'differently'))
);
--> statement-breakpoint
ALTER TABLE "peer_responses" ADD CONSTRAINT "peer_responses_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_responses" ADD CONSTRAINT "peer_responses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "peer_responses_review" ON "peer_responses" USING btree ("review_id","annotation_id","at","id");--> statement-breakpoint
-- What a peer answered to feedback stays; a change of mind is another row.
CREATE TRIGGER peer_responses_append_only BEFORE UPDATE OR DELETE ON "peer_responses"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
