import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Role } from "../../../app/domain/access/roles";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import { openAdjudication } from "../../../app/services/adjudication/open-adjudication.server";
import { appendAdjudicationEvents } from "../../../app/services/adjudication/append-adjudication-events.server";
import { readAdjudication } from "../../../app/services/adjudication/read-adjudication.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { rulesName, rulesVersion } from "../../../app/domain/review/model-reviewer/reviewer";
import { reviewContext } from "../../../app/domain/review/review-context";
import { storeModelReview } from "../../../app/services/review/store-model-review.server";
import { insertPass } from "../../../db/queries/calibration.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { openReview } from "../../../app/services/review/open-review.server";
import { writeComment } from "../../../app/services/review/write-comment.server";
import { openDatabase, type Database } from "../../../db/client.server";
import { findAdjudication } from "../../../db/queries/adjudications.server";
import {
  assignments,
  cues,
  people,
  sessions,
  studies,
  suggestions,
  turns,
} from "../../../db/schema";
import { makePerson } from "../../database/make";
import { startServer, type RunningServer } from "../server";

/** Words that stand nowhere else; each is one thing that somebody must not see. */
export const secrets = {
  peerName: "Zqxpeername",
  selfNote: "Zqxselfnote",
  otherNote: "Zqxothernote",
  /** As short as the shortest quote, in letters that no nonce or hash has. */
  cueQuote: "Žqč",
  reason: "Zqxreason",
  modelNote: "Zqxmodelnote",
  leadComment: "Zqxleadcomment",
  adjudicationNote: "Zqxadjudicationnote",
  said: "Zqxtranscript",
} as const;

export interface Planted {
  url: string;
  studyKey: string;
  sessionId: string;
  peerId: string;
  /** A turn of the supporter, to be tagged. */
  turnId: string;
  /** The turn that says the secret of the transcript, a supporter's. */
  said: { turnId: string; position: number };
  /** Reviews by whose they are. */
  reviews: { self: string; nadia: string; henrik: string; suyin: string; model: string };
  adjudicationId: string;
  server: RunningServer;
  close(): Promise<void>;
}

export const demo = (key: string) => `${key}@demo.attune.example`;

export function turnTag(turnId: string, note: string): Act {
  const annotation = { id: uuid(), tag: "robotic", level: "turn" as const, turnId };
  const rest = { span: null, quote: null, evidence: null, severity: 2 as const, confidence: null };
  return {
    type: "annotation-added",
    annotation: { ...annotation, ...rest, note, betterReply: "" },
  };
}

export function eventOf(reviewId: string, act: Act): ReviewEvent {
  const at = new Date().toISOString();
  return { id: uuid(), reviewId, seq: null, act, undoes: null, redoes: null, at };
}

function one<T>(rows: readonly T[], what: string): T {
  const [first] = rows;
  if (first === undefined) throw new Error(`The demo lacks ${what}.`);
  return first;
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`Not planted: ${outcome.reason}`);
  return outcome.value;
}

async function write(db: Database, actor: Actor, reviewId: string, acts: readonly Act[]) {
  const events = acts.map((act) => eventOf(reviewId, act));
  const { answers } = valueOf(await appendEvents(db, actor, reviewId, events));
  if (answers.some((answer) => !answer.taken)) throw new Error("A planted act was refused.");
}

async function settle(db: Database, lead: Actor, sessionId: string): Promise<string> {
  const { adjudicationId } = valueOf(await openAdjudication(db, lead, sessionId));
  const row = await findAdjudication(db, lead.programmeId, adjudicationId);
  if (!row) throw new Error("The adjudication is gone.");
  const { context } = await readAdjudication(db, row);
  const [unitId = ""] = context.unitById.keys();
  const act = { type: "note-written" as const, unitId, note: secrets.adjudicationNote };
  const rest = { seq: null, undoes: null, at: new Date().toISOString() };
  valueOf(
    await appendAdjudicationEvents(db, lead, adjudicationId, [
      { id: uuid(), adjudicationId, act, ...rest },
    ]),
  );
  return adjudicationId;
}

/** A review of the embedded rules with one mark, whose note is the secret. */
async function reviewByModel(
  db: Database,
  sessionId: string,
  codebookVersionId: string,
  turnId: string,
): Promise<string> {
  const said = await listReplayTurns(db, sessionId);
  const codebook = builtInCodebook;
  const context = reviewContext({ reviewId: "", turns: said, suggestionIds: [], codebook });
  const mark = turnTag(turnId, secrets.modelNote);
  const found = mark.type === "annotation-added" ? [mark.annotation] : [];
  const reviewId = await storeModelReview(db, {
    ...{ sessionId, codebookVersionId, context, jobId: null, at: new Date() },
    ...{ reviewer: "rules", modelName: rulesName, version: rulesVersion },
    ...{ findings: { annotations: found, dropped: {} }, tokens: { input: 0, output: 0 } },
  });
  if (!reviewId) throw new Error("The model's review was not stored.");
  return reviewId;
}

/** The demo's session that two experts are still to review, with a secret in each hidden place. */
async function plant(db: Database) {
  const study = one(await db.select().from(studies), "a study");
  const { programmeId, key: studyKey } = study;
  const found = and(eq(sessions.studyId, study.id), eq(sessions.number, 13));
  const { id: sessionId, peerId } = one(await db.select().from(sessions).where(found), "a session");
  const actorOf = async (key: string, role: Role): Promise<Actor> => {
    const rows = await db
      .select()
      .from(people)
      .where(eq(people.email, demo(key)));
    return { personId: one(rows, key).id, programmeId, roles: [role] };
  };
  const [peer, nadia, henrik, suyin, lead] = await Promise.all([
    actorOf("mei", "peer"),
    actorOf("nadia", "expert"),
    actorOf("henrik", "expert"),
    actorOf("suyin", "expert"),
    actorOf("lena", "lead"),
  ]);
  if (peer.personId !== peerId) throw new Error("The session is another peer's.");
  const ofSession = await db
    .select()
    .from(turns)
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position));
  const turnIds = ofSession.map((turn) => turn.id);
  const last = one(ofSession.slice(-1), "a turn");
  const turnId = one(
    ofSession.filter((turn) => turn.speaker === "supporter"),
    "a reply",
  ).id;
  await db.update(people).set({ name: secrets.peerName }).where(eq(people.id, peerId));
  const said = { turnId: uuid(), position: last.position + 1 };
  await db.insert(turns).values({
    ...{ id: said.turnId, sessionId, position: said.position, text: secrets.said },
    ...{ speaker: "supporter", createdAt: last.createdAt },
  });
  const hidden = sql`rpad(${secrets.cueQuote}, ${cues.end} - ${cues.start}, 'z')`;
  await db.update(cues).set({ quote: hidden }).where(inArray(cues.turnId, turnIds));
  const { reason } = secrets;
  await db.update(suggestions).set({ reason }).where(inArray(suggestions.turnId, turnIds));
  const model = await reviewByModel(db, sessionId, study.codebookVersionId, turnId);
  const fourth = await makePerson(db, programmeId, "expert");
  const letIn = { studyId: study.id, personId: fourth.personId, kind: "passed" as const };
  await insertPass(db, { ...letIn, version: 1, reason: "", grantedBy: null });
  await db.insert(assignments).values(
    [suyin, fourth].map(({ personId: reviewerId }) => ({
      ...{ id: uuid(), studyId: study.id, sessionId, reviewerId, kind: "expert" as const },
    })),
  );
  const openFor = async (actor: Actor) => valueOf(await openReview(db, actor, sessionId)).reviewId;
  const own = {
    ...{ self: await openFor(peer), nadia: await openFor(nadia) },
    ...{ henrik: await openFor(henrik), suyin: await openFor(suyin), model },
  };
  await write(db, peer, own.self, [
    turnTag(turnId, secrets.selfNote),
    { type: "review-submitted" },
  ]);
  for (const [expert, reviewId] of [
    [suyin, own.suyin],
    [fourth, await openFor(fourth)],
  ] as const)
    await write(db, expert, reviewId, [
      turnTag(turnId, secrets.otherNote),
      { type: "review-submitted" },
    ]);
  const anchor = { on: "turn" as const, turnId };
  const comment = { id: uuid(), anchor, text: secrets.leadComment };
  valueOf(await writeComment(db, lead, sessionId, comment));
  const adjudicationId = await settle(db, lead, sessionId);
  return { studyKey, sessionId, peerId, turnId, said, reviews: own, adjudicationId };
}

/** A served copy of the demo in which the secrets stand. */
export async function openPlanted(): Promise<Planted> {
  const seeded = process.env.ATTUNE_SEEDED;
  if (!seeded) throw new Error("The demo folder has not been seeded.");
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-blinding-"));
  await cp(seeded, folder, { recursive: true });
  const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
  const planted = await plant(database.db);
  await database.close();
  const server = await startServer({ DATA_DIR: folder });
  return {
    ...{ ...planted, server, url: server.url },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
