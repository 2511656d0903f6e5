import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { ConsentAct, ConsentPurpose } from "../../app/domain/cohort/consent";
import type { Database } from "../client.server";
import { consents } from "../schema";

export interface ConsentLine {
  programmeId: string;
  personId: string;
  purpose: ConsentPurpose;
  act: ConsentAct;
  cohortId: string | null;
}

export async function insertConsent(tx: Database, line: ConsentLine): Promise<void> {
  await tx.insert(consents).values({ id: uuid(), ...line });
}

/** How each purpose stands for these people in a programme: the latest line of each. */
export async function listConsentStandings(
  db: Database,
  programmeId: string,
  personIds: readonly string[],
) {
  if (personIds.length === 0) return [];
  return db
    .selectDistinctOn([consents.personId, consents.purpose], {
      personId: consents.personId,
      purpose: consents.purpose,
      act: consents.act,
      at: consents.at,
    })
    .from(consents)
    .where(and(eq(consents.programmeId, programmeId), inArray(consents.personId, [...personIds])))
    .orderBy(consents.personId, consents.purpose, desc(consents.id));
}
export type ConsentStandingRow = Awaited<ReturnType<typeof listConsentStandings>>[number];

/** Everything that one person was asked and said, in order. */
export async function listConsentLines(db: Database, programmeId: string, personId: string) {
  return db
    .select({ id: consents.id, purpose: consents.purpose, act: consents.act, at: consents.at })
    .from(consents)
    .where(and(eq(consents.programmeId, programmeId), eq(consents.personId, personId)))
    .orderBy(asc(consents.id));
}
