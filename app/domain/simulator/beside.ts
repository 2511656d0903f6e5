import { namesFrightening } from "../practice/hearing/frightening";
import { plain } from "../practice/hearing/plain";
import { sympathises } from "../practice/hearing/warmth";
import { turnsToClient } from "../practice/hearing/risk";
import { asideOf, wholeAside } from "./aside";
import { asideKinds } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { factsAbout } from "./fact";
import { asksWhenLastWell } from "./last-time";
import { bearsOnSafety } from "./may-bear-on-safety";
import { oftenAskedTopic } from "./often-asked";
import { personAsked } from "./person-asked";
import { asksOutright, followUpTopics, ownTopicAsked, topicOf } from "./topic-asked";
import type { Scenario } from "./scenario";
import { sentences } from "./sentence";
import { isKnownTopic, isOftenAsked } from "./topic";
import { timeAsked } from "./when-it-was";
import { usualQuestion } from "./usual-questions/usual-question";
import { asksInUsualWordsFor } from "./usual-wordings";

/** What a scenario may know better than any general answer. */
const yieldsToOwnTopic: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "place",
  "said",
  "siblings",
  "hour",
  "smalltalk",
]);

/** What gives way to what is often asked of anybody, where the scenario answers that. */
const yieldsToOftenAsked: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "place",
  "ofTalk",
  "helping",
  "mayAsk",
  "justTalk",
  "signs",
]);

/** "Is there someone you could meet?" asks for no meeting. */
const ofSomebody = /\b(?:someone|somebody|anyone|anybody|whom?)\b/i;

/** What starts as a reading of how the client feels insults nobody, whatever hard word they have for themselves. */
const readsThem =
  /^(?:and |but |so )*(?:(?:it|that) (?:sounds|seems|feels|looks)|sounds|seems|feels like|you(?:'re|’re| are)? (?:feel|feeling|felt|think|call|see yourself|tell yourself|say|said)|maybe you feel|as if)\b/i;

/** Talk of what everybody has seen: a word of it in the story does not make it about the story. */
const theNews =
  /\b(?:see|saw|seen|watch|watched|catch) (?:the|that) (?:\w+ )?(?:game|match|finals?|football|footy|cricket|rugby|basketball|race|news)\b|\b(?:weather|chilly|sunny|rain(?:ing|y)?|snow(?:ing|y)?)\b(?=[^?]*\b(?:where you are|over there|up there|down there|your way|at your end|isn['’]?t it)\b)/i;

/** Something to laugh at, whatever the story jokes about. */
const forFun = /\btell me (?:a|another|some) (?:jokes?|funny story|fun fact)\b/i;

/** "What happened, if you don't mind me asking?": permission asked together with a question is the question. */
const asksAtOnce = /\b(?:what|how|when|where|who|why|which)(?:['’]?s)?\b/i;

/** A medicine for something of which the story may tell more. */
const forAPain = /\bfor (?:the|your) (?:pain|\w+ pain|shoulder|arm|back|hand|head\w*)\b/i;

/** Whether the scenario has a topic of its own that is asked for in so many words. */
function isAskedOutright(sentence: string, scenario: Scenario): boolean {
  const topic = topicOf(sentence, scenario)?.topic;
  const own = topic === undefined ? undefined : scenario.topics[topic];
  return own !== undefined && asksOutright(sentence, own.asks ?? []);
}

/** "What has it been like to talk about this with me?": of this talk, and of nothing else. */
const withMe =
  /\blike (?:for you )?to (?:talk|speak|write|chat) (?:about (?:this|it|that|all this) )?(?:with|to) me\b/i;

/** How likely a usual question must be to be answered beside, or to be no small talk. Chosen on messages kept aside. */
const likely = 0.5;

/** What single words of a question may only seem to ask for. */
const seemsByWords: ReadonlySet<AsideKind> = new Set<AsideKind>(["smalltalk", "contact"]);

/** Their own name, and not that of somebody or something of theirs. */
const asksForTheirName =
  /\byour (?:good |real |first |full |nick ?|own )?name\b|\bcall you\b|\baddress you\b|\byou (?:go by|prefer|want|like)\b|\bname you(?:['’]d| would)?\b/i;

/** "Tell me about the day they told you." asks for the day. */
const asksToTell = /^(?:(?:and|so|but|then|okay),? )*(?:tell|talk|walk) (?:me|us)\b/i;

/** The aside that a sentence is, by its words, else by what such a sentence most likely asks. */
function asideMeant(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): AsideKind | null {
  const kind = asideOf(sentence);
  const usual = usualQuestion(sentence);
  if (usual === null || usual.chance < likely) return kind;
  const asksForATopic = "topic" in usual.answer && !isOftenAsked(usual.answer.topic);
  if (kind !== null) return asksForATopic && seemsByWords.has(kind) ? null : kind;
  if (!("aside" in usual.answer) || timeAsked(sentence) !== null || bearsOnSafety(sentence))
    return null;
  const topic = topicOf(sentence, scenario)?.topic;
  if (ownTopicAsked(sentence, scenario) || (topic !== undefined && !isKnownTopic(topic)))
    return null;
  const { aside } = usual.answer;
  if (aside === "said" && asksToTell.test(sentence)) return null;
  if (aside === "name" && !asksForTheirName.test(sentence)) return null;
  if (aside === "age" && !/\b(?:you|u|ur age|your age)\b/i.test(sentence)) return null;
  return personAsked(sentence, scenario, before) === null ? aside : null;
}

/** The aside in one sentence, unless the scenario itself has the answer; `before` as for `personAsked`. */
export function asideHeard(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): AsideKind | null {
  if (asksWhenLastWell(sentence, scenario)) return "lastWell";
  const kind = asideMeant(sentence, scenario, before);
  const isOfOthers = kind === "contact" && ofSomebody.test(sentence);
  const yields = kind !== null && (isOfOthers || yieldsToOftenAsked.has(kind));
  const often = yields ? oftenAskedTopic(sentence, scenario) : null;
  if (often !== null && often !== kind) return null;
  if (kind === "said" && asksInUsualWordsFor(sentence, scenario.topics)) return null;
  if (kind === "insulted" && readsThem.test(sentence)) return null;
  if (kind === "mayAsk" && asksAtOnce.test(sentence)) return null;
  const isUntold = kind === "unharmed" && scenario.asides?.unharmed === undefined;
  if (isUntold && ownTopicAsked(sentence, scenario)) return null;
  if (kind === "medicines" && forAPain.test(sentence) && ownTopicAsked(sentence, scenario))
    return null;
  if (kind === "ofTalk" && !withMe.test(sentence) && isAskedOutright(sentence, scenario))
    return null;
  if (kind === null || !yieldsToOwnTopic.has(kind)) return kind;
  if (theNews.test(sentence) || forFun.test(sentence)) return kind;
  if (ownTopicAsked(sentence, scenario)) return null;
  if (personAsked(sentence, scenario, before) !== null) return null;
  if (kind !== "smalltalk") return kind;
  const topic = topicOf(sentence, scenario)?.topic;
  if (topic !== undefined && !followUpTopics.has(topic)) return null;
  return factsAbout(sentence, scenario, 3).length > 0 ? null : kind;
}

/** "Many mothers have frightening thoughts. Do you?" asks in two sentences. */
const isTurned = (sentence: string, previous: string | undefined): boolean =>
  previous !== undefined &&
  namesFrightening(plain(previous)) &&
  sentence.includes("?") &&
  turnsToClient(plain(sentence));

/** "I'm so sorry.": what is felt for somebody, and no apology. */
const feltSorry = /^(?:[a-z]+,? ){0,3}?i am (?:so|very|really|truly) sorry[.! ]*$/;

/** What else a message says makes another thing of a part of it: to try again is that where nothing comes after it; sorry beside sympathy is sympathy. */
function dropTakenUp(found: Set<AsideKind | null>, parts: readonly string[]): void {
  const last = parts.at(-1) ?? "";
  if (found.has("rephrases") && asideOf(last) !== "rephrases") found.delete("rephrases");
  if (found.has("rephrases")) found.delete("noApology");
  if (parts.some((part) => feltSorry.test(plain(part)))) found.delete("noApology");
  const sorry = parts.filter((part) => asideOf(part) === "noApology");
  const others = parts.filter((part) => !sorry.includes(part));
  if (others.some((part) => sympathises(plain(part)))) found.delete("noApology");
}

/**
 * What a message asks or says beside the story: the message as a whole, else each of its sentences.
 * Questions go before remarks, whichever stands first. Safe is safe from others where both are asked, and a remark on the
 * weather belongs to the question about it. Empty where everything is about the story.
 */
export function asidesIn(
  message: string,
  scenario: Scenario,
  before: readonly string[],
): readonly AsideKind[] {
  const whole = wholeAside(message);
  if (whole !== null) return [whole];
  const parts = sentences(message);
  const found = new Set(
    parts.map((sentence, at) =>
      isTurned(sentence, parts[at - 1]) ? "frightened" : asideHeard(sentence, scenario, before),
    ),
  );
  dropTakenUp(found, parts);
  if (found.has("unharmed")) found.delete("safe");
  if (found.has("smalltalk")) found.delete("interrupted");
  return asideKinds.filter((kind) => found.has(kind));
}
