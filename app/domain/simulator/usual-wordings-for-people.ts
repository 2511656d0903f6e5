import type { KnownTopic } from "./topic";

const anybody = "(?:any(?:one|body)|some(?:one|body))";
const anyPerson = `(?:${anybody}|(?:a|one|any|some|a single) person)`;
/** Where somebody is, or what they are to the client: "anyone at the hospital", "somebody from work". */
const where =
  "(?: (?:else|there|ever|even|actually|really|(?:at|from|in|on|of) (?:(?:the|your) )?\\w+))*";
const frank =
  "(?:honest|open|real|yourself|straight|truthful|vulnerable) (?:about (?:it|this|that|how you \\w+) )?(?:with|to|around)";
const confides = `(?:${frank}|open(?:ed)? up to|confid(?:e|ed) in|let your guard down (?:with|around)|drop the (?:act|mask) (?:with|around|for)|stop pretending (?:with|around))`;
const angry =
  "(?:angry|cross|mad|furious|annoyed|irritated|resentful|anger|crossness|fury|rage|resent(?:ment)?)";
const cared =
  "(?:s[ia]t (?:down )?with you|ask(?:s|ed)? (?:you )?(?:how you|after you)|check(?:s|ed)?(?: in| up)? (?:on|with) you|look(?:s|ed)? after you|talk(?:s|ed)? (?:it|that|things) (?:through|over) with you|reach(?:ed)? out to you|debrief(?:ed)? (?:with )?you|comfort(?:s|ed)? you|take(?:s|n)? care of you|took care of you|car(?:e|es|ed) for you)";

/** Questions for somebody in their usual wordings, each by the topic that names whoever it is, or says that there is nobody. */
export const forPeople: readonly (readonly [KnownTopic, RegExp])[] = [
  ["trusted", /\bwho(?:m)?\b[^?]*\bsafest\b/i],
  [
    "trusted",
    new RegExp(
      `\\b(?:who(?:m)?|${anyPerson})\\b[^?]*\\b${confides}(?=\\W*$| (?:about|when|if|in|at|with|these|lately|now|so)\\b)`,
      "i",
    ),
  ],
  ["trusted", new RegExp(`\\byou\\b[^?]*\\b${confides} ${anyPerson}\\b`, "i")],
  [
    "trusted",
    /\bwho(?:m)? (?:else )?(?:would|could|might|will|do) you (?:\w+ ){0,3}?(?:tell|let in|talk to|let know|say (?:it|this|that) to) (?:about (?:it|this|that) )?(?:next|first)\b/i,
  ],
  [
    "trusted",
    new RegExp(
      `\\b${anyPerson} you (?:might|could|would|may) (?:\\w+ ){0,2}?(?:want|like|wish|be (?:ready|willing|able)|feel able) to tell\\b`,
      "i",
    ),
  ],
  [
    "could-call",
    /\bwho(?:m)? (?:else )?(?:could|can|might|would|will) (?:\w+ )?(?:(?:come|be|sit|stay|spend) (?:\w+ ){0,3}?(?:with|by|near|beside) you|come (?:over|round) to you|keep you company)\b/i,
  ],
  [
    "could-call",
    /\bwho(?:m)?(?:['’]d| would| could| can| might| do) you (?:\w+ )?(?:go|turn) to (?:on|in|at|when) (?:a |the )?(?:bad|worst|hard|night|small hours|middle|it)\b/i,
  ],
  ["fault", /\bwhose fault\b|\bwho (?:do|would|did) you (?:\w+ )?blame\b/i],
  ["miss", /\bwho(?:m)? do you (?:\w+ )?miss\b/i],
  [
    "angry-with",
    new RegExp(
      `\\b${angry} (?:\\w+ )?(?:at|with|about|towards?|for|meant for|aimed at) who(?:m)?\\b|\\bwho(?:m|se)?\\b[^?]*\\b(?:you|the|your|that|all this|this) ${angry}\\b|\\b${angry}\\b[^?]*, (?:at |with )?who(?:m)? (?:would|is|are|was)\\b`,
      "i",
    ),
  ],
  ["asked-after", new RegExp(`\\b(?:did|has|have|does|do) ${anybody}${where} ${cared}`, "i")],
  ["asked-after", new RegExp(`\\b(?:who|${anybody} who)(?: has| have| ever| else)* ${cared}`, "i")],
];
