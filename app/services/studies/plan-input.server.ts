import type { Database } from "~db/client.server";
import {
  listPlannable,
  listStudyAssignments,
  listStudyExperts,
  type StudyAssignment,
} from "~db/queries/assignment-plans.server";
import type { PlanChoices } from "~/domain/review/assignment-plan/choices";
import type {
  HeldSeat,
  PlanInput,
  PlanReviewer,
  PlanSession,
} from "~/domain/review/assignment-plan/plan";
import { isAmong } from "~/domain/review/assignment-plan/session-numbers";
import { estimatedMinutes } from "~/domain/review/queue";

export type StudyExpert = Awaited<ReturnType<typeof listStudyExperts>>[number];

/** An assignment that stands and is begun, of somebody whose work may be handed over. */
export interface BegunSeat {
  id: string;
  session: number;
  code: string;
  handedOver: boolean;
}

export interface FoundInput {
  input: PlanInput;
  /** Experts who are in the study, or left and still hold something. */
  experts: (StudyExpert & { waiting: number })[];
  begunOfLeavers: BegunSeat[];
  /** What was handed back, with the reason where one was given; latest first. */
  handedBack: { id: string; session: number; code: string; at: Date; reason: string }[];
  /** Begun assignments that the choices hand over. */
  handedOver: string[];
}

type Plannable = Awaited<ReturnType<typeof listPlannable>>[number];

/** What was taken, not begun, and is past its date has ended. */
const isExpired = (row: StudyAssignment, now: Date) =>
  row.reviewStatus === null && row.reservedUntil !== null && row.reservedUntil < now;
const stands = (row: StudyAssignment, now: Date) => row.endedAt === null && !isExpired(row, now);
const isBegun = (row: StudyAssignment) =>
  row.reviewStatus !== null && row.reviewStatus !== "handed-back";
const isAtWork = (row: StudyAssignment) =>
  row.reviewStatus === "open" || row.reviewStatus === "locked";
/** By whom it ended is not known of what ended before that was kept: then it was handed back. */
const wasHandedBack = (row: StudyAssignment) =>
  row.endedAt !== null && (row.endedBy === null || row.endedBy === "reviewer");

function sessionOf(row: Plannable): PlanSession {
  const { id, number, ownerId, turns, target } = row;
  const scenario = row.origin === "imported" ? "Imported" : row.title;
  const strata = { scenario, cohort: row.cohort ?? "No cohort", peer: row.peerCode ?? "No peer" };
  return { id, number, ownerId, minutes: estimatedMinutes(turns), strata, target };
}

function reviewerOf(expert: StudyExpert, choices: PlanChoices): PlanReviewer {
  const chosen = choices.experts[expert.code];
  return {
    id: expert.id,
    code: expert.code,
    part: expert.leftAt === null ? (chosen?.part ?? "takes") : "leaves",
    maxSessions: chosen?.maxSessions ?? null,
    maxMinutes: chosen?.maxMinutes ?? null,
  };
}

const seatOf = (row: StudyAssignment): HeldSeat => {
  const { id, sessionId, reviewerId, ordinal } = row;
  const done = row.reviewStatus === "submitted";
  return { id, sessionId, reviewerId, ordinal, begun: isBegun(row), done };
};

/** What a plan starts from, as the study stands now. */
export async function readPlanInput(
  db: Database,
  studyId: string,
  choices: PlanChoices,
): Promise<FoundInput> {
  const [rows, all, found] = await Promise.all([
    listPlannable(db, studyId),
    listStudyAssignments(db, studyId),
    listStudyExperts(db, studyId),
  ]);
  const now = new Date();
  const calibrated = all.filter((row) => row.purpose === "calibration");
  const live = all.filter((row) => row.purpose === "live");
  const standing = live.filter((row) => stands(row, now));
  const waitingOf = (id: string) =>
    standing.filter((row) => row.reviewerId === id && !isBegun(row)).length;
  const experts = found
    .map((expert) => ({ ...expert, waiting: waitingOf(expert.id) }))
    .filter(({ id, leftAt }) => leftAt === null || standing.some((row) => row.reviewerId === id));
  const reviewers = experts.map((expert) => reviewerOf(expert, choices));
  const leavers = new Set(reviewers.filter((each) => each.part === "leaves").map(({ id }) => id));
  const begun = standing.filter((row) => leavers.has(row.reviewerId) && isAtWork(row));
  const handedOver = begun.filter((row) => choices.handOver.includes(row.id));
  const given = new Set(handedOver.map((row) => row.id));
  const chosen = chooseSessions(rows, standing, leavers, given, choices);
  const ids = new Set(chosen.map((session) => session.id));
  const known = new Set(reviewers.map((reviewer) => reviewer.id));
  const isHere = (row: StudyAssignment) => ids.has(row.sessionId) && known.has(row.reviewerId);
  const barred = [...live.filter(wasHandedBack), ...handedOver, ...calibrated].filter(
    (row) => isHere(row) && !standing.some((each) => isSame(each, row) && !given.has(each.id)),
  );
  const { shares, strata, reshare, leaveOpen, seed } = choices;
  const numberOf = new Map(rows.map((row) => [row.id, row.number]));
  const codeOf = new Map(experts.map((expert) => [expert.id, expert.code]));
  return {
    input: {
      sessions: chosen.map(sessionOf),
      reviewers,
      held: standing.filter((row) => isHere(row) && !given.has(row.id)).map(seatOf),
      barred: barred.map(({ sessionId, reviewerId }) => ({ sessionId, reviewerId })),
      ...{ shares, strata, reshare, leaveOpen, seed },
    },
    experts,
    begunOfLeavers: begun.map((row) => ({
      id: row.id,
      session: numberOf.get(row.sessionId) ?? 0,
      code: codeOf.get(row.reviewerId) ?? "",
      handedOver: given.has(row.id),
    })),
    handedBack: all
      .filter((row) => wasHandedBack(row) && row.endedAt !== null)
      .sort((a, b) => (b.endedAt?.getTime() ?? 0) - (a.endedAt?.getTime() ?? 0))
      .map((row) => ({
        id: row.id,
        session: numberOf.get(row.sessionId) ?? 0,
        code: found.find((expert) => expert.id === row.reviewerId)?.code ?? "Expert",
        at: row.endedAt ?? new Date(0),
        reason: row.endReason,
      })),
    handedOver: [...given],
  };
}

const isSame = (one: StudyAssignment, two: StudyAssignment) =>
  one.sessionId === two.sessionId && one.reviewerId === two.reviewerId;

/** The sessions that were asked for, and those that somebody who leaves gives up. */
function chooseSessions(
  rows: readonly Plannable[],
  standing: readonly StudyAssignment[],
  leavers: ReadonlySet<string>,
  given: ReadonlySet<string>,
  choices: PlanChoices,
): Plannable[] {
  const assigned = new Set(standing.map((row) => row.sessionId));
  const givenUp = new Set(
    standing
      .filter((row) => (leavers.has(row.reviewerId) && !isBegun(row)) || given.has(row.id))
      .map((row) => row.sessionId),
  );
  return rows.filter(
    ({ id, number }) =>
      givenUp.has(id) ||
      (isAmong(choices.sessions, number) && !(choices.onlyUnassigned && assigned.has(id))),
  );
}
