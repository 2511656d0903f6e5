import { createLearnedScreen } from "../learned/learned-screen";
import { riskAskedWeights } from "../learned/weights/risk-asked";
import { withoutOthers } from "./risk";

const learned = createLearnedScreen(riskAskedWeights);

/** From here on it is taken for one: no usual question that was learned from is. */
const surely = 0.3;
/** Below this what a rule hears as a question about suicide is asked of whoever it names. Chosen on families left out. */
const far = -4;
/** From here on what is asked may well be about it. */
const near = 0;

const namesOthers =
  /\b(?:he|she|they|him|her|his|their|them|who|somebody|someone|anyone|anybody|people|friend|patients?|colleague|brother|sister|mum|mom|mother|dad|father|son|daughter|husband|wife|partner|uncle|aunt|cousin|family|neighbou?r|film|book|series|\p{L}+'s)\b/u;

/** What is asked of them even where others are named: whether somebody knows of the thoughts, of whom leave was taken. */
const ofTheirs = /\bthe (?:\w+ )?thoughts?\b|\bact(?:ed)? on\b|\bgood ?bye\b/;
/** Where somebody lives, and what others do to them. */
const elsewhere =
  /\bliv(?:e|ing) (?:in (?!this (?:world|life))|with (?!this\b|it\b|yourself)|at |near |by |abroad\b|closer\b|together\b|alone\b|there\b)|\b(?:hurt|harm|kill)(?:ing|s|ed)? you\b|\b(?:tired|sick|weary|bored|up) (?:of|with) living (?:like (?:this|that)|here(?! any)|with (?!yourself))|\b(?:done|finished|through|up|tired|sick|bored) (?:with|of) (?:\w+ )?life (?:in|at|on|as|with) (?!(?:this|general|it)\b)/;

/** True where a sentence, as `plain` reads it, is like what was learned as asking the client about suicide or self-harm. */
export function resemblesRiskAsked(plainText: string): boolean {
  return (
    !elsewhere.test(plainText) &&
    learned.scorePlain(plainText) > surely &&
    learned.scorePlain(withoutOthers(plainText)) > surely
  );
}

/** True where somebody else is named, and nothing but a rule's words makes it a question to the client about suicide. */
export function asksOfSomebodyElse(plainText: string): boolean {
  return (
    namesOthers.test(plainText) && !ofTheirs.test(plainText) && learned.scorePlain(plainText) < far
  );
}

/** True where it may be such a question: nothing that is only usual answers it. */
export function mayAskAboutRisk(plainText: string): boolean {
  return learned.scorePlain(plainText) > near;
}
