import { plain, wordsOf } from "../../practice/hearing/plain";
import { asksAboutRisk } from "../../practice/hearing/risk";
import { closes } from "../../practice/hearing/warmth";
import { remembered } from "../../wording/remembered";
import { asideOf } from "../aside";
import { countedIn } from "../usual-questions/features";
import { meaningOfWords } from "../usual-questions/known-meanings";
import { chancesOf, unpackUsual, type UsualWeights } from "../usual-questions/model";
import { usualQuestion } from "../usual-questions/usual-question";
import { followUpKinds, type FollowUpKind } from "./kinds";
import { followUpWeights } from "./weights";

/** How likely a kind must be. Chosen on parts of the corpus left out. */
const likely = 0.45;

/** What names something else than the thoughts: the rest of the sentence may be what is asked of them. */
const ofOtherThings =
  /\b(?:sleep|eat|food|work|job|boss|money|rent|weekend|holidays?|suggestions?|advice|look(?:ing)? forward|calm\w*|sooth\w*|relax\w*|move out|as brothers|as sisters|were close|day off|still around|still alive|makes? (?:it|that) (?:\w+ )?(?:hard|difficult)|(?:have|need) to change|(?:like|feel) to have)\b|\bplans? (?:tonight|for|since)\b|\b(?:from|of) \d+ to \d+\b/;
/** What offers a step, and what has an answer of its own: how tonight will be, what helps. */
const byItself =
  /^(?:(?:and|so|but|okay|then),? )*(?:(?:will|would|could|can) you (?:\w+ ){0,3}?(?:ring|call|tell|text|wake|see|write to|talk to|speak to|go to|let)\b|what (?:will (?:tonight|this evening)|are you doing|helps you)\b)/;
const thoughts = /\b(?:thoughts?|those nights?|dying|die|dead|alive|suicid\w*)\b/;
/** What anybody is asked of which much is asked of a thought in the same words: who knows, how often, since when, what helps. */
const askedOfBoth: ReadonlySet<string> = new Set([
  ...["future", "good-outcome", "meaning", "worst-fear", "if-free", "miss"],
  ...["know", "tonight", "now", "since", "before", "helps", "matters", "hope", "lasts", "like"],
  ...["held-back", "if-told", "say-to-them", "first-words", "trusted", "could-call", "could-see"],
  ...["lives-with", "how-often", "worst-time", "when-bad", "signs", "better-times", "got-through"],
  ...[
    "noticed",
    "in-control",
    "look-forward",
    "help-wanted",
    "professional",
    "changed",
    "happened",
  ],
]);
/** From here on it is surely what anybody is asked. Design choice. */
const surelyUsual = 0.8;

function isUsual(sentence: string): boolean {
  const usual = usualQuestion(sentence);
  return (
    usual !== null &&
    usual.chance >= surelyUsual &&
    "topic" in usual.answer &&
    !askedOfBoth.has(usual.answer.topic)
  );
}

/** Fewer words than this point at whatever was spoken of. Design choice. */
const fewestWords = 3;

/** Whether a sentence may ask of a thought that was told: it is no question about suicide by itself, and about nothing else. */
function mayAskOfIt(sentence: string): boolean {
  const said = plain(sentence);
  const beside = asideOf(said);
  return (
    wordsOf(said).length >= fewestWords &&
    !byItself.test(said) &&
    (thoughts.test(said) || !ofOtherThings.test(said)) &&
    (beside === null || beside === "company") &&
    !closes(said) &&
    (thoughts.test(said) || !isUsual(sentence)) &&
    !asksAboutRisk(said, true)
  );
}

let learned: UsualWeights | undefined;

/**
 * What a sentence most likely asks of a thought of suicide that was told just before, in whatever words; null where it
 * most likely asks for nothing of it, or it cannot be told which. Learned from sentences written for it (docs/simulator.md).
 */
export const followUpMeant = remembered(
  (sentence: string): Exclude<FollowUpKind, "none"> | null => {
    if (!mayAskOfIt(sentence)) return null;
    learned ??= unpackUsual(followUpWeights, followUpKinds.length);
    const chances = chancesOf(countedIn(sentence, meaningOfWords), learned);
    const chance = Math.max(...chances);
    const found = followUpKinds[chances.indexOf(chance)] ?? "none";
    return found === "none" || chance < likely ? null : found;
  },
);
