import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "far-away",
    said: ["my own parents are in Pune", "mine are both in Pune"],
    mi: ["How does it feel, with his mother here and yours so far off?"],
    empathy: ["His mother is in the house, and yours is on the other side of the world."],
    support: ["It makes sense to miss your own family, with his all around you."],
  },
  {
    cue: "watched",
    said: ["watches how I hold him", "eyes on my hands"],
    mi: ["What happens to your hands, when she's watching?"],
    empathy: ["She means well, and even so your hands stop feeling like your own."],
    support: [
      "Somebody meaning well doesn't make it easy to be watched. It's fine to find it hard.",
    ],
  },
  {
    cue: "far-away",
    said: ["turn the phone so she sees", "point the camera at him"],
    mi: ["What would there be to see, if the camera stayed on you?"],
    empathy: ["You keep yourself out of the picture, maybe so that she won't ask twice."],
    support: [
      "You spare her a worry, and then she doesn't get to look after you. There's no camera to turn here.",
    ],
  },
  {
    cue: "far-away",
    said: ["we all say it's magical", "everyone says magical"],
    mi: ["When they say magical, what would your own word be?"],
    empathy: ["They all use the same word, and you come away with yours unsaid."],
    support: [
      "It's lonely to agree with something that isn't so for you. Other words are welcome here.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["onesie with a pun", "suit with a joke"],
    mi: ["If it could be the truth, what would you write back to them?"],
    empathy: [
      "They wrote to someone who'd have laughed at once, and maybe you couldn't find her to answer.",
    ],
    support: [
      "When there's no short true thing to say, silence is understandable. Nobody's counting the weeks here.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["one more thing", "another job for him"],
    mi: ["Without it being one more job for him, what would you tell him?"],
    empathy: ["You can see how tired he is, so you've taken yourself off his list."],
    support: [
      "You're thinking of him, and you go without. It's all right to want looking after yourself.",
    ],
  },
  {
    cue: "far-away",
    said: ["do a handover", "like a shift change"],
    mi: ["What do you miss most about those talks?"],
    empathy: ["You meet every day, and maybe you miss each other all the same."],
    support: ["Missing someone you see every day is a quiet sort of missing. It counts."],
  },
  {
    cue: "not-doing-well",
    said: ["miss knowing what I'm doing", "there I knew what I was doing"],
    mi: ["How was it, to know what you were doing?"],
    empathy: ["There you were sure of yourself, and others could see it, and so could you."],
    support: [
      "It makes sense to miss being sure of yourself. Missing it doesn't make you ungrateful.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["dreamt about a spreadsheet", "dream about stock levels"],
    mi: ["What was so good about being in that dream?"],
    empathy: ["For a moment you were back in a place where things add up."],
    support: [
      "There's nothing shocking in it. It was a glimpse of somewhere you knew your way around.",
    ],
  },
  {
    cue: null,
    said: ["held the same cup of tea", "reheated it four times"],
    mi: ["In a day like that one, what was there for you?"],
    empathy: ["Four goes at one cup, and even that never got to be yours."],
    support: ["So much got done for him. That cup says how much of the day was left for you."],
  },
  {
    cue: null,
    said: ["eleven bottles"],
    mi: ["What is it like, to get to the end of a count like that?"],
    empathy: ["Counting may be the only way left to see how much you did."],
    support: ["Eleven bottles is a day's work. You've every right to be tired from it."],
  },
  {
    cue: null,
    said: ["then it all starts again", "round we go again"],
    mi: ["How is it, to look ahead to all that again tonight?"],
    empathy: ["You say it'll be managed, and underneath there's another whole night coming."],
    support: [
      "Before it all comes round again, there's no hurry here. It doesn't need to be alright to be told.",
    ],
  },
  {
    cue: null,
    said: ["sit with me before he asks", "sit down next to me before"],
    mi: ["How would it be, to have him next to you for a minute?"],
    empathy: ["You'd like to be asked after before the bottles are."],
    support: ["Wanting him beside you for a while, bottles aside, makes good sense."],
  },
];
