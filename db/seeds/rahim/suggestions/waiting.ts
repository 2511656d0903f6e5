import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim shows that he waits and is told nothing. */
export const waiting: StoryMoment[] = [
  {
    cue: "waiting",
    said: ["not working now two months", "two months I have no work"],
    mi: ["I'm glad you wrote. What have these two months without work been like?"],
    empathy: [
      "Two months is long for a man who is used to work, and writing to a stranger about it is maybe not easy either.",
    ],
    support: [
      "You used the number your friend gave you, after two such months. There's no hurry here with the writing.",
    ],
  },
  {
    cue: "waiting",
    said: ["sit in the dormitory and wait", "only wait in the dormitory"],
    mi: ["Hello, Rahim. What does a day of waiting in the dormitory look like?"],
    empathy: [
      "Seven years here, and now only the waiting. Maybe the days in the dormitory have become very long.",
    ],
    support: [
      "I'm glad you wrote, Rahim. There's room here for all of this waiting, in whatever order it comes.",
    ],
  },
  {
    cue: "left-behind",
    said: ["twelve pairs of slippers"],
    mi: [
      "Twelve pairs of slippers. What goes through your mind when you look at them?",
      "How do the hours go by for you, with only the slippers there?",
    ],
    empathy: [
      "Everyone is gone and the slippers stay. Maybe that is when you feel most left behind.",
    ],
    support: [
      "That is a long day, with twelve pairs of slippers and nobody in them. I'll stay with you while you tell it.",
    ],
  },
  {
    cue: "waiting",
    said: ["eight next weeks", "next week they answer"],
    mi: ["What is it like, to ask once more and hear next week again?"],
    empathy: ["Each next week gives a little hope and then takes it back. Eight times now."],
    support: [
      "You still go and ask. After so many, it's no wonder that another next week tires you out.",
    ],
  },
  {
    cue: "waiting",
    said: ["hear the gate and then the fan", "one sound only the fan"],
    mi: ["The gate, and then only the fan. What comes up in you in that quiet?"],
    empathy: ["When the lorry has taken them all, it's as if the day itself had left without you."],
    support: [
      "Six o'clock, with only the fan, is a hard hour to stay behind in. I'm listening, as slowly as it needs to be told.",
    ],
  },
  {
    cue: "waiting",
    said: ["man who sits in daytime", "sitting when the sun is high"],
    mi: ["In your own eyes, what is he like, this man who is sitting there?"],
    empathy: ["You sit here, and it's as if all the people at home were asking about you."],
    support: [
      "It wasn't your wish to sit. Those eyes from home reach far, and it's no shame that they reach you.",
    ],
  },
  {
    cue: "waiting",
    said: ["months and eleven days"],
    mi: ["Two months and eleven days. How have you changed along the way, as you see it?"],
    empathy: [
      "Counting is the work that's left. So every day is counted, and maybe hardly one of them is lived.",
    ],
    support: ["You know each of these days by its number. You can tell me about any one of them."],
  },
  {
    cue: "waiting",
    said: ["i am on the paper only", "at the site there is still my name"],
    mi: ["Seven years of tiles and plaster. What do you miss most about that work?"],
    empathy: ["Your name is still written there, and the man it belongs to has nothing to do."],
    support: [
      "After seven years of real walls and tiles, it makes sense that a name on paper feels like nothing to hold.",
    ],
  },
  {
    cue: "waiting",
    said: ["now they look past me", "today i am air for them"],
    mi: ["How was it with them in the good times, when they still saw you?"],
    empathy: [
      "You were somebody to them. Now they look through you, as if those good times had never been.",
    ],
    support: [
      "To be looked past by people one was good with goes deep. I'd like to hear how it was before.",
    ],
  },
  {
    cue: "waiting",
    said: [],
    mi: [
      "What is this time like for you, from the inside?",
      "How do you get yourself through a day like that?",
      "How would you name the heaviest part of it?",
      "Tell me how your days were before all this.",
    ],
    empathy: [
      "You came to work, and now the days go by without you in them.",
      "It's as if life went on all around you and left you standing where you are.",
      "Perhaps the days are empty and heavy at the same time.",
    ],
    support: [
      "Days without your work wear you down, and there's nothing weak in that.",
      "Nothing has to sound better here than it is. I have time for it as it is.",
      "I'd like to know how these days really are for you, also the parts that seem too small to say.",
    ],
  },
];
