CREATE TABLE "what_ifs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"reply" text NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid,
	"course" jsonb NOT NULL,
	"engine" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "what_ifs_source" CHECK ("what_ifs"."source" in ('better-reply', 'suggestion', 'written')),
	CONSTRAINT "what_ifs_engine" CHECK ("what_ifs"."engine" in ('embedded', 'claude'))
);
--> statement-breakpoint
ALTER TABLE "what_ifs" ADD CONSTRAINT "what_ifs_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "what_ifs" ADD CONSTRAINT "what_ifs_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "what_ifs_review" ON "what_ifs" USING btree ("review_id","id");