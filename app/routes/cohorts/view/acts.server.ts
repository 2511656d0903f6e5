import type { z } from "zod";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import {
  addPeople,
  type AddedPerson,
  type PeopleToAdd,
} from "~/services/cohorts/add-people.server";
import {
  removeFromCohort,
  renewLinks,
  withdrawCohortInvitation,
} from "~/services/cohorts/change-cohort.server";
import type { viewSchema } from "./form";

/** Does what a form of the cohort's page asks. Only new people have something to show: their links. */
export async function carryOut(
  { db }: App,
  actor: Actor,
  cohortId: string,
  asked: z.infer<typeof viewSchema>,
  people: PeopleToAdd,
): Promise<Outcome<AddedPerson[]>> {
  if (asked.intent === "add") return addPeople(db, actor, cohortId, people);
  if (asked.intent === "renew") return renewLinks(db, actor, cohortId, asked.invitationId);
  const outcome = await (asked.intent === "remove"
    ? removeFromCohort(db, actor, cohortId, asked)
    : withdrawCohortInvitation(db, actor, cohortId, asked.invitationId));
  return outcome.ok ? done([]) : outcome;
}
