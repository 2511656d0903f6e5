import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainDays: StoryMoment[] = [
  {
    cue: null,
    said: ["it's like a bus", "a jeepney, it's our"],
    mi: ["What do you like about riding in one?"],
    empathy: ["It's just part of every day there."],
    support: ["Now I can picture it. Thanks for that."],
  },
  {
    cue: null,
    said: ["i've got my own", "my own, like a"],
    mi: ["What do you do, once you're in there?"],
    empathy: ["It's small, and it's got nearly all of you in it."],
    support: [],
  },
  {
    cue: null,
    said: ["i just don't want", "maybe zero people notice"],
    mi: ["What would it be like, if somebody did notice?"],
    empathy: ["It may be nothing, and you can't risk it."],
    support: ["First takes are fine with me."],
  },
  {
    cue: null,
    said: ["this tenor from choir", "a choir guy, we"],
    mi: ["What do you miss about those talks?"],
    empathy: ["There was somebody, and there's a gap now."],
    support: ["You can tell me about him, as little as you like."],
  },
  {
    cue: null,
    said: ["and lola at mass", "mostly my dad"],
    mi: ["What's it like in the house, when that's on?"],
    empathy: ["There's music in your family, in different sizes."],
    support: ["I like hearing about your papa's singing. Or yours."],
  },
  {
    cue: null,
    said: ["everyone, all the sections", "nobody fixed, we all"],
    mi: ["What do you think, when it's your turn there?"],
    empathy: ["It's nobody's desk, so it could be anyone's."],
    support: ["Sit wherever you like, here."],
  },
];
