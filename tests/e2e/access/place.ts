import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { openDatabase, type Database } from "../../../db/client.server";
import { readCodebook } from "../../../db/queries/codebooks.server";
import { insertErasure } from "../../../db/queries/erasures.server";
import { insertJob } from "../../../db/queries/jobs.server";
import { insertInvitation } from "../../../db/queries/invitations.server";
import { findVersionBrief } from "../../../db/queries/scenario-versions.server";
import { insertScenarioVersion } from "../../../db/queries/scenarios.server";
import { weiLing } from "../../../db/seeds/wei-ling/scenario";
import {
  adjudications,
  annotations,
  assignments,
  cohorts,
  drillCards,
  jobs,
  people,
  reviews,
  scenarioVersions,
  sessions,
  studies,
} from "../../../db/schema";
import type { Actor } from "../../../app/domain/access/can";
import type { Role } from "../../../app/domain/access/roles";
import { hashToken } from "../../../app/platform/hashed-sessions.server";
import type { PlanChoices } from "../../../app/domain/review/assignment-plan/choices";
import { openAdjudication } from "../../../app/services/adjudication/open-adjudication.server";
import { receiveFile } from "../../../app/services/exchange/receive-file.server";
import { newCard } from "../../../app/services/drills/new-card.server";
import { makeDrills } from "../../../app/services/drills/make-drill.server";
import { openReview } from "../../../app/services/review/open-review.server";
import { confirmPlan } from "../../../app/services/studies/confirm-plan.server";
import { previewPlan } from "../../../app/services/studies/preview-plan.server";
import { startSession } from "../../../app/services/practice/start-session.server";
import { copyScenario } from "../../../app/services/scenario/start-draft.server";
import { makeImportedSession, makePerson, makeProgramme, makeStudy } from "../../database/make";
import { madeSnapshot } from "../../database/make-snapshot";
import { practiceHost } from "../../database/make-practice";
import { startServer, type RunningServer } from "../server";

/** The things that addresses name, own and foreign. */
export type Ids = Record<string, string>;

export interface Place {
  server: RunningServer;
  ids: Ids;
  folder: string;
  close(): Promise<void>;
}

const demo = (key: string) => `${key}@demo.attune.example`;

/** Who signs in for a role. */
export const emails: Record<Role, string> = {
  peer: demo("amira"),
  expert: demo("nadia"),
  lead: demo("lena"),
  researcher: demo("priya"),
  admin: demo("tom"),
};

function one<T>(rows: readonly T[]): T {
  const [first] = rows;
  if (first === undefined) throw new Error("The demo lacks what the table names.");
  return first;
}

async function personOf(db: Database, key: string): Promise<string> {
  const where = eq(people.email, demo(key));
  return one(await db.select({ id: people.id }).from(people).where(where)).id;
}

async function reviewOf(db: Database, sessionId: string, key: string): Promise<string> {
  const reviewerId = await personOf(db, key);
  const where = and(eq(reviews.sessionId, sessionId), eq(reviews.reviewerId, reviewerId));
  const found = db.select({ id: reviews.id }).from(reviews).where(where).orderBy(reviews.round);
  return one(await found).id;
}

async function markOf(db: Database, reviewId: string): Promise<string> {
  const where = eq(annotations.reviewId, reviewId);
  return one(await db.select({ id: annotations.id }).from(annotations).where(where).limit(1)).id;
}

/** A drill of Amira's, and one that Jonas is made to have. */
async function drillsOf(db: Database, programmeId: string, own: string, others: string) {
  const [amira, jonas] = [await personOf(db, "amira"), await personOf(db, "jonas")];
  const actor: Actor = { personId: amira, programmeId, roles: ["peer"] };
  const made = await makeDrills(db, actor, own, null);
  if (!made.ok) throw new Error("The drills were not made.");
  const where = eq(drillCards.personId, amira);
  const { schedule, ...card } = one(await db.select().from(drillCards).where(where).limit(1));
  const othersDrill = uuid();
  const annotationId = await markOf(db, others);
  await db.insert(drillCards).values({
    ...{ ...card, id: othersDrill, personId: jonas, reviewId: others, annotationId, schedule },
  });
  return { ownDrill: card.id, othersDrill };
}

const dayMs = 24 * 3600 * 1000;

function invite(db: Database, programmeId: string, email: string, token: string): Promise<string> {
  const expiresAt = new Date(Date.now() + dayMs);
  const tokenHash = hashToken(token);
  return insertInvitation(db, {
    ...{ programmeId, tokenHash, email, roles: ["peer"], invitedBy: null, expiresAt },
  });
}

async function codebookOf(db: Database, versionId: string): Promise<string> {
  const found = await readCodebook(db, versionId);
  if (!found) throw new Error("The codebook elsewhere is not there.");
  return found.key;
}

/** A draft, copied and never published; the ids of its address and of the version. */
async function makeDraft(db: Database, actor: Actor): Promise<Ids> {
  const key = `draft-${uuid().slice(-6)}`;
  const from = { key: weiLing.key, version: 1 };
  const made = await copyScenario(db, actor, from, { key, title: "A draft" });
  if (!made.ok) throw new Error("The draft was not made.");
  const found = await findVersionBrief(db, actor.programmeId, key, 1);
  return { draftScenario: key, draftVersion: found?.versionId ?? "" };
}

async function doneJob(db: Database, programmeId: string, studyId: string, sessionId: string) {
  const id = uuid();
  const payload = { kind: "model-reviews" as const, reviewer: "rules" as const };
  const asked = { ...payload, sessionIds: [sessionId] };
  await insertJob(db, { id, programmeId, studyId, createdBy: null, payload: asked });
  await db.update(jobs).set({ status: "done", endedAt: new Date() }).where(eq(jobs.id, id));
  return id;
}

async function cohortOf(db: Database, programmeId: string): Promise<string> {
  const id = uuid();
  await db.insert(cohorts).values({ id, programmeId, name: "A cohort" });
  return id;
}

/** A second programme with a study, a session that an expert reviews, and an invitation. */
async function makeElsewhere(db: Database): Promise<Ids> {
  const programmeId = await makeProgramme(db);
  const study = await makeStudy(db, programmeId);
  const peer = await makePerson(db, programmeId, "peer", "admin");
  const { sessionId } = await makeImportedSession(db, study, ["One.", "Two.", "Three."]);
  await db.update(sessions).set({ peerId: peer.personId }).where(eq(sessions.id, sessionId));
  await insertScenarioVersion(db, programmeId, { ...weiLing, key: "elsewhere" });
  const opened = await openReview(db, peer, sessionId);
  if (!opened.ok) throw new Error("The review elsewhere was not opened.");
  const now = new Date();
  const mark = { reviewId: opened.value.reviewId, annotationId: uuid() };
  const drill = newCard(peer, "better-reply", mark, now);
  await db.insert(drillCards).values(drill);
  const elsewhereAdjudication = uuid();
  await db.insert(adjudications).values({
    id: elsewhereAdjudication,
    studyId: study.studyId,
    sessionId,
    codebookVersionId: study.codebookVersionId,
    version: 1,
    adjudicatorId: peer.personId,
    seed: 1,
  });
  const elsewhereErasure = uuid();
  const kind = "retention" as const;
  const nothing = { sessions: 0, reviews: 0, drills: 0, personId: null, createdBy: null };
  await insertErasure(db, { id: elsewhereErasure, programmeId, kind, ...nothing });
  const elsewhereJob = await doneJob(db, programmeId, study.studyId, sessionId);
  return {
    elsewhereProgramme: programmeId,
    elsewhereCohort: await cohortOf(db, programmeId),
    elsewhereDrill: drill.id,
    elsewhereJob,
    elsewhereErasure,
    elsewhereSnapshot: await madeSnapshot(db, study),
    elsewhereAdjudication,
    elsewhereStudy: study.studyKey,
    elsewhereCodebook: await codebookOf(db, study.codebookVersionId),
    elsewhereScenario: "elsewhere",
    elsewhereSession: sessionId,
    elsewhereReview: opened.value.reviewId,
    elsewherePerson: peer.personId,
    elsewhereInvitation: await invite(db, programmeId, "a@example.org", "elsewhere-token"),
  };
}

async function startedBy(db: Database, programmeId: string, personId: string): Promise<string> {
  const actor: Actor = { personId, programmeId, roles: ["peer"] };
  const { id: scenarioVersionId } = one(await db.select().from(scenarioVersions).limit(1));
  const input = { id: uuid(), scenarioVersionId, studyId: null, acknowledged: true };
  const outcome = await startSession(practiceHost(db), actor, input);
  if (!outcome.ok) throw new Error("The session was not started.");
  return outcome.value.sessionId;
}

/** A plan that was confirmed: it sets how many reviewers one session is to have. */
async function planOf(db: Database, lead: Actor, studyKey: string): Promise<string> {
  const choices: PlanChoices = {
    ...{ sessions: [[3, 3]], onlyUnassigned: false, strata: [], experts: {}, reshare: false },
    ...{ shares: { double: 0, triple: 0 }, leaveOpen: true, handOver: [], dueAt: null, seed: 1 },
  };
  const preview = await previewPlan(db, lead, studyKey, choices);
  if (!preview.ok) throw new Error("The plan was not drawn.");
  const planId = uuid();
  const { digest } = preview.value;
  const outcome = await confirmPlan(db, lead, { studyKey, choices, planId, digest });
  if (!outcome.ok) throw new Error("The plan was not kept.");
  return planId;
}

async function adjudicationOf(db: Database, actor: Actor, sessionId: string): Promise<string> {
  const outcome = await openAdjudication(db, actor, sessionId);
  if (!outcome.ok) throw new Error("The adjudication was not opened.");
  return outcome.value.adjudicationId;
}

/** A submitted review for calibration, of a session that is no gold any more. */
async function calibratedOn(db: Database, actor: Actor, studyId: string, sessionId: string) {
  const asked = { sessionId, reviewerId: actor.personId, kind: "expert" as const, round: 2 };
  const purpose = "calibration" as const;
  const first = one(await db.select().from(reviews).where(eq(reviews.sessionId, sessionId)));
  const id = uuid();
  const at = new Date();
  await db.insert(assignments).values({ ...asked, id: uuid(), studyId, purpose });
  await db.insert(reviews).values({
    ...{ ...asked, id, purpose, codebookVersionId: first.codebookVersionId },
    ...{ status: "submitted", lockedAt: at, submittedAt: at },
  });
  return id;
}

async function gather(db: Database): Promise<Ids> {
  const study = one(await db.select().from(studies));
  const { programmeId } = study;
  const numbered = async (number: number) => {
    const where = and(eq(sessions.studyId, study.id), eq(sessions.number, number));
    return one(await db.select({ id: sessions.id }).from(sessions).where(where)).id;
  };
  const [amiras, jonas, unassigned, waiting] = await Promise.all([1, 2, 3, 13].map(numbered));
  if (!amiras || !jonas || !unassigned || !waiting) throw new Error("The demo lacks a session.");
  const nadia: Actor = { personId: await personOf(db, "nadia"), programmeId, roles: ["expert"] };
  const lead: Actor = { personId: await personOf(db, "lena"), programmeId, roles: ["lead"] };
  const draft = await openReview(db, nadia, waiting);
  if (!draft.ok) throw new Error("The draft was not opened.");
  return {
    reviewedAdjudication: await adjudicationOf(db, lead, jonas),
    othersAdjudication: await adjudicationOf(db, lead, unassigned),
    programme: programmeId,
    study: study.key,
    cohort: await cohortOf(db, programmeId),
    ownSession: amiras,
    othersSession: jonas,
    unassignedSession: unassigned,
    activeSession: await startedBy(db, programmeId, await personOf(db, "amira")),
    othersActive: await startedBy(db, programmeId, await personOf(db, "jonas")),
    selfReview: await reviewOf(db, amiras, "amira"),
    releasedReview: await reviewOf(db, amiras, "nadia"),
    ...(await drillsOf(
      db,
      programmeId,
      await reviewOf(db, amiras, "nadia"),
      await reviewOf(db, jonas, "nadia"),
    )),
    releasedMark: await markOf(db, await reviewOf(db, amiras, "nadia")),
    unreleasedReview: await reviewOf(db, amiras, "henrik"),
    othersReview: await reviewOf(db, jonas, "nadia"),
    draftReview: draft.value.reviewId,
    calibrationReview: await calibratedOn(db, nadia, study.id, amiras),
    jonas: await personOf(db, "jonas"),
    suyin: await personOf(db, "suyin"),
    scenario: one(await db.select().from(scenarioVersions).limit(1)).id,
    ...(await makeDraft(db, {
      ...{ personId: await personOf(db, "lena"), programmeId, roles: ["lead"] },
    })),
    job: await doneJob(db, programmeId, study.id, amiras),
    newJob: uuid(),
    snapshot: await madeSnapshot(db, { programmeId, studyId: study.id }),
    newSnapshot: uuid(),
    importFile: await sentFile(db, study.key, programmeId),
    newFile: uuid(),
    newSession: uuid(),
    newTurn: uuid(),
    nextTurn: uuid(),
    newEvent: uuid(),
    invitation: await invite(db, programmeId, "new@example.org", "open-token"),
    nothing: uuid(),
    newPlan: uuid(),
    keptPlan: await planOf(db, lead, study.key),
    ...(await makeElsewhere(db)),
  };
}

/** A file that the researcher has sent and not imported. */
async function sentFile(db: Database, studyKey: string, programmeId: string): Promise<string> {
  const personId = await personOf(db, "priya");
  const content = "transcript_id,text\na,Client: Hello.\n";
  const file = { studyKey, id: uuid(), name: "sent.csv", content };
  const outcome = await receiveFile(db, { personId, programmeId, roles: ["researcher"] }, file);
  if (!outcome.ok) throw new Error("The file was not taken.");
  return outcome.value.id;
}

/** A demo workspace beside a second programme, served; what addresses name is in `ids`. */
export async function openPlace(): Promise<Place> {
  const seeded = process.env.ATTUNE_SEEDED;
  if (!seeded) throw new Error("The demo folder has not been seeded.");
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-access-"));
  await cp(seeded, folder, { recursive: true });
  const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
  const ids = await gather(database.db);
  await database.close();
  const server = await startServer({ DATA_DIR: folder });
  return {
    ...{ server, ids, folder },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
