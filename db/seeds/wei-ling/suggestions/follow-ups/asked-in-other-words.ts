import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInOtherWords: StoryMoment[] = [
  {
    cue: null,
    said: ["one of the big", "a big one here"],
    mi: ["What gets easier to tell, when I don't know the place?"],
    empathy: ["You need a bit of fog around you to be able to talk."],
    support: ["Leave it out by all means. I don't need the name to listen to you."],
  },
  {
    cue: null,
    said: ["from a clan foundation", "there was a photo"],
    mi: ["How was it to be picked by them?"],
    empathy: ["It came with an honour on top, and maybe a weight."],
    support: ["I'd guess it was quite a day, even if you tell it so drily."],
  },
  {
    cue: null,
    said: ["and the hall chat", "and the whole hall"],
    mi: ["Which of those is on your mind the most?"],
    empathy: ["So there's a little queue of people waiting in your phone."],
    support: ["You could name each of them straight off. They haven't stopped mattering to you."],
  },
  {
    cue: null,
    said: ["goes quiet and my", "when next door's music"],
    mi: ["What's in your head, once it's that quiet?"],
    empathy: ["When the noise stops, you're left with your own."],
    support: ["You've put that hour so clearly that I can hear the quiet in it."],
  },
  {
    cue: null,
    said: ["it's their faces more", "most of what's riding"],
    mi: ["Whose face comes up first?"],
    empathy: ["It's less the mark you dread than how they'd look."],
    support: ["You said that honestly. It shows how much the people at home mean to you."],
  },
];
