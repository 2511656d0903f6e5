-- The log of an adjudication only grows, as a review's does.
CREATE TRIGGER adjudication_events_append_only BEFORE UPDATE OR DELETE ON "adjudication_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A finished adjudication stays as it is; reopening makes a new version.
CREATE FUNCTION refuse_unfinishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('attune.erasing', true) = 'yes' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF OLD.status = 'finished' THEN
    RAISE EXCEPTION 'a finished adjudication never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER adjudications_finished_stays BEFORE UPDATE OR DELETE ON "adjudications"
  FOR EACH ROW EXECUTE FUNCTION refuse_unfinishing();
