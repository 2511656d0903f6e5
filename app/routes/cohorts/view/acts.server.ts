import type { z } from "zod";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import type { AskedDoubt } from "~/components/cohort/doubts-field";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import type { Sent } from "~/platform/sent.server";
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
import { findDoubts } from "~/services/cohorts/find-doubts.server";
import { askedDoubts, type Lists } from "../people-form";
import type { viewSchema } from "./form";

interface Checked {
  /** Nothing where all of them can be added. */
  errors: FieldErrors;
  doubts: AskedDoubt[];
}

/** What keeps the people of two lists from being added: a row, or somebody who may not be meant. */
export async function checkLists(
  { db }: App,
  actor: Actor,
  form: FormData,
  { people, problems }: Lists,
): Promise<Outcome<Checked>> {
  if (Object.keys(problems).length > 0) return done({ errors: problems, doubts: [] });
  if (people.peers.length + people.experts.length === 0)
    return done({ errors: { "": ["Name at least one person."] }, doubts: [] });
  const found = await findDoubts(db, actor, people);
  if (!found.ok) return found;
  const asks = askedDoubts(form, found.value);
  return done({ errors: asks.problems, doubts: asks.doubts });
}

/** Does what a form of the cohort's page asks. Only new people have something to show: their links. */
export async function carryOut(
  { db }: App,
  actor: Actor,
  { cohortId, sent }: { cohortId: string; sent: Sent },
  asked: z.infer<typeof viewSchema>,
  people: PeopleToAdd,
): Promise<Outcome<AddedPerson[]>> {
  if (asked.intent === "add") return addPeople(db, actor, cohortId, { sent, ...people });
  if (asked.intent === "renew") {
    const { invitationId } = asked;
    return renewLinks(db, actor, cohortId, { sent, invitationId });
  }
  const outcome = await (asked.intent === "remove"
    ? removeFromCohort(db, actor, cohortId, asked)
    : withdrawCohortInvitation(db, actor, cohortId, asked.invitationId));
  return outcome.ok ? done([]) : outcome;
}
