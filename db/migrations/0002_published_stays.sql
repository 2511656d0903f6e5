-- A published codebook version takes no further tag or scale and loses none; of a tag only the time of
-- its retirement may change.
CREATE OR REPLACE FUNCTION refuse_codebook_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - 'retired_at' END;
  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - 'retired_at' END;
BEGIN
  IF before_row IS DISTINCT FROM after_row AND EXISTS (
    SELECT 1 FROM "codebook_versions" v
    WHERE v.published_at IS NOT NULL
      AND v.id::text IN (before_row ->> 'codebook_version_id', after_row ->> 'codebook_version_id')
  ) THEN
    RAISE EXCEPTION 'a published codebook never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
DROP TRIGGER tags_unchanging ON "tags";
--> statement-breakpoint
CREATE TRIGGER tags_unchanging BEFORE INSERT OR UPDATE OR DELETE ON "tags"
  FOR EACH ROW EXECUTE FUNCTION refuse_codebook_change();
--> statement-breakpoint
DROP TRIGGER scales_unchanging ON "scales";
--> statement-breakpoint
CREATE TRIGGER scales_unchanging BEFORE INSERT OR UPDATE OR DELETE ON "scales"
  FOR EACH ROW EXECUTE FUNCTION refuse_codebook_change();
--> statement-breakpoint
-- What is published is not unpublished, renumbered or deleted.
CREATE FUNCTION refuse_unpublishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL AND (
    TG_OP = 'DELETE' OR NEW.published_at IS DISTINCT FROM OLD.published_at OR NEW.version <> OLD.version
  ) THEN
    RAISE EXCEPTION 'what is published stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER codebook_versions_published BEFORE UPDATE OR DELETE ON "codebook_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_unpublishing();
--> statement-breakpoint
CREATE TRIGGER scenario_versions_published BEFORE DELETE ON "scenario_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_unpublishing();
--> statement-breakpoint
-- A session stays without gaps: a turn in its middle is not taken out. Erasing takes the last first.
CREATE FUNCTION refuse_hole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "turns" WHERE session_id = OLD.session_id AND position = OLD.position + 1) THEN
    RAISE EXCEPTION 'turn % has a turn after it', OLD.position USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER turns_without_holes BEFORE DELETE ON "turns"
  FOR EACH ROW EXECUTE FUNCTION refuse_hole();
