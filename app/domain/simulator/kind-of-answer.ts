import { plain } from "../practice/hearing/plain";
import { tells } from "./composition";
import type { Composition } from "./composition";
import { bearsOnSafety } from "./may-bear-on-safety";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import { speaksOfSomebody } from "./somebody-asked";
import { isKnownTopic } from "./topic";
import type { KnownTopic } from "./topic";

const lead = "(?:(?:and|so|but|then|okay|or|by the way|sorry),? )*";
const toWhom = "(?:(?:at|with|to|for|from|by|on|about) )?";

/** "Who ...?", "cross at whom?", "..., who would it be with?"; "who are you?" and "who am I to you?" ask for nobody. */
const forAPerson: readonly RegExp[] = [
  new RegExp(
    `^${lead}${toWhom}who(?:m|se)?\\b(?! (?:are|is|were|was|am) (?:you|i|this|that|we)\\b)`,
  ),
  /, (?:and |so |but )?(?:with |to |at |for |from )?who(?:m|se)? (?:is|are|was|were|do|did|does|would|could|will|can|has|have)\b(?! you\W*$)/,
  /^(?:\w+ ){0,5}(?:at|with|to|from|for|by) who(?:m|se)?\W*$/,
];
/** Whether there is anybody: a no answers that as well. */
const ifAnybody = new RegExp(
  `^${lead}(?:is|was|are|were) there (?:\\w+ )?(?:any(?:body|one)|some(?:body|one)|(?:any|one|a single|some) (?:person|friend))\\b|^${lead}(?:did|has|have|does|do|would|could|will|can) (?:any(?:body|one)|some(?:body|one))\\b|^${lead}(?:have|do) you (?:have |got )?(?:any(?:body|one)|some(?:body|one))\\b`,
);

/** What a question may want that its answer must hold: somebody, or whether there is anybody. */
export type WantedPerson = "who" | "ifAnybody";

/** Whether a question asks for somebody, or whether there is anybody; null where it asks for neither. */
export function personWanted(sentence: string): WantedPerson | null {
  if (bearsOnSafety(sentence)) return null;
  const read = plain(sentence);
  if (ifAnybody.test(read)) return "ifAnybody";
  return forAPerson.some((wanting) => wanting.test(read)) ? "who" : null;
}

const yesOrNo =
  /^(?:\W*(?:oh|well|hm+|ok|uh+|i mean|honestly|sorry),? )?\W*(?:yes|yeah|yep|ya|aye|no|nope|nah|not|never|only|hardly|sort of|in a way)\b/i;
/** Those who are no person of the story by name: a company, a class, only oneself. */
const others =
  /\b(?:i (?:do|did|have|would|am|was|could)(?=[.,]|$)|mine|ours|only me|just me|company|office|works|school|court|council|hospital|doctors?|nurses?|boss|manager|lads|team|group|teachers?|coach|priest|imam|agent|foreman|guards?|police|dog|cat)\b/i;

/** Whether a line names somebody, says that there is nobody, or that it is not said who. */
function holdsAPerson(text: string, wanted: WantedPerson, scenario: Scenario): boolean {
  if (wanted === "ifAnybody" && yesOrNo.test(text)) return true;
  return speaksOfSomebody(text, scenario) || others.test(text);
}

/** Topics that tell of somebody: that they were told already answers a question for somebody. */
const ofPeople: ReadonlySet<string | null> = new Set<KnownTopic>([
  ...(["family", "friends", "partner", "know", "lives-with", "asked-after", "angry-with"] as const),
  ...(["trusted", "could-call", "could-see", "noticed", "colleagues", "siblings"] as const),
  ...(["mother", "father", "children", "contact", "last-talk", "parents-like"] as const),
  ...(["fault", "miss"] as const),
]);

/** Whether what answers a topic was written for just that: one of the story's own, asked for in its own words, or one that tells of somebody. */
const isOwn = ({ topic, isNear, byLikeness }: AskedQuestion): boolean =>
  isNear || ofPeople.has(topic) || (topic !== null && !isKnownTopic(topic) && !byLikeness);

/** Whether it is only said that something was told already, and that was nobody. */
const saysWhatWasTold = ({ rules }: Composition, { topic, person }: AskedQuestion): boolean =>
  person === null &&
  topic !== null &&
  !ofPeople.has(topic) &&
  rules.includes(`says:already:${topic}`);

/**
 * Whether what was told cannot be the answer to a question: it asks for somebody, and nobody stands in it. What was put off, and
 * what was written for just that question, stands.
 */
export function lacksItsPerson(
  question: AskedQuestion,
  answer: Composition,
  scenario: Scenario,
): boolean {
  const wanted = personWanted(question.sentence);
  if (wanted === null || isOwn(question) || question.matter !== null) return false;
  if (saysWhatWasTold(answer, question)) return true;
  if (!tells(answer)) return false;
  return !answer.lines.some(({ text }) => holdsAPerson(text, wanted, scenario));
}
