import { z } from "zod";
import { messageTextSchema } from "../practice/message";
import { spanSchema } from "../practice/span";

/** What a drill asks at a flagged moment. */
export const drillKinds = ["spot-cue", "better-reply", "wait-or-advise"] as const;
export type DrillKind = (typeof drillKinds)[number];

export const drillWords: Record<DrillKind, string> = {
  "spot-cue": "Spot the cue",
  "better-reply": "Say it better",
  "wait-or-advise": "Wait or advise?",
};

export const waitOrAdvise = ["wait", "advise"] as const;
export type WaitOrAdvise = (typeof waitOrAdvise)[number];

/** What the moment called for, by the tag that an expert put on it. */
const calledFor: Readonly<Record<string, WaitOrAdvise>> = {
  advice_early: "wait",
  advice_unasked: "wait",
  ask_permission: "advise",
  next_step: "advise",
};

/** What an expert's tag says that a moment called for; null where it says nothing of it. */
export function adviceAt(tag: string): WaitOrAdvise | null {
  return calledFor[tag] ?? null;
}

/** The tags that say so of a moment. */
export function tagsCallingFor(choice: WaitOrAdvise): string[] {
  return Object.keys(calledFor).filter((tag) => calledFor[tag] === choice);
}

/** The answer that is missing among these tags, where "wait or advise" would always answer the same. */
export function missingChoice(tags: readonly string[]): WaitOrAdvise | null {
  const found = new Set(tags.map(adviceAt));
  if (found.has("wait") === found.has("advise")) return null;
  return found.has("wait") ? "advise" : "wait";
}

/** What decides which drills a mark can become. */
export interface DrillSource {
  tag: string;
  /** It is on a supporter's turn, or a span of it. */
  onTurn: boolean;
  hasEvidence: boolean;
  betterReply: string;
}

/**
 * The drills that a mark can become, the first one first: a client's words that went unanswered are to be
 * spotted, a better reply is to be found, and advice is to be weighed.
 */
export function drillsFrom({ tag, onTurn, hasEvidence, betterReply }: DrillSource): DrillKind[] {
  if (!onTurn) return [];
  const fits: Record<DrillKind, boolean> = {
    "spot-cue": hasEvidence,
    "wait-or-advise": adviceAt(tag) !== null,
    "better-reply": betterReply.trim() !== "",
  };
  return drillKinds.filter((kind) => fits[kind]);
}

/** A drill of a mark, with what decides what it asks. */
export interface AskedDrill {
  kind: DrillKind;
  /** The supporter's turn that the mark is on. */
  turnId: string | null;
  /** The client's turn that holds the mark's evidence. */
  cueTurnId: string | null;
}

/**
 * Whether two drills ask the same: which words of one client's turn are the cue, or at one supporter's turn
 * what could be said, or whether to wait or to advise, whatever the answer to it would be.
 */
export function asksTheSame(one: AskedDrill, other: AskedDrill): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind === "spot-cue" ? one.cueTurnId === other.cueTurnId : one.turnId === other.turnId;
}

/** Of the drills of several marks one for each question, the first. */
export function eachAskedOnce<Drill extends AskedDrill>(drills: readonly Drill[]): Drill[] {
  return drills.filter(
    (drill, at) => !drills.slice(0, at).some((before) => asksTheSame(before, drill)),
  );
}

/** What was answered, as it is kept in a JSON column. */
export const drillAnswerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ v: z.literal(1), kind: z.literal("spot-cue"), span: spanSchema.nullable() }),
  z.strictObject({ v: z.literal(1), kind: z.literal("better-reply"), text: messageTextSchema }),
  z.strictObject({
    v: z.literal(1),
    kind: z.literal("wait-or-advise"),
    choice: z.enum(waitOrAdvise),
  }),
]);
export type DrillAnswer = z.infer<typeof drillAnswerSchema>;

/** How far away a card comes back. */
export const grades = ["again", "good", "easy"] as const;
export type Grade = (typeof grades)[number];

/**
 * When a card comes back as long as its person has not chosen: soon where the answer missed what was to
 * be seen. A reply is not judged here (`isMet` is null).
 */
export function firstGrade(isMet: boolean | null): Grade {
  return isMet === false ? "again" : "good";
}

/** Where a card stands in spaced repetition, as it is kept in a JSON column; times in ISO 8601. */
export const storedScheduleSchema = z.strictObject({
  v: z.literal(1),
  due: z.iso.datetime(),
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  scheduledDays: z.number().min(0),
  learningSteps: z.number().int().min(0),
  reps: z.number().int().min(0),
  lapses: z.number().int().min(0),
  state: z.number().int().min(0).max(3),
  lastReview: z.iso.datetime().nullable(),
});
export type StoredSchedule = z.infer<typeof storedScheduleSchema>;

/** A day's drills end here, in seconds. Design choice: short enough to do every day. */
export const secondsADay = 300;

/** Whether it is enough for today: nothing is due, or the day's time is used. */
export function isEnough(due: number, secondsToday: number): boolean {
  return due === 0 || secondsToday >= secondsADay;
}

/** A drill that comes back only after so many weeks is settled. Design choice. */
export const settledWeeks = 3;
