import type { StoryMoment } from "~/domain/simulator/story-moment";

export const thingsHeHas: StoryMoment[] = [
  {
    cue: null,
    said: ["It's the one I", "White, collar, nothing fancy"],
    mi: ["What did you feel like, the last time you'd got it on?"],
    empathy: ["It's been to something like this with you before."],
    support: ["How does it hang? I'd like to know what you'd sooner be wearing."],
  },
  {
    cue: null,
    said: ["A brown one, tied", "It was the neighbour's"],
    mi: ["What else have you kept, of that yard?"],
    empathy: ["Out of a whole country, you've got that one brown animal."],
    support: ["I'm fond of it already. What was it doing?"],
  },
  {
    cue: null,
    said: ["After the bins, the", "He comes for the"],
    mi: ["What do you two make of each other?"],
    empathy: ["He's got his supper and you've got your visitor."],
    support: ["I'm pleased somebody keeps your hours. How's he looking?"],
  },
  {
    cue: null,
    said: ["There's a slot for", "the only thing I"],
    mi: ["Where are you off to, when you've got one of them on?"],
    empathy: ["An old car and an old tape, and they suit each other."],
    support: ["What's in the slot at the moment? I'd like to imagine it."],
  },
  {
    cue: null,
    said: ["There's swings and a", "We go up Burgess"],
    mi: ["What are you like there, the three of you?"],
    empathy: ["There's something there for him, and room to run."],
    support: ["Sounds a good park. Where do you sit, when they're off?"],
  },
  {
    cue: null,
    said: ["There was an advert", "I was stacking shelves"],
    mi: ["What did you think it'd be like, to be the one driving?"],
    empathy: ["It went by right in front of you, and off you went."],
    support: ["That's quite a way to find a job. What did they say at home?"],
  },
  {
    cue: null,
    said: ["About one, on earlies", "One o'clock, on earlies"],
    mi: ["What's the first thing you do, when you're free?"],
    empathy: ["You've done a day's work by the time most are at lunch."],
    support: ["How was it today, if you don't mind my asking?"],
  },
  {
    cue: null,
    said: ["They're Kwame's, orange ones", "He's got orange ones"],
    mi: ["What is he like in the water, when he's got them on?"],
    empathy: ["They're bright orange, and they're a serious matter."],
    support: ["I can see those. What's he going to do in them first?"],
  },
];
