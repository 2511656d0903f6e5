import { paired } from "./templates";
import type { Templates } from "./templates";

/** The first messages, where nothing has been shown yet. */
export const openingTemplates: Templates = {
  mi: [
    "What made you write today?",
    "What's been on your mind?",
    "Where would you like to start?",
    "What would you like me to know first?",
  ],
  empathy: [
    "I'm glad you wrote. There's no right way to begin.",
    "It can feel strange to write to someone you don't know. I'm reading.",
    "You can say it in whatever order it comes.",
    "Not knowing how to begin is fine here.",
  ],
  support: [
    "I'm here for a while. What would be good to use it for?",
    "We can go slowly. What feels easiest to tell me about?",
    "Is there something you'd like from this chat, or shall we just see?",
    "I've got time for this. How are things right now?",
  ],
};

/** Nothing waits; the conversation goes on. */
export const onwardTemplates: Templates = {
  mi: [
    "What feels most important to stay with?",
    "What would you like to be different, even slightly?",
    "What's it like to put this into words?",
    "What haven't I asked about yet?",
    "Of what you've told me, what matters most today?",
  ],
  empathy: [
    "There's a lot in what you've written, and I'm not in a hurry with it.",
    "I'm reading all of it, at whatever pace you like.",
  ],
  support: [
    "Who in your life would want to know even a small part of this?",
    "I'm here a while yet. What would be good to use it for?",
    "When things were a bit lighter, what was different?",
    "What would you want to remember from this tomorrow?",
    "What has carried you through hard stretches before?",
    "What has kept you going up to now?",
  ],
};

/** After the gate: the client's own next step, and offers only with permission. */
export const copingTemplates: Templates = {
  mi: [
    "What small thing would make the next day a bit easier, if any?",
    "You told me that [turned]. What would a slightly better day look like, from there?",
    "With “[quote]” in mind, what would be one thing worth a try?",
    "What would a slightly better day look like?",
    "If one thing could be a little different soon, what would you want it to be?",
    "What would you like the next days to have in them?",
  ],
  empathy: [
    "You told me about “[quote]”, and you've put a lot into words since.",
    "It still sounds heavy, and this goes at your own pace.",
    "I might be wrong, but perhaps [sense].",
    "It makes sense to go slowly after “[quote]”.",
    "You've found your own words for a good deal of this.",
  ],
  support: [
    "Would it be okay if I shared something that others in this spot have found useful?",
    "Who comes to mind, when you think of somebody who could stand by you in this?",
    "What has done you good on other days, even a little?",
    "You said “[quote]”. Who could be part of what comes next?",
    "Knowing that [turned], what would make the next days a bit easier?",
    "Shall we just talk for now, or look at who could stand beside you in this?",
  ],
};

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
      "I know it isn't over when we stop.",
      "You've stayed with something hard.",
    ],
    [
      "I'm with you in it.",
      "I'd like to keep listening.",
      "It's okay to go slowly.",
      "Say as much of it as you want.",
      "We can take it one thing at a time.",
    ],
  ),
  support: paired(
    [
      "I'm here for the rest of our time.",
      "We can stop or go on, as you like.",
      "You set the pace here.",
      "I'm glad you keep writing.",
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

/** Once the talk ends: nothing that opens it again, and nothing of the time of day. */
export const farewellTemplates: Templates = {
  mi: [
    "Goodbye for now. If you come back, you can begin wherever you like.",
    "I'll leave you to what comes next. What you wrote here was worth writing.",
    "Go well. What you'd still like to say can wait for another time.",
    "Thank you for the talk. You found your own words for it.",
    "Take your time with what we've spoken of. Goodbye for now.",
    "Whatever of this you'd like to take up again has a place here. Take care.",
    "Bye for now. What's left over can wait until it suits you.",
  ],
  empathy: [
    "It was good to meet you. I'm glad you wrote.",
    "Thank you for telling me. I won't forget it quickly.",
    "You said things today that aren't easy to say. I hope the next hours are kind to you.",
    "I'm glad I got to hear it from you. Goodbye for now.",
    "What you told me stays with me. Go well.",
    "I'm glad you didn't have to keep all of it to yourself. Take care.",
    "That was a lot to put into words, and you did it your way. Goodbye for now.",
  ],
  support: [
    "Take care of yourself. You're welcome here any time.",
    "Bye for now. I wish you some rest from all this.",
    "I hope what comes next is gentle with you. The door here stays open.",
    "Go well, and come back whenever you'd like company.",
    "Look after yourself. There's somebody here whenever you want to write.",
    "You can come back to this at any time. Goodbye for now.",
    "Mind yourself, and write again whenever it would do you good.",
  ],
};
