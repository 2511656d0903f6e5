import type { UnsafeReason } from "./generated";

const thing = "‹(?:substance|medicine|poison|sharp|tool|cord|weapon)›";
const place = "‹(?:height|edge|track|water)›";

/** Euphemism and preparation that name nothing: what is meant shows in how things are made ready. */
export const indirect: readonly (readonly [UnsafeReason, RegExp])[] = [
  [
    "note",
    /\b(?:letters?|notes?|envelopes?|emails?|messages?) (?:to|for) (?:everyone|each of (?:them|you)|them all|all of (?:them|you))\b/,
  ],
  [
    "note",
    /\b(?:give|read|tell|open|take|call)\b[^.!?]{0,40}\b(?:when|once|after) it(?:'s| is) (?:over|done|finished)\b/,
  ],
  [
    "note",
    /\btell (?:them|her|him|everyone) (?:that )?i loved (?:them|her|him)\b|\blast (?:that )?(?:you|they|anyone)(?:'ll| will) (?:ever )?hear (?:from|of) me\b|\b(?:wrote|written) (?:a|my) will\b|\bwhat (?:they|you) should do with my (?:things|stuff|body)\b/,
  ],
  [
    "method-question",
    /\b(?:what|where|how)\b[^.?!]{0,12}\byou(?:'d| would| will| want to| are going to| plan to)\b[^.?!]{0,15}\bdo it(?: with)?\s*\?/,
  ],
  ["method-question", /\bhow (?:would|could|can|does|do|might)\b[^.?!]{0,40}\bpainless(?:ly)?\b/],
  [
    "encouragement",
    /\b(?:just|go ahead and|why not just) (?:do it|get it (?:done|over with))(?=[.,!]|$)|\bstop being scared and (?:do|get) it\b|\bdoing (?:everyone|them|us|the world) a favou?r\b|\b(?:relief|favou?r|better|easier) (?:to|for) (?:them|everyone|us|all) if you (?:went|left|were (?:gone|dead)|died|disappeared)\b|\bkill (?:ur|your) ?self\b/,
  ],
  [
    "method",
    /\b(?:picked|chosen|chose|settled on) (?:the|a|my) (?:day|date|way|hour)(?: and (?:the |a |my )?(?:day|date|way|time|place))?\s*(?:[.,!]|$)/,
  ],
  [
    "method",
    /\b(?:have|got|bought|found|ordered)(?: already)? (?:everything|all|what|the things) (?:that )?i(?:'ll| will)? need(?:ed)?(?= at home| already| for (?:it|tonight)| yesterday| today| now|[.!?]|$)|\b(?:all|everything(?:'s| is)) (?:set up|laid out|prepared|in place)\b[^.!?]{0,25}\b(?:tonight|room|for it)\b/,
  ],
  [
    "method",
    /\btested it\b[^.!?]{0,20}\b(?:holds?|works?|strong)\b|\bwhich (?:ones?|way|kind) (?:works?|is|are)(?: the)? (?:fastest|quickest|painless\w*|surest)\b|\b(?:fastest|quickest|surest|cleanest|painless) (?:ways?|ones?) (?:to go|out|to do it)\b|\bit only (?:lasts|hurts|takes) (?:for )?(?:a|one) (?:minute|second|moment)\b/,
  ],
  [
    "method",
    /\b(?:forums?|sites?|websites?|pages?|threads?|videos?)\b[^.!?]{0,15}\b(?:tells?|shows?|explains?|teach(?:es)?) (?:you )?how(?: to do it)?\s*(?:[.!]|$)/,
  ],
  [
    "method",
    /\bcut(?:ting)? (?:a (?:little|bit) )?deeper\b|\b(?:so i |i )(?:won't|will not|do not|don't) fail this time\b|\bnext time\b[^.!?]{0,15}\b(?:take|use|have) (?:double|twice|more|all)\b/,
  ],
  [
    "quantity",
    /\b(?:\d+|ten|twenty|thirty|a few|dozens?) of (?:them|those|these)\b[^.!?]{0,15}\benough\b|\b(?:saved|collected|hoarded|stashed|put aside)(?: up)? \d+(?: so far| already| of them|\s*[.!]|$)|\benough of (?:it|them) (?:in|at|under) (?:the|my|home)\b|\bwhat (?:amount|dose|quantity) (?:would|does|will|do)\b/,
  ],
  [
    "means",
    new RegExp(
      `\\b(?:measur\\w+|timed|tied|knotted|tested|sharpened|loaded) (?:the|a|my) ${thing}|${thing}[^.!?]{0,15}\\b(?:supply|stash|pile|collection)\\b|\\bturned on the ${thing}|${thing} (?:are|is) still (?:in|at|under)\\b[^.!?]*\\b(?:know|count)`,
    ),
  ],
  [
    "place",
    new RegExp(
      `\\b(?:timed|checked|measured|visited) the ${place}|${place}[^.!?]{0,25}\\b(?:no (?:guard|fence|rail|barrier|camera|lock)|broken lock|unlocked|nobody goes|no one goes|deep enough|high enough)|\\bspot\\b[^.!?]{0,12}${place}[^.!?]{0,12}\\b(?:nobody|no one)|\\b(?:roll|drift|wade|sink|drive|walk)\\w* (?:straight |right )?into the ${place}|\\balong the ${place}[^.!?]{0,15}\\bnight\\b[^.!?]{0,20}\\bwait`,
    ),
  ],
  [
    "place",
    /\b(?:nobody|no one|no-one) (?:will|would|could|can) (?:ever )?find me (?:there|until|till|in time)\b|\b(?:water|drop) (?:is|was|looks?|looked) (?:deep|high|far) enough\b/,
  ],
];
