import { z } from "zod";
import { screenGenerated } from "../practice/safety/generated";
import { cueKinds, disclosureLayers } from "./cue";
import { asideKinds } from "./aside-kind";
import { parseLine } from "./line";
import { replyKinds } from "./reply-kind";
import { clientStyles } from "./style";
import { standardTopics } from "./topic";

const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  message: "Use lower-case letters, digits and single hyphens.",
});
const prose = z.string().trim().min(1);
const layer = z.literal(disclosureLayers);
const unit = z.number().min(-1).max(1);
const share = z.number().min(0).max(1);
const multiplier = z.number().min(0.25).max(2);

/** One thing that the client may say, with `{words|cue-id}` for a planted cue. At most 400 characters. */
export const lineSchema = z.string().trim().min(1).max(400);
const pool = (least: number) => z.array(lineSchema).min(least);

/** One kind of distress that this client shows, and what a reply must speak of to meet it. */
export const cueSpecSchema = z.object({
  kind: z.enum(cueKinds),
  explicit: z.boolean(),
  risk: z.boolean(),
  layer,
  /** Words (any form) or short phrases that speak of the same thing; the quoted words always count. */
  about: z.array(prose).min(3),
  /** Tentative readings of it as clauses in the second person: "you feel alone with all of this". */
  senses: z.array(prose).min(2),
  /** How the client goes on when the cue is met. */
  deeper: pool(2),
});
export type CueSpec = z.infer<typeof cueSpecSchema>;

/** Something that can be asked about and told, in order. */
export const topicSpecSchema = z.object({
  layer,
  /** Words or short phrases that ask for it, beside the standard ones of a standard topic. */
  asks: z.array(prose).optional(),
  /** Told one at a time, in order. */
  answers: pool(1),
});

const repliesSchema = z.object(
  Object.fromEntries(replyKinds.map((kind) => [kind, pool(3)])) as Record<
    (typeof replyKinds)[number],
    ReturnType<typeof pool>
  >,
);

/** A versioned role card: the client's story, style, cues, disclosure layers and start state. */
const cardSchema = z.object({
  v: z.literal(1),
  key: identifier,
  /** As a peer sees it: "Wei Ling, second-year student". */
  title: prose,
  clientName: prose,
  age: z.number().int().min(13).max(110),
  /** One or two sentences for the list. */
  summary: prose,
  /** What it touches on, in plain words, shown before a peer starts. */
  contentNote: prose,
  /** True where the story holds hints of suicide; such a scenario is played only when chosen. */
  riskOptIn: z.boolean(),
  style: z.enum(clientStyles),
  /** Estimated length of a session. */
  minutes: z.number().int().min(5).max(90),
  start: z.object({
    valence: unit,
    arousal: unit,
    trust: z.number().min(1).max(4),
    openness: share,
  }),
  /** The best valence that one session can reach: nothing is resolved in one conversation. */
  ceiling: unit,
  /** How strongly this client reacts; 1 is as the rules say. */
  temper: z.object({ trust: multiplier, valence: multiplier, arousal: multiplier }),
  /** Whole opening messages; the seed picks one. */
  openings: pool(2),
  cues: z.record(identifier, cueSpecSchema),
  topics: z.record(identifier, topicSpecSchema),
  /** What is offered unasked, by disclosure layer 0 to 3, in order. */
  story: z.tuple([pool(3), pool(3), pool(2), pool(2)]),
  replies: repliesSchema,
  /** What is said when risk is asked about and trust is too low to be frank; with riskOptIn only. */
  riskHedge: z.array(lineSchema).optional(),
  /** What is said beside the story; where a kind is left out, the standard lines are said. */
  asides: z.partialRecord(z.enum(asideKinds), pool(1)).optional(),
  /** Things to come back to, once the cue or topic in `after` has been mentioned (null: any time). */
  threads: z.array(z.object({ after: identifier.nullable(), text: prose })).min(6),
  /** Sentences with `[thread]`, for coming back to something. */
  returns: z.array(prose.regex(/\[thread\]/, { message: "Say where the [thread] goes." })).min(5),
});

type Card = z.infer<typeof cardSchema>;

/** Every line of a scenario with its path, in a fixed order. */
export function scenarioLines(card: Card): { path: (string | number)[]; line: string }[] {
  const under = (path: (string | number)[], lines: readonly string[]) =>
    lines.map((line, index) => ({ path: [...path, index], line }));
  return [
    ...under(["openings"], card.openings),
    ...Object.entries(card.cues).flatMap(([id, cue]) => under(["cues", id, "deeper"], cue.deeper)),
    ...Object.entries(card.topics).flatMap(([id, topic]) =>
      under(["topics", id, "answers"], topic.answers),
    ),
    ...card.story.flatMap((lines, index) => under(["story", index], lines)),
    ...replyKinds.flatMap((kind) => under(["replies", kind], card.replies[kind])),
    ...under(["riskHedge"], card.riskHedge ?? []),
    ...asideKinds.flatMap((kind) => under(["asides", kind], card.asides?.[kind] ?? [])),
  ];
}

/**
 * The contract of a scenario. An error names the path of what is wrong: a mark without its cue, a
 * standard topic without an answer, a risk cue in a scenario that does not declare risk.
 */
export const scenarioSchema = cardSchema.superRefine((card, context) => {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  for (const { path, line } of scenarioLines(card)) {
    const { text, marks } = parseLine(line);
    if (/[{}[\]]/.test(text)) refuse(path, "A mark is written {words|cue-id}.");
    for (const mark of marks)
      if (!card.cues[mark.cue]) refuse(path, `There is no cue named "${mark.cue}".`);
  }
  for (const topic of standardTopics)
    if (!card.topics[topic]) refuse(["topics", topic], "Every client can be asked about this.");
  for (const [id, topic] of Object.entries(card.topics))
    if (!(standardTopics as readonly string[]).includes(id) && !topic.asks?.length)
      refuse(["topics", id, "asks"], "Say which words ask for it.");
  for (const [id, cue] of Object.entries(card.cues))
    if (cue.risk && !card.riskOptIn)
      refuse(["cues", id, "risk"], "Only a scenario with riskOptIn may show risk.");
  if (card.riskOptIn && (card.riskHedge?.length ?? 0) < 2)
    refuse(["riskHedge"], "A scenario with riskOptIn needs at least two.");
  card.threads.forEach((thread, index) => {
    if (thread.after !== null && !card.cues[thread.after] && !card.topics[thread.after])
      refuse(["threads", index, "after"], "This names no cue and no topic.");
  });
});
export type Scenario = z.infer<typeof scenarioSchema>;

/**
 * The contract for what is saved or published: a scenario none of whose lines or senses the
 * safety screen refuses. Kept apart from `scenarioSchema` because screening every line takes
 * tens of milliseconds, and a stored scenario is read for every turn.
 */
export const publishableScenarioSchema = scenarioSchema.superRefine((scenario, context) => {
  const senses = Object.entries(scenario.cues).flatMap(([id, cue]) =>
    cue.senses.map((line, index) => ({ path: ["cues", id, "senses", index], line })),
  );
  for (const { path, line } of [...scenarioLines(scenario), ...senses])
    if (!screenGenerated(parseLine(line).text).safe)
      context.addIssue({
        code: "custom",
        path,
        message: "This may name a method, means or place of self-harm; say it another way.",
      });
});
