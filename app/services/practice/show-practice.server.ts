import { z } from "zod";
import type { Database } from "~db/client.server";
import { listPlayable } from "~db/queries/scenarios.server";
import { listSessionsOfPeer, type SessionCursor } from "~db/queries/sessions.server";
import { listStudiesOfPeer } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { dayOf } from "~/domain/cohort/cohort";
import { stageOf, type SupportStage } from "~/domain/practice/fading";
import { decidingIn, stepStatesOf } from "~/domain/practice/practice-plan";
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

/** What decides about supports where a plan's cohort practises: an arm of its study, this plan or another. */
interface Decided {
  /** Null where this plan does not decide. */
  stages: OwnStages | null;
  /** The cohort whose plan decides instead; null where an arm or this one does. */
  decidedBy: string | null;
  /** The study that it is about; null where it is about none in particular. */
  studyTitle: string | null;
}

function decidedFor(
  each: PlannedPractice,
  all: readonly PlannedPractice[],
  { places, today }: { places: Places; today: string },
): Decided {
  const place = places.find(({ study }) => study.id === each.studyId);
  const studyTitle = place?.study.title ?? null;
  const hasArm = place ? place.arm !== null : places.every(({ arm }) => arm !== null);
  if (hasArm) return { stages: null, decidedBy: null, studyTitle };
  const deciding = decidingIn(all, today, place ? each.studyId : null);
  if (deciding !== undefined && deciding !== each)
    return { stages: null, decidedBy: deciding.cohortName, studyTitle };
  const { suggestions, emotionCurve } = each.plan;
  const stages = {
    suggestions: stageOf(suggestions, each.skill),
    emotionCurve: stageOf(emotionCurve, each.skill),
  };
  return { stages, decidedBy: null, studyTitle };
}

/** A plan as the peer reads it. */
function ownPlan(
  { plan, played, cohortName, startsOn }: PlannedPractice,
  { cards, today, decided }: { cards: Cards; today: string; decided: Decided },
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
    ...decided,
  };
}

/** The actor's plans as they read them, and the study that the first one's cohort practises in. */
async function readOwnPlans(db: Database, actor: Actor, cards: Cards, places: Places) {
  const now = new Date();
  const today = dayOf(now);
  const planned = await readPlansOfPeer(db, actor, now);
  const plannedStudyId = planned[0]?.studyId ?? null;
  return {
    plans: planned.map((each) =>
      ownPlan(each, { cards, today, decided: decidedFor(each, planned, { places, today }) }),
    ),
    plannedStudyId: places.some(({ study }) => study.id === plannedStudyId) ? plannedStudyId : null,
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
