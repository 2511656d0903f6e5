import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["Asleep, on the other", "In her bed, since"],
    mi: ["With her asleep so near, what is it like to sit down?"],
    empathy: ["She's down, and you've kept a line open to her."],
    support: [],
  },
  {
    cue: null,
    said: ["A headmistress, twenty-two years", "She had a girls"],
    mi: ["What was it like, to be the daughter of somebody so listened to?"],
    empathy: ["A corridor went quiet for her, and you know the quiet from home as well."],
    support: ["I'd have sat up straight myself. What was she like when nobody was afraid of her?"],
  },
  {
    cue: null,
    said: ["of them, and all", "The older ones are"],
    mi: ["What would you like them to hear, if it weren't the half you send?"],
    empathy: ["They're spread about and busy, and they hear from you what you choose."],
    support: ["I like the sound of them. Who is nearest to your heart tonight?"],
  },
  {
    cue: null,
    said: ["Slowly, as a hem", "First it was the"],
    mi: ["When it got to you, what did you want to say?"],
    empathy: ["It came so quietly that it was there before anybody had seen it."],
    support: ["We can go down that row as slowly as you like, and stop before the end."],
  },
  {
    cue: null,
    said: ["Nobody, it's she and", "Two of us, dear"],
    mi: ["What is it like, when she asks who's coming to that table?"],
    empathy: ["The house is big for two, and she hears more people in it than you do."],
    support: ["I'd like to hear who she's expecting today. And I'd like it if you had company."],
  },
  {
    cue: null,
    said: ["She dresses, for the", "She packs, or she"],
    mi: ["What goes with you, from one rising to the next?"],
    empathy: ["You follow her through the dark, awake or half awake, until she's done."],
    support: ["If you'd like to walk me through one, I'd keep close behind."],
  },
];
