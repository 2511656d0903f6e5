import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hall: StoryMoment[] = [
  {
    cue: null,
    said: ["they order supper outside", "listening to other people's"],
    mi: ["Which stretch of that evening is the longest?"],
    empathy: ["It all goes on a few steps away, and the hours just run through your hands."],
    support: ["Now I can picture the evening from your side of the door. I'll look at it gently."],
  },
  {
    cue: null,
    said: ["it's the landing between", "just sat there with"],
    mi: ["If somebody had come, what did you think they'd see?"],
    empathy: ["Even your hiding place needed a lookout."],
    support: ["Eating on guard like that is hardly a meal. Nobody's coming up the stairs here."],
  },
  {
    cue: null,
    said: ["somebody's plan in four", "it's who's at the"],
    mi: ["When you see those, what do you tell yourself?"],
    empathy: ["Each picture moves them on a bit and leaves you where you are."],
    support: [
      "That's a lot of other people's progress to take in. Nobody's counting chapters in here.",
    ],
  },
  {
    cue: null,
    said: ["i think maybe they", "no idea whose orange"],
    mi: ["Suppose it was the right door. How would that be?"],
    empathy: ["It's easier to think of a mistake than of somebody meaning you."],
    support: ["I like that you're still wondering. It's a nice mystery to have on one's doorstep."],
  },
  {
    cue: null,
    said: ["it was eight rounds"],
    mi: ["What did running give you, that you notice now it's gone?"],
    empathy: ["There was a stretch of the week that was only yours."],
    support: ["You tell it so that I can nearly feel the air. I'm glad you had that."],
  },
  {
    cue: null,
    said: ["mandopop that we sang", "and one song from"],
    mi: ["What comes back to you, when you hear those songs?"],
    empathy: ["Sad songs, and somehow it's the happy years that are stored in them."],
    support: ["I'm smiling at that one. Good songs to have kept."],
  },
  {
    cue: null,
    said: ["if you can believe", "i laughed a lot"],
    mi: ["What could set you off, back then?"],
    empathy: ["Laughing got you into trouble then, and it's a good deal quieter these days."],
    support: ["I can believe it. There's some of that in how you tell it."],
  },
  {
    cue: null,
    said: ["i'd have to make", "the doctor would ask"],
    mi: ["What worries you most about it being known there?"],
    empathy: ["You'd like it to leave no trace anywhere."],
    support: ["You're careful about where this goes. It's your story, so that's fair."],
  },
];
