import { withoutLeadIn } from "./lead-in";
import type { Move } from "./move";

export type QuestionKind = Extract<Move, "open-question" | "closed-question" | "leading-question">;

const subject =
  "(?:you|it|that|this|there|they|he|she|we|i|your \\w+|anyone|anybody|someone|something|anything|everything|things|the \\w+)";
const aux =
  "(?:do|does|did|is|are|was|were|have|has|had|will|would|could|can|should|may|might|am)(?: not)?";
const wh = "(?:what|how|why|where|when|who|which|whose)";

const startsOpen = new RegExp(
  `^(?:(?:in|for|at|from|to|on|about) )?(?:what|how|why)\\b(?! (?:a|an|many|much|often|old|long|far|about|time|day|age|year|month|nice|great)\\b)`,
);
const startsWh = new RegExp(`^(?:(?:in|for|at|from|to|on|about|since|with) )?${wh}\\b`);
const inverted = new RegExp(`^${aux} ${subject}\\b`);
const invertedYou = new RegExp(`\\b${aux} you\\b(?!\\W*$)`);
const whInverted = new RegExp(`\\b${wh}(?: \\w+){0,2} (?:${aux}) ${subject}\\b`);
const bareStart =
  /^(?:any|ever|anything|anyone|anybody|how about|what about|how come|care to|wanna|want to)\b/;
const strongTag = /\b(?:or not|anot|is it|is that right|or what)$/;
const singlish = /\b(?:meh|hor|anot|or not|izzit|is it)\s*[.!]*$/;

/** A wh-clause that is told, not asked: "I know how you feel", "that is why". */
const told =
  /\b(?:know|knew|understand|see|hear|sure|imagine|remember|realise|realize|matter|no matter|that is|this is|it is|which is|like|love|hate|on|of|with|to|into|care|learn|share|explain|notice|decide|figure out|show|shows|thinking about|talk about|talked about|exactly|just|and|at|after|before|since|despite|from|by|than) $/;

/** An invitation to go on, which asks openly without the form of a question. */
const invitation =
  /\b(?:tell|share with|walk|talk) (?:me|us)(?: (?:a|just))?(?: (?:little|bit|more|about|through|what|how|why|where|some|everything|anything|your)|$)|\b(?:can|could|would|will|wanna|want to|do) you (?:please |maybe |just |want to |like to |mind )*(?:(?:tell|talk)(?! (?:to |with )?(?!me\b|us\b|about\b|more\b|through\b|it\b|a\b)\w)|share|say|describe|describing|telling|sharing|elaborate|explain|walk|help me understand)\b|\bi (?:would|will) (?:like|love|be interested) to (?:hear|know|understand|learn)\b|\bi (?:am|was)(?: just| also| so)? (?:wondering|curious)\b|\bi (?:just )?wonder(?:ed)? (?:if|what|how|whether|why|where|about)\b|\bhelp me (?:to )?understand\b|\b(?:say|tell me) (?:a (?:little|bit) )?(?:bit )?more\b|\bwhere would you like to (?:start|begin)\b|\bgo on(?=$|,)|\bi want to (?:hear|know|understand) (?:more|what|how|about)\b/;

const openInside =
  /\b(?:in what way|what comes up|what came up|what is (?:that|it|this)(?: been)? like|what brings you|what brought you|what happened|what changed|what is (?:been )?(?:going on|happening|up)|what else|how (?:so|come)|how (?:are|do|did|have|is|was|would|could|might|does|can|were) (?:you|it|that|this|things|your|they|he|she|those)|what (?:do|did|would|could|might|does|are|is|was|were|has|have|kind|sort|kinds|sorts|makes|made|matters|worries|scares|helps|led|about)\b|why (?:do|did|is|are|was|would|not|does|have))/;

const openYesNo =
  /\b(?:can|could|would|will) you (?:please |maybe |just )*(?:(?:tell|talk)(?! (?:to |with )?(?!me\b|us\b|about\b|more\b|through\b|it\b|a\b)\w)|share|say|describe|elaborate|explain|walk|help me understand)\b|\bdo you (?:want|mind|wanna|feel like|feel comfortable)(?: to)? (?:tell|share|sharing|telling|talk|talking|say)/;

const leading =
  /^(?:do not you|would not (?:you|it|that)|is not (?:it|that) (?!what you)|are not you|should not you|can not you|could not you|surely)\b|\bsurely you\b|\b(?:do not|would not) you (?:think|feel|agree|say)\b|\bwhy (?:did|do|have|can|will|would) (?:not you|you not)\b|\byou (?:do|must) (?:know|realise|realize|see|agree)\b|\bare you sure (?:you are|it is|that|they|he|she|you)\b.*\bnot\b|\b(?:maybe|perhaps|could it be(?: that)?|is it (?:possible|because)(?: that)?) (?:it is|you are|you)\b.*\b(?:just|overthinking|overreacting|too (?:much|sensitive|hard|harsh|picky))\b|^(?:maybe|perhaps)(?: it is)? because you\b|\bwho(?: do you think)? (?:cares|told you to)\b|^(?:but |so )*you are not (?:really|actually|even) .*\bare you[?!. ]*$|^(?:maybe|perhaps) (?:they|he|she|it|your \w+|the \w+)\b.*\b(?:just|only|simply|not)\b|^is it (?:maybe |perhaps |just |all )+(?:in your head|you\b)/;

const closedHow = /^how (?:many|much|often|old|long|far|soon|big)\b/;

const closedWhat =
  /^what(?: is| was)? (?:kind|kinds|sort|sorts|type|brand|size|colou?r|grade|school|course|job|the (?:longest|most|date|number|name)|your (?:name|age))\b(?! of (?:things|thoughts|feelings|support|help))/;
const evoking =
  /^(?:anything else|any other (?:thoughts|ideas|concerns|barriers|questions|ways|things)|where (?:do|would|should) (?:you|we|i)(?: \w+){0,3} (?:go|think|want|like|start|begin|see|put)|what else|is there anything (?:else|you))\b/;

/** "And then?": whatever comes next is the answer. */
const whatNext = /^(?:(?:and|so) )?(?:then|after that|afterwards)\W*$/;

/** "What strikes me is that ...", "what I notice is ...": told, and not asked. */
const tellsWhat =
  /^what (?:strikes|struck|moves|touches|touched|stands out|stays with|comes across|i (?:hear|notice|noticed|see|sense|like|find|keep))\b(?:(?! (?:do|did|would|could|have|are|is it|was it) you\b).)* is\b/;

/** "Don't you dare" forbids. */
const forbids = /^do not you (?:ever )?dare\b/;

/** What a plain sentence asks, or null. `marked` says whether it ended with a question mark. */
export function questionKind(plainText: string, marked: boolean): QuestionKind | null {
  if (marked && whatNext.test(plainText)) return "open-question";
  const rest = withoutLeadIn(plainText);
  if (!asks(plainText, rest, marked) || forbids.test(rest)) return null;
  if (!marked && tellsWhat.test(rest)) return null;
  if (leading.test(rest) && !invitation.test(rest)) return "leading-question";
  return isOpen(rest) ? "open-question" : "closed-question";
}

function asks(whole: string, rest: string, marked: boolean): boolean {
  if (marked || invitation.test(whole) || singlish.test(whole)) return true;
  if (inverted.test(rest) || startsAsking(rest)) return true;
  if (strongTag.test(whole)) return true;
  return asksInside(whole);
}

/** "Who else knows about it", without its mark. */
const whoKnows = /^who (?:else )?(?:knows|noticed|helps|is there|looks after|is with)\b/;

function startsAsking(rest: string): boolean {
  if (bareStart.test(rest) && rest.split(" ").length <= 9) return true;
  if (!startsWh.test(rest)) return false;
  if (/^(?:what|how) (?:a|an|nice|great|awful|terrible|sad)\b/.test(rest)) return false;
  if (whoKnows.test(rest)) return true;
  if (/^(?:when|where|which|who|whatever|however)\b/.test(rest)) return whInverted.test(rest);
  return (
    !/^(?:(?:for|of|about|in|at|to|with|from|on) )?(?:what|how|why) (?:i|you|we|they|he|she|it|that)\b/.test(
      rest,
    ) || whInverted.test(rest)
  );
}

function asksInside(whole: string): boolean {
  const you = invertedYou.exec(whole);
  if (
    you !== null &&
    !/\b(?:so|neither|nor|as|than|like|i|if|we|they|he|she) $/.test(whole.slice(0, you.index))
  )
    return true;
  const inside = whInverted.exec(whole) ?? openInside.exec(whole);
  return inside !== null && !told.test(whole.slice(0, inside.index));
}

function isOpen(rest: string): boolean {
  if (closedHow.test(rest)) return false;
  if (openYesNo.test(rest) || invitation.test(rest)) {
    return !/\b(?:wondering|curious|wonder) (?:if|whether)\b/.test(rest);
  }
  return (
    (startsOpen.test(rest) && !closedWhat.test(rest)) ||
    evoking.test(rest) ||
    /^(?:how|what) about (?:you|your|that|the)\b/.test(rest) ||
    openInside.test(rest)
  );
}

/** True where a question mark closes the sentence, also before a bracket, quote or emoji. */
export function endsWithQuestionMark(sentence: string): boolean {
  return /[?？][^\p{L}\p{N}]*$/u.test(sentence);
}
