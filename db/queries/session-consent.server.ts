import { sql } from "drizzle-orm";
import type { ConsentPurpose } from "../../app/domain/cohort/consent";
import { consents, sessions } from "../schema";

/** What a session's peer last said about a purpose; null where they were never asked. Selects from `sessions`. */
const latestAct = (purpose: ConsentPurpose) => sql`(
  select ${consents.act} from ${consents}
  where ${consents.programmeId} = ${sessions.programmeId} and ${consents.personId} = ${sessions.peerId}
    and ${consents.purpose} = ${purpose}
  order by ${consents.id} desc limit 1)`;

/**
 * Sessions that may leave the programme for research: their peer said yes, or was never asked. Who was
 * asked and has not answered counts as no. Selects from `sessions`.
 */
export const openToResearch = sql`coalesce(${latestAct("research")}, 'given') = 'given'`;

/** Sessions whose peer said yes to drills for others and has not taken it back. Selects from `sessions`. */
export const openToDrills = sql`coalesce(${latestAct("drills")}, 'asked') = 'given'`;
