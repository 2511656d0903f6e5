import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfFlatAndWard: StoryMoment[] = [
  {
    cue: null,
    said: ["Wired and flat at", "My head's fizzing and"],
    mi: ["When did you last do something and feel properly there for it?"],
    empathy: ["Buzzing and worn out together, so neither rest nor waking really fits."],
    support: ["Let's keep it easy then. You set how fast this goes."],
  },
  {
    cue: null,
    said: ["You can hear the", "There's a heater that"],
    mi: ["Where does your mind go first, once the flat's that quiet?"],
    empathy: ["The place goes silent and work walks straight back in."],
    support: ["You've got some company in that silence for now, mine."],
  },
  {
    cue: null,
    said: ["Me with a stethoscope", "A doctor, which is"],
    mi: ["What was it like, seeing yourself through that kid's pen?"],
    empathy: ["That's a lovely picture, and those ears clearly made an impression."],
    support: ["I like that someone drew you. Where's the drawing now?"],
  },
  {
    cue: null,
    said: ["I stood there a", "It's a house, so"],
    mi: ["What was going on in your head while you stood at that door?"],
    empathy: ["So far into work mode that your own front door caught you out."],
    support: ["I can picture you on that doorstep. What did you do once you got in?"],
  },
  {
    cue: null,
    said: ["She's in a choir", "A nurse on nights"],
    mi: ["What does a bit of singing change on a night like that?"],
    empathy: ["A good voice and an unlikely audience. There's some fun on that ward after all."],
    support: ["I like the sound of that nurse. Is she good company on a long night?"],
  },
  {
    cue: null,
    said: ["She put it in", "It's in the spare"],
    mi: ["What did it mean to you that it moved without a word?"],
    empathy: ["She did the thing and let it be, with nothing made of it."],
    support: ["We can leave the photo where it is, or go in and look at it."],
  },
  {
    cue: null,
    said: ["Supermarket muesli, the one", "Own brand, mostly oats"],
    mi: ["What would breakfast be if you had the energy for it?"],
    empathy: ["It sounds like something plain, and easy to manage."],
    support: ["I'm glad to hear of the cereal too. When did you last eat?"],
  },
  {
    cue: null,
    said: ["and you'd only ring", "It's the medical ward's"],
    mi: ["What happens in you, when that number comes up?"],
    empathy: ["That number's had enough calls."],
    support: ["Fair enough, I asked more than I need to know. What would you like to talk about?"],
  },
  {
    cue: null,
    said: ["Monday at eight", "It's days this time"],
    mi: ["How's Monday looking, from where you are?"],
    empathy: ["There's a bit of time between you and that ward."],
    support: ["Then some of this time's still your own."],
  },
];
