import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { hasDone, insertAuditLine } from "~db/queries/audit.server";
import { belongsTo } from "~db/queries/cohort-places.server";
import { listTokenHashes } from "~db/queries/invitations.server";
import { listKnownHere } from "~db/queries/people.server";
import { findCohort, insertCohort, listHolders, type Cohort } from "~db/queries/cohorts.server";
import { findStudy, insertStudy, listStudies } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, invalid, notAllowed, type Outcome } from "~/domain/access/outcome";
import { shortName, type CohortPart, type CohortSupports } from "~/domain/cohort/cohort";
import type { ConsentPurpose } from "~/domain/cohort/consent";
import { builtInVersion } from "../studies/create-study.server";
import { hashToken } from "~/platform/hashed-sessions.server";
import { tokenFrom } from "~/platform/sealed.server";
import { addEach, type AddedPerson, type NamedPerson, type PeopleToAdd } from "./add-people.server";
import { joinCohort } from "./join-cohort.server";

export interface CohortFacts {
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  trainingOn: string[];
  doubleShare: number;
  tripleShare: number;
  asks: ConsentPurpose[];
}

export interface CohortInput extends CohortFacts, PeopleToAdd {
  /** Made on the device: sending twice makes one cohort. */
  id: string;
  /** The study that holds the sessions; null makes one for this cohort. */
  studyKey: string | null;
  supports: CohortSupports;
  /** Experts of the programme who are attached. */
  expertIds: string[];
  /** The installation's, from which the links are made: sent twice, the cohort has the same links. */
  secret: string;
}

/** A study for the cohort alone, under the codebook of the programme's latest study, released by the lead. */
async function makeStudy(tx: Database, actor: Actor, name: string): Promise<string> {
  const { programmeId, personId } = actor;
  const studies = await listStudies(tx, programmeId);
  const codebookVersionId =
    studies[0]?.codebookVersionId ?? (await builtInVersion(tx, programmeId));
  const key = `${shortName(name, "cohort")}-${uuid().slice(-4)}`;
  const facts = { programmeId, key, title: name, codebookVersionId, blinded: true };
  const { studyId } = await insertStudy(tx, { ...facts, release: "lead", arms: [] });
  const line = { programmeId, actorId: personId, action: "study made" };
  await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: studyId });
  return studyId;
}

async function findOpenStudy(
  db: Database,
  programmeId: string,
  key: string | null,
): Promise<Outcome<string | null>> {
  if (key === null) return done(null);
  const study = await findStudy(db, programmeId, key);
  if (study?.status === "open") return done(study.id);
  return invalid("Choose one of the open studies.", "studyKey");
}

async function store(
  tx: Database,
  actor: Actor,
  input: CohortInput,
  studyId: string,
): Promise<Cohort | null> {
  const { programmeId, personId } = actor;
  const { id, name, startsOn, endsOn, trainingOn, doubleShare, tripleShare, asks } = input;
  const isMade = await insertCohort(tx, {
    ...{ id, programmeId, studyId, name, startsOn, endsOn, trainingOn },
    ...{ doubleShare, tripleShare, asks, supports: input.supports, createdBy: personId },
  });
  if (!isMade) return null;
  const line = { programmeId, actorId: personId, action: "cohort made" };
  await insertAuditLine(tx, { ...line, subjectType: "cohort", subjectId: id });
  return findCohort(tx, programmeId, id);
}

const nameTaken = "There is a cohort with this name already. Choose another.";
const madeBefore = "This cohort has been made already. You find it in the list.";

type Made = Outcome<{ id: string; added: AddedPerson[] }>;

const linksOf =
  ({ secret, id }: CohortInput) =>
  (email: string, part: CohortPart) =>
    tokenFrom(secret, "cohort link", JSON.stringify([id, email, part]));

/** What the same act of the actor answered before; a conflict where it was another's, or of other people. */
async function answerAgain(
  db: Database,
  { programmeId, personId: actorId }: Actor,
  input: CohortInput,
  chosen: readonly NamedPerson[],
): Promise<Made> {
  const { id, peers, experts } = input;
  const own = { programmeId, actorId, action: "cohort made", subjectId: id };
  const cohort = await findCohort(db, programmeId, id);
  if (cohort?.name !== input.name || !(await hasDone(db, own))) return conflict(madeBefore);
  const linkOf = linksOf(input);
  const emails = [...peers, ...experts].map(({ email }) => email);
  const here = await listKnownHere(db, programmeId, emails);
  const hashes = await listTokenHashes(db, id);
  const added: AddedPerson[] = [];
  const stay = (person: NamedPerson, part: CohortPart, token: string | null) =>
    added.push({
      ...{ name: person.name, email: person.email, part, token, replaced: false },
      became: token === null ? "joined" : "invited",
    });
  const answer = async (list: readonly NamedPerson[], part: CohortPart): Promise<boolean> => {
    for (const { name, email } of list) {
      const [token, holder] = [linkOf(email, part), here.get(email)];
      if (hashes.has(hashToken(token))) stay({ name, email }, part, token);
      else if (holder && (await belongsTo(db, id, holder.id, part, "ever")))
        stay({ name: holder.name, email }, part, null);
      else return false;
    }
    return true;
  };
  if (!(await answer(peers, "peer"))) return conflict(madeBefore);
  for (const person of chosen) stay(person, "expert", null);
  return (await answer(experts, "expert")) ? done({ id, added }) : conflict(madeBefore);
}

/** Makes a cohort with its study, its people and their invitations; all or nothing. Twice is the same as once. */
export async function createCohort(db: Database, actor: Actor, input: CohortInput): Promise<Made> {
  const { programmeId, personId: actorId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const study = await findOpenStudy(db, programmeId, input.studyKey);
  if (!study.ok) return study;
  const experts = await listHolders(db, programmeId, "expert");
  const chosen = experts.filter((expert) => input.expertIds.includes(expert.id));
  if (chosen.length < new Set(input.expertIds).size)
    return invalid("Choose among the experts of this programme.", "expertIds");
  const links = linksOf(input);
  try {
    return await db.transaction(async (tx): Promise<Made> => {
      const studyId = study.value ?? (await makeStudy(tx, actor, input.name));
      const cohort = await store(tx, actor, input, studyId);
      if (!cohort) throw new MadeBefore();
      const added: AddedPerson[] = [];
      added.push(...(await addEach(tx, actor, cohort, input.peers, "peer", links)));
      for (const { id: personId, name, email } of chosen) {
        await joinCohort(tx, cohort, { personId, part: "expert", actorId });
        const joined = {
          part: "expert",
          became: "joined",
          token: null,
          replaced: false,
        } as const;
        added.push({ name, email, ...joined });
      }
      added.push(...(await addEach(tx, actor, cohort, input.experts, "expert", links)));
      return done({ id: cohort.id, added });
    });
  } catch (error) {
    if (error instanceof MadeBefore) return answerAgain(db, actor, input, chosen);
    if (isDuplicate(error, "cohorts_name")) return invalid(nameTaken, "name");
    throw error;
  }
}

/** Rolls back what was begun for a cohort that is there already. */
class MadeBefore extends Error {}
