import type { Database } from "~db/client.server";
import { listKnownHere } from "~db/queries/people.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { CohortPart } from "~/domain/cohort/cohort";
import { doubtAbout, type Doubt } from "~/domain/cohort/doubts";
import type { NamedPerson, PeopleToAdd } from "./add-people.server";

/**
 * Who of two lists may not be the person that is meant: named otherwise in this programme, or something
 * else in it. Of people elsewhere nothing is told.
 */
export async function findDoubts(
  db: Database,
  actor: Actor,
  { peers, experts }: PeopleToAdd,
): Promise<Outcome<Doubt[]>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const listed: { person: NamedPerson; part: CohortPart }[] = [
    ...peers.map((person) => ({ person, part: "peer" as const })),
    ...experts.map((person) => ({ person, part: "expert" as const })),
  ];
  const emails = listed.map(({ person }) => person.email);
  const here = await listKnownHere(db, programmeId, emails);
  return done(
    listed.flatMap(({ person, part }) => {
      const known = here.get(person.email);
      return (known && doubtAbout(person, part, known)) ?? [];
    }),
  );
}
