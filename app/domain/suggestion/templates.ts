import type { SuggestionCategory } from "./category";

/**
 * What the suggestions are made of, as a good peer supporter would text it. `[quote]` is a few of the
 * client's own words; `[turned]` their sentence with you for I, `[Turned]` the same with a capital;
 * `[sense]` a reading of the cue as a clause, which nobody has said yet and which only stands after
 * words that leave it open. Nothing here gives advice, names a diagnosis, promises secrecy or talks
 * anyone out of help.
 */
export type Templates = Record<SuggestionCategory, readonly string[]>;

/** A cue waits for an answer. */
export const cueTemplates: Templates = {
  mi: [
    "So [turned]. What's that been like?",
    "You said “[quote]”. What's that like, day to day?",
    "[Turned]. What's the hardest part of that?",
    "I noticed “[quote]”. Can you tell me a bit more about that?",
    "It sounds like [turned]. What would you want someone to understand about that?",
    "When you say “[quote]”, what goes through your mind?",
    "I'm curious about “[quote]”. What was going on around that?",
    "I'd like to understand “[quote]” better. When do you feel it most?",
    "You wrote “[quote]”. What does that mean for you?",
    "What comes up for you when you write “[quote]”?",
    "I don't want to guess at “[quote]”. How would you describe it?",
    "I wonder whether [sense]. How close is that?",
    "Maybe [sense]. What am I missing?",
    "I could be wrong, and I wonder if [sense]. What would you say?",
  ],
  empathy: [
    "[Turned]. That's a lot to be carrying.",
    "I might be off here, but I wonder whether [sense].",
    "So [turned]. I can see why you'd want somebody to know.",
    "I don't want to rush past “[quote]”. It sounds as if it weighs on you.",
    "I'm reading that [turned]. I'd like to understand what that's like.",
    "Tell me if I've got this wrong. Perhaps [sense].",
    "I can see why that stays with you, when [turned].",
    "I'm glad you said it: “[quote]”.",
    "I get a picture of it, and you can correct me: maybe [sense].",
    "I read “[quote]” twice, because it seems to matter.",
    "“[quote]”, you wrote. I'd like to hear what's in that for you.",
    "Reading “[quote]”, I wonder if [sense].",
    "It makes sense that “[quote]” would wear on you.",
    "I'd like to stay for a moment with what you said: “[quote]”.",
    "Perhaps I'm hearing more than you meant, but it may be that [sense].",
  ],
  support: [
    "I'm here and in no hurry. Who do you talk to about this, if anyone?",
    "I'm glad you put “[quote]” into words. When is it a little lighter, if ever?",
    "So [turned]. Who's been around for you in that, even a little?",
    "What would be more use right now, me listening or us thinking it through together?",
    "A lot of people only find words for this slowly. Has anyone else heard you say “[quote]”?",
    "It doesn't all have to be sorted out here. What would feel good to have said today?",
    "When “[quote]” is at its strongest, what gets you through it?",
    "You're dealing with a lot. What has helped so far, even a tiny bit?",
    "I'd like to stay with “[quote]” for as long as you want. What do you need most just now?",
    "Who would you want to know that [turned]?",
    "What do you wish people around you understood about “[quote]”?",
    "What do you usually turn to when it's like this?",
    "Is there anyone you can be this honest with, besides me here?",
    "What would make the next few hours a bit more bearable?",
    "Who, if anyone, sees that side of it?",
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
    "I'm sorry, that wasn't fair of me. You said “[quote]”, and I went past it.",
    "Sorry, I jumped in. What you told me was that [turned].",
    "I brushed past something there, I'm sorry. I wonder whether [sense].",
    "I'm sorry. That was about me being quick, and not about you.",
    "I can see that didn't sit right with you, and I'm sorry. I'd like to listen now.",
  ],
  support: [
    "I'm sorry about that. I'd like to just listen for a bit, if you're up for it.",
    "My mistake, sorry. You can tell me when I get it wrong. Where were you?",
    "Sorry, I rushed you. No pressure to go on, and I'm here if you want to.",
    "I'm sorry. I was trying to fix it. What would be more use from me?",
  ],
};

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

/** Nothing waits; the conversation goes on. `[quote]` is something said earlier. */
export const onwardTemplates: Templates = {
  mi: [
    "Earlier you said “[quote]”. Where is that for you now?",
    "What feels most important to stay with?",
    "I keep coming back to “[quote]”. How does it look from where you are now?",
    "What would you like to be different, even slightly?",
    "What's it like to put this into words?",
    "What haven't I asked about yet?",
    "Of what you've told me, what matters most today?",
    "A while ago you wrote “[quote]”. What would you add to that now?",
  ],
  empathy: [
    "I'm still with what you said about “[quote]”.",
    "I heard “[quote]”, and I haven't forgotten it.",
    "I may have this wrong, but I wonder whether [sense].",
    "You've been open with me about “[quote]”, and I don't take that lightly.",
    "Looking back over what you wrote, perhaps [sense].",
    "Earlier you wrote that [turned]. I'm still thinking about it.",
    "There's a lot in what you've written, and I'm not in a hurry with it.",
  ],
  support: [
    "Who in your life would want to know even a small part of this?",
    "I'm here a while yet. What would be good to use it for?",
    "When things were a bit lighter, what was different?",
    "What would you want to remember from this tomorrow?",
    "What has carried you through hard stretches before?",
    "What has kept you going up to now?",
    "What would you say to someone else who wrote “[quote]”?",
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
    "You told me about “[quote]”, and you've put a lot into words since.",
    "It still sounds heavy, and you can take this at your own pace.",
    "I wonder whether [sense], and whether something in you is looking for a way through.",
    "It makes sense to go slowly after “[quote]”.",
    "You've looked at something hard here, and you stayed with it.",
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
