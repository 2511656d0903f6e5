const theThoughts =
  "(?:the|that|those|these|this|any|such|your) (?:\\w+ ){0,3}?(?:thoughts?|feelings?|urges?|plans?|ideas?|impulses?|wish(?:es)?|desires?|intentions?|voices?)\\b";
/** What follows "that" or "those" where they stand alone: "that feedback" is something else. */
const alone =
  "(?=\\W*$|[,;]| (?:again|before|ever|yet|already|once|now|right|today|tonight|tomorrow|soon|since|so|if|when|or|and|but|then|at|in|on|over|during|after|until|while|this|last|by|because|even|though|alone|yourself|more|any ?more|\\w+ly)\\b)";

/** What is acted on where it is a thought of suicide; nothing can follow "it" and "them" that says otherwise. */
export const actedUpon = `(?:(?:any of )?(?:it|them)\\b|(?:any of )?(?:that|those|these|this)\\b${alone}|${theThoughts})`;

/** Who is no client: the office acts on it. */
const notTheirs =
  "(?<!\\b(?:hr|police|school|boss|manager|teacher|company|landlord|he|she|they|we|parents|doctor|council|union) (?:\\w+ )?)";
/** Where or since when something else is acted on. */
const elsewhere =
  "(?! (?:\\w+ )?(?:since|at|after|in|before|during) (?:the|your|that|this) (?:meeting|work|talk|call|class|session|office|job|exam|letter|email|review)\\b)";

/** Acting on a thought of suicide, in the words of a question about it. */
export const actsOn = `\\b(?=act)${notTheirs}act(?:ing|ed)? on ${actedUpon}${elsewhere}`;

/** Where an attempt ends, or goes on with what can only be dying: whatever else is attempted is named. */
const atDying =
  "(?=\\W*$|[,;]| (?:at all|before|ever|yet|already|again|recently|lately|earlier|since|so far|in (?:the|your) (?:past|life)|(?:anything|something)(?: like (?:that|this))?(?! (?:to (?:sort|fix|solve|help|improve|change|get|make (?!an end)|reach|contact|cope|deal|feel|sleep|talk|tell)|about|for|with (?:him|her|them|your))\\b)|it|this|that|suicide|on your (?:own )?life|(?:at|to|of) (?:your (?:own )?(?:life|death)\\b|ending|end|taking|take|dying|die|suicide|killing|kill|hurting yourself|hurt yourself|harming yourself|harm yourself|not being|do (?:it|that))|(?:or|and|when|that|if|because|but)\\b))";

/** An attempt that was made, where nothing else is named that it was made at. */
export const attempts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an|any|another|earlier|previous|past|other|been|had|made) attempts?\\b${atDying}(?! (?:that|when|and|or|if|because|but) (?:to|at|the|we|they|he|she)\\b)`,
  ),
  new RegExp(`\\battempted\\b${atDying}`),
  /\battempt(?:ed|s)? suicide\b/,
];
