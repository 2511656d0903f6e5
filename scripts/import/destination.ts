import type { Database } from "~db/client.server";
import { findProgramme, listProgrammes } from "~db/queries/programmes.server";
import { findStudy } from "~db/queries/studies.server";
import type { Actor } from "~/domain/access/can";
import { createStudy } from "~/services/studies/create-study.server";

/** Nobody in particular: whoever may run commands on the machine may do what a researcher may. */
export function operator(programmeId: string): Actor {
  return { personId: "00000000-0000-7000-8000-000000000000", programmeId, roles: ["researcher"] };
}

/** The programme with this key, or the only one; a sentence where it cannot be told. */
export async function chooseProgramme(
  db: Database,
  key: string | undefined,
): Promise<{ id: string } | string> {
  if (key !== undefined)
    return (await findProgramme(db, key)) ?? `There is no programme with the key ${key}.`;
  const [only, ...others] = await listProgrammes(db);
  if (!only)
    return "There is no programme yet. Start Attune once, or make one with npm run invite.";
  if (others.length > 0) return "There are several programmes. Name one with --programme KEY.";
  return only;
}

/** Makes the study where it is missing; true when it did. */
export async function ensureStudy(db: Database, actor: Actor, key: string): Promise<boolean> {
  if (await findStudy(db, actor.programmeId, key)) return false;
  const study = { key, title: key, blinded: true, release: "lead" as const };
  const made = await createStudy(db, actor, study, null);
  return made.ok;
}
