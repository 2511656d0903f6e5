import { z } from "zod";
import { disclosureLayers } from "./cue";

/** Where the conversation stands. */
export const phases = ["opening", "exploring", "deepening", "coping", "closing"] as const;
export type Phase = (typeof phases)[number];

const unit = z.number().min(-1).max(1);
const count = z.number().int().min(0);

/** A cue that was shown and waits for an answer. */
export const liveCueSchema = z.object({
  /** The cue's id in the scenario. */
  id: z.string(),
  quote: z.string(),
  /** Position of the client turn that shows it. */
  position: count,
  /** How many replies have passed it over. */
  missed: count,
});
export type LiveCue = z.infer<typeof liveCueSchema>;

/**
 * Everything that the embedded client is between two messages. JSON-serialisable; with the scenario,
 * the seed and the next message it fixes the next turn byte for byte.
 */
export const simulatorStateSchema = z.object({
  v: z.literal(1),
  /** Client turns so far. */
  turns: count,
  valence: unit,
  arousal: unit,
  /** Where valence and arousal are heading; what is shown follows with inertia. */
  mood: z.object({ valence: unit, arousal: unit }),
  /** The valence that the last message read at; absent in states of before it was kept. */
  read: unit.optional(),
  trust: z.number().min(1).max(4),
  openness: z.number().min(0).max(1),
  /** The deepest layer that has been shown. */
  layer: z.literal(disclosureLayers),
  phase: z.enum(phases),
  live: z.array(liveCueSchema),
  /** What the client last spoke of: a cue and words of the last message; null where neither. */
  focus: z.object({ id: z.string(), quote: z.string() }).nullable(),
  /** Ids of cues that were met in content, in order. */
  answered: z.array(z.string()),
  /** What the last message did; absent in states of sessions begun before this was kept. */
  latest: z
    .object({
      /** Its lines of the story, as they were said. */
      told: z.array(z.string()),
      /** The lines of the story that were told last before it. */
      before: z.array(z.string()),
      /** Whether it kept back what was asked for. */
      kept: z.boolean(),
      /** Whether it said that something was passed over. */
      passed: z.boolean(),
    })
    .optional(),
  /** The client's latest words for each cue that was shown, by the cue's id. */
  shown: z.record(z.string(), z.string()),
  /** How many answers have been given for a topic. */
  told: z.record(z.string(), count),
  /** What the last message answered about risk; null where it was not asked about. */
  riskAnswer: z.enum(["told", "denied", "hedged"]).nullable().default(null),
  /**
   * Whether the last question about suicide was hedged and not answered since; absent in states of before it was
   * kept.
   */
  riskOpen: z.boolean().optional(),
  /** Position of the message that showed risk last; absent where none did, and in states of before it was kept. */
  riskShownAt: count.optional(),
  /**
   * Client turns on other things for which a told thought of suicide still waits for a step towards safety;
   * null where none was told.
   */
  riskWaits: z.number().int().min(0).nullable().default(null),
  /** `told` as it stood when a thought of suicide was first told; null where none was. */
  toldBeforeRisk: z.record(z.string(), count).nullable().default(null),
  /** The client turn at which each sort of remark was last made; absent in states of before it was kept. */
  remarked: z.record(z.string(), count).optional(),
  /** Every sentence said, normalised, in order. */
  said: z.array(z.string()),
  counters: z.object({
    /** Closed questions in a row. */
    closedRun: count,
    /** Reflections on content and open questions so far. */
    explorations: count,
    /** Bare validations so far. */
    stock: count,
    /** Replies in a row that passed over a live cue. */
    missedRun: count,
    /** Turns in a row that showed or went on about layer 2 or deeper. */
    deepRun: count,
    /** Pieces of advice before the gate. */
    earlyAdvice: count,
    /** Times that risk was asked about directly. */
    riskAsked: count,
    /** Hints or statements of risk shown. */
    riskShown: count,
    /** Turns in a row that hurt. */
    hurtRun: count,
    /** Replies that were nearly the client's own words. */
    echoes: count,
  }),
});
export type SimulatorState = z.infer<typeof simulatorStateSchema>;

/**
 * Whether a told thought of suicide, or one denied just now, is what the talk is about; null where neither was
 * told nor denied.
 */
export function aboutRisk({
  riskWaits,
  riskAnswer,
}: Pick<SimulatorState, "riskWaits" | "riskAnswer">): boolean | null {
  if (riskWaits === null) return riskAnswer === "denied" ? true : null;
  return riskWaits > 0;
}

/** What the last message did, as far as the state knows. */
export function latestOf({ latest }: SimulatorState): NonNullable<SimulatorState["latest"]> {
  return latest ?? { told: [], before: [], kept: false, passed: false };
}
