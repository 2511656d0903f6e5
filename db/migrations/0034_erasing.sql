-- The one way through the logs that only grow: an erasure names, for its own transaction, the session or the
-- person whose rows go (attune.erasing), and only rows of that session, or that person's own drills and plans,
-- are let go. Nothing is ever changed, and the audit log, consents and moves of a study take no part.
CREATE FUNCTION is_being_erased(log text, gone jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  subject text := coalesce(current_setting('attune.erasing', true), '');
BEGIN
  IF subject = '' THEN
    RETURN false;
  END IF;
  CASE log
    WHEN 'review_events', 'peer_responses', 'recodings' THEN
      RETURN EXISTS (SELECT 1 FROM "reviews" r
        WHERE r.id = (gone ->> 'review_id')::uuid AND r.session_id::text = subject);
    WHEN 'readings' THEN
      RETURN EXISTS (SELECT 1 FROM "turns" t
        WHERE t.id = (gone ->> 'turn_id')::uuid AND t.session_id::text = subject);
    WHEN 'adjudication_events' THEN
      RETURN EXISTS (SELECT 1 FROM "adjudications" a
        WHERE a.id = (gone ->> 'adjudication_id')::uuid AND a.session_id::text = subject);
    WHEN 'drill_answers' THEN
      RETURN EXISTS (SELECT 1 FROM "drill_cards" c JOIN "reviews" r ON r.id = c.review_id
        WHERE c.id = (gone ->> 'card_id')::uuid AND subject IN (r.session_id::text, c.person_id::text));
    WHEN 'drill_gradings' THEN
      RETURN EXISTS (SELECT 1 FROM "drill_answers" d
        JOIN "drill_cards" c ON c.id = d.card_id JOIN "reviews" r ON r.id = c.review_id
        WHERE d.id = (gone ->> 'answer_id')::uuid AND subject IN (r.session_id::text, c.person_id::text));
    WHEN 'practice_plans' THEN
      RETURN gone ->> 'person_id' = subject;
    ELSE
      RETURN false;
  END CASE;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND is_being_erased(TG_TABLE_NAME, to_jsonb(OLD)) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_unfinishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('attune.erasing', true) = OLD.session_id::text THEN
    RETURN OLD;
  END IF;
  IF OLD.status = 'finished' THEN
    RAISE EXCEPTION 'a finished adjudication never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
-- A session stays without gaps: a turn in its middle is not taken out. Erasing takes all of them.
CREATE OR REPLACE FUNCTION refuse_hole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('attune.erasing', true) = OLD.session_id::text THEN
    RETURN OLD;
  END IF;
  IF EXISTS (SELECT 1 FROM "turns" WHERE session_id = OLD.session_id AND position = OLD.position + 1) THEN
    RAISE EXCEPTION 'turn % has a turn after it', OLD.position USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
-- That a session is gone is not taken back.
CREATE TRIGGER erased_sessions_stay BEFORE UPDATE OR DELETE ON "erased_sessions"
  FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
