-- How a published version came about stays as it was published.
CREATE FUNCTION refuse_lineage_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL AND (
    NEW.lineage IS DISTINCT FROM OLD.lineage OR NEW.based_on_id IS DISTINCT FROM OLD.based_on_id
    OR NEW.codebook_id <> OLD.codebook_id OR NEW.note <> OLD.note
  ) THEN
    RAISE EXCEPTION 'a published codebook never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER codebook_versions_lineage BEFORE UPDATE ON "codebook_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_lineage_change();
--> statement-breakpoint
-- Moves of a study and what reviewers say of their annotations only grow.
CREATE TRIGGER codebook_moves_append_only BEFORE UPDATE OR DELETE ON "codebook_moves"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER recodings_append_only BEFORE UPDATE OR DELETE ON "recodings"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
