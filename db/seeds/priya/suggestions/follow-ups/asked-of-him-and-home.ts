import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfHimAndHome: StoryMoment[] = [
  {
    cue: null,
    said: ["Most mornings at seven", "After his early bottle"],
    mi: ["What do you hope for, in the minute before she picks up?"],
    empathy: ["Her afternoon and your morning, meeting over one phone."],
    support: ["What's she like first thing, when she appears? I'd enjoy hearing."],
  },
  {
    cue: null,
    said: ["He frowns at the", "He's a frowner, and"],
    mi: ["What do you find yourself noticing most about him?"],
    empathy: ["You've been studying him closely, frown and all."],
    support: ["I like hearing him described. Go on with him as long as you want."],
  },
  {
    cue: null,
    said: ["About seven kilos, and", "He's getting big, the"],
    mi: ["What's it been like to watch him outgrow things?"],
    empathy: ["He's getting on with growing, right down to his toes."],
    support: ["Tell me what else has changed in him, if you'd like to."],
  },
  {
    cue: null,
    said: ["That it's still light", "And then what's for"],
    mi: ["Who are you saying it to, him or yourself?"],
    empathy: ["You talk the dark away from him, whatever it's doing to you."],
    support: ["Say here how three o'clock is without the cheerful voice, if you want to."],
  },
  {
    cue: null,
    said: ["By emergency section", "It was a caesarean"],
    mi: ["How was that turn in it, for you?"],
    empathy: ["All that way, and then it went differently."],
    support: ["It took a turn you hadn't chosen. We can go near that as slowly as you like."],
  },
];
