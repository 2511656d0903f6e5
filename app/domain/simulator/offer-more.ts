import { wasHeardOut } from "./appraisal";
import { answersInFewWords, answersFully, dropPutOff, dropSmall, tell, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import { higherLayerChance, unaskedOfferChance } from "./constants";
import { deepLayer, isAfterDepth, isNearDepth } from "./depth";
import { namedIn } from "./fact";
import { factWanted } from "./fact-wanted";
import { permittedLayer } from "./permitted-layer";
import { asksOfInside } from "./asked-of-inside";
import { surelyAsked } from "./question";
import { topicsOfWithin } from "./topic";

/** The deepest layer that is told beside something else, or to advice: what lies under it wants a message of its own. Design choice. */
const deepestBeside = 1;

const asksForSomebodyOrSomething =
  /^(?:(?:and|so|but|then|okay),? )*(?:who|whom|whose|where|when|which)\b/i;

/**
 * Whether something deep may be told in the place of an answer that is not known: where what was shown is
 * taken up and the question leaves room, or all that is asked is what it is like within; never where somebody, something or a
 * fact is asked for.
 */
function mayTellInstead(composing: Composing): boolean {
  const { questions } = composing.appraisal;
  const all = (isSo: (sentence: string) => boolean) =>
    questions.length > 0 && questions.every(({ sentence }) => isSo(sentence));
  const isSurelyAsked = questions.some(
    ({ topic, score }) => topic !== null && !topicsOfWithin.has(topic) && score >= surelyAsked,
  );
  const leavesRoom =
    !isSurelyAsked &&
    all(
      (sentence) =>
        factWanted(sentence) === null &&
        !asksForSomebodyOrSomething.test(sentence) &&
        namedIn(sentence).length === 0,
    );
  return (wasHeardOut(composing.appraisal) && leavesRoom) || all(asksOfInside);
}

/** What is told unasked goes at most one layer beyond what was shown, and not beyond what may be told now. */
function nextLayer({ state }: Composing): number {
  const mostAtRisk = state.riskWaits === null ? 3 : 2;
  return Math.min(permittedLayer(state), state.layer + 1, mostAtRisk);
}

/** Tells what lies one layer under all that was shown; false where that may not be told yet. */
export function goFurther(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice } = composing;
  const next = nextLayer(composing);
  const line = next > state.layer ? voice.any(scenario.story[next] ?? []) : null;
  if (line === null) return false;
  tell(out, line, `offers:layer-${next}`);
  return true;
}

/**
 * Something new from the story, from the deepest layer that is open, no layer being skipped, else from one above it. Thoughts of
 * suicide that were told when asked are not told again as if for the first time. Of a layer, what is on
 * something just named goes first. Nothing deep stands beside what is put off: who was heard out, or asked of
 * what goes on within, tells it in its place. Nor does small trouble follow on something heavy. False where nothing
 * is left.
 */
export function offerMore(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, random } = composing;
  const instead = out.putOff.size > 0 && mayTellInstead(composing);
  if (out.putOff.size > 0 && !instead) return false;
  const isBeside = tells(out);
  const besideAdvice = composing.appraisal.advice !== null;
  const open = Math.min(nextLayer(composing), isBeside || besideAdvice ? deepestBeside : 3);
  const start = open > 0 && random() < higherLayerChance ? open - 1 : open;
  const least = instead || isAfterDepth(state, scenario) ? 1 : 0;
  const layers = [start, open, open - 1, open - 2, open - 3].filter((layer) => layer >= least);
  for (const layer of layers) {
    const line = voice.any(scenario.story[layer] ?? []);
    if (line === null) continue;
    if (instead) dropPutOff(out);
    if (layer >= deepLayer) dropSmall(out);
    tell(out, line, `offers:layer-${layer}`);
    return true;
  }
  return false;
}

/** Whether all that is asked is of people, things and times, and not of what goes on within. */
function asksOfOutside({ appraisal: { questions } }: Composing): boolean {
  return questions.length > 0 && questions.every(({ sentence }) => !asksOfInside(sentence));
}

/**
 * Whether the message called for something new: it drew the client out, or the client has room to go on. Behind a full
 * answer nothing new is told, unless what was shown was taken up as well and nothing was asked but what goes on within: it
 * comes with the next message that leaves room.
 */
export function callsForMore(composing: Composing, out: Composition): boolean {
  const { appraisal, state, random } = composing;
  if (appraisal.riskAsked || (state.riskWaits !== null && tells(out))) return false;
  if (out.wentOn === null && answersInFewWords(out)) return false;
  if (answersFully(out) && appraisal.questions.some(({ isNear, isOften }) => isNear || isOften))
    return false;
  if (answersFully(out) && (!wasHeardOut(appraisal) || asksOfOutside(composing))) return false;
  const drewOut = wasHeardOut(appraisal) || appraisal.openOnCue;
  const went =
    out.wentOn !== null || out.rules.some((rule) => /^(?:goes-on-with|tells-within):/.test(rule));
  if (went && isNearDepth(composing, out)) return false;
  if (drewOut) return !went || random() < unaskedOfferChance;
  if (out.rules.includes("answers:fact")) return random() < unaskedOfferChance;
  const cool = appraisal.stock || appraisal.selfTalk || appraisal.informed || appraisal.doubted;
  return !cool || random() < unaskedOfferChance;
}
