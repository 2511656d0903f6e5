import { asksAboutRisk } from "../practice/hearing/risk";

/** What was done to themselves, or tried. */
const deed =
  "(?:(?:hurt|harmed|harm|injured|injure|killed|kill) (?:yourself|your self)|self[- ]?harm(?:ed)?\\b|(?:tried|try|attempted|attempt) (?:\\w+ )?to (?:die|end (?:it|your life|things)|(?:take|end) your (?:own )?life|(?:kill|hurt|harm) (?:yourself|your self))|(?:done|did|do) (?:something|anything) (?:like (?:that|this) )?to (?:yourself|your self)|(?:done|did|do) (?:yourself|your self) (?:any |some )?harm|(?:taken|took) your (?:own )?life)";
/** What asks of thinking of it, and not of having done it. */
const ofThinking =
  /\b(?:thoughts?|think|thinking|thought|ideas?|feel|feeling|felt|want|wanted|wanting|wish\w*|urges?|plan\w*|consider\w*|going to|afraid|scared|tempted|could|would|might|may|anything|something|use|ways?|means|access|reasons?|not)\b/;
/** "Done anything to": what was done, whatever it was. */
const didSomething = /\b(?:done|did|do) (?:anything|something)\b/;
const done = new RegExp(
  `\\b(?:have|had|has|did|was|were|ever)\\b(?: (?:you|things|it|there|this))?\\b([^?]*?)\\b${deed}`,
);
const history =
  /\b(?:history|record) of (?:\w+ )?(?:self[- ]?harm\w*|attempts?|(?:hurting|harming) (?:yourself|your self))\b|\b(?:earlier|previous|past|any|other) (?:self[- ]?harm\w*|attempts?)(?=\W*$|[,;]| (?:in the past|before|at all|on your (?:own )?life|at (?:suicide|your life))\b)|\bself[- ]?harm(?:ed|ing)? (?:before|in the past|at any (?:time|point))\b/;
/** Another time of their life than now. */
const earlier =
  "(?:in (?:the|your) past|at (?:any|an|some) ?(?:other|earlier)? (?:time|point|stage)|at any (?:time|point)|earlier in (?:your )?life|in your life|when you were (?:younger|little|small|young|a (?:child|kid|teen\\w*|girl|boy|student)|at school|growing up)|as a (?:child|kid|teen\\w*)|(?:years?|long) (?:ago|back)|back then|previously|(?:at )?other times|(?:in )?other (?:bad )?(?:times|years))";
const wasEarlier = new RegExp(
  `\\b${earlier}\\b|\\bbefore(?: (?:now|this|all this|that|today|ever|in your life))?\\W*$`,
);
const suchThoughts =
  /\bthoughts? (?:like|of) (?:that|this|those|these|it|that kind|this kind|that sort)\b/;

/** Whether a question, as `plain` reads it, asks of what they once did to themselves, or of such a thought at another time of their life. */
export function asksOfEarlierTimes(plainText: string): boolean {
  if (history.test(plainText)) return true;
  const found = done.exec(plainText);
  if (found !== null && !ofThinking.test((found[1] ?? "").replace(didSomething, ""))) return true;
  return (
    wasEarlier.test(plainText) && (suchThoughts.test(plainText) || asksAboutRisk(plainText, true))
  );
}
