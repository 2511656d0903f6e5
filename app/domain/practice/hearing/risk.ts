import { hears, matchesAny, patterns } from "./pattern";

const ideas =
  "(?:suicid\\w*|end(?:ing)? (?:your (?:own )?life|it all|things for good)|tak(?:e|ing) your (?:own )?life|(?:hurt|harm|kill)(?:ing)? (?:yourself|your self)|self[- ]?harm\\w*|want(?:ing|ed)? to die|dying|death|not (?:being|be|wanting to be|want to be) (?:here|alive|around)|not wanting to (?:live|wake up|exist|go on)|not want to (?:live|wake up|exist|go on)|giving up on life|(?:be|being) better off (?:dead|without you)|wish(?:ing|ed)? (?:you were dead|you would not wake up|you were not here)|disappear(?:ing)? for good|unalive|kys)";

const askedOfClient: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|were|do|did|have|has|is|was|any|ever|when|sometimes|can i ask|may i ask|could i ask|ask you|asking|check|wonder|wondering)\\b(?: \\w+){0,10}? ${ideas}`,
  ),
  new RegExp(`\\b(?:you|your|any)(?: \\w+){0,8}? ${ideas}`),
  /\bthoughts? (?:of|about) (?:ending (?:it|your|things)|hurting|harming|dying|not being)/,
  /\bthink(?:ing)? (?:of|about) ending (?:it|things)(?: all)?$/,
  /\bhow safe (?:do|are|is)\b|\b(?:do|would|did) you (?:feel|think you are) safe\b|\bare you (?:feeling )?safe\b(?! from (?:covid|the))/,
  /\b(?:are you|is there anyone|is anyone|anyone|is someone|are you alone|who is) (?:there )?with you (?:right now|now|tonight|at the moment)\b/,
  /\bdo you have (?:a|any) (?:plan|plans|intention|intentions)\b(?:$| (?:to|of|for) (?:hurt|harm|end|die|do (?:it|that)|act))/,
  /\bwhen you say\b.*\b(?:gone|not (?:be )?(?:a|my|anyone's)? ?problem|end it|the end|burden|done|disappear|any ?more|not be (?:here|around)|give up|go on|better without)\b/,
  /\b(?:are you|is your life) (?:in (?:any )?(?:danger|immediate danger)|at risk)\b|\bis (?:anyone|he|she|someone) (?:hurting|threatening|hitting) you\b/,
  /\b(?:could|can|will) you (?:stay|keep yourself) safe\b/,
];

const aboutOthers =
  /\b(?:he|she|they|someone|friend|brother|sister|mum|mom|dad|uncle|aunt|cousin|people|character)\b(?: \w+){0,3} (?:suicid|kill(?:ed|ing)? (?:him|her|them)|die|died|dying|death)/;
const idiom =
  /\bdying (?:to (?:know|hear|see|try|ask|go|meet)|for (?:a|some)|of (?:laughter|boredom|hunger|thirst))\b|\bdeath (?:of (?:me|you)|by)\b|\b(?:kill|killing) (?:yourself|your self) (?:over|with|for|at|trying|studying|working)\b|\b(?:bored|scared|worried|tired) to death\b|\bsuicide squad\b|\bsocial suicide\b|\bcareer suicide\b/;

const safetySteps = patterns(
  /\b(?:call|ring|text|contact|dial|reach|phone|speak (?:to|with)|talk (?:to|with)|connect|number (?:for|of)|line|hotline|helpline|mindline|samaritans|sos)\b.*\b(?:911|999|995|988|112|1767|1771|hotline|helpline|mindline|crisis|samaritans|sos|emergency|suicide line|lifeline|ambulance)\b/,
  /\b(?:911|999|995|988|1767|1771|mindline|samaritans|crisis (?:line|text|team|hotline)|suicide (?:hot)?line)\b/,
  /\b(?:go|get|take you|bring you|come) (?:\w+ ){0,3}(?:hospital|emergency|er|a and e)\b(?=.*\b(?:now|tonight|right away|safe|today)\b|$)/,
  /\b(?:keep (?:you|yourself)|(?:to|you|please|can) (?:stay|be|remain|keep)|make sure you are|help you (?:be|feel|stay)|get you somewhere|want you (?:to be)?) (?:\w+ )?safe\b(?! (?:and|as|from|in your)\b)/,
  /\bsafety plan\b|\bmake a plan to (?:stay|keep)\b/,
  /\b(?:stay|sit|be) with (?:you|me|someone|somebody)(?: \w+){0,3} (?:until|tonight|right now|till|while)\b/,
  /\b(?:is there|who is|can you (?:call|get|ask)) (?:some(?:one|body)|any(?:one|body))(?: \w+){0,4} (?:who (?:can|could)|to) (?:be|stay|come|sit) (?:with|over|there)\b/,
  /\b(?:can|could|would) (?:someone|somebody|anyone) (?:be|stay|come)(?: \w+){0,2} (?:with|over)\b/,
  /\b(?:i (?:need|have|want|would like|am going) to|let me|we (?:need|have) to|can i|shall we)(?: \w+){0,3} (?:get|involve|tell|bring in|connect|hand|loop in|alert)(?: \w+){0,3} (?:supervisor|counsellor|counselor|professional|crisis|someone who|more help|extra help|emergency)\b/,
  /\bput (?:it|that|those|them|anything you could use)? ?(?:\w+ )?(?:away|out of reach|somewhere safe)\b.*\b(?:safe|tonight|reach|now)\b/,
);

/** True where the client is asked about danger to themselves; an idiom or another person is not meant. */
export function asksAboutRisk(plainText: string, isQuestion: boolean): boolean {
  if (idiom.test(plainText) || aboutOthers.test(plainText)) return false;
  const asking =
    isQuestion || /\b(?:ask|asking|check|wonder|wondering|when you say)\b/.test(plainText);
  return asking && matchesAny(askedOfClient, plainText);
}

/** True where a step towards safety is offered: a crisis line, company, a hand-over, a plan. */
export function takesSafetyStep(plainText: string): boolean {
  return hears(safetySteps, plainText);
}
