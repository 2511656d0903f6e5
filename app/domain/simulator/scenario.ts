import { z } from "zod";
import { emotionCategories } from "../emotion/reading";
import { storableText } from "../practice/storable-text";
import { cueKinds, disclosureLayers } from "./cue";
import { askedBackKinds } from "./asked-back-kind";
import { asideKinds } from "./aside-kind";
import { rebuffKinds } from "./rebuff-kind";
import { parseLine } from "./line";
import { storyMomentWith } from "./story-moment";
import { nameIn } from "./introduce";
import { isAnimal, personAspects, personPronouns } from "./person";
import { replyKinds } from "./reply-kind";
import { riskFollowUps } from "./risk-matter";
import { clientStyles } from "./style";
import { isKnownTopic, standardTopics } from "./topic";
import { wordingProblem, wordingsOf } from "./wording";

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The name of a scenario in addresses, or of a cue or topic in its lines. */
export const identifierSchema = z.string().regex(keyPattern, {
  message: "Use lower-case letters, digits and single hyphens.",
});
const layer = z.literal(disclosureLayers);

/** What a card asks of its parts. A draft asks only that the database can hold them. */
interface Rules {
  identifier: z.ZodString;
  prose: z.ZodString;
  /** A few words that fit into a sentence, in one or two wordings. */
  words: z.ZodString;
  line: z.ZodString;
  template: z.ZodString;
  least: (count: number) => (list: z.ZodArray<z.ZodString>) => z.ZodArray<z.ZodString>;
  threads: (list: ZodThreads) => ZodThreads;
  age: z.ZodNumber;
  minutes: z.ZodNumber;
  unit: z.ZodNumber;
  share: z.ZodNumber;
  trust: z.ZodNumber;
  multiplier: z.ZodNumber;
}
type ZodThreads = z.ZodArray<z.ZodObject<{ after: z.ZodNullable<z.ZodString>; text: z.ZodString }>>;

const prose = z.string().trim().min(1);

const worded = (line: string, context: z.RefinementCtx<string>) => {
  const problem = line === "" ? null : wordingProblem(line);
  if (problem !== null) context.addIssue({ code: "custom", message: problem });
};

/**
 * One thing that the client may say, with `{words|cue-id}` for a planted cue, `{words|cue-id!}` where
 * these words say it outright and `{words|cue-id?}` where they hint at it; ` || ` parts two wordings of
 * it that plant the same cues in the same way.
 */
export const lineSchema = z.string().trim().min(1).superRefine(worded);

const published: Rules = {
  identifier: identifierSchema,
  prose,
  words: prose.superRefine(worded),
  line: lineSchema,
  template: prose
    .refine((template) => wordingsOf(template).every((wording) => wording.includes("[thread]")), {
      message: "Say where the [thread] goes, in each wording.",
    })
    .superRefine(worded),
  least: (count) => (list) => list.min(count),
  threads: (list) => list.min(6),
  age: z.number().int().min(13).max(110),
  minutes: z.number().int().min(5).max(90),
  unit: z.number().min(-1).max(1),
  share: z.number().min(0).max(1),
  trust: z.number().min(1).max(4),
  multiplier: z.number().min(0.25).max(2),
};

const typed: Rules = {
  ...{ identifier: storableText, prose: storableText, words: storableText },
  ...{ line: storableText, template: storableText },
  least: () => (list) => list,
  threads: (list) => list,
  ...{ age: z.number(), minutes: z.number(), unit: z.number(), share: z.number() },
  ...{ trust: z.number(), multiplier: z.number() },
};

/** One kind of distress that this client shows, and what a reply must speak of to meet it. */
const cueSpecWith = ({ prose, line, least }: Rules) =>
  z.object({
    kind: z.enum(cueKinds),
    /** Whether it is said outright or hinted at, where a mark does not say it of its own words. */
    explicit: z.boolean(),
    risk: z.boolean(),
    layer,
    /** What it is felt as, where its kind does not tell. */
    feeling: z.enum(emotionCategories).optional(),
    /** Words (any form) or short phrases that speak of the same thing; the quoted words always count. */
    about: least(3)(z.array(prose)),
    /** Tentative readings of it as clauses in the second person: "you feel alone with all of this". */
    senses: least(2)(z.array(prose)),
    /** How the client goes on when the cue is met. */
    deeper: least(2)(z.array(line)),
    /** What it is like for them, said where just that is asked for: "what does that do to you?" */
    within: least(1)(z.array(line)).optional(),
  });
export type CueSpec = z.infer<ReturnType<typeof cueSpecWith>>;

/** Something that can be asked about and told, in order. */
const topicSpecWith = ({ prose, line, least }: Rules) =>
  z.object({
    layer,
    /** Words or short phrases that ask for it, beside the standard ones of a standard topic. */
    asks: z.array(prose).optional(),
    /** Told one at a time, in order. */
    answers: least(1)(z.array(line)),
  });
export type TopicSpec = z.infer<ReturnType<typeof topicSpecWith>>;

/** Somebody in the client's life whom a question may name. */
const personSpecWith = ({ prose, line, least }: Rules) =>
  z.object({
    /** Names and relations that mean them, without "my" or "your": "gwen", "wife". */
    names: least(1)(z.array(prose)),
    pronoun: z.enum(personPronouns),
    layer,
    /** How a stranger is told who they are, each with one of the names: "my brother Tim". Said so where they are first named. */
    introductions: z.array(prose).optional(),
    /** Alive, and near enough to come or to be rung: may be named when thoughts of suicide were told. */
    reachable: z.boolean().optional(),
    /** Told in order, by what is asked; where an aspect is left out, the rest of the story answers. */
    tells: z.partialRecord(z.enum(personAspects), least(1)(z.array(line))),
  });
export type PersonSpec = z.infer<ReturnType<typeof personSpecWith>>;

/** What is answered to a short question that asks back about something just told. */
const askedBackWith = ({ prose, line, least }: Rules) =>
  z.object({
    /** Words of the last message, as the client says them, any of which; with none, whatever was told. */
    said: z.array(prose),
    /** By what is asked. */
    answers: z.partialRecord(z.enum(askedBackKinds), least(1)(z.array(line))),
  });
export type AskedBackSpec = z.infer<ReturnType<typeof askedBackWith>>;

const repliesWith = ({ line, least }: Rules) =>
  z.object(
    Object.fromEntries(replyKinds.map((kind) => [kind, least(3)(z.array(line))])) as Record<
      (typeof replyKinds)[number],
      z.ZodArray<z.ZodString>
    >,
  );

/** A versioned role card: the client's story, style, cues, disclosure layers and start state. */
function cardWith(rules: Rules) {
  const { identifier, prose, line, template, least, unit, multiplier } = rules;
  const pool = (count: number) => least(count)(z.array(line));
  return z.object({
    v: z.literal(1),
    key: identifier,
    /** As a peer sees it: "Wei Ling, second-year student". */
    title: prose,
    clientName: prose,
    age: rules.age,
    /** One or two sentences for the list. */
    summary: prose,
    /** What it touches on, in plain words, shown before a peer starts. */
    contentNote: prose,
    /** True where the story holds hints of suicide; such a scenario is played only when chosen. */
    riskOptIn: z.boolean(),
    style: z.enum(clientStyles),
    /** Estimated length of a session. */
    minutes: rules.minutes,
    start: z.object({ valence: unit, arousal: unit, trust: rules.trust, openness: rules.share }),
    /** The best valence that one session can reach: nothing is resolved in one conversation. */
    ceiling: unit,
    /** What this client feels mostly, where neither what they show nor their words tell. */
    prevailing: z.enum(emotionCategories).optional(),
    /** How strongly this client reacts; 1 is as the rules say. */
    temper: z.object({ trust: multiplier, valence: multiplier, arousal: multiplier }),
    /** Whole opening messages; the seed picks one. */
    openings: pool(2),
    cues: z.record(identifier, cueSpecWith(rules)),
    topics: z.record(identifier, topicSpecWith(rules)),
    /** The people around the client, by a short name. */
    people: z.record(identifier, personSpecWith(rules)).optional(),
    /** What answers "why?", "and then?" right after some words, and after any; the story goes on where nothing does. */
    askedBack: z.array(askedBackWith(rules)).optional(),
    /** What is offered unasked, by disclosure layer 0 to 3, in order. */
    story: z.tuple([pool(3), pool(3), pool(2), pool(2)]),
    replies: repliesWith(rules),
    /** What is said when risk is asked about and trust is too low to be frank; with riskOptIn only. */
    riskHedge: z.array(line).optional(),
    /** What is told when a thought that was told is gone into; without riskOptIn, what is asked right after a denial. */
    riskMore: z.partialRecord(z.enum(riskFollowUps), pool(1)).optional(),
    /** What is said beside the story; where a kind is left out, the standard lines are said. */
    asides: z.partialRecord(z.enum([...asideKinds, ...rebuffKinds]), pool(1)).optional(),
    /** Things to come back to, once the cue or topic in `after` has been mentioned (null: any time). */
    threads: rules.threads(z.array(z.object({ after: identifier.nullable(), text: rules.words }))),
    /** Sentences with `[thread]`, for coming back to something. */
    returns: least(5)(z.array(template)),
    /** Replies written for moments of this story; where none fits, they are made of the client's words. */
    suggestions: z.array(storyMomentWith({ identifier, prose })).optional(),
  });
}

const cardSchema = cardWith(published);

/**
 * What a draft must be to be kept: a scenario's shape, whatever stands in its fields. A draft breaks
 * rules while it is being written; `scenarioProblems` names them.
 */
export const draftSchema = cardWith(typed);

type Card = z.infer<typeof cardSchema>;

/** Every line of a scenario with its path, in a fixed order. */
export function scenarioLines(card: Card): { path: (string | number)[]; line: string }[] {
  const under = (path: (string | number)[], lines: readonly string[]) =>
    lines.map((line, index) => ({ path: [...path, index], line }));
  return [
    ...under(["openings"], card.openings),
    ...Object.entries(card.cues).flatMap(([id, { deeper, within = [] }]) => [
      ...under(["cues", id, "deeper"], deeper),
      ...under(["cues", id, "within"], within),
    ]),
    ...Object.entries(card.topics).flatMap(([id, topic]) =>
      under(["topics", id, "answers"], topic.answers),
    ),
    ...Object.entries(card.people ?? {}).flatMap(([id, { tells }]) =>
      personAspects.flatMap((aspect) =>
        under(["people", id, "tells", aspect], tells[aspect] ?? []),
      ),
    ),
    ...(card.askedBack ?? []).flatMap(({ answers }, index) =>
      askedBackKinds.flatMap((kind) =>
        under(["askedBack", index, "answers", kind], answers[kind] ?? []),
      ),
    ),
    ...card.story.flatMap((lines, index) => under(["story", index], lines)),
    ...replyKinds.flatMap((kind) => under(["replies", kind], card.replies[kind])),
    ...under(["riskHedge"], card.riskHedge ?? []),
    ...riskFollowUps.flatMap((kind) => under(["riskMore", kind], card.riskMore?.[kind] ?? [])),
    ...[...asideKinds, ...rebuffKinds].flatMap((kind) =>
      under(["asides", kind], card.asides?.[kind] ?? []),
    ),
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
    if (/[{}[\]]/.test(text))
      refuse(path, "A mark is written {words|cue-id}, {words|cue-id!} or {words|cue-id?}.");
    for (const mark of marks)
      if (!card.cues[mark.cue])
        refuse(
          path,
          `There is no cue named "${mark.cue}". Plant another in these words, take the mark off, or add the cue.`,
        );
  }
  for (const topic of standardTopics)
    if (!card.topics[topic]) refuse(["topics", topic], "Every client can be asked about this.");
  for (const [id, topic] of Object.entries(card.topics))
    if (!isKnownTopic(id) && !topic.asks?.length)
      refuse(["topics", id, "asks"], "Say which words ask for it.");
  for (const [id, { names, reachable, introductions }] of Object.entries(card.people ?? {})) {
    if (reachable && isAnimal(names))
      refuse(["people", id, "reachable"], "Nobody can be told by way of an animal.");
    introductions?.forEach((phrase, index) => {
      const path = ["people", id, "introductions", index];
      if (nameIn(phrase, names) === null) refuse(path, "Say one of the names in it.");
      if (/[{}[\]|]/.test(phrase)) refuse(path, "Write it without marks or a second wording.");
    });
  }
  for (const [id, cue] of Object.entries(card.cues))
    if (cue.risk && !card.riskOptIn)
      refuse(["cues", id, "risk"], "Only a scenario that holds a risk layer may show risk.");
  if (card.riskOptIn && (card.riskHedge?.length ?? 0) < 2)
    refuse(["riskHedge"], "A scenario that holds a risk layer needs at least two.");
  card.suggestions?.forEach(({ cue, said }, index) => {
    const path = ["suggestions", index];
    if (cue === null && said.length === 0)
      refuse([...path, "said"], "Name a cue, or words that the client must have said.");
    if (cue !== null && !card.cues[cue])
      refuse([...path, "cue"], `There is no cue named "${cue}".`);
    if (cue !== null && card.cues[cue]?.risk)
      refuse([...path, "cue"], "What is offered where risk shows is the same for every client.");
  });
  card.threads.forEach((thread, index) => {
    if (thread.after !== null && !card.cues[thread.after] && !card.topics[thread.after])
      refuse(["threads", index, "after"], "This names no cue and no topic.");
  });
});
export type Scenario = z.infer<typeof scenarioSchema>;
