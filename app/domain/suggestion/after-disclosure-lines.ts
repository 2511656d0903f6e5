import type { AfterDisclosure, OpenMatter } from "./after-disclosure";
import type { Answered } from "./answered";
import type { SuggestionCategory } from "./category";
import type { Candidate } from "./filled-template";

/** What was just answered, said in a few words before the next question. */
export const taken: Record<Answered, readonly string[]> = {
  planned: ["Good, then we make it together."],
  told: ["I'm glad you said it.", "Okay, I'm with you.", "I'd rather know."],
  noPlan: ["No plan, I've got that.", "So there isn't a plan."],
  neverBefore: ["It has never gone that far, I've got that.", "So you've never acted on them."],
  keeps: ["That's worth a lot.", "I'm glad there's that."],
  copes: ["So there's a thing that you can do.", "Okay, that's one thing to hold on to."],
  nobodyKnows: ["So far it's you and me who know.", "Then it has been yours alone."],
  since: ["That tells me how long you've been holding this.", "Okay, since then."],
  now: ["Thanks for telling me how they are now.", "That helps me see it."],
  ifWorse: ["You've got something you'd do.", "That's a start to hold on to."],
  somebody: ["I'm glad there's [name].", "So there's [name]."],
  heard: ["Okay, I'm with you.", "Thank you for answering that."],
};

/** Asked wherever a told thought is in mind, and no more once it is known who knows. */
export const asksWhoKnows = "Besides me, who knows about those thoughts?";

/** What has not been spoken of, asked directly and calmly; `[name]` is whoever could be reached. */
export const nextQuestions: Record<OpenMatter, readonly string[]> = {
  plan: [
    "When those thoughts come, do you have any plan to act on them?",
    "Have those thoughts ever got as far as a plan?",
  ],
  means: [
    "When those thoughts come, is there anything around you that you'd feel safer without?",
    "With those thoughts there, is there anything near you that you'd be safer without?",
  ],
  past: [
    "Have you ever acted on thoughts like these, or come close to it?",
    "Was there ever a time when you hurt yourself, or nearly did?",
  ],
  keeps: [
    "What has kept you from acting on them so far?",
    "Who or what keeps you here when they're at their strongest?",
  ],
  tonight: [
    "And tonight, how safe do you feel with those thoughts there?",
    "What would you do if they came on stronger tonight?",
  ],
  knows: [
    "Does [name] know about those thoughts?",
    asksWhoKnows,
    "Is there anybody near you who knows how far those thoughts go?",
  ],
  step: [
    "What would you want [name] to know first about those thoughts?",
    "How would you begin it, with [name]?",
    "Who would you want to tell about those thoughts first?",
  ],
};

/** Staying with what was just answered. */
export const stays: Record<Answered, readonly string[]> = {
  planned: [
    "You're letting me make it with you, and I'm glad. We'll go at your pace.",
    "It counts that you said yes to that. It can be short, and in your own words.",
  ],
  told: [],
  noPlan: [
    "No plan, and the thoughts still come. I'm taking both of those seriously.",
    "I hear that there's no plan, and those thoughts are a lot to live with all the same.",
  ],
  neverBefore: [
    "You've never acted on them, and they weigh on you all the same. I'm glad I know.",
    "It has never come to that, I hear you. Having the thoughts is heavy enough.",
  ],
  keeps: [
    "[keeps]. That holds you, and I'm glad of it.",
    "[keeps]. So there's that, even when the thoughts are there.",
    "Something holds you, even with those thoughts there. I can hear how much it means to you.",
    "In the middle of all this there's that, and it holds. I'm glad you told me.",
  ],
  copes: [
    "You've found something to do when those thoughts come. It counts, however small it looks.",
    "You get yourself from one hour to the next there. I can hear what work that is.",
  ],
  nobodyKnows: [
    "You've carried those thoughts without anybody knowing. That's a lot for one person.",
    "Nobody else has heard this. I can hear how lonely that must make it.",
  ],
  since: [
    "All that time with those thoughts, and you said it today. I'm here with you in it.",
    "You've been living with this since then. No wonder you're worn out.",
  ],
  now: [
    "I believe you about how strong they are, and I won't hurry past it.",
    "However they are as you write this, I'm here with you in it.",
  ],
  ifWorse: [
    "You know what you'd do if it got worse. Part of you is looking out for you there.",
    "Even for the worst of it you've got a next thing to do. I'm glad of that.",
  ],
  somebody: [
    "I can hear that [name] matters to you. It can be hard to let anybody near this, even those who matter most.",
    "There's [name] in your life, and I'm glad. It can still be hard to let anybody near this.",
  ],
  heard: [
    "You don't have to make any of this sound better than it is. I'm staying with you in it.",
    "I've heard that much, and there's room for the rest of it. I'm taking those thoughts seriously.",
  ],
};

/** Matters that are not jumped to where the client has just drawn back. */
const tooFarNow: ReadonlySet<OpenMatter> = new Set<OpenMatter>(["plan", "means", "past"]);

/** Keeping to the thoughts where the client has just drawn back, before the next question. */
const keepsToIt: readonly string[] = [
  "You don't have to say more than you want, and I'd still like to stay with those thoughts.",
  "I'd not like to leave what you told me behind.",
];

/** The same, asking nothing. */
const staysAllTheSame: readonly string[] = [
  "I may have gone past something there, and I'm sorry. Those thoughts still matter to me.",
  "It's all right not to say more just now. I haven't forgotten those thoughts, and I'm with you.",
  "You can be quiet here as well. What you told me about those thoughts stays with me.",
];

/** Bringing in whoever was named. */
export const withAlly: readonly string[] = [
  "If those thoughts get heavy tonight, could you reach [name] straight away?",
  "What would it take to let [name] know about those thoughts?",
  "How would it be to have [name] near, or on the phone, when those thoughts come?",
  "We could find the words for [name] together here. Where would you begin?",
  "Should [name] not pick up, who comes next, a helpline or somebody else?",
  "You wouldn't have to explain those thoughts to [name] all at once. Which bit would come first?",
  "I'd feel better with [name] knowing as well. What makes that hard?",
];

/** Asked where nobody is known who could be near; who was named is asked about by name. */
const asksWhoIsNear = "Is anybody near you as you write this?";

/** What else stands between a bad night and the thought, once somebody was brought in again and again. */
export const besideAlly: readonly string[] = [
  "Is [name] anywhere near you as you write this?",
  asksWhoIsNear,
  "Would you like the number of a crisis line from me, for the hours when everybody's asleep?",
  "Is there a doctor or a nurse who could know about those thoughts as well?",
  "What would you like us to have agreed on before we stop tonight?",
  "If anything near you worries you on such nights, who could look after it for a while?",
  "When those thoughts are at their loudest, what helps you to wait for the morning?",
];
/** Replies that bring somebody in, after which other things come first. Design choice. */
const broughtInOften = 2;

/** Whether a reply of this session was made of a line, whoever was named in it. */
function wasUsed(line: string, shown: readonly string[]): boolean {
  const [start = "", end = ""] = line.split("[name]");
  return shown.some((text) => text.startsWith(start) && text.endsWith(end));
}

/** Bringing somebody in, each line once whoever is named; after a few of them what else there is. */
function allyLines(shown: readonly string[]): readonly string[] {
  const used = withAlly.filter((line) => wasUsed(line, shown)).length;
  const left = withAlly.filter((line) => !wasUsed(line, shown));
  return used >= broughtInOften ? [...besideAlly, ...left] : [...left, ...besideAlly];
}

/** A step with somebody who was just named: how it would go. */
export const stepWithAlly: readonly string[] = [
  "What might your first words to [name] be?",
  "When would be a good moment to reach [name]?",
  "What could get in the way of reaching [name], and what would help then?",
];

/** A reply that asks who there could be, and is deaf where somebody was just named. */
export const asksWhoThereIs = /\bwho (?:could|feels?|would|can|will|else)\b/i;

/** Whether a reply would ask again what was spoken of already. */
export function asksAgain(text: string, { open }: AfterDisclosure): boolean {
  return text.endsWith(asksWhoKnows) && !open.includes("knows");
}

/** A number that was asked for is given. */
export const givesTheNumber: readonly string[] = [
  "I'll send you the crisis line's number, and wait while you save it. Would you ring it tonight, if it gets worse?",
  "I'm sending you the number of the crisis line now. Somebody answers there, also at night.",
];

/** What goes on a plan that was agreed to, step by step: the signs, what they can do alone, whom they can reach. */
const ofThePlan: Record<SuggestionCategory, readonly string[]> = {
  mi: [
    "Let's start at the beginning of a bad night. What are the first signs that it's coming?",
    "Then one thing you can do by yourself when it starts. What has worked before, even a little?",
    "What would make it easier to use such a plan at the worst moment?",
  ],
  empathy: [],
  support: [
    "Let's put somebody on it whom you can reach at any hour, and a crisis line below them. Who comes first?",
    "A crisis line goes on it as well, with the number where you can see it. Who else belongs there?",
  ],
};

function filled(line: string, { ally, keeps }: AfterDisclosure): string | null {
  if (line === asksWhoIsNear && ally !== null) return null;
  if (line.includes("[name]") && ally === null) return null;
  if (line.includes("[keeps]") && keeps === null) return null;
  return line.replaceAll("[name]", ally?.name ?? "").replace("[keeps]", keeps ?? "");
}

function questions({ answered, open, withdrew }: AfterDisclosure): string[] {
  const leads = withdrew ? keepsToIt : answered === null ? [] : taken[answered];
  const matters = withdrew ? open.filter((matter) => !tooFarNow.has(matter)) : open;
  return matters.flatMap((matter) =>
    nextQuestions[matter].flatMap((question) =>
      leads.length > 0 ? leads.map((lead) => `${lead} ${question}`) : [question],
    ),
  );
}

/** The replies of one category that take up what was just told of a thought of suicide, or the step just spoken of. */
export function repliesAfterDisclosure(
  after: AfterDisclosure,
  category: SuggestionCategory,
  isStep: boolean,
  shown: readonly string[] = [],
): Candidate[] {
  const { answered, ally, withdrew } = after;
  const stay = withdrew ? staysAllTheSame : answered === null ? [] : stays[answered];
  const number = after.asksForNumber && category === "support" ? givesTheNumber : [];
  const plan = answered === "planned" ? ofThePlan[category] : [];
  const lines: Record<SuggestionCategory, () => readonly string[]> = {
    mi: () => (isStep ? (ally?.now ? stepWithAlly : []) : questions(after)),
    empathy: () => (isStep && answered !== "planned" ? [] : stay),
    support: () => allyLines(shown),
  };
  return [...number, ...plan, ...lines[category]()].flatMap((line) => {
    const text = filled(line, after);
    return text === null ? [] : [{ text, idea: null }];
  });
}
