import { z } from "zod";
import type { Database } from "~db/client.server";
import { listPlayable } from "~db/queries/scenarios.server";
import { listSessionsOfPeer, type SessionCursor } from "~db/queries/sessions.server";
import { listStudiesOfPeer } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { dayOf } from "~/domain/cohort/cohort";
import { stageOf, type SupportStage } from "~/domain/practice/fading";
import { stepStatesOf } from "~/domain/practice/practice-plan";
import { readPlansOfPeer, type PlannedPractice } from "./plan-of-peer.server";

/** Own sessions on one page. */
export const sessionsPerPage = 20;

const cursorSchema = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([startedAt, id]): SessionCursor => ({ startedAt: new Date(startedAt), id }));

function cursorFrom(text: string | null): SessionCursor | undefined {
  const parsed = cursorSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

async function readSessions(db: Database, actor: Actor, before: string | null) {
  const page = { limit: sessionsPerPage + 1, before: cursorFrom(before) };
  const rows = await listSessionsOfPeer(db, actor.programmeId, actor.personId, page);
  const shown = rows.slice(0, sessionsPerPage);
  const last = shown.at(-1);
  const more = rows.length > sessionsPerPage && last;
  return { sessions: shown, older: more ? `${last.startedAt.toISOString()}_${last.id}` : null };
}

type Places = Awaited<ReturnType<typeof listStudiesOfPeer>>;
type Cards = readonly { key: string; versionId: string; title: string }[];
type OwnStages = { suggestions: SupportStage; emotionCurve: SupportStage };

/** A plan as the peer reads it. Supports stand in the first alone, and only where no arm decides about them. */
function ownPlan(
  { plan, played, cohortName, startsOn }: PlannedPractice,
  { cards, today, stages }: { cards: Cards; today: string; stages: OwnStages | null },
) {
  const states = stepStatesOf(plan.steps, played, today);
  return {
    cohortName,
    beginsOn: startsOn > today ? startsOn : null,
    note: plan.note,
    steps: plan.steps.map(({ scenarioKey, dueOn }, at) => {
      const card = cards.find((each) => each.key === scenarioKey);
      const title = card?.title ?? "A scenario that is not offered any more";
      return { title, dueOn, state: states[at] ?? "open", versionId: card?.versionId ?? null };
    }),
    stages,
  };
}

/** The actor's plans as they read them, the deciding one first, and the study that its cohort practises in. */
async function readOwnPlans(db: Database, actor: Actor, cards: Cards, places: Places) {
  const now = new Date();
  const today = dayOf(now);
  const planned = await readPlansOfPeer(db, actor, now);
  const [first, ...others] = planned;
  if (!first) return { plans: [], plannedStudyId: null };
  const place = places.find(({ study }) => study.id === first.studyId);
  const hasArm = place ? place.arm !== null : places.every(({ arm }) => arm !== null);
  const { suggestions, emotionCurve } = first.plan;
  const stages = hasArm
    ? null
    : {
        suggestions: stageOf(suggestions, first.skill),
        emotionCurve: stageOf(emotionCurve, first.skill),
      };
  return {
    plans: [
      ownPlan(first, { cards, today, stages }),
      ...others.map((other) => ownPlan(other, { cards, today, stages: null })),
    ],
    plannedStudyId: place ? first.studyId : null,
  };
}

async function readPractice(db: Database, actor: Actor, before: string | null) {
  const [scenarios, places, own] = await Promise.all([
    listPlayable(db, actor.programmeId),
    listStudiesOfPeer(db, actor.programmeId, actor.personId),
    readSessions(db, actor, before),
  ]);
  const studies = places.map(({ study }) => ({ id: study.id, title: study.title }));
  const planned = await readOwnPlans(db, actor, scenarios, places);
  return { scenarios, studies, ...planned, ...own };
}
export type PracticeHome = Awaited<ReturnType<typeof readPractice>>;

/**
 * What a peer may play, in which studies, and the own sessions. `before` is what `older` said on the page
 * before; what cannot be read as such shows the newest.
 */
export async function showPractice(
  db: Database,
  actor: Actor,
  before: string | null = null,
): Promise<Outcome<PracticeHome>> {
  const { programmeId } = actor;
  if (!can(actor, "practice.start", { programmeId })) return notAllowed;
  return done(await readPractice(db, actor, before));
}
