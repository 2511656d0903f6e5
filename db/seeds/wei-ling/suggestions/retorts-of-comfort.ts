import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Wei Ling retorts to cheer and to kind phrases that would fit anyone. */
export const retortsOfComfort: StoryMoment[] = [
  {
    cue: null,
    said: ["exam's still on the 4th", "exam's the 4th, anyhow"],
    mi: ["Nothing I said moves that date. What goes on in you when you think of the 4th?"],
    empathy: [
      "The 4th is coming, whatever nice thing anyone says. My words went straight past that.",
    ],
    support: [
      "My cheering doesn't shift the 4th, so I'll stop. What would help while it's on its way?",
    ],
  },
  {
    cue: null,
    said: ["you can't really know that", "nobody can promise"],
    mi: ["I can't know, no. How do you see it going, if you're honest?"],
    empathy: ["That wasn't mine to promise. You're left with not knowing all the same."],
    support: [
      "Without promises, then. Would it be better to talk about the not knowing, or about something else?",
    ],
  },
  {
    cue: null,
    said: ["telling myself that since", "to myself since midterms"],
    mi: [
      "You'd been saying that one to yourself long before me. What happens now, when you say it?",
    ],
    empathy: [
      "My cheerful line is one you'd worn out already. It must be tiring to say it and not feel it.",
    ],
    support: [
      "From me you needn't hear it again. What would you rather hear, after all this time?",
    ],
  },
  {
    cue: null,
    said: ["they go and get an a", "that's what jia min says"],
    mi: [
      "Comforting words come easily to someone it goes well for. How is it to hear them from where you are?",
    ],
    empathy: ["It stings, coming from people who have less to fear, and I sounded no different."],
    support: [
      "I'd sooner be on your side of it than cheer from the other. What would that look like?",
    ],
  },
  {
    cue: null,
    said: ["tell my gpa", "tell the bell curve"],
    mi: ["Kind words don't change a number. What do those numbers mean to you?"],
    empathy: ["Next to hard figures a nice thought of mine must look pretty thin."],
    support: [
      "Pep talk over. Would it be more use to talk about the marks, or about what comes with them?",
    ],
  },
  {
    cue: null,
    said: ["want to believe it", "wish i could believe"],
    mi: ["You'd like to, and it won't go in. What gets in its way?"],
    empathy: ["Part of you would love it to be true. I spoke as if believing it was up to you."],
    support: ["No believing needed for my sake. What does get through to you, even a little?"],
  },
  {
    cue: null,
    said: ["write in birthday cards", "a bit birthday card"],
    mi: ["Straight out of a card, you're right. What would an honest answer have been about?"],
    empathy: ["A card is what people send when they don't know what to say. I think that was me."],
    support: [
      "Those card lines can go. Would you like a proper question, or shall I just stay and read?",
    ],
  },
  {
    cue: null,
    said: ["mm i guess", "ok i guess"],
    mi: ["That half landed at most. What would have been closer?"],
    empathy: ["I hear you letting me off. What I said didn't really reach it."],
    support: ["Say so when I'm off, I'd be glad to know. Is there something you'd rather I asked?"],
  },
  {
    cue: null,
    said: ["what the poster says", "sticker in the lift"],
    mi: ["Words off a wall, those were. What's true for you that nobody would print?"],
    empathy: [
      "You walk past lines like mine on the wall. They don't know you, and mine didn't either.",
    ],
    support: ["Let me leave the slogans. What would you like someone to take in about how it is?"],
  },
  {
    cue: null,
    said: ["mm sure"],
    mi: ["It may be quicker to agree with me. What would you say if you didn't?"],
    empathy: ["There wasn't much in that to answer. It was a thin thing to send."],
    support: ["You needn't go along with me. What should we talk about, if you choose?"],
  },
  {
    cue: null,
    said: ["say that to everyone", "for all customers"],
    mi: ["It could have gone to anyone, true. What should I know, so that I'm talking to you?"],
    empathy: [
      "That line was everybody's, and you noticed. You're kind about it, and it still leaves you unanswered.",
    ],
    support: [
      "It's you I want to talk with, and not just anyone. What would be good to ask you about?",
    ],
  },
  {
    cue: null,
    said: ["part where i feel better", "and now i feel better"],
    mi: ["Nobody has to feel better on cue. How do you feel, as it is?"],
    empathy: ["As if a sentence from me would do it. Whatever it is hasn't gone anywhere."],
    support: ["Feeling better isn't due here. Would you rather stay with how it is for a while?"],
  },
  {
    cue: null,
    said: ["it is what it is", "just how things are"],
    mi: ["My words got a shrug, fair enough. What's under the shrug?"],
    empathy: ["There's something tired in that. I made it easy to close the subject."],
    support: [
      "Making peace with it isn't required here. Would you like to say how it is, unpolished?",
    ],
  },
  {
    cue: null,
    said: ["something like that already", "same one as before"],
    mi: ["I'm going in circles. What haven't I asked yet?"],
    empathy: ["Twice the same from me, and you're still waiting for an answer."],
    support: ["I'll hand the choice to you. Where would you like to go from here?"],
  },
  {
    cue: null,
    said: ["is there a script", "a bit copy paste"],
    mi: ["Not rude at all, it did read like that. What would you ask, if you were me?"],
    empathy: ["It's strange to open up and get something that sounds pasted in."],
    support: ["Fair catch, and no harm taken. What would sound to you like a person talking?"],
  },
  {
    cue: null,
    said: ["what to do with that honestly", "supposed to say back"],
    mi: ["It needs nothing from you. What was on your mind before I said it?"],
    empathy: ["There was no handle on what I said. It's awkward, having to answer that."],
    support: [
      "No answer needed to that one. Shall I ask something easier, or would you rather pick?",
    ],
  },
];
