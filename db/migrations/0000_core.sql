CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "codebook_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"codebook_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "codebook_versions_positive" CHECK ("codebook_versions"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "codebooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scales" (
	"codebook_version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"definition" jsonb NOT NULL,
	CONSTRAINT "scales_codebook_version_id_key_pk" PRIMARY KEY("codebook_version_id","key")
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"codebook_version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "tags_codebook_version_id_key_pk" PRIMARY KEY("codebook_version_id","key")
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "auth_sessions_hash" CHECK (length("auth_sessions"."id") = 64)
);
--> statement-breakpoint
CREATE TABLE "cohort_members" (
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "cohort_members_cohort_id_person_id_joined_at_pk" PRIMARY KEY("cohort_id","person_id","joined_at"),
	CONSTRAINT "cohort_members_order" CHECK ("cohort_members"."left_at" is null or "cohort_members"."left_at" >= "cohort_members"."joined_at")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"cohort_id" uuid,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_roles" CHECK ("invitations"."roles" <@ array['peer', 'expert', 'lead', 'researcher', 'admin']::text[]),
	CONSTRAINT "invitations_roles_some" CHECK (cardinality("invitations"."roles") > 0),
	CONSTRAINT "invitations_used" CHECK (("invitations"."used_at" is null) = ("invitations"."used_by" is null))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "people_email_unique" UNIQUE("email"),
	CONSTRAINT "people_email_lower" CHECK ("people"."email" = lower("people"."email"))
);
--> statement-breakpoint
CREATE TABLE "programme_roles" (
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_roles_programme_id_person_id_role_pk" PRIMARY KEY("programme_id","person_id","role"),
	CONSTRAINT "programme_roles_role" CHECK ("programme_roles"."role" in ('peer', 'expert', 'lead', 'researcher', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "annotations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"tag_key" text NOT NULL,
	"level" text NOT NULL,
	"turn_id" uuid,
	"start_at" integer,
	"end_at" integer,
	"quote" text,
	"evidence_turn_id" uuid,
	"evidence_start" integer,
	"evidence_end" integer,
	"evidence_quote" text,
	"severity" integer,
	"confidence" text,
	"note" text DEFAULT '' NOT NULL,
	"better_reply" text DEFAULT '' NOT NULL,
	CONSTRAINT "annotations_level" CHECK ("annotations"."level" in ('span', 'turn', 'session')),
	CONSTRAINT "annotations_confidence" CHECK ("annotations"."confidence" in ('low', 'medium', 'high')),
	CONSTRAINT "annotations_severity" CHECK ("annotations"."severity" between 1 and 3),
	CONSTRAINT "annotations_turn_given" CHECK (("annotations"."level" = 'session') = ("annotations"."turn_id" is null)),
	CONSTRAINT "annotations_span" CHECK (("annotations"."level" = 'span' and "annotations"."start_at" >= 0 and "annotations"."end_at" > "annotations"."start_at" and char_length("annotations"."quote") = "annotations"."end_at" - "annotations"."start_at") or ("annotations"."level" <> 'span' and "annotations"."start_at" is null and "annotations"."end_at" is null and "annotations"."quote" is null)),
	CONSTRAINT "annotations_evidence" CHECK (("annotations"."evidence_turn_id" is null and "annotations"."evidence_start" is null and "annotations"."evidence_end" is null and "annotations"."evidence_quote" is null) or ("annotations"."evidence_turn_id" is not null and "annotations"."evidence_start" >= 0 and "annotations"."evidence_end" > "annotations"."evidence_start" and char_length("annotations"."evidence_quote") = "annotations"."evidence_end" - "annotations"."evidence_start"))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"plan" text DEFAULT '' NOT NULL,
	"reserved_until" timestamp with time zone,
	"due_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handed_back_at" timestamp with time zone,
	CONSTRAINT "assignments_kind" CHECK ("assignments"."kind" in ('self', 'expert', 'model')),
	CONSTRAINT "assignments_round" CHECK ("assignments"."round" >= 1)
);
--> statement-breakpoint
CREATE TABLE "best_replies" (
	"review_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"suggestion_id" uuid,
	CONSTRAINT "best_replies_review_id_turn_id_pk" PRIMARY KEY("review_id","turn_id")
);
--> statement-breakpoint
CREATE TABLE "expert_readings" (
	"review_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"valence" double precision NOT NULL,
	"arousal" double precision NOT NULL,
	CONSTRAINT "expert_readings_review_id_turn_id_pk" PRIMARY KEY("review_id","turn_id"),
	CONSTRAINT "expert_readings_plane" CHECK ("expert_readings"."valence" between -1 and 1 and "expert_readings"."arousal" between -1 and 1)
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"review_id" uuid NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"scale_key" text NOT NULL,
	"value" integer,
	"confidence" text,
	CONSTRAINT "ratings_review_id_scale_key_pk" PRIMARY KEY("review_id","scale_key"),
	CONSTRAINT "ratings_value" CHECK ("ratings"."value" between 1 and 5),
	CONSTRAINT "ratings_confidence" CHECK ("ratings"."confidence" in ('low', 'medium', 'high'))
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"released_by" uuid,
	"automatic" boolean DEFAULT false NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "releases_by" CHECK ("releases"."automatic" or "releases"."released_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "review_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"act" jsonb NOT NULL,
	"undoes" uuid,
	"redoes" uuid,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_events_from_one" CHECK ("review_events"."sequence" >= 1)
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"reviewer_id" uuid,
	"model_name" text,
	"kind" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"status" text NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"locked_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "reviews_kind" CHECK ("reviews"."kind" in ('self', 'expert', 'model')),
	CONSTRAINT "reviews_status" CHECK ("reviews"."status" in ('open', 'locked', 'submitted', 'handed-back')),
	CONSTRAINT "reviews_by" CHECK (("reviews"."kind" = 'model') = ("reviews"."reviewer_id" is null)),
	CONSTRAINT "reviews_model" CHECK (("reviews"."kind" = 'model') = ("reviews"."model_name" is not null)),
	CONSTRAINT "reviews_submitted" CHECK (("reviews"."status" = 'submitted') = ("reviews"."submitted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "suggestion_judgements" (
	"review_id" uuid NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"judgement" text NOT NULL,
	CONSTRAINT "suggestion_judgements_review_id_suggestion_id_pk" PRIMARY KEY("review_id","suggestion_id"),
	CONSTRAINT "suggestion_judgements_known" CHECK ("suggestion_judgements"."judgement" in ('harm', 'neutral', 'help'))
);
--> statement-breakpoint
CREATE TABLE "turn_visits" (
	"review_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "turn_visits_review_id_turn_id_pk" PRIMARY KEY("review_id","turn_id")
);
--> statement-breakpoint
CREATE TABLE "cues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"turn_id" uuid NOT NULL,
	"start_at" integer NOT NULL,
	"end_at" integer NOT NULL,
	"quote" text NOT NULL,
	"kind" text NOT NULL,
	"explicit" boolean NOT NULL,
	"risk" boolean NOT NULL,
	"layer" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "cues_span" CHECK ("cues"."start_at" >= 0 and "cues"."end_at" > "cues"."start_at"),
	CONSTRAINT "cues_quote" CHECK (char_length("cues"."quote") = "cues"."end_at" - "cues"."start_at"),
	CONSTRAINT "cues_kind" CHECK ("cues"."kind" in ('feeling', 'somatic', 'hopeless', 'isolation', 'sleep-appetite', 'self-worth', 'burden', 'risk-indirect', 'risk-direct')),
	CONSTRAINT "cues_source" CHECK ("cues"."source" in ('simulator', 'claude', 'text-model', 'expert')),
	CONSTRAINT "cues_layer" CHECK ("cues"."layer" between 0 and 3)
);
--> statement-breakpoint
CREATE TABLE "debriefs" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"went_well" integer,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "debriefs_scale" CHECK ("debriefs"."went_well" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"turn_id" uuid NOT NULL,
	"source" text NOT NULL,
	"version" text DEFAULT '' NOT NULL,
	"valence" double precision NOT NULL,
	"arousal" double precision NOT NULL,
	"sadness" double precision NOT NULL,
	"fear" double precision NOT NULL,
	"anger" double precision NOT NULL,
	"disgust" double precision NOT NULL,
	"happiness" double precision NOT NULL,
	"surprise" double precision NOT NULL,
	"neutral" double precision NOT NULL,
	CONSTRAINT "readings_source_known" CHECK ("readings"."source" in ('simulator', 'claude', 'text-model', 'expert')),
	CONSTRAINT "readings_plane" CHECK ("readings"."valence" between -1 and 1 and "readings"."arousal" between -1 and 1),
	CONSTRAINT "readings_shares" CHECK (least("readings"."sadness", "readings"."fear", "readings"."anger", "readings"."disgust", "readings"."happiness", "readings"."surprise", "readings"."neutral") >= 0 and abs("readings"."sadness" + "readings"."fear" + "readings"."anger" + "readings"."disgust" + "readings"."happiness" + "readings"."surprise" + "readings"."neutral" - 1) < 0.000001)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"study_id" uuid NOT NULL,
	"arm_id" uuid,
	"number" integer NOT NULL,
	"peer_id" uuid,
	"scenario_version_id" uuid,
	"engine" text,
	"seed" bigint,
	"origin" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"content_note" text DEFAULT '' NOT NULL,
	"suggestions_on" boolean NOT NULL,
	"emotion_curve_on" boolean NOT NULL,
	"external_id" text,
	"import_digest" text,
	"started_at" timestamp with time zone NOT NULL,
	"paused_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_origin" CHECK ("sessions"."origin" in ('practised', 'imported', 'demo')),
	CONSTRAINT "sessions_status" CHECK ("sessions"."status" in ('open', 'paused', 'ended', 'withdrawn')),
	CONSTRAINT "sessions_engine" CHECK ("sessions"."engine" in ('embedded', 'claude')),
	CONSTRAINT "sessions_seed" CHECK ("sessions"."seed" between 0 and 4294967295),
	CONSTRAINT "sessions_number_positive" CHECK ("sessions"."number" >= 1),
	CONSTRAINT "sessions_source" CHECK (("sessions"."origin" = 'imported' and "sessions"."external_id" is not null) or ("sessions"."origin" <> 'imported' and "sessions"."peer_id" is not null and "sessions"."scenario_version_id" is not null and "sessions"."engine" is not null and "sessions"."seed" is not null)),
	CONSTRAINT "sessions_ended" CHECK ("sessions"."status" <> 'ended' or "sessions"."ended_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "simulator_steps" (
	"turn_id" uuid PRIMARY KEY NOT NULL,
	"state_before" jsonb,
	"state_after" jsonb NOT NULL,
	"moves" text[] NOT NULL,
	"rules" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"speaker" text NOT NULL,
	"text" text NOT NULL,
	"redacted_text" text,
	"created_at" timestamp with time zone NOT NULL,
	"spoken_at_seconds" double precision,
	"first_key_ms" integer,
	"compose_ms" integer,
	"pause_ms" integer,
	"engine" text,
	"model" text,
	"prompt_version" text,
	"input_tokens" integer,
	"output_tokens" integer,
	"latency_ms" integer,
	CONSTRAINT "turns_position_from_zero" CHECK ("turns"."position" >= 0),
	CONSTRAINT "turns_speaker" CHECK ("turns"."speaker" in ('client', 'supporter')),
	CONSTRAINT "turns_engine" CHECK ("turns"."engine" in ('embedded', 'claude')),
	CONSTRAINT "turns_text" CHECK (length("turns"."text") > 0),
	CONSTRAINT "turns_durations" CHECK (coalesce("turns"."first_key_ms", 0) >= 0 and coalesce("turns"."compose_ms", 0) >= 0 and coalesce("turns"."pause_ms", 0) >= 0)
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scenario_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_versions_positive" CHECK ("scenario_versions"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"codebook_version_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"blinded" boolean DEFAULT true NOT NULL,
	"release" text DEFAULT 'lead' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "studies_status" CHECK ("studies"."status" in ('open', 'closed')),
	CONSTRAINT "studies_release" CHECK ("studies"."release" in ('lead', 'auto'))
);
--> statement-breakpoint
CREATE TABLE "study_arms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"suggestions" boolean NOT NULL,
	"emotion_curve" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study_members" (
	"study_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"arm_id" uuid,
	"code" text NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "study_members_study_id_person_id_role_pk" PRIMARY KEY("study_id","person_id","role"),
	CONSTRAINT "study_members_role" CHECK ("study_members"."role" in ('peer', 'expert', 'lead', 'researcher')),
	CONSTRAINT "study_members_arm" CHECK ("study_members"."role" = 'peer' or "study_members"."arm_id" is null)
);
--> statement-breakpoint
CREATE TABLE "suggestion_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"act" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"duration_ms" integer,
	"sent_turn_id" uuid,
	CONSTRAINT "suggestion_events_act" CHECK ("suggestion_events"."act" in ('shown', 'opened', 'inserted', 'edited', 'sent')),
	CONSTRAINT "suggestion_events_sent" CHECK (("suggestion_events"."act" = 'sent') = ("suggestion_events"."sent_turn_id" is not null)),
	CONSTRAINT "suggestion_events_duration" CHECK ("suggestion_events"."duration_ms" >= 0)
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"turn_id" uuid NOT NULL,
	"category" text NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "suggestions_category_known" CHECK ("suggestions"."category" in ('mi', 'empathy', 'support'))
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_versions" ADD CONSTRAINT "codebook_versions_codebook_id_codebooks_id_fk" FOREIGN KEY ("codebook_id") REFERENCES "public"."codebooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebooks" ADD CONSTRAINT "codebooks_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scales" ADD CONSTRAINT "scales_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_members" ADD CONSTRAINT "cohort_members_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_members" ADD CONSTRAINT "cohort_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_used_by_people_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_roles" ADD CONSTRAINT "programme_roles_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_roles" ADD CONSTRAINT "programme_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_evidence_turn_id_turns_id_fk" FOREIGN KEY ("evidence_turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_tag" FOREIGN KEY ("codebook_version_id","tag_key") REFERENCES "public"."tags"("codebook_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "best_replies" ADD CONSTRAINT "best_replies_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "best_replies" ADD CONSTRAINT "best_replies_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "best_replies" ADD CONSTRAINT "best_replies_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_readings" ADD CONSTRAINT "expert_readings_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_readings" ADD CONSTRAINT "expert_readings_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_scale" FOREIGN KEY ("codebook_version_id","scale_key") REFERENCES "public"."scales"("codebook_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_released_by_people_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_judgements" ADD CONSTRAINT "suggestion_judgements_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_judgements" ADD CONSTRAINT "suggestion_judgements_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_visits" ADD CONSTRAINT "turn_visits_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_visits" ADD CONSTRAINT "turn_visits_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cues" ADD CONSTRAINT "cues_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_arm_id_study_arms_id_fk" FOREIGN KEY ("arm_id") REFERENCES "public"."study_arms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_peer_id_people_id_fk" FOREIGN KEY ("peer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_scenario_version_id_scenario_versions_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "simulator_steps" ADD CONSTRAINT "simulator_steps_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studies" ADD CONSTRAINT "studies_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studies" ADD CONSTRAINT "studies_codebook_version_id_codebook_versions_id_fk" FOREIGN KEY ("codebook_version_id") REFERENCES "public"."codebook_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_arms" ADD CONSTRAINT "study_arms_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_members" ADD CONSTRAINT "study_members_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_members" ADD CONSTRAINT "study_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_members" ADD CONSTRAINT "study_members_arm_id_study_arms_id_fk" FOREIGN KEY ("arm_id") REFERENCES "public"."study_arms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_events" ADD CONSTRAINT "suggestion_events_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_events" ADD CONSTRAINT "suggestion_events_sent_turn_id_turns_id_fk" FOREIGN KEY ("sent_turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_programme" ON "audit_log" USING btree ("programme_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "codebook_versions_version" ON "codebook_versions" USING btree ("codebook_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "codebooks_key" ON "codebooks" USING btree ("programme_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "scales_ordinal" ON "scales" USING btree ("codebook_version_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_ordinal" ON "tags" USING btree ("codebook_version_id","ordinal");--> statement-breakpoint
CREATE INDEX "auth_sessions_user" ON "auth_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "cohort_members_person" ON "cohort_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cohorts_name" ON "cohorts" USING btree ("programme_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_programme" ON "invitations" USING btree ("programme_id","created_at");--> statement-breakpoint
CREATE INDEX "programme_roles_person" ON "programme_roles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "annotations_review" ON "annotations" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "annotations_turn" ON "annotations" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "annotations_tag_key" ON "annotations" USING btree ("codebook_version_id","tag_key");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_once" ON "assignments" USING btree ("session_id","reviewer_id","round");--> statement-breakpoint
CREATE INDEX "assignments_reviewer" ON "assignments" USING btree ("reviewer_id","due_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "releases_current" ON "releases" USING btree ("review_id") WHERE "releases"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_sequence" ON "review_events" USING btree ("review_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_once" ON "reviews" USING btree ("session_id","reviewer_id","kind","round");--> statement-breakpoint
CREATE INDEX "reviews_reviewer" ON "reviews" USING btree ("reviewer_id","status","updated_at","id");--> statement-breakpoint
CREATE INDEX "cues_turn" ON "cues" USING btree ("turn_id");--> statement-breakpoint
CREATE UNIQUE INDEX "readings_source" ON "readings" USING btree ("turn_id","source","version");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_number" ON "sessions" USING btree ("study_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_external" ON "sessions" USING btree ("study_id","external_id");--> statement-breakpoint
CREATE INDEX "sessions_study_time" ON "sessions" USING btree ("study_id","started_at","id");--> statement-breakpoint
CREATE INDEX "sessions_peer_time" ON "sessions" USING btree ("peer_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "turns_position" ON "turns" USING btree ("session_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_versions_version" ON "scenario_versions" USING btree ("scenario_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "scenarios_key" ON "scenarios" USING btree ("programme_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "studies_key" ON "studies" USING btree ("programme_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "study_arms_key" ON "study_arms" USING btree ("study_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "study_members_code" ON "study_members" USING btree ("study_id","code");--> statement-breakpoint
CREATE INDEX "study_members_person" ON "study_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "suggestion_events_suggestion" ON "suggestion_events" USING btree ("suggestion_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestions_category" ON "suggestions" USING btree ("turn_id","category");