-- The log of a review and the audit log only grow. An erasure, which sets attune.erasing for its own
-- transaction, is the one exception.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('attune.erasing', true) = 'yes' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER review_events_append_only BEFORE UPDATE OR DELETE ON "review_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON "audit_log"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What was said stays as it was said, where and by whom.
CREATE FUNCTION refuse_turn_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id <> OLD.id OR NEW.session_id <> OLD.session_id OR NEW.position <> OLD.position
     OR NEW.speaker <> OLD.speaker OR NEW.text <> OLD.text THEN
    RAISE EXCEPTION 'a stored turn never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER turns_unchanging BEFORE UPDATE ON "turns"
  FOR EACH ROW EXECUTE FUNCTION refuse_turn_change();
--> statement-breakpoint
-- A position follows the one before it: a session has no gaps.
CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.position > 0 AND NOT EXISTS (
    SELECT 1 FROM "turns" WHERE session_id = NEW.session_id AND position = NEW.position - 1
  ) THEN
    RAISE EXCEPTION 'turn % has no turn before it', NEW.position USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER turns_without_gaps BEFORE INSERT ON "turns"
  FOR EACH ROW EXECUTE FUNCTION refuse_gap();
--> statement-breakpoint
-- A session never goes back from ended or withdrawn.
CREATE FUNCTION refuse_session_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.status = 'withdrawn' AND NEW.status <> 'withdrawn')
     OR (OLD.status = 'ended' AND NEW.status NOT IN ('ended', 'withdrawn')) THEN
    RAISE EXCEPTION 'a session only moves forward' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_forward BEFORE UPDATE OF status ON "sessions"
  FOR EACH ROW EXECUTE FUNCTION refuse_session_return();
--> statement-breakpoint
-- A published scenario or codebook version never changes; it can only be retired.
CREATE FUNCTION refuse_scenario_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL AND (NEW.content <> OLD.content OR NEW.version <> OLD.version
     OR NEW.published_at IS DISTINCT FROM OLD.published_at) THEN
    RAISE EXCEPTION 'a published scenario never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER scenario_versions_unchanging BEFORE UPDATE ON "scenario_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_scenario_change();
--> statement-breakpoint
CREATE FUNCTION refuse_codebook_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "codebook_versions" v
             WHERE v.id = OLD.codebook_version_id AND v.published_at IS NOT NULL)
     AND (TG_OP = 'DELETE' OR NEW.key <> OLD.key OR NEW.definition <> OLD.definition) THEN
    RAISE EXCEPTION 'a published codebook never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER tags_unchanging BEFORE UPDATE OR DELETE ON "tags"
  FOR EACH ROW EXECUTE FUNCTION refuse_codebook_change();
--> statement-breakpoint
CREATE TRIGGER scales_unchanging BEFORE UPDATE OR DELETE ON "scales"
  FOR EACH ROW EXECUTE FUNCTION refuse_codebook_change();
