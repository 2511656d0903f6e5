import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfPlainThings: StoryMoment[] = [
  {
    cue: null,
    said: ["like crying in an", "i'd never see them"],
    mi: ["What would you have let out, if you'd known nobody would ever recognise you?"],
    empathy: ["You could fall apart there, because nobody had any part in it."],
    support: ["It's no airport here, and I'm not on my way anywhere."],
  },
  {
    cue: null,
    said: ["my sister, she'd have", "anyone with my number"],
    mi: ["What would you have wanted them to say on seeing you there?"],
    empathy: ["You wanted somebody, in that moment, who belonged to you."],
    support: ["I'd have liked that for you. Who would you want near now?"],
  },
  {
    cue: null,
    said: ["that i could smell", "please don't come out"],
    mi: ["What would you have done, if that door had opened?"],
    empathy: ["You were close enough to his day to feel it, and stuck there."],
    support: [],
  },
  {
    cue: null,
    said: ["her voice notes from", "how she'd ring about"],
    mi: ["Where do you notice that gap now, in the run of a day?"],
    empathy: ["It's the small nothing of her that you want back."],
    support: [],
  },
  {
    cue: null,
    said: ["weird, like a light", "a bit rude of"],
    mi: ["What is it you've caught yourself wanting?"],
    empathy: ["A little bit of wanting, turning up without an invitation."],
    support: ["It's good company to have, a small want. Let's not scare it."],
  },
  {
    cue: null,
    said: ["i'd go really still", "i'd fix my hair"],
    mi: ["What were you hoping he'd see as the door opened?"],
    empathy: ["There was a lot going on behind that door, and none of it showed."],
    support: ["You needn't pretend to be busy for me. What was it like underneath?"],
  },
  {
    cue: null,
    said: ["that it was work", "that it'd be better"],
    mi: ["What did it protect, believing that?"],
    empathy: ["You had something to put it down to, and it let you keep waiting."],
    support: ["You went with what you had to go on. We can look at it gently."],
  },
  {
    cue: null,
    said: ["made me listen to", "i got really cheerful"],
    mi: ["What were you listening for, or covering up, do you think?"],
    empathy: [],
    support: ["None of that watching is needed here. How are your evenings for quiet now?"],
  },
];
