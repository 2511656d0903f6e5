const theThoughts =
  "(?:the|that|those|these|this|any|such|your) (?:\\w+ ){0,3}?(?:thoughts?|feelings?|urges?|plans?|ideas?|impulses?|wish(?:es)?|desires?|intentions?|voices?)\\b";
/** What follows "that" or "those" where they stand alone: "that feedback" is something else. */
const alone =
  "(?=\\W*$|[,;]| (?:again|before|ever|yet|already|once|now|right|today|tonight|tomorrow|soon|since|so|if|when|or|and|but|then|at|in|on|over|during|after|until|while|this|last|by|because|even|though|alone|yourself|more|any ?more|\\w+ly)\\b)";

/** What is acted on where it is a thought of suicide; nothing can follow "it" and "them" that says otherwise. */
export const actedUpon = `(?:(?:any of )?(?:it|them)\\b|(?:any of )?(?:that|those|these|this)\\b${alone}|${theThoughts})`;

/** Acting on a thought of suicide, in the words of a question about it. */
export const actsOn = `\\bact(?:ing|ed)? on ${actedUpon}`;

/** What else is attempted, by how it begins; whatever is not among it may be an attempt at dying. */
const somethingElse =
  "(?:talk|speak|ask|tell|call|ring|text|writ|contact|reach|conversation|chat|meet|see|visit|find|look|get|go|mak|mend|fix|repair|reconcil|sort|solv|explain|apolog|appl|work|stud|exam|test|cours|class|cook|eat|sleep|rest|relax|calm|cop(?:e|ing)|chang|quit|mov|return|try|start|help|jok|humou?r|friend|dat(?:e|ing)|understand|say|bring|build|learn|leav(?:e|ing) (?:him|her|them|your|that|the (?!world)))\\w*";
const atOrTo = `(?:at|to) (?:(?:a|an|the|some|any|new) )?(?:\\w+ )?${somethingElse}`;

/** An attempt that was made, where nothing else is named that it was made at. */
export const attempts: readonly RegExp[] = [
  new RegExp(`\\b(?:an|any|another|earlier|previous|past|other|been) attempts?\\b(?! ${atOrTo})`),
  new RegExp(
    `\\battempted\\b(?! (?:(?:the|his|her|their|my)\\b|your (?!(?:own )?(?:life|self)\\b)|${atOrTo}|(?:(?:a|an|some|any|another) )?(?:\\w+ )?${somethingElse}))`,
  ),
];
