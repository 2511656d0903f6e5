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
    "I get the sense that [sense]. How has that been building up?",
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

/** Risk was shown and has not been asked about. */
export const riskTemplates: Templates = {
  mi: [
    "You said “[quote]”. I want to ask you directly, because it matters: are you having thoughts of suicide?",
    "When you say “[quote]”, do you mean thoughts of ending your life?",
    "I want to understand “[quote]” properly. Are you thinking about suicide?",
  ],
  empathy: [
    "It sounds like [sense]. When it gets that heavy, do you have thoughts of suicide? You can answer plainly here.",
    "“[quote]” sounds like a lot of pain. Have you been thinking about suicide?",
    "It seems [sense]. I am asking calmly, and I can hear any answer: are you thinking of ending your life?",
  ],
  support: [
    "I am staying here with you. Because you said “[quote]”, I would like to ask: are you thinking about suicide?",
    "Some people feel this way and have thoughts of suicide, and it helps to say so. Is that true for you?",
    "Whatever the answer is, we can go through it together and bring in someone who can help. Are you having thoughts of suicide?",
  ],
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
    "I am still thinking about “[quote]”. How does it look from where you are now?",
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
