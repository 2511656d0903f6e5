CREATE TABLE "token_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid,
	"set_aside" integer NOT NULL,
	"input_tokens" integer,
	"output_tokens" integer,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "token_uses_counts" CHECK (least("token_uses"."set_aside", "token_uses"."input_tokens", "token_uses"."output_tokens") >= 0),
	CONSTRAINT "token_uses_whole" CHECK (("token_uses"."input_tokens" is null) = ("token_uses"."output_tokens" is null))
);
--> statement-breakpoint
ALTER TABLE "token_uses" ADD CONSTRAINT "token_uses_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "token_uses_session" ON "token_uses" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "token_uses_time" ON "token_uses" USING btree ("at");--> statement-breakpoint
-- What stored answers have cost until now goes on counting.
INSERT INTO "token_uses" ("id", "session_id", "set_aside", "input_tokens", "output_tokens", "at")
  SELECT "id", "session_id", "input_tokens" + "output_tokens", "input_tokens", "output_tokens", "created_at"
  FROM "turns" WHERE "input_tokens" + "output_tokens" > 0;
