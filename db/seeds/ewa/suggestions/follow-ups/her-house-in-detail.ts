import type { StoryMoment } from "~/domain/simulator/story-moment";

export const herHouseInDetail: StoryMoment[] = [
  {
    cue: null,
    said: ["is a small computer", "A used computer of"],
    mi: ["What was it like, to take the first steps on it?"],
    empathy: ["Zosia thought of where you'd get stuck, and marked the way."],
    support: ["You're doing well enough for me. Press at your own pace."],
  },
  {
    cue: null,
    said: ["She tells me of", "A young woman with"],
    mi: ["What do you do in that hour behind your eyelids?"],
    empathy: ["You needn't say a thing there, and somebody is being good to your head."],
    support: ["I'd like to hear what that chair is like, for a person who may be silent."],
  },
  {
    cue: null,
    said: ["A wash and set", "She washed it and"],
    mi: ["What do you like to see in the mirror at the end of it?"],
    empathy: ["You know the order of it, and each time it's the same."],
    support: ["Tell me how it felt to walk out of there, if you'd like."],
  },
  {
    cue: null,
    said: ["Two evenings, if the", "One cap is two"],
    mi: ["What do two such evenings give you?"],
    empathy: ["It's slow fine work, and something is finished at the end of it."],
    support: ["I'd like to hear what was on your mind during the last one."],
  },
  {
    cue: null,
    said: ["On Mondays, to a", "I leave them with"],
    mi: ["What do you take home with you from there?"],
    empathy: ["You hand them over, and then they're out in the world without you."],
    support: ["Take me along on a Monday, if you'd like company on the way."],
  },
  {
    cue: null,
    said: ["A tall man who", "The same tuner each"],
    mi: ["What did it feel like in the house on those May days?"],
    empathy: ["He comes every year, and there was always someone to stand by."],
    support: ["I'd like to hear how such a morning went, from the doorbell on."],
  },
  {
    cue: null,
    said: ["Scales, and Für Elise", "Easy Chopin, and rather"],
    mi: ["What would you give to hear it through the wall again?"],
    empathy: ["She played it with impatience, and you can still hear how far she got."],
    support: ["I'd listen to a whole afternoon of that with you."],
  },
  {
    cue: null,
    said: ["Broth with noodles, on", "Sundays it is chicken"],
    mi: ["What was different about that pot when there were two of you?"],
    empathy: ["One Sunday's broth now stretches a long way into the week."],
    support: ["I'd like to hear who sat round it once."],
  },
  {
    cue: null,
    said: ["The Polish parish, ten", "is the Polish church"],
    mi: ["What do you find on the left, where you sit?"],
    empathy: ["You have your side and your seat, and you go there by yourself."],
    support: ["I'd walk along with you in thought. What do you pass on the way?"],
  },
];
