import type { SuggestionCategory } from "./category";

/**
 * What the suggestions are made of, as a good peer supporter would text it. `[quote]` is a few of the
 * client's own words; `[turned]` their sentence with you for I, `[Turned]` the same with a capital;
 * `[sense]` a reading of the cue as a clause, made mostly of what the client has said, which only stands
 * after words that leave it open. What answers a slip never hands the client's retort back: quoted, it mocks.
 * Nothing here gives advice, names a diagnosis, promises secrecy or talks anyone out of help.
 */
export type Templates = Record<SuggestionCategory, readonly string[]>;

/** Every first with every second, as two sentences of one reply. */
export function paired(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** Ways to give back what the client has just said. */
const givingBack = [
  "So [turned].",
  "[Turned].",
  "It sounds like [turned].",
  "I'm hearing that [turned].",
  "You said “[quote]”.",
  "“[quote]”, you wrote.",
];

/** Made of what the client has just said, or of the cue that waits: never of anything else. */
export const saidTemplates: Templates = {
  mi: [
    ...paired(givingBack, [
      "What's that been like for you?",
      "Can you tell me a bit more about that?",
      "What goes through your mind with that?",
      "What does that mean for you?",
      "What would you want someone to understand about that?",
      "Where does that leave you?",
      "What is it like to say that?",
      "What's the hardest thing about that?",
      "What do you notice when you think about it?",
      "What matters most to you in that?",
    ]),
    "I'd rather not guess at “[quote]”. How would you describe it?",
    "What's that like, from where you are?",
    "What goes on in you when you write that?",
    "What comes up for you when you write “[quote]”?",
  ],
  empathy: [
    ...paired(givingBack, [
      "I don't want to hurry past that.",
      "I'd like to understand that properly.",
      "I'm glad you told me that part.",
      "I'm taking that in.",
      "You put it very clearly.",
      "You can say as much of that as you like.",
      "I'd like to hear it the way you see it.",
      "It sounds as if there's more to that.",
    ]),
    "I'm glad you said it: “[quote]”.",
    "I'd like to stay with that for a moment, if that's all right.",
    "I'm glad you said that.",
    "I'd like to hear what's in “[quote]” for you.",
  ],
  support: [
    ...paired(givingBack, [
      "What would be good to have from me, with that?",
      "Who knows about that, besides me?",
      "Who would you want to hear that from you?",
      "What would you like from the people around you, with that?",
      "Would you like me to listen, or shall we think it through together?",
      "Who have you been able to say that to?",
      "What could I do here that would be useful?",
    ]),
    "What do you wish people around you understood about “[quote]”?",
    "I'm with you in that. What would be good to have from me just now?",
    "You don't have to hold that alone while we talk. Where shall we go from here?",
  ],
};

/** The client said that something was passed over: `[quote]` or `[turned]` is what waits. */
export const passedTemplates: Templates = {
  mi: [
    "You said “[quote]”. What did you want me to hear in it?",
    "Let me go back to “[quote]”. What's in that for you?",
    "You'd told me “[quote]”. Can we go back to that?",
    "Let's stay with “[quote]”, if you like. What's that like?",
    "I think I missed you there. What did you most want me to hear?",
    "I went on too fast. What would you like to go back to?",
    "I don't think I took up “[quote]” properly. What would have been good to hear from me?",
    "You'd only just said “[quote]”. Where would you like to go with it?",
    "I went past something there. What was it that I should have asked about?",
    "You said something that mattered and I was elsewhere. Would you tell me again?",
  ],
  empathy: [
    "I passed over what you said, and I'm sorry.",
    "I went straight on, and I'm sorry.",
    "I heard “[quote]” and should have stayed with it.",
    "It can't be easy to say that and get a question about something else.",
    "I was too quick there. I'm still with what you said, that [turned].",
    "Sorry, I moved on too soon.",
    "I asked about something else too soon. I'm sorry.",
    "I missed something that matters to you, and I'm sorry.",
    "Thank you for telling me that I missed it. I'm listening.",
    "I'm sorry, I wasn't following you closely enough.",
    "I wasn't with you just then, and I'd like to be. I'm sorry.",
  ],
  support: [
    "I skipped over “[quote]”. I've got time for it now, if you want to.",
    "We can leave my question. Would you rather stay with “[quote]”?",
    "You don't have to answer what I asked. What would help more, after saying that [turned]?",
    "I'd sooner hear about “[quote]” than about what I asked. Is that all right with you?",
    "My question can wait. What do you need after saying “[quote]”?",
    "I lost you there. Would you go back to it with me, if you still want to?",
    "You can always tell me when I miss something. What did I miss?",
  ],
};

/** The client told of something that is neither heavy nor waited for. */
export const remarkTemplates: Templates = {
  mi: [
    "And how is that for you?",
    "Can you tell me a bit more about that?",
    "How has that been, day to day?",
    "What do you make of that yourself?",
    "What would you want me to understand about that?",
    "How do you feel as you tell me that?",
    "What's that like, when you think of it now?",
    "What else goes with that, for you?",
    "How does that sit with you?",
    "What comes to you next, when you think of that?",
  ],
  empathy: [
    "Thanks for telling me that. It helps me see where you are.",
    "I'm following you. There's no need to put it in order for me.",
    "Thanks, I can see a bit more of it now.",
    "I'm taking that in. There's no hurry from my side.",
    "Thank you. I'd like to hear the rest too, whenever you want to tell it.",
    "That stays with me, the way you say it.",
    "Thank you for letting me in on that.",
    "I'm glad you mention it, and I'd like to know more.",
    "I don't want to skip past what you just said.",
    "I can tell there's a story in that, and I've got time for it.",
  ],
  support: [
    "I'd like to know who's beside you in all this. Who is there, if anyone?",
    "You can tell me as much of that as you like. What else belongs to it?",
    "Would you like to say more about that, or go on to what's heaviest?",
    "And how have you been, with everything else that goes on?",
    "I'm listening, whatever comes next. What would you like to tell?",
    "We've got time. Where would you like to go from there?",
    "Would it be good to stay with that for a while?",
    "What would you like me to know about that?",
    "What would be good for you to talk about from here?",
    "You choose where we go. What matters most to you just now?",
  ],
};

/** The client kept something back: it stays theirs. */
export const keptTemplates: Templates = {
  mi: [
    "That's yours to keep. What would be all right to talk about?",
    "I asked too far there. Where would you like to go from here?",
    "We can leave that alone. What feels possible to talk about?",
    "Fair enough. What would you rather I asked?",
    "You decide what comes in here. What matters to you right now?",
    "I won't press it. Can we go back to “[quote]”?",
    "No need to go there. You said “[quote]” before. What would you add to that?",
  ],
  empathy: [
    "You don't have to tell me that. I can see it's not for just anybody.",
    "It makes sense to be careful with that.",
    "Thanks for saying where the line is. I'll stay on this side of it.",
    "That's close, and we hardly know each other. I understand.",
    "I don't mind not knowing that. I'd still like to hear what you do want to say.",
    "I can leave that alone, and I'm still glad you're here.",
  ],
  support: [
    "If it ever feels right to say, it can be here or with someone you trust. Who would that be?",
    "There's no hurry with that. What would be useful to you just now?",
    "You set the pace. What would make it a bit easier to talk here?",
    "Is there someone you'd sooner say that to?",
    "We can talk about anything else. What would do you good just now?",
  ],
};

/** A cue waits and none of the client's words could be taken up. */
export const cueTemplates: Templates = {
  mi: [
    "What feels most important in what you've just told me?",
    "What's the hardest part of that for you?",
    "What else would help me understand how it is?",
  ],
  empathy: [
    "I'd like to stay with what you just told me.",
    "I'm still with what you said. There's no hurry.",
    "I'm glad you're telling me this.",
  ],
  support: [
    "I'm here and in no hurry. Who do you talk to about this, if anyone?",
    "What would be more use right now, me listening or us thinking it through together?",
    "What do you usually turn to when it's like this?",
    "Is there anyone you can be this honest with, besides me here?",
    "What has helped so far, even a tiny bit?",
  ],
};

/** Ways to come back to what was said before the last message. */
const comingBack = [
  "Earlier you said “[quote]”.",
  "I keep coming back to “[quote]”.",
  "A while ago you wrote “[quote]”.",
  "You told me before that [turned].",
  "Something from before stays with me: [turned].",
];

/** Coming back to what was said earlier. */
export const earlierTemplates: Templates = {
  mi: [
    ...paired(comingBack, [
      "Where is that for you now?",
      "How does it look from where you are now?",
      "What would you add to that now?",
      "How does it go together with what you've just said?",
      "What's in that which I haven't heard yet?",
      "What should I have asked about it?",
      "Is that still the heart of it, or is it something else?",
    ]),
    "Looking back, I wonder whether [sense]. What would you say?",
  ],
  empathy: [
    ...paired(comingBack, [
      "I haven't let go of that.",
      "I didn't say much to it, and I'd like to hear more.",
      "It matters, whatever else we talk about.",
      "I'm still thinking about it.",
      "I wouldn't want that to get lost.",
      "There's room for it whenever you like.",
    ]),
    "I'm still with what you said about “[quote]”.",
    "I heard “[quote]”, and I haven't forgotten it.",
    "You've been open with me about “[quote]”, and I don't take that lightly.",
    "I think of “[quote]” as I read this.",
    "“[quote]” was some way back, and I still have it in mind.",
    "I may have this wrong, but I wonder whether [sense].",
    "Looking back over what you wrote, perhaps [sense].",
  ],
  support: [
    ...paired(comingBack, [
      "What would help with that, even slightly?",
      "Who's near enough to know about it?",
      "What has carried you through that?",
      "Who could you let in on it?",
      "What would be good to have around you for that?",
      "Would it do you good to go into that, or is something else more use?",
      "Who takes some of that off you, if anyone?",
    ]),
    "What would you say to someone else who wrote “[quote]”?",
  ],
};
