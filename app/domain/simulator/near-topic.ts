import { plain } from "../practice/hearing/plain";
import { stems, words } from "./lexeme";
import { nearAsks } from "./near-words";
import type { Scenario } from "./scenario";
import { wholeWords } from "./sentence";
import { standardAsks } from "./topic-asks";
import { verbStem } from "./verb-forms";

/** What a question wants by the word that it asks with; "whether" where yes or no would answer. */
export type Wanted = "why" | "who" | "where" | "when" | "what" | "how" | "like" | "whether";

const wantedBy: readonly (readonly [Wanted, RegExp])[] = [
  [
    "like",
    /\bwhat (?:is|was|were|would|must) (?:it|that|this|they)\b[^?]*\blike\b|\bhow (?:did|do|does|was|is|are|were) (?:it|that|you|this)(?: \w+)? (?:feel|for you|to be|with you)\b|\bwhat (?:goes|went|was going|is going) (?:through|on in)\b|\bwhat (?:does|did) (?:it|that) do to you\b|\bwhat (?:do|did) you feel\b/,
  ],
  ["why", /\b(?:why|how come|what (?:made|makes|stopped|stops|kept|keeps|for$))\b/],
  [
    "when",
    /\b(?:when (?:did|was|were|is|are|do|does|will|had|have)|since when|how (?:long|often|many times)|what time|which (?:day|year|month))\b/,
  ],
  ["who", /\b(?:who|whom|whose)\b/],
  ["where", /\bwhere\b/],
  ["how", /\bhow\b/],
  ["what", /\b(?:what|which)\b/],
];

const wantedIn = (read: string): Wanted =>
  wantedBy.find(([, pattern]) => pattern.test(read))?.[0] ?? "whether";

/** Kinds of question that one answer may serve. */
const akin: ReadonlySet<string> = new Set([
  "what how",
  "how what",
  "whether who",
  "who whether",
  "whether what",
  "what whether",
]);

/** Words that stand in any question. */
const empty: ReadonlySet<string> = new Set(
  `a an the and or but if then so because as of at by for with about into onto to from in out on off over up down i me my we us
  our you your yours he him his she her they them their it its this that these those there here what which who whom whose when
  where why how is are was were be been being have has had do does did doing will would shall should can could may might must
  until till last long often many much time times most exactly usually normally ago then now
  not no just also even still ever really like kind sort bit lot all any am im youre hes shes its thats whats u ur ok okay oh`.split(
    /\s+/,
  ),
);

/** A question as it is compared with another. */
interface Reading {
  wanted: Wanted;
  /** Its words that do not stand in any question, as stems. */
  parts: ReadonlySet<string>;
  /** All its words. */
  all: ReadonlySet<string>;
}

function readingOf(question: string): Reading {
  const read = plain(question);
  const all = words(read);
  const kept = all.filter((word) => !empty.has(word));
  const parts = new Set(kept.flatMap((word) => stems(word)).map(verbStem));
  return { wanted: wantedIn(read), parts, all: new Set(all) };
}

/** What the same question word adds to the words that two questions share. Design choice. */
const sameWord = 0.3;
/** From here on two questions ask the same. Chosen on questions that a stranger wrote for lines of the clients. */
const alikeEnough = 0.6;
/** The same where they share nothing but what is in most questions. Design choice. */
const alikeUnnamed = 0.8;

/** Share of all their words that two questions of nothing by name have in common to be the same. Design choice. */
const sameWords = 0.4;

/** How alike two questions are that name nothing, "what did you do then" and "what did you do next". */
function likenessOfNothing(one: Reading, other: Reading): number {
  if (one.wanted !== other.wanted) return 0;
  const shared = [...one.all].filter((word) => other.all.has(word)).length;
  const share = shared / (one.all.size + other.all.size - shared);
  return share < sameWords ? 0 : alikeEnough + share * sameWord;
}

/** How alike two questions are: 0 where they share no word, about 1 and above where they ask the same. */
function likeness(one: Reading, other: Reading): number {
  if (one.parts.size === 0 && other.parts.size === 0) return likenessOfNothing(one, other);
  const shared = [...one.parts].filter((part) => other.parts.has(part)).length;
  if (shared === 0) return 0;
  const share = shared / Math.sqrt(one.parts.size * other.parts.size);
  if (one.wanted === other.wanted) return share + sameWord;
  return akin.has(`${one.wanted} ${other.wanted}`) ? share : 0;
}

interface NearTopic {
  topic: string;
  /** Words of the client's, any of which it follows. */
  said: readonly string[];
  asks: readonly Reading[];
}

const found = new WeakMap<Scenario["topics"], readonly NearTopic[]>();

function nearTopics({ topics }: Scenario): readonly NearTopic[] {
  const known = found.get(topics);
  if (known) return known;
  const made = Object.entries(topics).flatMap(([topic, { asks }]) => {
    const { said, questions } = nearAsks(asks);
    if (said.length === 0) return [];
    return [{ topic, said: said.map(wholeWords), asks: questions.map(readingOf) }];
  });
  found.set(topics, made);
  return made;
}

/** Words of what anybody may be asked: sharing them alone, a question may as well be one of those. */
const general: ReadonlySet<string> = new Set(
  Object.values(standardAsks)
    .flat()
    .flatMap((ask) => stems(ask).map(verbStem)),
);

/** Verbs of which most questions have one: sharing them alone, two questions are not alike. */
const common: ReadonlySet<string> = new Set(
  `think want wish take stop go get use write miss tell say know come make see look give keep leave let put feel need ask talk call
  work help start happen find stay hold turn change seem mean believe try like`
    .split(/\s+/)
    .flatMap((word) => stems(word).map(verbStem)),
);

/** A topic near the words that the client said last. */
export interface Near {
  topic: string;
  /** How many of its words the question shares with the example that it is like. */
  shared: number;
  /** Whether the question shares a word with its examples that is in nothing that anybody may be asked. */
  isNamed: boolean;
}

/**
 * The topic that answers a question about the words that the client said last: of those that the scenario puts near them, the
 * one of whose example questions it is most like. Null where none is near, or none is like enough.
 */
export function topicNear(sentence: string, scenario: Scenario, last: string): Near | null {
  const heard = wholeWords(last);
  const near = nearTopics(scenario).filter(({ said }) => said.some((one) => heard.includes(one)));
  if (near.length === 0) return null;
  const asked = readingOf(sentence);
  const [best] = near
    .flatMap(({ topic, asks }) => asks.map((ask) => ({ topic, ask, like: likeness(asked, ask) })))
    .filter(({ like }) => like >= alikeEnough)
    .sort((a, b) => b.like - a.like);
  if (best === undefined) return null;
  const shared = [...asked.parts].filter((part) => best.ask.parts.has(part));
  const isNamed = shared.some((part) => !general.has(part) && !common.has(part));
  if (!isNamed && best.like < alikeUnnamed) return null;
  return { topic: best.topic, isNamed, shared: shared.length };
}

/** What a topic near words of the client answers, by its first example; null where it is near none. */
export function answersNear(topic: string, scenario: Scenario): Wanted | null {
  return nearTopics(scenario).find((one) => one.topic === topic)?.asks[0]?.wanted ?? null;
}
