import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfDepotAndRoom: StoryMoment[] = [
  {
    cue: null,
    said: ["The union fella too", "There's Desmond, and maybe"],
    mi: ["What do you have from Desmond that the job of a rep can't cover?"],
    empathy: ["There's one you'd really count on, and after him it thins out."],
    support: ["I'd like to know more about Desmond, if you feel like telling."],
  },
  {
    cue: null,
    said: ["Ten drivers or so", "A good ten drivers"],
    mi: ["What do you wish those ten had heard, before they heard you shout?"],
    empathy: ["Half the depot at their dinner, and the whole thing out in the open."],
    support: ["It's a lot of eyes. You can say what it was to be in front of them."],
  },
  {
    cue: null,
    said: ["Second hand, off the", "A family in Camberwell"],
    mi: ["What was in your mind, building them that night?"],
    empathy: ["Somebody else's beds, and you couldn't wait to have them up."],
    support: ["That was a night's work for love. What did the kids say, when they saw?"],
  },
  {
    cue: null,
    said: ["Ten to five on", "Four fifty till about"],
    mi: ["What's the best hour, in a shift that starts that early?"],
    empathy: ["Hours before most people are up, you've been at the wheel."],
    support: ["It's a long stretch for one body. How are you holding up on those hours?"],
  },
  {
    cue: null,
    said: ["to New Cross, through", "New Cross, Peckham, Camberwell"],
    mi: ["Which stretch of that route means the most to you?"],
    empathy: ["You've got the whole road in your head, end to end."],
    support: ["I can follow it now, thank you. Where along it do you breathe easiest?"],
  },
  {
    cue: null,
    said: ["Or tired, either would", "I'd put tired"],
    mi: ["Who'd read that word, that you'd most want to?"],
    empathy: ["It's just you, put simply, with no charge in it."],
    support: ["That'd be on mine too, if I were filling it in. What goes next to it?"],
  },
];
