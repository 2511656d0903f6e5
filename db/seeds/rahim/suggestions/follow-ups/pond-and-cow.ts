import type { StoryMoment } from "~/domain/simulator/story-moment";

export const pondAndCow: StoryMoment[] = [
  {
    cue: null,
    said: ["A girl from the", "She is from the"],
    mi: ["What would you like to know about her?"],
    empathy: ["There's someone new in the family, and you've only heard of her from afar."],
    support: ["It's nice to hear of a bride. Tell me what else they've told you."],
  },
  {
    cue: null,
    said: ["One hour from the", "From Comilla an hour"],
    mi: ["When you travel that way in your mind, where do you slow down?"],
    empathy: ["You could still do it turn by turn, right to the last bit."],
    support: [],
  },
  {
    cue: null,
    said: ["There are small carp", "I learned swimming in"],
    mi: ["What was it like to be in that water?"],
    empathy: ["You know that pond with your whole body, from back then."],
    support: ["I'd like to hear more about that pond. It sounds like a good place."],
  },
  {
    cue: null,
    said: ["One fixes radios, one", "The sister still learns"],
    mi: ["What do you hope for them, when you think of each?"],
    empathy: ["They're all on their way to something, each with their own things."],
    support: [],
  },
  {
    cue: null,
    said: ["Hilsa fish with mustard", "Fish curry, as my"],
    mi: ["What comes back to you with that taste?"],
    empathy: ["It's her fish you long for, and here it's out of reach one way or another."],
    support: ["I believe no other fish comes near. Tell me how it tastes."],
  },
  {
    cue: null,
    said: ["He feeds the cow", "Early the cow, then"],
    mi: ["Which part of his day would you like to share with him?"],
    empathy: ["His days have their order, and you know it from far away."],
    support: ["I can see him going about his morning. It's good to hear of him."],
  },
  {
    cue: null,
    said: ["Three metres by four", "It is small, three"],
    mi: ["What were you thinking of, when you put it on paper?"],
    empathy: ["It's small, and you've measured it out as something real."],
    support: ["I'd like to see that drawing. Where would the window be?"],
  },
  {
    cue: null,
    said: ["With a red dress", "A small one with"],
    mi: ["What do you imagine, when she holds it for the first time?"],
    empathy: ["She's already been chosen, and is lying there waiting for her day."],
    support: ["What a good choice. Tell me how you found her, if you like."],
  },
  {
    cue: null,
    said: ["Shirin with Mou on", "and my girl, at"],
    mi: ["What do you look at first, in that picture?"],
    empathy: ["There they both are, on a day when things were as they belong."],
    support: ["It's good that they're near you. Tell me what can't be seen in it."],
  },
];
