import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { holdAssignments, listStudyIdsOfExpert } from "~db/queries/assignment-plans.server";
import { countExpertQueue } from "~db/queries/assignments.server";
import {
  findCalibration,
  insertAsked,
  isOffered,
  listAttempts,
  listClosedStudies,
  listGoldSessions,
  listOfferedSessions,
  type CalibrationVersion,
  type GoldSession,
} from "~db/queries/calibration.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudyById } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { missingWords } from "~/domain/review/calibration/missing-words";
import { estimatedMinutes } from "~/domain/review/queue";
import { findSessionFacts } from "../review/review-access.server";
import { readStanding } from "./calibration-standing.server";

/** A gold session as its new expert sees it before, during and after: nothing of gold is in it. */
export interface OfferedSession {
  sessionId: string;
  number: number;
  title: string;
  contentNote: string;
  turns: number;
  minutes: number;
  /** Null where it is not begun. */
  reviewId: string | null;
  state: "open" | "begun" | "submitted";
}

/** A study that an expert is to be calibrated for, or that they are calibrated for and can look back on. */
export interface OfferedCalibration {
  study: { key: string; title: string };
  required: number;
  submitted: number;
  /** Live sessions of the study that they are asked to review and that open afterwards. */
  waiting: number;
  sessions: OfferedSession[];
  /** What is still missing, in words; empty before the first session is submitted. */
  missing: string[];
  /** Every session was taken and the threshold is not reached: a lead has to help. */
  isExhausted: boolean;
}

/** The sessions that may be given to an expert for calibration now, in the study's order. */
async function openGold(
  db: Database,
  study: { id: string; codebookVersionId: string },
  { settings }: CalibrationVersion,
  personId: string,
): Promise<GoldSession[]> {
  const [golds, offered] = await Promise.all([
    listGoldSessions(db, study),
    listOfferedSessions(db, study.id, personId),
  ]);
  return settings.sessionIds.flatMap((id) => {
    const found = golds.find((each) => each.sessionId === id);
    return found && offered.includes(id) ? [found] : [];
  });
}

/** What the actor is to do before the live sessions of their studies open to them. */
export async function listOffered(db: Database, actor: Actor): Promise<OfferedCalibration[]> {
  const { programmeId, personId } = actor;
  if (!can(actor, "queue.read", { programmeId })) return [];
  const memberOf = await listStudyIdsOfExpert(db, programmeId, personId);
  const closed = await listClosedStudies(db, memberOf, personId);
  const offered: OfferedCalibration[] = [];
  for (const id of closed) {
    const [study, version] = await Promise.all([findStudyById(db, id), findCalibration(db, id)]);
    if (study && version) offered.push(await offerOf(db, study, version, actor));
  }
  return offered;
}

async function offerOf(
  db: Database,
  study: NonNullable<Awaited<ReturnType<typeof findStudyById>>>,
  version: CalibrationVersion,
  actor: Actor,
): Promise<OfferedCalibration> {
  const { personId } = actor;
  const [attempts, golds, free, standing, codebook, counts] = await Promise.all([
    listAttempts(db, study.id, personId),
    listGoldSessions(db, study),
    openGold(db, study, version, personId),
    readStanding(db, study, personId),
    readCodebook(db, study.codebookVersionId),
    countExpertQueue(db, actor, { study: study.key }),
  ]);
  const sessionOf = (
    { sessionId, number, title, contentNote, turns }: GoldSession,
    rest: Pick<OfferedSession, "reviewId" | "state">,
  ): OfferedSession => ({
    ...{ sessionId, number, title, contentNote, turns },
    minutes: estimatedMinutes(turns),
    ...rest,
  });
  const begun = attempts.flatMap(({ sessionId, reviewId, submittedAt }) => {
    const found = golds.find((each) => each.sessionId === sessionId);
    if (!found) return [];
    const state = submittedAt ? "submitted" : reviewId ? "begun" : "open";
    return [sessionOf(found, { reviewId, state })];
  });
  const submitted = begun.filter(({ state }) => state === "submitted").length;
  const atWork = begun.length - submitted;
  const left = Math.max(1, version.settings.required - submitted) - atWork;
  const next = free.slice(0, Math.max(0, left));
  const labels = new Map(codebook?.tags.map(({ key, label }) => [key, label]));
  return {
    study: { key: study.key, title: study.title },
    required: version.settings.required,
    submitted,
    waiting: counts.find((row) => row.part === "needs-me")?.n ?? 0,
    sessions: [...begun, ...next.map((each) => sessionOf(each, { reviewId: null, state: "open" }))],
    missing:
      submitted === 0 ? [] : (standing?.missing ?? []).map((each) => missingWords(each, labels)),
    isExhausted: atWork === 0 && next.length === 0,
  };
}

/** Gives a gold session to the expert who takes it for calibration. Twice is the same as once. */
export async function takeCalibration(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<{ sessionId: string }>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found) return notFound;
  const { personId } = actor;
  const { studyId } = found.session;
  const facts = found.facts;
  return db.transaction(async (tx): Promise<Outcome<{ sessionId: string }>> => {
    await holdAssignments(tx, studyId);
    const attempts = await listAttempts(tx, studyId, personId);
    if (attempts.some((each) => each.sessionId === sessionId)) return done({ sessionId });
    const offered = await isOffered(tx, sessionId, personId);
    if (!can(actor, "calibration.take", { ...facts, offered }))
      return can(actor, "replay.read", facts) ? notAllowed : notFound;
    if (attempts.some((each) => each.submittedAt === null && each.sessionId !== sessionId))
      return conflict("Submit the calibration session that you have begun first.");
    await insertAsked(tx, {
      ...{ id: uuid(), studyId, sessionId, reviewerId: personId },
      ...{ purpose: "calibration", createdBy: personId },
    });
    return done({ sessionId });
  });
}
