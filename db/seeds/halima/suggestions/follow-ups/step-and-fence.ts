import type { StoryMoment } from "~/domain/simulator/story-moment";

export const stepAndFence: StoryMoment[] = [
  {
    cue: null,
    said: ["It's for Mrs Nair", "For Mrs Nair, on"],
    mi: ["What are you saying to her, with that cake?"],
    empathy: [],
    support: ["I hope it rises. What would you like to say, as you hand it over?"],
  },
  {
    cue: null,
    said: ["Scales, and one waltz", "A waltz on Sundays"],
    mi: ["What do you hear of her, in what she plays?"],
    empathy: ["You know how it goes by now, down to where it goes astray."],
    support: ["I like it better for the mistakes. When do you listen most?"],
  },
  {
    cue: null,
    said: ["She's washing one leg", "On my foot at"],
    mi: ["What is it like to have something near you that wants so little?"],
    empathy: ["She's there with you, in her own way, and takes no interest in manners."],
    support: ["She's welcome to stay. I'll go slowly so as not to disturb her."],
  },
  {
    cue: null,
    said: ["Rani, though she's Mrs", "She's called Rani, and"],
    mi: ["What made her choose your house, do you think?"],
    empathy: ["She's only on loan to you, and it seems that she comes of her own free will."],
    support: ["Tell Rani good evening from me. What's she doing at the moment?"],
  },
];
