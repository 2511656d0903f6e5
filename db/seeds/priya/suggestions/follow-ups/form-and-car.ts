import type { StoryMoment } from "~/domain/simulator/story-moment";

export const formAndCar: StoryMoment[] = [
  {
    cue: null,
    said: ["I've started my thank-you", "The thank-you card's in"],
    mi: ["What would your own letter say, if nobody had to be cheered by it?"],
    empathy: ["The card wants a voice you haven't got just now."],
    support: [],
  },
  {
    cue: null,
    said: ["There was a drawing", "By twelve weeks most"],
    mi: ["What did you do with that day, when it came and you weren't?"],
    empathy: [
      "You waited to become the woman in the drawing, and held it against yourself, maybe.",
    ],
    support: [],
  },
  {
    cue: null,
    said: ["Things like, I've been", "It asks about the"],
    mi: ["What would it have meant, if someone had seen the truer tick?"],
    empathy: ["With somebody beside you, the honest answer couldn't be put down."],
    support: ["You're not being watched here. Answer any of it as you'd have wanted to."],
  },
  {
    cue: null,
    said: ["There's one about blaming", "Have you blamed yourself"],
    mi: ["What do you blame yourself for, that you'd have put in that box?"],
    empathy: ["That question landed very close, by the sound of it."],
    support: [],
  },
  {
    cue: null,
    said: ["light goes, and he", "It goes grey outside"],
    mi: ["What do you dread most in the hours that are left?"],
    empathy: ["It starts in the light and ends up in your hands."],
    support: [
      "I'd like to know how four o'clock goes, minute by minute, if you want company in it.",
    ],
  },
  {
    cue: null,
    said: ["I turn on every", "hall with him on"],
    mi: ["What goes through your mind on those fourteen steps?"],
    empathy: ["Up and down, every lamp lit, getting him and you through it."],
    support: ["I'll walk a length of that hall with you, if you like."],
  },
  {
    cue: null,
    said: ["Nowhere, that's what's so", "I hadn't got a"],
    mi: ["What would you have felt, sitting there with that coffee?"],
    empathy: ["No destination, only a place where you weren't needed by anybody."],
    support: ["It doesn't sound daft here. Sit at that table a while, if you want."],
  },
  {
    cue: null,
    said: ["To the sea, perhaps", "think I'd have stopped"],
    mi: ["What did you want from the water, do you think?"],
    empathy: ["Somewhere to come to a stop, however cold it was."],
    support: ["You can take me as far down that road as you want to go."],
  },
  {
    cue: null,
    said: ["Six minutes, I had", "It was six minutes"],
    mi: ["What was it like to look in at them from out there?"],
    empathy: ["Six minutes, and you were watching a house that seemed to do without you."],
    support: ["I'd have noticed those six minutes. Tell me what you like of them."],
  },
  {
    cue: null,
    said: ["I had the engine", "There was just the"],
    mi: ["What do you make of that calm, looking at it now?"],
    empathy: ["Quiet at last, and then afraid of how quiet it was."],
    support: ["We can go near that calm slowly, and come back whenever you want."],
  },
  {
    cue: null,
    said: ["Through the car window", "It was him crying"],
    mi: ["What do you think it was in you that moved so fast?"],
    empathy: ["You'd been far off, and then his cry reached you and your body answered."],
    support: ["I'd like to stay with that moment of going in, if you would."],
  },
  {
    cue: null,
    said: ["Not like that, no", "Only the once like"],
    mi: ["What is it you're getting, in that extra minute?"],
    empathy: ["Something of it has stayed, in the way that you park."],
    support: [],
  },
];
