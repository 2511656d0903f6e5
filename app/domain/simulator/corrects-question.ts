import { sentences } from "./sentence";

/** "I meant your boy's dad, though", "no, I was asking about the fear". */
const corrects =
  /\bi (?:only |just |really |rather |actually )?meant\b(?! (?:it|every word|that|well|no harm|to (?:say|be|sound))\b)|\bi (?:was|had been) (?:really |only |just )?asking (?:about|after|you about)\b|\b(?:that is|that['’]?s|it was) not (?:quite )?what i (?:asked|meant)\b|\bi (?:asked|meant) (?:\w+ ){0,4}(?:,? )?(?:though|and not|not)\b/i;

/** The sentence of a message by which the supporter puts right what they had asked; null where none does. */
export function correctionIn(message: string): string | null {
  return sentences(message).find((sentence) => corrects.test(sentence)) ?? null;
}
