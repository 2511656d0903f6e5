import type { Database } from "~db/client.server";
import { allowsConsensus, isAdjudicator, listAdjudicators } from "~db/queries/adjudicators.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  defaultOrder,
  type DisputedOrder,
  type DisputedPlace,
} from "~/domain/review/adjudication/disputed-order";
import { pageDisputedSessions } from "./page-disputed-sessions.server";
import type { DisputedSession, Scope } from "./read-disputed-sessions.server";

type StudyMember = Awaited<ReturnType<typeof listStudyMembers>>[number];

/** Under which name or, for those who may not know names, code an expert is listed. */
interface NamedExpert {
  personId: string;
  name: string;
}

export interface Disagreements {
  study: { key: string; title: string; blinded: boolean };
  sessions: DisputedSession[];
  /** The place after which the next page begins; null on the last. */
  next: DisputedPlace | null;
  /** False where the order rests on more sessions than are laid side by side at once. */
  isAllCompared: boolean;
  consensus: boolean;
  mayManage: boolean;
  adjudicators: NamedExpert[];
  /** Experts of the study who could be appointed; empty for those who may not. */
  candidates: NamedExpert[];
}

/** What the sessions of a study are read with by somebody who may list them, and the study's experts. */
export async function openDisputed(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<{ scope: Scope; experts: StudyMember[] }>> {
  const { programmeId, personId } = actor;
  const study = await findStudy(db, programmeId, studyKey);
  const appointed = study !== null && (await isAdjudicator(db, study.id, personId));
  if (!can(actor, "adjudication.list", { programmeId, appointed })) return notAllowed;
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [consensus, members] = await Promise.all([
    allowsConsensus(db, study.id),
    listStudyMembers(db, study.id),
  ]);
  const experts = members.filter((member) => member.role === "expert");
  const codes = new Map(experts.map((member) => [member.personId, member.code]));
  return done({ scope: { study, codebook, consensus, appointed, codes }, experts });
}

/**
 * The sessions of a study that two or more experts have reviewed, and how far they are settled: a page of
 * them, in the order asked for, after a place in it.
 */
export async function listDisagreements(
  db: Database,
  actor: Actor,
  studyKey: string,
  asked: { order: DisputedOrder; after: DisputedPlace | null } = {
    order: defaultOrder,
    after: null,
  },
): Promise<Outcome<Disagreements>> {
  const opened = await openDisputed(db, actor, studyKey);
  if (!opened.ok) return opened;
  const { programmeId } = actor;
  const { scope, experts } = opened.value;
  const { study, consensus, codes } = scope;
  const adjudicators = await listAdjudicators(db, study.id);
  const mayManage = can(actor, "adjudication.manage", { programmeId });
  const mayName = can(actor, "expert.name.read", { programmeId });
  const listed = (person: NamedExpert): NamedExpert => ({
    personId: person.personId,
    name: mayName ? person.name : (codes.get(person.personId) ?? "Expert"),
  });
  const named = new Set(adjudicators.map((each) => each.personId));
  return done({
    study: { key: study.key, title: study.title, blinded: study.blinded },
    ...(await pageDisputedSessions(db, actor, scope, asked)),
    consensus,
    mayManage,
    adjudicators: mayManage ? adjudicators.map(listed) : [],
    candidates: mayManage
      ? experts.filter((member) => !named.has(member.personId)).map(listed)
      : [],
  });
}
