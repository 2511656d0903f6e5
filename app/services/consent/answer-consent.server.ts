import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { insertConsent, listConsentLines, listConsentStandings } from "~db/queries/consents.server";
import { holdPerson } from "~db/queries/people.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  answersTo,
  consentPurposes,
  type ConsentAct,
  type ConsentPurpose,
} from "~/domain/cohort/consent";

/** What the actor may consent to, how each stands, and everything that was said about it. */
export async function showConsent(db: Database, actor: Actor) {
  const { programmeId, personId } = actor;
  if (!can(actor, "consent.answer", { programmeId, personId })) return notAllowed;
  const lines = await listConsentLines(db, programmeId, personId);
  return done(
    consentPurposes.map((purpose) => {
      const own = lines.filter((line) => line.purpose === purpose);
      const last = own.at(-1);
      return {
        purpose,
        standing: last?.act ?? ("none" as const),
        at: last?.at ?? null,
        lines: own,
      };
    }),
  );
}

/** Whether the actor has been asked for a consent and has not answered. */
export async function isAskedForConsent(db: Database, actor: Actor): Promise<boolean> {
  const { programmeId, personId } = actor;
  if (!can(actor, "consent.answer", { programmeId, personId })) return false;
  const standings = await listConsentStandings(db, programmeId, [personId]);
  return standings.some((row) => row.act === "asked");
}

/** Keeps what a peer says about their own consent. The same answer twice is kept once. */
export async function answerConsent(
  db: Database,
  actor: Actor,
  { purpose, act }: { purpose: ConsentPurpose; act: ConsentAct },
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "consent.answer", { programmeId, personId })) return notAllowed;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    await holdPerson(tx, personId);
    const standings = await listConsentStandings(tx, programmeId, [personId]);
    const standing = standings.find((row) => row.purpose === purpose)?.act ?? "none";
    if (standing === act) return done(null);
    if (!answersTo(standing).includes(act))
      return conflict("This has been answered meanwhile. Reload the page to see how it stands.");
    await insertConsent(tx, { programmeId, personId, purpose, act, cohortId: null });
    const line = { programmeId, actorId: personId, action: `consent ${act}` };
    const details = { purpose };
    await insertAuditLine(tx, { ...line, subjectType: "person", subjectId: personId, details });
    return done(null);
  });
}
