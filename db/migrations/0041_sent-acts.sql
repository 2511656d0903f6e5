CREATE TABLE "sent_acts" (
	"key" text PRIMARY KEY NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
