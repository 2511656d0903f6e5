import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Tom retorts to cheer and to kind phrases that would fit anyone. */
export const retortsOfComfort: StoryMoment[] = [
  {
    cue: null,
    said: ["nor do I", "kindly as it's meant"],
    mi: ["No, I don't know it. How does it look to you, without the varnish?"],
    empathy: ["You'd rather have the truth than something nice, and I gave you something nice."],
    support: ["Nothing but what I know, then. What would you want from me, short of promises?"],
  },
  {
    cue: null,
    said: ["people said that in March", "pick up by the summer"],
    mi: ["They told you that once, and you saw what came of it. What has the waiting been like?"],
    empathy: ["So you'd been promised it before, and it didn't come. I said no better."],
    support: ["I won't put another date on it. How can I be some use, as long as it's like this?"],
  },
  {
    cue: null,
    said: ["what the figures say", "stopped betting on it"],
    mi: ["You've weighed it up, and the odds look poor. What do you go by?"],
    empathy: ["Your reckoning was done long since, and I came along with a hopeful guess."],
    support: [
      "Leave my guess be. Would it suit you to talk of how things stand, without anyone guessing?",
    ],
  },
  {
    cue: null,
    said: ["tell the apprentices that", "said that to younger men"],
    mi: ["So you know that line from the giving end. What's it like to be handed it?"],
    empathy: ["You've stood where I stood, so you know how easily it's said."],
    support: [
      "What would have been of more use to those young men? I'd like to offer you that, if I can.",
    ],
  },
  {
    cue: null,
    said: ["nice thought", "that'd be grand"],
    mi: ["Nice, and not how it is. What's the true state of it?"],
    empathy: ["A fine picture I drew there, and it isn't the view from where you sit."],
    support: ["I'll come back down to earth. Would you rather talk about things as they are?"],
  },
  {
    cue: null,
    said: ["I follow"],
    mi: ["Whether you can follow me isn't what matters. How would you put it yourself?"],
    empathy: ["You're being polite with me. That was more words than sense."],
    support: ["No need to come along with me, I'd sooner go with you. Which way would that be?"],
  },
  {
    cue: null,
    said: ["so they tell me", "aye I've heard that"],
    mi: ["You've had that told you often enough. What do you make of it yourself?"],
    empathy: ["People say it at you and don't stop for the answer. I didn't either."],
    support: ["Let them say it. Is there something you'd want a person to ask you?"],
  },
  {
    cue: null,
    said: ["sheet with that on", "off the poster"],
    mi: ["It had that ring to it. What would you call it, in your own words?"],
    empathy: [
      "You know a printed line when you get one. It wasn't meant for anyone in particular.",
    ],
    support: ["I want to speak with you and not recite. What would be a fair place to start?"],
  },
  {
    cue: null,
    said: ["fair enough", "if you like"],
    mi: ["You're civil about it. What would you say to it otherwise?"],
    empathy: ["That left you nothing much to say. It wasn't a lot to work with."],
    support: ["You needn't humour me. What would suit you to talk about?"],
  },
  {
    cue: null,
    said: ["it doesn't go in mind", "rain on a slate"],
    mi: ["It ran straight off. What's it like in there, where it doesn't reach?"],
    empathy: ["You're gracious about it, and none of it reached you."],
    support: ["Fewer words, then, and better ones. What sort of thing does go in?"],
  },
  {
    cue: null,
    said: ["on the leaflet and all", "the lady at the job"],
    mi: ["That's the official word for it, it seems. What's the one you'd use?"],
    empathy: [
      "You'd had that one already, from people paid to say it. It can't mean much, coming again.",
    ],
    support: ["They've said that part. What would you like to have heard from any of us?"],
  },
  {
    cue: null,
    said: ["no doubt", "so it goes"],
    mi: ["That closed it off, what I said. What would open it up again?"],
    empathy: ["That sounds like agreeing to be done with it. I'd talked past you."],
    support: ["We can let my bit drop. Would you like to say what was on your mind?"],
  },
  {
    cue: null,
    said: ["aye well", "right enough"],
    mi: ["There's a but in that, I think. What comes after it?"],
    empathy: ["You've heard me out, and it's left you where you were."],
    support: ["Not another word of that. What would you like to carry on with?"],
  },
];
