import type { Heard } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { isSlip } from "./appraisal";
import { remark } from "./composition";
import type { Composing, Composition } from "./composition";
import type { RebuffKind } from "./rebuff-kind";
import type { ReplyKind } from "./reply-kind";

const them =
  "(?:them|him|her|someone|somebody|people|a friend|friends|family|(?:your|the) (?!doctor|gp)\\w+)";

/**
 * What a piece of advice, a comfort or a comparison is about, by the words that name it; kinds that say it more exactly
 * stand first. Each is looked for in a sentence as `plain` reads it.
 */
const kinds: readonly (readonly [RebuffKind, RegExp])[] = [
  [
    "seeSomebody",
    /\b(?:therap(?:y|ists?)|counsell?(?:ors?|ing)|psycholog(?:ists?|y)|psychiatrists?|shrink|professionals?(?: help)?|support groups?|gp|(?:see|seeing|talk to|talking to|speak to|speaking to|visit|ask|go to|going to) (?:a|your|the) (?:doctor|nurse|specialist))\b/,
  ],
  [
    "medicine",
    /\b(?:medications?|(?<!\bbest )medicines?|meds|anti-?depressants?|melatonin|supplements?|vitamins?|prescription|prescribed|something to help you sleep)\b/,
  ],
  [
    "screens",
    /\b(?:(?:your|the) phone|screens?|screen ?time|social media|instagram|insta|tiktok|facebook|(?:doom ?)?scrolling|notifications|digital detox)\b/,
  ],
  [
    "selfCare",
    /\b(?:(?:warm|hot|nice|long|bubble|relaxing) (?:bath|soak|shower)|bubble bath|candles?|spa|massages?|pamper\w*|treat yourself|self[- ]?care|(?:chamomile|camomile|herbal|warm) (?:tea|milk))\b/,
  ],
  ["calm", /\b(?:meditat\w+|mindful\w*|deep breaths?|breath(?:e|ing)|relax(?:ing|ation)?|yoga)\b/],
  [
    "exercise",
    /\b(?:exercis(?:e|ing)|(?:for|on) a (?:\w+ )?(?:run|walk|jog|swim|hike|bike ride|cycle)|gym|jog(?:ging)?|(?:to|and|should|could|try) work out(?! (?:what|how|why|who|when|in|for|fine|okay))|workouts?|swimming|running|sports?|fresh air|get(?:ting)? moving|long walks?)\b/,
  ],
  [
    "sayNo",
    /\b(?:boundar(?:y|ies)|say(?:ing)? no\b|tell(?:ing)? (?:\w+ ){1,2}no\b|stand(?:ing)? up (?:for yourself|to (?:them|him|her))|put your foot down|more assertive)/,
  ],
  [
    "talkToThem",
    new RegExp(
      `\\b(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|open(?:ing)? up|reach(?:ing)? out|be(?:ing)? honest|have a (?:\\w+ )?(?:chat|talk|word|conversation)|sit(?:ting)? down)(?: (?:it over|about it|it through|things through|properly|openly))? (?:to|with) ${them}\\b|\\b(?:tell(?:ing)?|call(?:ing)?|ring(?:ing)?|text(?:ing)?) ${them}\\b`,
    ),
  ],
  [
    "busy",
    /\b(?:keep(?:ing)? (?:yourself )?(?:busy|occupied)|stay(?:ing)? busy|distract(?:ions?|ing)?|hobb(?:y|ies)|(?:take|keep) your mind off|volunteer(?:ing)?|join(?:ing)? an? (?:\w+ )?(?:club|class|group|team)|get(?:ting)? out more)\b/,
  ],
  [
    "plan",
    /\b(?:(?:to-?do |a |the )lists?|timetables?|schedules?|planners?|routines?|journal(?:s|ing)?|diary|writ(?:e|ing) (?:it|things|everything|them|that) down|pros and cons|one (?:step|thing) at a time|time management|priorit[iy]\w*)\b/,
  ],
  [
    "rest",
    /\b(?:(?:week|day|days|time|weekend|month|night|afternoon) off|holiday|vacation|take a break|have a break|get some (?:rest|sleep)|rest(?: more| up)?|sleep (?:more|earlier|hygiene)|(?:to )?bed (?:earlier|early|on time)|early nights?|nap)\b/,
  ],
  [
    "overthinking",
    /\b(?:over ?-?think\w*|over ?-?analy\w*|(?:not|stop|quit|stopping) (?:\w+ )?(?:think(?:ing)?|worrying|worry (?:so|too|about)|dwell(?:ing)?|stress(?:ing)?)\b|let (?:it|that|this) go\b|(?:in|out of) your (?:own )?head)/,
  ],
  ["meantWell", /\b(?:not mean (?:it|to|that|any|anything)|meant (?:well|no harm)|means? well)\b/],
  [
    "othersWorse",
    /\b(?:worse off|(?:have|has|had|got) it (?:much |far |so much |a lot |even )?(?:worse|harder)|(?:could|would) (?:always )?(?:be|have been) (?:a lot |much |so much |far |way |even )?worse|less fortunate|first world problems?|(?:people|children|kids|others)\b.{0,30}\b(?:with nothing|starving|homeless|have nothing))\b/,
  ],
  [
    "positive",
    /\b(?:positiv(?:e|es|ely|ity)|gratitude|grateful|thankful|blessings?|bright side|silver lining|half full|cheer up|chin up|smile|affirmations?|happens for a reason)\b/,
  ],
  ["atLeast", /\bat least\b|\byou (?:still |already )?have (?:so much|your health|a lot)\b/],
  [
    "common",
    /\b(?:everyone|everybody|we all|all of us|(?:lots|loads|plenty) of people|most people|many people)\b(?! (?:loves|cares|likes|is there))|\b(?:perfectly|totally|completely|quite|very|so) normal\b|\bit is normal\b|\bjust a phase\b|\bpart of (?:life|growing up)\b/,
  ],
  [
    "timeHeals",
    /\btime (?:heals|will heal|is a (?:great )?healer|will (?:tell|help))\b|\b(?:it|this|things|everything) (?:will|shall|is going to|too shall) (?:all |soon |just )*(?:pass|get better|get easier|blow over|work out|be (?:okay|fine|all right|alright|over))\b|\btomorrow is (?:another|a new) day\b|\bgive it (?:some )?time\b|\bthis time next\b|\b(?:better|brighter) days\b|\bin a (?:few|couple of) (?:days|weeks|months|years)\b/,
  ],
  [
    "beStrong",
    /\byou are (?:so |very |really |such |stronger )*(?:strong|tough|brave|resilient|a fighter|a strong \w+|than)\b|\b(?:be|stay) strong\b|\b(?:toughen|buck|man) up\b|\bpull yourself together\b|\bhang in there\b|\byou (?:have )?got this\b|\byou (?:can do|will get through|will be (?:fine|okay|all right|alright))\b/,
  ],
];

/** More kinds than these in one message are a whole list of remedies, and no one of them is answered. Design choice. */
const mostKinds = 2;

const slips: ReadonlySet<string> = new Set([
  "advice",
  "advice-with-permission",
  "minimising",
  "confrontation",
  "reassurance",
]);

/** What a message advises or makes small with, where it is clearly named; the first that it names, null for none or for many. */
export function rebuffKind({ sentences }: Heard): RebuffKind | null {
  const found = new Set<RebuffKind>();
  for (const { text, moves } of sentences) {
    if (!moves.some((move) => slips.has(move))) continue;
    const read = plain(text);
    const named = kinds.filter(([, pattern]) => pattern.test(read));
    named.forEach(([kind]) => found.add(kind));
  }
  const [first = null] = found;
  return found.size > mostKinds ? null : first;
}

/** Leads by which what was advised or made small is rebuffed. */
const rebuffing: ReadonlySet<ReplyKind> = new Set<ReplyKind>([
  "adviceEarly",
  "adviceNo",
  "minimised",
  "doubt",
]);

/** Rebuffs the very thing that was named, once in a session; false where the scenario has no words for it left. */
export function sayRebuff(composing: Composing, lead: ReplyKind, out: Composition): boolean {
  const { scenario, appraisal, voice } = composing;
  const kind = rebuffing.has(lead) ? rebuffKind(appraisal.heard) : null;
  const line = kind === null ? null : voice.any(scenario.asides?.[kind] ?? []);
  if (line === null) return false;
  remark(out, line, `aside:${kind}`);
  out.rules.push(`says:${lead}`);
  return true;
}

const pressesIt =
  /^(?:(?:so|and|ok|okay|well),? )*(?:(?:would|could|will|can) you (?:\w+ )?(?:do|try|manage|promise|consider) (?:that|it|this|me|one)\b.*|deal|ok(?:ay)?|agreed|right|yes|alright|all right|promise|does that sound \w+|sound good|sounds good|how about that|what do you (?:think|say))[?!. ]*$/i;

/** Whether a question is itself the advice or the comfort, or only presses it: it asks nothing that wants an answer. */
function isOfTheSlip(question: string, { sentences }: Heard): boolean {
  if (pressesIt.test(question)) return true;
  return sentences.some(
    ({ text, moves }) => text.includes(question) && moves.some((move) => slips.has(move)),
  );
}

/** The same message without the questions that only carry its advice or its comfort. */
export function withoutTheSlip(composing: Composing): Composing {
  const { appraisal } = composing;
  if (!isSlip(appraisal) && !appraisal.doubted) return composing;
  const questions = appraisal.questions.filter(
    ({ sentence, matter }) => matter !== null || !isOfTheSlip(sentence, appraisal.heard),
  );
  return { ...composing, appraisal: { ...appraisal, questions } };
}
