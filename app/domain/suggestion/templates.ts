import type { SuggestionCategory } from "./category";

/**
 * What the suggestions are made of. `[quote]` is the client's own words, `[sense]` a tentative
 * reading of the cue as a clause, `[Sense]` the same with a capital. Nothing here gives advice,
 * names a diagnosis, promises secrecy or talks anyone out of getting help.
 */
type Templates = Record<SuggestionCategory, readonly string[]>;

/** A cue waits for an answer. */
export const cueTemplates: Templates = {
  mi: [
    "“[quote]” stays with me. What is that like for you?",
    "You said “[quote]”. What goes through your mind when that happens?",
    "It sounds like [sense]. What has that been like?",
    "When you say “[quote]”, what is the heaviest part of it?",
    "I get the sense that [sense]. How has that grown over time?",
    "I keep thinking about “[quote]”. What is behind that for you?",
    "It seems [sense]. What would you want someone to understand about that?",
    "“[quote]”. How does that show up in an ordinary day?",
    "If I follow you, [sense]. What am I missing?",
    "You mentioned “[quote]”. What was going on just before that?",
  ],
  empathy: [
    "It sounds like [sense]. No wonder it weighs on you.",
    "[Sense]. That sounds really lonely to carry.",
    "“[quote]” says a lot. It sounds like [sense].",
    "So [sense]. Anyone would be worn out by that.",
    "I can hear how much is in “[quote]”. It seems [sense].",
    "It makes sense that this hurts, when [sense].",
    "You put it so plainly: “[quote]”. I imagine that took something to type.",
    "It sounds like [sense]. And you have been holding that by yourself.",
    "Reading “[quote]”, I picture how heavy that is for you.",
    "Of course that is hard to say. It seems [sense].",
  ],
  support: [
    "We can stay with “[quote]” for as long as you like. Who has been around lately, even a little?",
    "There is no rush here, and nothing to fix in this message. What about “[quote]” matters most to you?",
    "A lot of people find words for this only slowly. It sounds like [sense]. Who else knows a part of it?",
    "I am glad you put “[quote]” into words. What would feel useful from me right now: listening, or thinking it through together?",
    "It sounds like [sense]. Who has been on your side in this so far?",
    "I am here and I am reading. What has helped you get through the days when “[quote]” was loudest?",
    "You are not the only one this happens to, and yours is still yours. How have you got through so far, when [sense]?",
    "I noticed “[quote]”. When did it last feel a little lighter, even for an hour?",
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
    "You said “[quote]”. I want to ask you directly, because it matters.",
    "I want to understand “[quote]” properly, so I will ask it plainly.",
    "What you wrote stays with me: “[quote]”. May I ask it straight?",
    "I would rather ask than guess.",
  ]),
  empathy: asking([
    "It sounds like [sense]. When it gets that heavy, it can go further.",
    "“[quote]” sounds like a lot of pain. I am asking calmly, and I can hear any answer.",
    "It seems [sense]. You can answer plainly here.",
    "That is a heavy thing to carry by yourself.",
  ]),
  support: asking([
    "I am staying here with you. Because you said “[quote]”, I would like to ask.",
    "Many people who feel this way have such thoughts, and it helps to say so.",
    "Whatever the answer is, we can go through it together and bring in someone who can help.",
    "There is no wrong answer to this, and I am here for it.",
  ]),
};

/** Risk was asked about and is there: staying with it and bringing in others. */
export const safetyTemplates: Templates = {
  mi: [
    "You told me about “[quote]”. What has kept you going on the nights when it was strongest?",
    "It took trust to tell me about “[quote]”. How close do those thoughts feel right now?",
    "It sounds like [sense]. What would make tonight a little safer for you?",
    "Part of you wrote to me tonight. What does that part want?",
  ],
  empathy: [
    "I am not shocked, and I am not going away. It sounds like [sense].",
    "Carrying “[quote]” by yourself sounds exhausting. I am with you in this conversation.",
    "[Sense], and you still found words for it.",
    "I can hear how tired you are. It seems [sense].",
  ],
  support: [
    "This is more than the two of us should hold alone. Who could be with you tonight?",
    "Would you be willing to call a crisis line with me still here? They know these nights well.",
    "Who could you let know tonight how bad it has been? We can find the words for it together.",
    "I would like someone near you to know about this as well. Who feels easiest to reach?",
  ],
};

/** Nothing waits; the conversation goes on. `[quote]` is something said earlier. */
export const onwardTemplates: Templates = {
  mi: [
    "Earlier you said “[quote]”. Where is that for you now?",
    "What feels most important to stay with for the next few minutes?",
    "I keep coming back to “[quote]”. How does it look from where you are now?",
    "You came back to “[quote]” in different ways. What matters to you in that?",
    "What would you like to be different, even slightly?",
    "What has it been like to put this into words today?",
  ],
  empathy: [
    "From “[quote]” until now, you have told me a lot that is not easy to say.",
    "I am still with what you said about “[quote]”. It sounds like [sense].",
    "It seems [sense], and it did not start today.",
    "I hear both things: “[quote]”, and that you kept going anyway.",
    "It sounds like [sense]. I am glad you did not have to sit with that alone this hour.",
  ],
  support: [
    "Who in your life would want to know even a small part of this?",
    "What has carried you through earlier times that felt like “[quote]”?",
    "I am here for the rest of our time. What would be good to use it for?",
    "When things were a little lighter, what was different?",
    "What would you want to remember from this conversation tomorrow?",
  ],
};

/** After the gate: the client's own next step, and offers only with permission. */
export const copingTemplates: Templates = {
  mi: [
    "Of the things you have mentioned, what feels small enough to be possible?",
    "What would a slightly better day look like to you?",
    "You know yourself best here. What might be worth a try, if anything?",
    "What would make it easier to start, and who would you want to know?",
  ],
  empathy: [
    "You began with “[quote]”, and you found your own words for it. I can see what that cost.",
    "It still sounds heavy, and it sounds as if there is a little more air in it now.",
    "It sounds like [sense]. And something in you is looking for a way through.",
    "You can take this at your own pace. It makes sense to go slowly after “[quote]”.",
  ],
  support: [
    "Would it be okay if I shared something that other people in this place have found useful?",
    "If you want, we can think together about who could be part of the next step. Who comes to mind?",
    "What has worked for you before, even a little, when it was like this?",
    "Would you like to hear about places that people turn to with this, or is it better to just talk?",
  ],
};

function paired(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** When everything closer to the moment was offered before: still open, still without advice. */
export const spareTemplates: Templates = {
  mi: paired(
    [
      "There is time for this.",
      "I may have gone past something.",
      "I would like to hear it from where you sit.",
      "You know this better than I do.",
      "Let me slow down.",
    ],
    [
      "What is on your mind as you read this?",
      "What did I miss?",
      "What would you want me to ask?",
      "What part of it is closest to you right now?",
      "What have we not touched yet?",
    ],
  ),
  empathy: paired(
    [
      "It is quiet, and that says something too.",
      "It sounds like there is more under this than fits in a message.",
      "It sounds like this has gone on for longer than anyone has seen.",
      "It seems hard to be asked and not to be understood.",
      "It sounds tiring to explain it one more time.",
    ],
    [
      "I am still here with you.",
      "You do not have to make it tidy for me.",
      "I am not in a hurry.",
      "I would like to understand it the way you do.",
      "It can stay unfinished.",
    ],
  ),
  support: paired(
    [
      "We have time.",
      "You decide what we talk about.",
      "I am here until the end of our time.",
      "You do not have to do this by yourself today.",
      "It is fine to go one small piece at a time.",
    ],
    [
      "What would be good to use it for?",
      "Who else would you want beside you in this?",
      "What would help you feel a little less on your own with it?",
      "Where would you like to begin again?",
      "What do you wish someone had asked you?",
    ],
  ),
};

/** The conversation is ending. */
export const closingTemplates: Templates = {
  mi: [
    "Before we stop, what from today do you want to keep?",
    "What is one thing about today that surprised you?",
    "As we finish, where would you put yourself compared with when we began?",
  ],
  empathy: [
    "You told me about “[quote]”, and that stays with me.",
    "That was a lot to say in one conversation, and you said it your way.",
    "I will remember how you put it: “[quote]”.",
  ],
  support: [
    "What does the rest of today look like for you, and who is around?",
    "If it gets heavy again later, who would you want to reach first?",
    "You are welcome here again. What would you like to do with the next hour?",
  ],
};
export type { Templates };
