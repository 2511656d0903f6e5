-- A course that is due already is written again: who hands something in waits for whoever is making the
-- course, so that the row is there once more after them.
CREATE OR REPLACE FUNCTION peer_course_is_due(programme uuid, peer uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "peer_courses_due" (programme_id, peer_id)
  SELECT programme, peer WHERE peer IS NOT NULL
  ON CONFLICT (programme_id, peer_id) DO UPDATE SET since = "peer_courses_due".since
$$;
