import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findCohort, insertCohort, listHolders, type Cohort } from "~db/queries/cohorts.server";
import { findStudy, insertStudy, listStudies } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, invalid, notAllowed, type Outcome } from "~/domain/access/outcome";
import { shortName, type CohortSupports } from "~/domain/cohort/cohort";
import type { ConsentPurpose } from "~/domain/cohort/consent";
import { builtInVersion } from "../studies/create-study.server";
import { sentAct } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import {
  addEach,
  tellAdded,
  type AddedId,
  type AddedPerson,
  type PeopleToAdd,
} from "./add-people.server";
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
  input: Omit<CohortInput, "secret">,
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

/** Makes a cohort with its study, its people and their invitations; all or nothing. Twice is the same as once. */
export async function createCohort(
  db: Database,
  actor: Actor,
  { secret, ...input }: CohortInput,
): Promise<Made> {
  const { programmeId, personId: actorId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const study = await findOpenStudy(db, programmeId, input.studyKey);
  if (!study.ok) return study;
  const experts = await listHolders(db, programmeId, "expert");
  const chosen = experts.filter((expert) => input.expertIds.includes(expert.id));
  if (chosen.length < new Set(input.expertIds).size)
    return invalid("Choose among the experts of this programme.", "expertIds");
  const act = sentAct({ id: input.id, secret }, actor, "make a cohort", input);
  try {
    const added = await answerOnce(db, act, async (tx): Promise<Outcome<AddedId[]>> => {
      const studyId = study.value ?? (await makeStudy(tx, actor, input.name));
      const cohort = await store(tx, actor, input, studyId);
      if (!cohort) return conflict(madeBefore);
      const peers = await addEach(tx, actor, cohort, input.peers, { part: "peer", act });
      const joined = chosen.map(({ id }): AddedId => {
        return { id, part: "expert", became: "joined", replaced: false };
      });
      for (const { id: personId, part } of joined)
        await joinCohort(tx, cohort, { personId, part, actorId });
      const invited = await addEach(tx, actor, cohort, input.experts, { part: "expert", act });
      return done([...peers, ...joined, ...invited]);
    });
    if (!added.ok) return added;
    return done({ id: input.id, added: await tellAdded(db, act, added.value) });
  } catch (error) {
    if (isDuplicate(error, "cohorts_name")) return invalid(nameTaken, "name");
    throw error;
  }
}
