import type { Templates } from "./templates";

/** Ways to ask about suicide: direct, calm, answerable. */
export const riskAsks = [
  "Are you having thoughts of suicide?",
  "Are you thinking about suicide?",
  "Are you thinking of ending your life?",
  "Have you been having thoughts of ending your life?",
  "Do you sometimes think about suicide?",
  "Do thoughts of suicide come to you?",
  "Has it got as far as thoughts of suicide?",
] as const;

function asking(leads: readonly string[]): string[] {
  return leads.flatMap((lead) => riskAsks.map((ask) => `${lead} ${ask}`));
}

/** Risk was shown and has not been asked about. */
export const riskTemplates: Templates = {
  mi: asking([
    "You said “[quote]”, and I'd like to ask you straight.",
    "I want to make sure I understand “[quote]”, so I'm asking plainly.",
    "I'd rather ask than guess.",
    "Can I check what you meant?",
  ]),
  empathy: asking([
    "I can hear how heavy it has got. I'd like to ask you something directly.",
    "“[quote]” sounds like a lot of pain. You can give me any answer.",
    "I'm taking “[quote]” seriously. Any answer is all right here.",
    "That's a heavy thing to carry around.",
  ]),
  support: asking([
    "I'm staying right here. Because you said “[quote]”, I want to ask.",
    "People who feel like this often have such thoughts, so I ask.",
    "Whatever you answer, we'll look together at who can help.",
    "There's no wrong answer to this one.",
  ]),
};

/** Nothing of risk was shown, but what lies near to it: it is asked about once, as one asks anybody. */
export const checkingTemplates: Templates = {
  mi: [],
  empathy: [],
  support: asking([
    "When it gets this heavy I'd rather ask than wonder.",
    "I ask this of anybody who feels this way, and any answer is fine.",
    "I don't want to assume anything, so I'm asking you.",
    "Before we go on, one question that matters to me.",
  ]),
};

/** Suicide was meant and not named: the supporter takes it on themselves, and asks in plain words. */
export const hintedTemplates: Templates = {
  mi: [],
  empathy: [],
  support: asking([
    "I asked that badly. This is what I meant:",
    "I went round it just now, and I'd sooner ask it plainly.",
    "You couldn't know what I meant by that, so in plain words:",
    "That was no clear question of mine. Let me ask it properly.",
  ]),
};

/** Each lead with each question as one sentence: none of them is spent by the questions asked before it. */
function askingOn(leads: readonly string[]): string[] {
  return leads.flatMap((lead) => riskAsks.map((ask) => `${lead} ${withSmallStart(ask)}`));
}

const withSmallStart = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Risk was shown some turns ago and the talk has gone on past it: it is asked about all the same. */
export const unaskedTemplates: Templates = {
  mi: [],
  empathy: [],
  support: askingOn([
    "Before we go on, I want to come back to something from earlier:",
    "I hear this too, and there's a thing I haven't asked:",
    "Something you said a while ago has stayed with me:",
    "I went past what matters most, so I'm asking now:",
    "I'd like to hear more of this, and to know one thing first:",
    "This should have come sooner from me:",
    "I don't want to go on without having asked:",
    "You let me see how dark it gets, so may I ask:",
  ]),
};

/** The same after a message that the client took amiss: it is taken back, and risk is asked about all the same. */
export const riskAfterSlipTemplates: Templates = {
  mi: [],
  empathy: asking([
    "That came out wrong, and I'm sorry. I'd like to ask you something directly.",
    "I went past you just now, and I'm sorry. I don't want to go past this.",
  ]),
  support: [],
};

/** The question was hedged some turns ago, and stands open: it is asked again, directly. */
export const unansweredTemplates: Templates = {
  mi: [],
  empathy: [],
  support: asking([
    "I asked you something before, and I don't think I got an answer.",
    "I keep coming back to what you didn't quite answer, so I'm asking again.",
    "I'd like to go back to my question, since it matters to me.",
    "You can still answer what I asked, either way.",
    "My question is still there, and I'd sooner ask twice than not know.",
    "I've not forgotten what I asked you earlier.",
    "I'd like to ask it once more, in plain words.",
    "There's something I asked that we went past.",
  ]),
};

/** The same as the talk ends. */
export const unansweredAtTheDoorTemplates: Templates = {
  mi: [],
  empathy: [],
  support: asking([
    "Before we stop, I don't want to leave my question lying.",
    "One thing before you go, and any answer is all right.",
  ]),
};
