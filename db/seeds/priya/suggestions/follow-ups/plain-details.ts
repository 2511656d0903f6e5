import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainDetails: StoryMoment[] = [
  {
    cue: null,
    said: ["and the fridge buzzed", "Next to the butter"],
    mi: ["How did the rest of that evening go?"],
    empathy: ["So it was the fridge that gave it away."],
    support: ["I'm glad it turned up in the end."],
  },
  {
    cue: null,
    said: ["with ghee and nuts", "ghee and nuts and"],
    mi: ["And to you, how do they taste?"],
    empathy: ["So there's a sweet with the new mothers' names on it."],
    support: ["It's nice to know what's in them. They sound delicious."],
  },
  {
    cue: null,
    said: ["carols in December", "and carols at Christmas"],
    mi: ["Of all that, what do you like singing best?"],
    empathy: ["A bit of everything, in good company."],
    support: ["I like the thought of all those voices in one room."],
  },
  {
    cue: null,
    said: ["I stand in the", "I like being in"],
    mi: ["From where you stand, what do you hear?"],
    empathy: ["Held on both sides by the sound, I imagine."],
    support: ["An alto. I'm pleased to know which voice is yours."],
  },
  {
    cue: null,
    said: ["There were four jars", "I carried four back"],
    mi: ["When you open that last one, what happens?"],
    empathy: ["One left, so I expect you go carefully."],
    support: ["It's a good thing to have in the cupboard, a bit of Pune."],
  },
  {
    cue: null,
    said: ["four hundred of them", "She was head of"],
    mi: ["Being her daughter, how was that?"],
    empathy: ["A whole school looked up to her, and then she came home to you."],
    support: ["She sounds quite somebody, your mother."],
  },
  {
    cue: null,
    said: ["I send him a", "I answer with a"],
    mi: ["In the scores he sends, what do you hear from him?"],
    empathy: ["A score, a thumb back, and you both know."],
    support: ["I like that. It's a whole conversation in its way."],
  },
  {
    cue: null,
    said: ["He's good with forms", "My brother does accounts"],
    mi: ["What are the two of you like together?"],
    empathy: ["So he's the one who keeps the sums in order."],
    support: ["Nice to hear who belongs to you over there."],
  },
];
