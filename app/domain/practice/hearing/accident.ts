/** "How did you hurt yourself?", and nothing beside it. */
const asksHow =
  /^(?:(?:oh|and|so|but|ouch|wow|okay),? )*how did you (?:\w+ )?hurt (?:yourself|your self)(?: (?:there|then|that day|at work|at the site|in the (?:accident|fall)))?\W*$/;

/** What a client tells of an accident: a fall, something broken, a part of the body that was hurt and that nobody means to hurt. */
const tellsOfAnAccident =
  /\b(?:accidents?|injur\w+|sprain\w*|fractur\w*|broke (?:my|the)|fell (?:off|down|from|over|on)|slipped|tripped|(?:hurt|hit|pulled|twisted) (?:my|the) (?:shoulder|back|knee|ankle|foot|neck|hip|head))\b/;

/** Whether a plain sentence asks how an accident happened that the client's last message (plain, or null) told of. */
export function asksOfAnAccident(plainText: string, previousPlain: string | null): boolean {
  return previousPlain !== null && asksHow.test(plainText) && tellsOfAnAccident.test(previousPlain);
}
