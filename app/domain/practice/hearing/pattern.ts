/** One thing to listen for in a plain sentence. Patterns carry no global flag. */
export interface Pattern {
  heard: RegExp;
  /** Where this matches the same sentence, the pattern is not heard. */
  unless?: RegExp;
}

/** Someone else's words or thoughts reported: what follows is not the supporter's own move. */
const reporting =
  /\b(?:you|he|she|they|people|everyone|everybody|someone|parents?|mum|mom|mother|dad|father|friends?|boss|teacher|doctor|family|partner|husband|wife|boyfriend|girlfriend|voice|part of you|society)(?: (?:are|is|was|were|have|has|had|just|also|always|all|even|really|kind of|still|keep|keeps|kept|been|would|might|must|can|that|who|end|ends|ended|up|come|comes|came|away|left|maybe|sometimes|often))* (?:say|says|said|saying|tell|tells|told|telling|think|thinks|thought|thinking|feel|feels|felt|feeling|believe|believes|believed|mention|mentioned|mentioning|describe|described|wish|wishes|expect|expects|expecting|want|wants|wanting|hear|heard|hearing|worry|worried|afraid|figured|assumes?|assumed|assuming|know|knows|knew|decided|wonder|wondering|wondered|suggests?|suggested|saw|see|realise|realised|realize|realized)\b(?: (?!but\b)\w+)* $/;

/**
 * A reading of how it is for somebody, up to what they are made to think: "in your head it's always", "it ends up
 * feeling like", "as if you're meant to".
 */
const withinThem =
  /(?:(?<!\b(?:all|just|only|is|it|that|maybe) )\bin your (?:own )?(?:head|mind|eyes)|\b(?:it|that|this) (?:must |can |might |just |then |sometimes )*(?:ends? up|ended up|starts?|comes|leaves you|makes you|has you|gets you|tells you) (?:to )?(?:feel|think|wonder|believe|tell|blame)(?:ing)?|\byou (?:are |were )?(?:meant|supposed|expected) to|\bthe one who|^(?:(?:so|and|but|or|yeah|then),? )*(?:(?:it|that|this) (?:is|was|feels?|seems?) )?(?:(?:almost|a bit|maybe|just|more) )*(?:like|as if|as though))(?: (?!but\b)\w+)* $/;

/** A denial right before: "I'm not saying", "it doesn't mean", "nobody says". */
const denial =
  /\b(?:(?:not|never) (?:going to |trying to |here to |asking you to )?(?:say|saying|tell|telling|mean|suggest|suggesting|imply|implying|think|want|wanting)|no ?one (?:says|said|is saying|thinks)|nobody (?:says|said|is saying|thinks)|does not mean|without|instead of|rather than|not that|not because|not about|not)(?: (?!but\b)\w+){0,5} $/;

/** True where any pattern is heard outside reported, read and denied words. */
export function hears(patterns: readonly Pattern[], plainText: string): boolean {
  return patterns.some((pattern) => hearsOne(pattern, plainText));
}

/** True where any expression matches, whoever's words they are. */
export function matchesAny(expressions: readonly RegExp[], plainText: string): boolean {
  return expressions.some((expression) => expression.test(plainText));
}

function hearsOne(pattern: Pattern, plainText: string): boolean {
  const found = pattern.heard.exec(plainText);
  if (found === null || pattern.unless?.test(plainText)) return false;
  const before = plainText.slice(0, found.index);
  return ![reporting, withinThem, denial].some((said) => said.test(before));
}

/** Expressions as patterns without exceptions. */
export function patterns(...expressions: readonly RegExp[]): Pattern[] {
  return expressions.map((heard) => ({ heard }));
}
