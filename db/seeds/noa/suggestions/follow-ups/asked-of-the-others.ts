import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfTheOthers: StoryMoment[] = [
  {
    cue: null,
    said: ["ori, the brunch lot", "all of them, and"],
    mi: ["What was it about seeing those people all in the same chat?"],
    empathy: ["It's the same group, carrying on with you taken out."],
    support: ["You can be as sore as you like about being left out of there."],
  },
  {
    cue: null,
    said: ["it got deleted, which", "it down and went"],
    mi: ["What would you have wanted her to say?"],
    empathy: ["It was gone again as if it hadn't happened, but you'd seen."],
    support: ["You saw it, and it counts here. What did it leave you with?"],
  },
  {
    cue: null,
    said: ["an old lady, with", "rest of them looked"],
    mi: ["What did you want somebody to do, right then?"],
    empathy: ["One woman looked up, and the rest of the tram went on being a tram."],
    support: ["I'm glad of that lady. Did she stay in your mind?"],
  },
  {
    cue: null,
    said: ["not in person, no", "no, every beige jacket's"],
    mi: ["What goes on in you for that second, before you see it isn't him?"],
    empathy: ["You're looking for him everywhere without wanting to."],
    support: ["We can talk about what you'd hope for, if it were him."],
  },
  {
    cue: null,
    said: ["i don't know if", "mum was at the"],
    mi: ["What did it mean to you, that she may have heard?"],
    empathy: ["She was right there, and nothing was ever said about it."],
    support: ["You were only nine. We can leave that kitchen whenever you want."],
  },
  {
    cue: null,
    said: ["that i'm not ok", "and get me', i"],
    mi: ["What stops it, just before it's out?"],
    empathy: ["A small sentence, and all of you is in it."],
    support: ["You can send it here first, without tidying."],
  },
  {
    cue: null,
    said: ["two stops up, over", "above a bakery, two"],
    mi: ["What had you pictured of the two of you up there?"],
    empathy: ["You'd already put yourselves in that place, piece by piece."],
    support: ["You can show me around it, or we leave that door shut."],
  },
  {
    cue: null,
    said: ["i'm writing it on", "if i've still got"],
    mi: ["What would you like to have in your pocket till then?"],
    empathy: ["That's something to look forward to, by the sound of it."],
    support: ["Good, and bring whatever the week's turned up, in whatever order."],
  },
  {
    cue: null,
    said: ["it went off again", "the night just gone"],
    mi: ["When it came last night, was it a wish not to be here any more?"],
    empathy: ["It comes in the deepest bit of the night, when there's only you to meet it."],
    support: ["I'm glad that one isn't only yours any more. We can stay with it."],
  },
  {
    cue: null,
    said: ["lettering's my bit", "which is mostly moving"],
    mi: ["What happens for you when a word sits right?"],
    empathy: ["You've got an eye for the tiny distances."],
    support: ["Letters get so much patience from you. It shows."],
  },
];
