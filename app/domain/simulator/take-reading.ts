import { goDeeper, goOn, tellWithin } from "./go-on";
import type { Composing, Composition } from "./composition";
import { cueShownLast, shownCueSpokenOf } from "./cue-spoken-of";
import { answerReading, guessesAFeeling, statesIt } from "./answer-reading";
import { offerMore } from "./offer-more";
import { wantsToHear } from "./reaches-for-them";
import { latestOf } from "./state";
import { goOnWithTold } from "./told-lately";

/** Whether a reading was agreed with. */
export const confirms = ({ rules }: Composition) => rules.includes("says:confirm");

/** Goes on with what was just told and is confirmed: behind a yes, a memory of something else would be its reason. */
export function goOnFromConfirmed(composing: Composing, out: Composition): void {
  const { met, gaveBack } = composing.appraisal;
  const cue = met[0]?.cue.id ?? gaveBack?.cue ?? null;
  if (cue !== null && goOn(composing, cue, out)) return;
  if (toldLast(composing)) {
    if (!guessesAFeeling(composing.appraisal)) tellWithin(composing, cueShownLast(composing), out);
    return;
  }
  if (!goDeeper(composing, cueShownLast(composing), out)) goOnWithTold(composing, out);
}

const weighs = ({ rules }: Composition) => rules.includes("aside:mayBe");

/**
 * Takes a reading. Right after something was told, it is agreed with or weighed and no more; where nothing was, or more is asked to be
 * heard, the client goes on: nobody only nods for long.
 */
export function takesReading(composing: Composing, out: Composition): boolean {
  if (!answerReading(composing, out)) return false;
  if (!confirms(out) && !weighs(out)) return true;
  const wentOn = out.rules.some((rule) => rule.startsWith("goes-on-with:"));
  if (wentOn) return true;
  if (wantsToHear(composing.exchange.message)) leadOn(composing, out);
  else if (!toldLast(composing)) {
    const waiting = composing.state.live.at(-1)?.id ?? null;
    const isLed = statesIt(composing.appraisal) && goDeeper(composing, waiting, out);
    if (!isLed) leadOn(composing, out);
  }
  return true;
}

/** Behind a second message with nothing told in it, something new: nobody only nods for long. */
function leadOn(composing: Composing, out: Composition): void {
  if (!goDeeper(composing, shownCueSpokenOf(composing), out)) offerMore(composing, out);
}

/** Whether the last message told something: a reading right after it is agreed with or weighed, and one after that leads on. */
export const toldLast = ({ state }: Composing) => latestOf(state).told.length > 0;
