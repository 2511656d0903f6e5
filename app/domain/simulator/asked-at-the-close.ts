import { plain } from "../practice/hearing/plain";
import { asksAboutRisk, namesRisk } from "../practice/hearing/risk";

/** What anybody may be asked where a talk draws to its end. A scenario answers it as a topic; it may leave any out. */
export const topicsOfTheClose = [
  /** Who could be with them. */
  "could-be-there",
  /** Leave to bring it up with a doctor, a nurse, a tutor. */
  "may-mention",
  /** Whom they might tell next. */
  "tell-next",
  /** What they will do for themselves in the days ahead. */
  "this-week",
  /** What they do once the talk is over. */
  "after-here",
  /** What this night will be. */
  "tonight",
] as const;
export type TopicOfTheClose = (typeof topicsOfTheClose)[number];

/** What is asked at the close: a topic, whether they would let somebody know, or a plan for tonight made together. */
export type AskedAtTheClose = TopicOfTheClose | "worse" | "agree";

const anybody = "(?:anyone|anybody|someone|somebody)";
const later =
  "(?:tonight|tomorrow|this (?:evening|weekend|week|afternoon)|today|later|for (?:a (?:bit|while)|now|the night)|over the (?:weekend|next (?:few )?days)|(?:if|when) (?:it|things|this|that) \\w+ .*|at night|overnight|(?:in|over|for|through) the (?:night|evening|next (?:few )?hours))";
const withThem = "(?:with you|near you|by you|alongside you|over|round|around|by)";
const atTheEnd = `(?: ${later})*\\W*$`;
const help =
  "(?:gp|doctors?|nurses?|health visitor|midwife|tutors?|lecturers?|teachers?|counsell?ors?|therapist|psychologist|professor|social worker|case ?worker|supervisor|professional|coach|imam|priest|chaplain|student services?|occupational health|union rep|hr)";
const leave =
  "(?:(?:would|is|will) it be (?:all right|alright|okay|fine|possible)|is it (?:all right|alright|okay|fine)|would you (?:mind|be (?:\\w+ )?(?:all right|alright|okay|open|comfortable|happy|up for|willing))|are you (?:all right|alright|okay|open|comfortable|happy)|(?:can|could|may|might|shall|should) (?:we|i)|how would (?:you feel|it be|you find it)|what would you think|would you (?:let|consider|think about))";
const bringsUp =
  "(?:mention\\w*|(?:bring(?:ing)?|brought) (?:\\w+ )?up|rais(?:e|ing)|tell(?:ing)?|shar(?:e|ing)|let(?:ting)?|talk(?:ing|ed)? (?:about|to|with)|speak(?:ing)? (?:about|to|with)|involv(?:e|ing)|pass(?:ing)?)";
const ofTheTalk = "(?:we|the (?:chat|talk|conversation)|this (?:chat|talk|conversation))";
const ends =
  "(?:finish\\w*|stop\\w*|hang(?:ing)? up|(?:log|sign|switch)(?: \\w+)? off|end\\w*|done|over|close\\w*|leave|say goodbye)";
const talkIsOver = `(?:(?:after|when|once) ${ofTheTalk}(?: \\w+){0,2}? ?${ends}(?= (?:here|talk\\w*|chat\\w*|writing|texting|this|our|for|tonight|today|now)\\b|\\W*$|[,;])|(?:after|when|once) (?:you|i) (?:hang up|(?:put|have put) (?:(?:the|your|this) phone (?:down|away)|(?:down|away) (?:the|your) phone)|close (?:the|this|your) (?:app|chat|laptop|window)|(?:log|sign|switch)(?: \\w+)? off|leave here|finish here|stop (?:here|writing|typing|texting|talking|chatting))|after (?:this|here|our (?:chat|talk))(?=\\W*$|,| (?:chat|talk|conversation)\\b)|from here on)`;
const asFiller =
  "(?: (?:to|if|we|i|you|us|me|about|for|with|maybe|perhaps|also|talk(?:ed|ing)? about))";
const ofIt =
  "(?: (?:this|it|that|(?:some|any) of (?:it|this|that)|what you (?:said|told me)))?(?: (?:up|about (?:this|it|that)))?";
const toHelp = `(?: (?:to|with))?(?: (?:your|a|an|the|one of your|(?:somebody|someone) like an?))?(?: \\w+)? ${help}`;

const patterns: readonly (readonly [AskedAtTheClose, RegExp])[] = [
  [
    "agree",
    /\b(?:let us|(?:can|could|shall|should) we|i would like (?:us|for us)? ?to)(?: \w+){0,2}? (?:agree(?: on| together)?|settle(?: on)?|decide(?: on)?|work out|sort out|think through|plan) (?:\w+ ){0,2}?(?:what|how) (?:you|tonight|this evening)\b.*\b(?:tonight|this evening|after (?:this|we)|later)\b/,
  ],
  [
    "tonight",
    /\bwhat (?:would|could|might|will|can|else would|else could)(?: (?:help|maybe|perhaps|possibly))?(?: to)? make (?:tonight|the night|this night|this evening|the evening|the next (?:few )?hours|the rest of (?:the day|today|the night|the evening))(?: (?:feel|be|a|little|bit|tiny|any|even|just|bit more)){0,5} (?:safer?|easier|more bearable|bearable|gentler|less \w+|lighter|better|softer|kinder|okay|calmer)\b/,
  ],
  [
    "tonight",
    /\bwhat (?:would|could|might) (?:help you |get you |help )(?:to )?(?:get |come )?through (?:tonight|the night|this night|this evening)\b|\bhow (?:will|could|might|can) you (?:get through|look after yourself|take care of yourself|be kind to yourself) (?:tonight|this evening|through the night)\b/,
  ],
  [
    "worse",
    new RegExp(
      `\\b(?:will|would|could|can|might) you (?!(?:\\w+ ){0,2}?tell (?:me|us) (?:if|when) (?:this|it) (?:is|gets|becomes) (?:\\w+ )?(?:too much|hard)\\b)(?:\\w+ ){0,2}?(?:text|call|ring|tell|message|wake|phone|contact|write to|reach out to|talk to|let) (?:(?:me|us|a friend|one of them|${anybody}|or|else|here|know|know if) ?)+(?:if|when|should|in case) (?:it|things?|the (?:night|thoughts?|feelings?)|they|that|this|you|tonight)(?: (?!got|was|were|had|felt|became|started)\\w+){0,4}? (?:bad|worse|heavy|heavier|dark|darker|too much|hard|harder|stronger|rough|unbearable)\\b`,
    ),
  ],
  [
    "could-be-there",
    new RegExp(
      `\\b(?:who|whom|${anybody})(?: else)?(?: (?:is there )?(?:who|that))? (?:could|can|might|would|may) (?!it\\b)(?:\\w+ )?(?:be|sit|stay|come|come over|come and (?:be|sit|stay)|keep you company)(?: (?:here|there|at home|and sit|and stay))?(?: ${withThem})*${atTheEnd}`,
    ),
  ],
  [
    "could-be-there",
    new RegExp(
      `\\b(?:could|can|might|would) ${anybody} (?:\\w+ )?(?:be|sit|stay|come)(?: (?:here|there|and (?:be|sit|stay)))?(?: ${withThem})+${atTheEnd}|\\bwho (?:could|can|might|would) you (?:be|spend (?:tonight|the (?:night|evening)|this evening)|sit|stay)(?: (?:with|near))?${atTheEnd}|\\b${anybody} you (?:could|can|might) (?:be|sit|stay|spend (?:tonight|the (?:night|evening))) with${atTheEnd}`,
    ),
  ],
  [
    "could-be-there",
    /\bis there (?:a person|somebody|someone|anyone|anybody) (?:with|near) whom you (?:could|can|might) (?:be|stay|spend (?:tonight|this night|the night|this evening|the evening))\b/,
  ],
  [
    "may-mention",
    new RegExp(
      `\\b${leave}${asFiller}{0,5} ${bringsUp}${ofIt}${toHelp}\\b(?! (?:to|said|says|told)\\b)`,
    ),
  ],
  [
    "tell-next",
    new RegExp(
      `\\b(?:who|whom|is there (?:(?:one|a|any|some|another) ?\\w*|${anybody})(?: \\w+)?|${anybody})\\b.*\\byou (?:might|could|would|may|will|want to)(?: (?:like|want|wish|be (?:ready|willing|able)|think of|one day|maybe))?(?: to)? (?:tell|talk to|say (?:it|this|that) to|let know|open up to|let in(?: on (?:it|this))?)(?: (?:about )?(?:it|this|that|some of (?:it|this)))? (?:next|after this|besides me|apart from me)\\b`,
    ),
  ],
  [
    "this-week",
    /\bwhat (?:(?:else |one |small |kind |little |nice )*(?:thing )?)?(?:(?:will|could|can|might|would|are|do) you\b|is (?:one|a|some\w*|the|something)\b.*\byou (?:will|could|can|might|would)\b)(?!.*\bhelp you with\b).*\b(?:for yourself|just for you|only for you|for you alone|kind to yourself|look after yourself|take care of yourself)\b.*\b(?:this (?:week|weekend|coming week)|tomorrow|next (?:few )?(?:week|days?)|(?:in|over) the (?:coming|next) (?:few )?(?:days?|week)|before (?:next week|the weekend))\b/,
  ],
  [
    "this-week",
    /\b(?:is there|anything|what(?: is| would be)?) (?:\w+ )?(?:anything|something|one|a|thing)?(?: \w+){0,3}? you (?:might|could|can|would|will|want to|would like to) (?:\w+ )?do\b(?!.*\bhelp you with\b).*\b(?:this (?:week|weekend|coming week)|next (?:few )?(?:week|days?)|(?:in|over) the (?:coming|next) (?:few )?(?:days?|week)|before (?:next week|the weekend))\b/,
  ],
  [
    "after-here",
    new RegExp(
      `\\bwhat (?:is|will|would|are|might|could)\\b.*\\b(?:do|doing|plan|planning|thing|next|up to)\\b.*\\b${talkIsOver}`,
    ),
  ],
  [
    "after-here",
    /^(?:(?:anyway|well|right|alright|all right|okay),? )+(?:so )?what (?:are you (?:going to do|doing|up to)|will you do|do you do|are you off to do)(?: now| next| then| this evening)+\W*$/,
  ],
];

/** Whether a sentence asks about danger, besides what a pattern hears in it: nothing may hide such a question. */
const asksOfDangerBeside = (said: string, pattern: RegExp): boolean =>
  namesRisk(said) || asksAboutRisk(said.replace(pattern, " "), true);

/** What is asked of the time after the talk is no plain question where it turns on what weighs. */
const everyday: ReadonlySet<AskedAtTheClose> = new Set<AskedAtTheClose>([
  "after-here",
  "this-week",
]);
const weighs =
  /\b(?:thoughts?|urges?|with the|with those|to yourself|safe\w*|hurt\w*|harm\w*|worse|comes? back|through the night|end (?:it|things|everything|your life)|danger\w*|act on)\b/;

/** What a sentence asks at the close; null where it asks for none of it, or about danger as well. */
export function askedAtTheClose(sentence: string): AskedAtTheClose | null {
  const said = plain(sentence);
  const found = patterns.find(([, pattern]) => pattern.test(said));
  if (found === undefined) return null;
  const [asked, pattern] = found;
  if (asksOfDangerBeside(said, pattern)) return null;
  return everyday.has(asked) && weighs.test(said) ? null : asked;
}

const checksIn =
  /\bi (?:would (?:really )?(?:like|love|want)|want|will|am going|could|can|might|plan)(?: to)? (?:\w+ )?check (?:in|back|up)\b(?! (?:first|before))|\b(?:can|could|may|shall|might|would it be (?:okay|all right|alright|fine) if|is it (?:okay|all right|alright|fine) if|would you mind if|would you like me to) ?i? ?check(?:ed)? (?:in|back|up)\b/;
const whenNext =
  /\b(?:tomorrow|later|again|next|soon|in a (?:day|few days|week)|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|in the morning|after (?:the weekend|work))\b/;

/** "I'd like to check in with you tomorrow.": another talk is offered. */
export function offersToCheckIn(sentence: string): boolean {
  const said = plain(sentence);
  return checksIn.test(said) && whenNext.test(said) && !asksOfDangerBeside(said, checksIn);
}

/** "Would you be willing to call a line?": a helpline offered, whatever it is called. */
const aLine =
  /\b(?:would|could|might|are|will) (?:you|it)\b[^,;?]*\b(?:(?:call|ring|phon|text|contact|try|us)(?:e|ing)? (?:\w+ ){0,3}?(?:(?:help|crisis|support|hot|listening|emergency)[ -]?lines?)|(?:call|ring|phon|text)(?:e|ing)? (?:a|one of the|one of those|some|any) lines?)(?= (?:with me|together|tonight|now|if|when|at|before|after|tomorrow|later)\b|\W*$)/;
const ofOtherLines = /\b(?:phone|land|washing|bus|gas|first|last|opening|dead|closing) lines?\b/;

/** Whether a sentence offers a helpline to be rung. */
export function offersALine(sentence: string): boolean {
  const said = plain(sentence);
  return aLine.test(said) && !ofOtherLines.test(said) && !asksOfDangerBeside(said, aLine);
}
