-- What a study asks of its experts holds for all of its sessions.
CREATE FUNCTION refuse_other_asks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.asks IS DISTINCT FROM OLD.asks
    AND EXISTS (SELECT 1 FROM "sessions" s WHERE s.study_id = OLD.id) THEN
    RAISE EXCEPTION 'what a study asks is fixed by its first session' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER studies_asks_stay BEFORE UPDATE ON "studies"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_asks();
