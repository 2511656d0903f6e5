-- Work on answers names what it was asked for, which is another format than the state of an answer.
UPDATE "jobs" SET "payload" = jsonb_set("payload" #- '{payload,state}', '{payload,asked}', "payload" #> '{payload,state}')
  WHERE "kind" = 'study-answers' AND "payload" #> '{payload,state}' IS NOT NULL;
