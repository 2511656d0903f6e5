-- A new link was made in the moment in which it took the place of another, and is open for 336 hours from then.
UPDATE "invitations" AS "old" SET "is_replaced" = true
FROM "invitations" AS "fresh"
WHERE "old"."withdrawn_at" IS NOT NULL AND "old"."used_at" IS NULL
  AND "fresh"."cohort_id" = "old"."cohort_id" AND "fresh"."id" <> "old"."id"
  AND "fresh"."expires_at" = "old"."withdrawn_at" + interval '336 hours';
