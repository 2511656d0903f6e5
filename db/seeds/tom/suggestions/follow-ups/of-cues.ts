import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofCues: StoryMoment[] = [
  {
    cue: null,
    said: ["I heard what you", "I didn't answer you"],
    mi: ["What is it, in there, that isn't ready to be said?"],
    empathy: ["It's there, and it isn't ready to come out."],
    support: ["You haven't said no, and you tell me so. I'll wait for the words."],
  },
  {
    cue: null,
    said: ["could ask me again", "it to me again"],
    mi: ["In your own time, then: are there nights you'd rather not be here?"],
    empathy: ["You've left the door on the latch."],
    support: ["That's a fair offer. I won't take it for more than you mean by it."],
  },
  {
    cue: null,
    said: ["I don't say it", "I'm not after sympathy"],
    mi: ["When it comes out like that, how near are you to not wanting to be here?"],
    empathy: ["It's the coldness of it, maybe. A column of figures, and you're one of them."],
    support: [
      "You're not saying it for effect, I can tell. I'm taking the sum seriously, and you.",
    ],
  },
  {
    cue: null,
    said: ["I've caught myself working", "The odd thing is"],
    mi: ["How far had it gone in your mind, you not being here?"],
    empathy: ["You'd left yourself out of it so smoothly that it gave you a start."],
    support: ["You stopped and looked at what you were doing. I'm stopping with you."],
  },
  {
    cue: null,
    said: ["House is still standing", "what I think of"],
    mi: ["How is it, now that it's out?"],
    empathy: ["You half thought something would come down, and nothing has."],
    support: ["It's said, and I've taken it in. Nothing has to follow in a hurry."],
  },
  {
    cue: null,
    said: ["It comes and goes", "Comes on about three"],
    mi: ["In those hours, when it's on, how is it for you?"],
    empathy: ["It keeps its own hours, and you're the only one up with it."],
    support: ["You know when it comes and when it goes. You've kept that watch on your own."],
  },
  {
    cue: null,
    said: ["It's my granddaughter stops", "My granddaughter brought me"],
    mi: ["When she looks at you like that, what do you see?"],
    empathy: ["To her you're the man who mends things, and that holds you."],
    support: [
      "You've told me there's no plan, and what stops you. I'm glad of her, and of you saying so.",
    ],
  },
];
