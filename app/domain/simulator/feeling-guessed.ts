import { plain } from "../practice/hearing/plain";
import type { HeardSentence } from "../practice/hearing/move";
import type { Composing } from "./composition";
import { feelingNamed } from "./feeling-asked";
import { specificStems } from "./lexeme";
import { namesTheFeeling } from "./kind-words";
import { saysTheyHideIt } from "./reaches-for-them";
import { withReadings } from "./reading-asked";
import { reflects } from "./reflects";
import { openAnswers } from "./tell-answer";

/** What a reading guesses that a client feels, of which nothing spoken of tells: a feeling of which the story tells, or a good one. */
export type FeelingGuessed = { topic: string; sentence: string } | "good";

/** Feelings that nobody has who writes here in distress, unless they said so. Design choice. */
const good =
  "happy|happier|cheerful|joyful|calm|calmer|peaceful|at peace|content|contented|relaxed|carefree|excited|confident|fine|okay|alright|all right|comfortable|optimistic|on top of (?:it|things|everything)|over (?:it|him|her|them|the worst)";
/** "You sound quite happy with that": of the client, with no denial and no wish between. */
const goodOfThem = new RegExp(
  `\\b(?:you (?:really |do |must |are )?(?:feel|are|sound|seem|look|be)(?:ing)?|leaves you|makes you(?: feel)?)(?: (?:like you are|now|actually|really|quite|very|so|pretty|rather|more|much|a (?:bit|little)|at least|mostly|feeling))* (?:${good})(?=\\W*$| (?:about|with|now|today|there|when|that|and|in|these)\\b|,)`,
);
/** What puts it elsewhere than now, or takes it back. */
const elsewhere =
  /\b(?:not|never|no longer|nobody|used to|were|was|before|once|want(?:ed)? to|wish|hope|try|tries|trying|supposed|should|pretend\w*|act|acting|if|until|how|people think|everyone thinks|(?:they|he|she|everybody|others) (?:say|think|see)s?|look(?:s)? (?:fine|okay|happy)|but|on the outside|outside)\b/;
/** From here up a client is well enough that it may be so. Design choice. */
const wellFrom = 0.1;

function isUnheardOf({ state, exchange }: Composing, sentence: string): boolean {
  const said = new Set([...state.said, exchange.clientMessage ?? ""].flatMap(specificStems));
  const found = goodOfThem.exec(sentence)?.[0] ?? "";
  return state.valence < wellFrom && !specificStems(found).some((part) => said.has(part));
}

function goodFeelingIn(composing: Composing, text: string): boolean {
  const sentence = plain(text);
  return goodOfThem.test(sentence) && !elsewhere.test(sentence) && isUnheardOf(composing, sentence);
}

/** Whether the feeling is that of what is spoken of. */
function isOfWhatIsMet({ appraisal, scenario }: Composing, sentence: HeardSentence): boolean {
  const ids = [...appraisal.met.map(({ cue }) => cue.id), appraisal.gaveBack?.cue ?? null];
  return ids.some((id) => {
    const spec = id === null ? undefined : scenario.cues[id];
    return spec !== undefined && namesTheFeeling([sentence], spec);
  });
}

/** "Scared of being the one who takes it down": what of is said with it, and not left to be told. */
const saysOfWhat =
  /\b(?:afraid|scared|frightened|terrified|ashamed|guilty|angry|furious) (?:of|that|about|for|with|at|because|(?:nothing|nobody|no one|things|ppl|people|they|he|she|it|everyone|your \w+|the \w+|you) (?:are|is|will|would|might|may|won['’]?t|don['’]?t|can['’]?t|have|has|get|gets|think|thinks|could)|(?:they|people|he|she|it|you)['’](?:re|ll|d|s))\b/;

/** "Part of you wants to tell, and part of you is scared to": both are put, and neither alone is guessed. */
const twoSided =
  /\bpart of you\b.*\b(?:part of you|another part|the other part)\b|\bon (?:the )?one hand\b|\bone side of you\b/;

function topicGuessed(composing: Composing, sentence: HeardSentence): FeelingGuessed | null {
  const read = plain(sentence.text);
  const topic = feelingNamed(read);
  if (twoSided.test(read)) return null;
  if (topic === null || topic === "crying" || saysOfWhat.test(read)) return null;
  if (openAnswers(composing, topic).length === 0) return null;
  if (composing.state.told[topic] || isOfWhatIsMet(composing, sentence)) return null;
  return { topic, sentence: sentence.text };
}

/**
 * What a message that asks nothing guesses that the client feels: null where it guesses nothing, or what the client has shown, or that
 * they hide it.
 */
export function feelingGuessed(composing: Composing): FeelingGuessed | null {
  const { appraisal, state } = composing;
  const isOfTalk = appraisal.questions.length === 0 && appraisal.hurt === null;
  if (!isOfTalk || appraisal.advice !== null || appraisal.ofRisk) return null;
  const { sentences } = withReadings(appraisal.heard);
  const readings = appraisal.attempted ? sentences : sentences.filter(reflects);
  if (readings.some(saysTheyHideIt)) return null;
  const isUnderWay = state.riskAnswer !== null || state.riskWaits !== null;
  if (!isUnderWay && readings.some(({ text }) => goodFeelingIn(composing, text))) return "good";
  for (const sentence of readings) {
    const guessed = topicGuessed(composing, sentence);
    if (guessed !== null) return guessed;
  }
  return null;
}
