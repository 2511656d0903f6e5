import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "siblings",
    said: ["love her very much from", "nobody could love her more"],
    mi: ["What's it like, to be the one who loves her from close by?"],
    empathy: ["Their love comes a long way, and the work of it stays where you are."],
    support: [
      "You can believe in their love and still be lonely in that house. Both can be said here.",
    ],
  },
  {
    cue: null,
    said: ["fail her papers", "hears the good half"],
    mi: ["If you wrote to her and left nothing out, what would be in the letter?"],
    empathy: ["You protect her exams, and it costs you someone who would have listened."],
    support: [
      "With all you carry, you're shielding your girl as well. The part she doesn't hear can be said here.",
    ],
  },
  {
    cue: null,
    said: ["six years ago a good man", "widow six years"],
    mi: ["How was it, to live with a man who found everything funny?"],
    empathy: ["Some of the laughter in the house went with him, maybe."],
    support: [
      "After six years his laugh is still near in how you tell it. Bring him in whenever you like.",
    ],
  },
  {
    cue: "siblings",
    said: ["ladies from the surau", "had the surau ladies"],
    mi: ["Those ladies from the surau, what do you miss about them?"],
    empathy: ["You understand that they stopped asking, and it still left you outside."],
    support: ["There was a reason behind each no. Missing their company doesn't need an excuse."],
  },
  {
    cue: null,
    said: ["takes in my laundry", "washing in before I'm out"],
    mi: ["Tell me about her way of helping. What does it do for you?"],
    empathy: ["Help without a speech is maybe the only kind that lets you rest."],
    support: ["It's good that somebody next door just sees the rain and acts."],
  },
  {
    cue: null,
    said: ["brand of biscuits", "his biscuits are in"],
    mi: ["When his biscuits are there in front of you, what do you think of?"],
    empathy: ["Nobody wants to eat them, and still they keep his place in the house."],
    support: [
      "Six years isn't too long to go on keeping a man's biscuits. There's room for Zain here.",
    ],
  },
  {
    cue: null,
    said: ["next to the commode", "beside the wheelchair"],
    mi: ["Joking aside, what is it like to have no one next to you in all this?"],
    empathy: ["You make a joke of it, and maybe there's some loneliness tucked in behind."],
    support: [
      "You still joke, even about the empty place. It may be spoken of seriously too, when you like.",
    ],
  },
  {
    cue: "self",
    said: ["I closed it well", "handed over the keys"],
    mi: ["Take me back to that little shop. What was it like to be there?"],
    empathy: ["You say it so quickly, the giving up, as if it had been a small thing."],
    support: [
      "That shop was yours, and letting it go was no small matter. I'd like to hear about it.",
    ],
  },
  {
    cue: null,
    said: ["hem things for Mrs Nair", "take up a hem"],
    mi: ["When you're sewing, what is it that your hands remember?"],
    empathy: ["Late at night, for the length of a hem, something of the old Halima may come back."],
    support: ["You've kept a thread to your old life, one hem at a time."],
  },
  {
    cue: null,
    said: ["bath that was a war", "battle over the bath"],
    mi: ["In the middle of such a day, what did the half hour of songs do for you?"],
    empathy: ["A fight, and a song, and a bag, and you call it a day like the others."],
    support: [
      "A day like that would tire two people. It can be told here without calling it ordinary.",
    ],
  },
  {
    cue: "worn-out",
    said: ["I'd put on lipstick", "only the lipstick"],
    mi: ["What would the nurse have seen, without the lipstick?"],
    empathy: ["The lipstick was believed, and you went unseen behind it."],
    support: ["You needn't look well for me. Come as you are, lipstick or none."],
  },
  {
    cue: null,
    said: ["lie down in the doorway", "my place across her door"],
    mi: ["What are the hours like, between this cup and three o'clock?"],
    empathy: ["The night has its timetable already, and hardly a line of it is yours."],
    support: ["There's no rush about the tea. Until you lie down, this hour belongs to you."],
  },
  {
    cue: null,
    said: ["tell me about her kitchen", "call from my sister at ten"],
    mi: ["If she did hear about your kitchen, what would you want to tell her first?"],
    empathy: ["You've listened to her kitchen, and maybe you long to be asked about yours."],
    support: [
      "It's no small step, to think of telling her. You can say it here first, if that's easier.",
    ],
  },
];
