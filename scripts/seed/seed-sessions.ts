import { v7 as uuid } from "uuid";
import { randomAt } from "~/domain/simulator/random";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import { reviewByRules } from "~/domain/review/model-reviewer/review-by-rules";
import { rulesName, rulesVersion } from "~/domain/review/model-reviewer/reviewer";
import { reviewContext } from "~/domain/review/review-context";
import { storeModelReview } from "~/services/review/store-model-review.server";
import { releaseReview } from "~/services/review/release-review.server";
import { eq } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { debriefs, sessions } from "~db/schema";
import { scenarios } from "~db/seeds/scenarios";
import { giveSessions } from "~db/queries/give-sessions.server";
import { actorOf } from "./actor-of";
import { calibrateExpert, setCalibration } from "./calibrate-expert";
import { demoPlan, type PlannedSession } from "./demo-plan";
import { calibration, reviewerProfiles } from "./demo-reviewers";
import { playSession, type Played } from "./play-session";
import type { DemoWorkspace } from "./seed-demo";
import { settleSession } from "./settle-session";
import { trueMarks } from "./true-marks";
import { writeReview } from "./write-review";

const dayMs = 24 * 3600 * 1000;

interface Place {
  sessionId: string;
  seed: number;
  number: number;
  startedAt: Date;
}

async function play(
  tx: Database,
  workspace: DemoWorkspace,
  plan: PlannedSession,
  { sessionId, seed, number, startedAt }: Place,
): Promise<Played> {
  const scenario = scenarios[plan.scenario % scenarios.length];
  if (!scenario) throw new Error("No scenario ships with the product.");
  const supported = plan.peer !== "ravi";
  await tx.insert(sessions).values({
    id: sessionId,
    programmeId: workspace.programmeId,
    studyId: workspace.studyId,
    armId: workspace.armIds[supported ? 0 : 1] ?? null,
    number,
    peerId: workspace.people.get(plan.peer) ?? "",
    scenarioVersionId: workspace.scenarioVersions.get(scenario.key) ?? "",
    engine: "embedded",
    seed,
    origin: "demo",
    status: "open",
    title: scenario.title,
    contentNote: scenario.contentNote,
    suggestionsOn: supported,
    emotionCurveOn: supported,
    startedAt,
  });
  const { supporter, replies } = plan;
  const script = { sessionId, scenario, seed, supporter, replies, startedAt };
  const played = await playSession(tx, { ...script, suggestionsOn: supported });
  const end = { status: "ended" as const, endedAt: played.endedAt };
  await tx.update(sessions).set(end).where(eq(sessions.id, sessionId));
  const wentWell = 3 + (number % 3);
  await tx.insert(debriefs).values({ sessionId, wentWell, note: "", at: played.endedAt });
  return played;
}

async function review(
  tx: Database,
  workspace: DemoWorkspace,
  plan: PlannedSession,
  place: Place,
  played: Played,
): Promise<void> {
  const { sessionId, seed } = place;
  const asked = [...plan.reviewed, ...plan.waiting];
  const dueAt = new Date(played.endedAt.getTime() + 14 * dayMs);
  await giveSessions(
    tx,
    asked.map((key) => ({
      ...{ planId: null, toldAs: null, ordinal: 0, reservedUntil: null },
      studyId: workspace.studyId,
      sessionId,
      reviewerId: workspace.people.get(key) ?? "",
      plan: "demo",
      dueAt,
      createdBy: workspace.people.get("lena") ?? null,
    })),
  );
  const marks = trueMarks(played.turns);
  for (const key of [plan.peer, ...plan.reviewed]) {
    const profile = reviewerProfiles[key];
    if (!profile || plan.reviewed.length === 0) continue;
    const reviewId = await writeReview(tx, {
      actor: actorOf(workspace, key),
      sessionId,
      turns: played.turns,
      marks,
      profile,
      random: randomAt(seed, 1, `review/${key}`),
      beside: randomAt(seed, 1, `beside/${key}`),
      at: new Date(played.endedAt.getTime() + dayMs),
    });
    if (plan.released && key === "nadia") {
      const released = await releaseReview(tx, actorOf(workspace, "lena"), reviewId);
      if (!released.ok) throw new Error(`A demo review was not released: ${released.reason}.`);
    }
  }
}

/** The embedded rules' own review, as a run of model reviews stores it. */
async function reviewByModel(
  tx: Database,
  { codebookVersionId }: DemoWorkspace,
  sessionId: string,
  { turns, endedAt }: Played,
): Promise<void> {
  const codebook = builtInCodebook;
  const context = reviewContext({ reviewId: "", turns, suggestionIds: [], codebook });
  await storeModelReview(tx, {
    ...{ sessionId, codebookVersionId, context, jobId: null },
    ...{ reviewer: "rules", modelName: rulesName, version: rulesVersion },
    findings: reviewByRules(context, uuid),
    tokens: { input: 0, output: 0 },
    at: endedAt,
  });
}

/** One session is settled and becomes gold, and an expert who had not seen it is calibrated on it. */
async function settle(
  tx: Database,
  workspace: DemoWorkspace,
  { sessionId, seed }: Place,
  { turns, endedAt }: Played,
): Promise<void> {
  const lead = actorOf(workspace, "lena");
  const { expert, profile } = calibration;
  const marks = trueMarks(turns);
  await settleSession(tx, lead, sessionId, { marks, random: randomAt(seed, 1, "settled") });
  await setCalibration(tx, lead, workspace.studyKey, sessionId);
  await calibrateExpert(tx, workspace, lead, {
    ...{ actor: actorOf(workspace, expert), sessionId, turns, marks, profile },
    random: randomAt(seed, 1, `calibration/${expert}`),
    beside: randomAt(seed, 1, `calibration/beside/${expert}`),
    at: new Date(endedAt.getTime() + 3 * dayMs),
  });
}

/**
 * Plays and reviews the demo's sessions: the embedded client against scripted peers of different
 * skill, then peers and experts who differ in believable ways. Every word of it is synthetic.
 */
export async function seedSessions(
  tx: Database,
  workspace: DemoWorkspace,
  now: Date,
): Promise<void> {
  for (const [index, plan] of demoPlan.entries()) {
    const daysAgo = (demoPlan.length - index) * 2;
    const place: Place = {
      sessionId: uuid(),
      seed: 20_261_100 + index,
      number: index + 1,
      startedAt: new Date(now.getTime() - daysAgo * dayMs),
    };
    const played = await play(tx, workspace, plan, place);
    await review(tx, workspace, plan, place, played);
    if (plan.reviewed.length > 0) await reviewByModel(tx, workspace, place.sessionId, played);
    if (plan.gold) await settle(tx, workspace, place, played);
  }
}
