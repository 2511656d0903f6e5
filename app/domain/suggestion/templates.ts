import type { SuggestionCategory } from "./category";

/**
 * What the suggestions are made of, as a good peer supporter would text it. `[quote]` is a few of the
 * client's own words, `[sense]` a tentative reading of the cue as a clause, `[Sense]` the same with a
 * capital. Nothing here gives advice, names a diagnosis, promises secrecy or talks anyone out of help.
 */
type Templates = Record<SuggestionCategory, readonly string[]>;

/** A cue waits for an answer. */
export const cueTemplates: Templates = {
  mi: [
    "Sounds like [sense]. What's that been like?",
    "You said “[quote]”. What does that look like on a normal day?",
    "So [sense]. What's the hardest bit of that?",
    "When you say “[quote]”, what goes through your head?",
    "It seems [sense]. What would you want someone to understand about that?",
    "I noticed you wrote “[quote]”. Can you tell me more about that?",
    "I get the sense that [sense]. What am I missing?",
    "You wrote “[quote]”. What was going on just before that?",
    "Maybe [sense]. How close is that to it?",
    "I'd like to understand “[quote]” better. Where does it show up most?",
  ],
  empathy: [
    "It sounds like [sense]. That's a lot to hold by yourself.",
    "[Sense]. That really is a lot.",
    "“[quote]” stayed with me. It sounds like [sense].",
    "It makes sense that this hurts, when [sense].",
    "I don't want to rush past “[quote]”. It seems [sense].",
    "So [sense]. That would wear anyone down.",
    "Reading that, I get the feeling [sense].",
    "I'm sorry it's been like this. It seems [sense].",
    "That can't have been easy to write. It sounds like [sense].",
    "I felt it when you wrote “[quote]”. It sounds like [sense].",
  ],
  support: [
    "Sounds like [sense]. Who's been around for you in this, even a little?",
    "I'm here and I'm not in a hurry. With “[quote]”, what matters most to you?",
    "You've been getting through days of this. What's helped, even a tiny bit?",
    "It seems [sense]. Who else knows a part of that?",
    "What would be more use right now, me listening or us thinking it through together?",
    "I'm glad you put “[quote]” into words. When is it a little lighter, if ever?",
    "A lot of people only find words for this slowly. Has anyone else heard about “[quote]”?",
    "So [sense]. What has kept you going with that?",
    "No need to sort it all out here. What would feel good to have said today?",
    "I'd like to stay with “[quote]” for a moment, if that's okay. Who's in it with you?",
  ],
};

/** Ways to ask about suicide: direct, calm, answerable. */
const riskAsks = [
  "Are you having thoughts of suicide?",
  "Are you thinking about suicide?",
  "Are you thinking of ending your life?",
  "Have you been having thoughts of ending your life?",
  "Do you sometimes think about suicide?",
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
    "It sounds like [sense]. Sometimes it goes further when it gets that heavy.",
    "“[quote]” sounds like a lot of pain. You can give me any answer.",
    "It seems [sense]. You can be honest with me here.",
    "That's a heavy thing to carry around.",
  ]),
  support: asking([
    "I'm staying right here. Because you said “[quote]”, I want to ask.",
    "A lot of people who feel like this have such thoughts, and it can help to say so.",
    "Whatever you answer, we'll look together at who can help.",
    "There's no wrong answer to this one.",
  ]),
};

/** Risk was asked about and is there: staying with it and bringing in others. */
export const safetyTemplates: Templates = {
  mi: [
    "You trusted me with “[quote]”. What has kept you going on the worst nights?",
    "How close do those thoughts feel right now, compared with other days?",
    "It sounds like [sense]. What would make tonight a little safer?",
    "Part of you wrote to me today. What does that part want?",
    "When “[quote]” gets loud, what has got you through to the morning?",
  ],
  empathy: [
    "I'm not shocked, and I'm not going anywhere. It sounds like [sense].",
    "Holding “[quote]” by yourself must be exhausting. I'm with you in this.",
    "[Sense], and you still found words for it.",
    "I can hear how tired you are. It seems [sense].",
    "It took something to tell me that. It sounds like [sense].",
  ],
  support: [
    "This is more than the two of us should hold alone. Who could be with you tonight?",
    "Would you be willing to call a crisis line with me still here? They know nights like this.",
    "Who could you let know how bad it's been? We can find the words together.",
    "I'd like someone near you to know about this too. Who feels easiest to reach?",
    "Who would you want to hear this from you, before it gets worse again?",
  ],
};

/** The last message hurt or ran ahead: taking it back. */
export const repairTemplates: Templates = {
  mi: [
    "I think I went too fast there, sorry. What were you trying to tell me?",
    "Sorry, that missed you. What would have been a better thing to ask?",
    "I got ahead of you, sorry. Can we go back to “[quote]”?",
    "That didn't come out right, sorry. What did you need just then?",
  ],
  empathy: [
    "I'm sorry, that wasn't fair of me. It sounds like [sense].",
    "Sorry, I jumped in. I think what you were saying is that [sense].",
    "I brushed past something there, I'm sorry. It seems [sense].",
    "I can see that didn't sit right with you, and I'm sorry. I'd like to listen now.",
  ],
  support: [
    "I'm sorry about that. I'd like to just listen for a bit, if you're up for it.",
    "My mistake, sorry. You can tell me when I get it wrong. Where were you?",
    "Sorry, I rushed you. No pressure to go on, and I'm here if you want to.",
    "I'm sorry. I was trying to fix it. What would be more use from me?",
  ],
};

/** Nothing waits; the conversation goes on. `[quote]` is something said earlier. */
export const onwardTemplates: Templates = {
  mi: [
    "Earlier you said “[quote]”. Where is that for you now?",
    "What feels most important to stay with?",
    "I keep coming back to “[quote]”. How does it look from where you are now?",
    "What would you like to be different, even slightly?",
    "What's it like to put this into words?",
    "What haven't I asked about yet?",
  ],
  empathy: [
    "You've told me a lot that isn't easy to say.",
    "I'm still with what you said about “[quote]”. It sounds like [sense].",
    "It seems [sense], and that didn't start today.",
    "I heard “[quote]”, and I also hear that you kept going.",
    "It sounds like [sense]. I'm glad you didn't sit with that alone just now.",
  ],
  support: [
    "Who in your life would want to know even a small part of this?",
    "What has carried you through other times that felt like “[quote]”?",
    "I'm here a while yet. What would be good to use it for?",
    "When things were a bit lighter, what was different?",
    "What would you want to remember from this tomorrow?",
  ],
};

/** After the gate: the client's own next step, and offers only with permission. */
export const copingTemplates: Templates = {
  mi: [
    "Out of the things you've mentioned, what feels small enough to be possible?",
    "What would a slightly better day look like?",
    "You know yourself best here. What might be worth a try, if anything?",
    "What would make it easier to start, and who would you want to know?",
  ],
  empathy: [
    "You started with “[quote]”, and look how much you've put into words since.",
    "It still sounds heavy, with maybe a little more air in it than before.",
    "It sounds like [sense]. And something in you is looking for a way through.",
    "You can take this at your own pace. It makes sense to go slowly after “[quote]”.",
  ],
  support: [
    "Would it be okay if I shared something that others in this spot have found useful?",
    "If you like, we can think about who could be part of the next step. Who comes to mind?",
    "What's worked for you before, even a little, when it was like this?",
    "Would you like to hear about places people turn to with this, or is it better to just talk?",
  ],
};

function paired(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** When everything closer to the moment was offered before: still open, still without advice. */
export const spareTemplates: Templates = {
  mi: paired(
    [
      "There's time for this.",
      "I may have gone past something.",
      "I'd like to hear it from where you sit.",
      "You know this better than I do.",
      "Let me slow down.",
    ],
    [
      "What's on your mind as you read this?",
      "What did I miss?",
      "What would you want me to ask?",
      "Which part of it is closest right now?",
      "What haven't we touched yet?",
    ],
  ),
  empathy: paired(
    [
      "I'm reading every word of this.",
      "You don't have to make it sound smaller here.",
      "This has been a lot for one conversation.",
      "I can hear that it isn't over when we stop.",
      "You've stayed with something hard.",
    ],
    [
      "I'm with you in it.",
      "I'd like to keep listening.",
      "It's okay to go slowly.",
      "Say as much of it as you want.",
      "Whatever comes next is fine.",
    ],
  ),
  support: paired(
    [
      "I'm here for the rest of our time.",
      "We can stop or go on, as you like.",
      "You set the pace here.",
      "It's good that you keep writing.",
      "We can sit with this for a bit.",
    ],
    [
      "What would be good to talk about next?",
      "What would you like more of from me?",
      "Who else would you want in this with you?",
      "What would make the next hour a bit easier?",
      "What do you wish somebody had asked you?",
    ],
  ),
};

/** The conversation is ending. */
export const closingTemplates: Templates = {
  mi: [
    "Before we stop, what do you want to keep from today?",
    "What's one thing about today that surprised you?",
    "Where would you put yourself now, compared with when we began?",
  ],
  empathy: [
    "You told me about “[quote]”, and that stays with me.",
    "That was a lot to say in one conversation, and you said it your way.",
    "I'll remember how you put it: “[quote]”.",
  ],
  support: [
    "What does the rest of your day look like, and who's around?",
    "If it gets heavy again later, who would you want to reach first?",
    "You're welcome back here. What would you like to do with the next hour?",
  ],
};
export type { Templates };
