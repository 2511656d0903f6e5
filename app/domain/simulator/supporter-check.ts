import type { Hearing } from "./rehearse";
import { rehearse } from "./rehearse";
import type { Scenario } from "./scenario";
import type { Phase } from "./state";
import { supporters } from "./supporters";
import type { SupporterName } from "./supporters";

/** Replies of a scripted supporter in a check: a long session. Design choice. */
export const checkedReplies = 30;
/** Seeds of a check; each supporter is played once with each. */
export const checkedSeeds = [1, 42, 4294967295] as const;
/** How much better off a client shall be after a good supporter. Design choice. */
export const clearly = { valence: 0.3, trust: 1 } as const;

/** Supporters that talk like people in training; the others only show what harm does. */
export const lifelike: readonly SupporterName[] = ["good", "promising", "mixed", "shaky"];

/** Where one scripted session left the client, and what the client said. */
export interface CheckedSession {
  supporter: SupporterName;
  seed: number;
  valence: number;
  trust: number;
  openness: number;
  layer: number;
  phase: Phase;
  texts: readonly string[];
}

/** Every session of a check, in order of playing. */
export function sessionsToCheck(): { supporter: SupporterName; seed: number }[] {
  const names = Object.keys(supporters) as SupporterName[];
  return names.flatMap((supporter) => checkedSeeds.map((seed) => ({ supporter, seed })));
}

/** Plays one scripted supporter to the end. Deterministic by seed. */
export function checkSession(
  scenario: Scenario,
  { supporter, seed }: { supporter: SupporterName; seed: number },
  hear: Hearing,
): CheckedSession {
  const { steps } = rehearse(scenario, seed, supporters[supporter], checkedReplies, hear);
  const last = steps[steps.length - 1];
  if (!last) throw new Error("A rehearsal always has an opening.");
  const { valence, trust, openness, layer, phase } = last.state;
  const texts = steps.map(({ text }) => text);
  return { supporter, seed, valence, trust, openness, layer, phase, texts };
}

/** End values of one supporter, averaged over its sessions; `layer` is the deepest reached. */
export interface SupporterEnd {
  supporter: SupporterName;
  sessions: number;
  valence: number;
  trust: number;
  openness: number;
  layer: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One row a supporter, in the order from skilled to harmful; supporters without a session are left out. */
export function supporterEnds(sessions: readonly CheckedSession[]): SupporterEnd[] {
  return (Object.keys(supporters) as SupporterName[]).flatMap((supporter) => {
    const own = sessions.filter((session) => session.supporter === supporter);
    if (own.length === 0) return [];
    const averaged = (key: "valence" | "trust" | "openness") => mean(own.map((one) => one[key]));
    return [
      {
        ...{ supporter, sessions: own.length },
        ...{ valence: averaged("valence"), trust: averaged("trust") },
        ...{ openness: averaged("openness"), layer: Math.max(...own.map(({ layer }) => layer)) },
      },
    ];
  });
}

/** The good supporter against one unhelpful one: by how much, and whether that is clear. */
export interface SupporterVerdict {
  against: SupporterName;
  valence: number;
  trust: number;
  holds: boolean;
}

const unhelpful = ["advice-giver", "interrogator", "parrot", "minimiser"] as const;

/** Whether the good supporter leaves the client clearly better off than each unhelpful one. */
export function supporterVerdicts(ends: readonly SupporterEnd[]): SupporterVerdict[] {
  const good = ends.find(({ supporter }) => supporter === "good");
  return unhelpful.flatMap((against) => {
    const other = ends.find(({ supporter }) => supporter === against);
    if (!good || !other) return [];
    const valence = good.valence - other.valence;
    const trust = good.trust - other.trust;
    return [{ against, valence, trust, holds: valence > clearly.valence && trust > clearly.trust }];
  });
}
