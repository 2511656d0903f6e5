import { randomBytes } from "node:crypto";
import { z } from "zod";
import { isDuplicate } from "~db/errors.server";
import { findScenarioVersion, type StoredScenario } from "~db/queries/scenarios.server";
import { findLastSeed, findSession, insertSession } from "~db/queries/sessions.server";
import { listStudiesOfPeer, nextSessionNumber } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import {
  conflict,
  done,
  invalid,
  notAllowed,
  notFound,
  type Outcome,
} from "~/domain/access/outcome";
import { supportsFor } from "~/domain/practice/practice-plan";
import { seedOfOtherTake } from "~/domain/simulator/wording";
import type { App } from "~/platform/app.server";
import { readDecidingPlan } from "./plan-of-peer.server";

export const startSchema = z.object({
  /** Made on the device: starting twice with it starts once. */
  id: z.uuidv7(),
  scenarioVersionId: z.uuid(),
  /** May be left out by someone who practises in one study only. */
  studyId: z.uuid().nullable().default(null),
  /** The person has read that the scenario holds hints of suicide, and wants to play it. */
  acknowledged: z.boolean().default(false),
});
export type StartInput = z.infer<typeof startSchema>;

type Host = Pick<App, "db" | "engines">;
type Place = Awaited<ReturnType<typeof listStudiesOfPeer>>[number];

function choosePlace(places: readonly Place[], studyId: string | null): Outcome<Place> {
  const chosen = studyId === null ? places : places.filter((place) => place.study.id === studyId);
  const [place, other] = chosen;
  if (place && !other) return done(place);
  if (place) return invalid("Choose where you practise.", "studyId");
  if (places.length > 0) return notFound;
  return invalid("You are not part of an open study yet. Ask your lead to add you.", "studyId");
}

function checkScenario(
  scenario: StoredScenario | null,
  acknowledged: boolean,
): Outcome<StoredScenario> {
  if (!scenario?.published) return notFound;
  if (!scenario.playable) return conflict("This scenario has a newer version. Reload the page.");
  if (scenario.content.riskOptIn && !acknowledged)
    return invalid(
      "Confirm that you have read the content note and want to go on.",
      "acknowledged",
    );
  return done(scenario);
}

const untrained = { sessions: 0, level: null };

const drawSeed = () => randomBytes(4).readUInt32LE();

/** The session with this id where it is already this person's and of this scenario; else a conflict. */
async function alreadyStarted(
  host: Host,
  actor: Actor,
  input: StartInput,
): Promise<Outcome<{ sessionId: string }>> {
  const session = await findSession(host.db, actor.programmeId, input.id);
  if (session?.peerId === actor.personId && session.scenarioVersionId === input.scenarioVersionId)
    return done({ sessionId: session.id });
  return conflict("This could not be started. Reload the page and start again.");
}

/**
 * Starts a practice session in a study of the person; nothing is said in it yet. Their arm decides about
 * suggestions and the emotion curve; without an arm the practice plan of their cohort in the study does, or the
 * first of their plans. What was decided is copied: a later change of study or plan changes nothing here.
 * Somebody who has met the client before is told nothing in the same words as last time.
 */
export async function startSession(
  host: Host,
  actor: Actor,
  input: StartInput,
): Promise<Outcome<{ sessionId: string }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "practice.start", { programmeId })) return notAllowed;
  if (await findSession(host.db, programmeId, input.id)) return alreadyStarted(host, actor, input);
  const found = await findScenarioVersion(host.db, programmeId, input.scenarioVersionId);
  const scenario = checkScenario(found, input.acknowledged);
  if (!scenario.ok) return scenario;
  const place = choosePlace(await listStudiesOfPeer(host.db, programmeId, personId), input.studyId);
  if (!place.ok) return place;
  const { study, arm } = place.value;
  const planned = arm ? undefined : await readDecidingPlan(host.db, actor, study.id);
  const supports = supportsFor(arm, planned?.plan ?? null, planned?.skill ?? untrained);
  const { content } = scenario.value;
  try {
    await host.db.transaction(async (tx) => {
      const lastSeed = await findLastSeed(tx, personId, input.scenarioVersionId);
      await insertSession(tx, {
        id: input.id,
        programmeId,
        studyId: study.id,
        armId: arm?.id ?? null,
        practicePlanId: planned?.id ?? null,
        number: await nextSessionNumber(tx, study.id),
        peerId: personId,
        scenarioVersionId: input.scenarioVersionId,
        engine: host.engines.preferred,
        seed: seedOfOtherTake(drawSeed(), lastSeed),
        origin: "practised",
        status: "open",
        title: content.title,
        contentNote: content.contentNote,
        ...supports,
        startedAt: new Date(),
      });
    });
  } catch (error) {
    if (isDuplicate(error, "sessions_pkey")) return alreadyStarted(host, actor, input);
    throw error;
  }
  return done({ sessionId: input.id });
}
