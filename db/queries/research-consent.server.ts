import { sql } from "drizzle-orm";
import { consents, sessions } from "../schema";

/**
 * Sessions that may leave the programme for research: their peer said yes, or was never asked. Who was
 * asked and has not answered counts as no. Selects from `sessions`.
 */
export const openToResearch = sql`coalesce((
  select ${consents.act} from ${consents}
  where ${consents.programmeId} = ${sessions.programmeId} and ${consents.personId} = ${sessions.peerId}
    and ${consents.purpose} = 'research'
  order by ${consents.id} desc limit 1), 'given') = 'given'`;
