import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearFistAndJaw: StoryMoment[] = [
  {
    cue: null,
    said: ["Jaw, then shoulders, then", "I can't look over"],
    mi: ["Where does it start, if you go back to the very beginning of a day?"],
    empathy: ["It's taken over, all the way up here, and you can't turn freely."],
    support: ["Just notice it, there's nothing to fix. How's it sitting now?"],
  },
  {
    cue: null,
    said: ["August, at Margate, with", "On the sand, this"],
    mi: ["What did you have there, that let it all go?"],
    empathy: ["Sand and sleep and your children on you, and no part of you braced."],
    support: ["Stay there a bit, I'll mind the towels."],
  },
  {
    cue: null,
    said: ["Of a morning, by", "It aches more than"],
    mi: ["What has that jaw been saying on your behalf?"],
    empathy: ["It's there from the first thing you do in the day."],
    support: ["It must be a nuisance, eating round that. How's it been today?"],
  },
  {
    cue: null,
    said: ["Cyclists, the bell, and", "Having to be nice"],
    mi: ["What do you do with it, when you have to stay pleasant?"],
    empathy: ["There's plenty on that road to set your teeth."],
    support: ["Let your face off for a bit. Whatever it's doing is fine here."],
  },
  {
    cue: null,
    said: ["Ama does, she says", "Kwame likes it, he"],
    mi: ["How do you like having that turned into something funny?"],
    empathy: ["They've made the click theirs, and it's almost nice."],
    support: ["That's a lovely use for a bad jaw. What else do they find funny about you?"],
  },
  {
    cue: null,
    said: ["A new guard, ninety", "told me to let"],
    mi: ["What do you suppose your mouth's been working at, all this time?"],
    empathy: ["It's a small answer, for something that goes a long way past your teeth."],
    support: ["I'm not a dentist, luckily. What's it holding in?"],
  },
  {
    cue: null,
    said: ["They see the coat", "Desmond must, he talks"],
    mi: ["What would they see, if they got past the outside?"],
    empathy: ["It's the outside they go by, and they leave it at that."],
    support: ["I've no outside to go by, just what you write. How's the inside?"],
  },
  {
    cue: null,
    said: ["Never, I've not hit", "No, I did the"],
    mi: ["How did it come about, that a man like you gets asked that?"],
    empathy: ["You've never raised a hand, and you get the question all the same."],
    support: ["That's clear, and it's a bit of a joke on them. Go on."],
  },
];
