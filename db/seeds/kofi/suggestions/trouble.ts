import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: null,
    said: ["judge gave it eleven minutes", "waited longer at the lights"],
    mi: ["With a bit more time, what would you have told that judge?"],
    empathy: ["It took years to make a family, and that court was done with it in minutes."],
    support: ["There's more time here than that judge had. Tell it at whatever length you like."],
  },
  {
    cue: "fury",
    said: ["tired of being careful", "I feel watched"],
    mi: ["What does it take out of you, keeping an eye on yourself all day?"],
    empathy: [
      "You can't just be somewhere, it seems, there's always somebody to be careful round.",
    ],
    support: ["That counts as a feeling. There's no call for being careful in here."],
  },
  {
    cue: null,
    said: ["in the cab lights off", "upstairs on an empty bus"],
    mi: ["How is it, sat there with nobody wanting anything from you?"],
    empathy: [
      "With nobody on board there's nothing to be careful about, and maybe that's the peace of it.",
    ],
    support: ["A bit of peace is worth having. Stay in it as long as you want, I'm in no rush."],
  },
  {
    cue: null,
    said: ["less likely to kick", "up with the pigeons"],
    mi: ["What let it come down a bit?"],
    empathy: ["It's dropped a notch, and maybe there's some relief in that."],
    support: ["You got yourself down from there. I've no wish to stir it up again."],
  },
  {
    cue: "fury",
    said: ["shouting's new", "never used to raise"],
    mi: ["Around when it started coming out loud, what was going on for you?"],
    empathy: ["Maybe you hardly know that voice, and it's coming out of you."],
    support: [
      "You heard the shouting in yourself before anyone had to point it out. I'd call that honest.",
    ],
  },
  {
    cue: "missing",
    said: ["walking back to the car", "half a rice cake"],
    mi: ["What's the way home like, with something of theirs still in the car?"],
    empathy: [
      "They're gone, and one little thing of theirs rides along, and that's the bit that gets you.",
    ],
    support: [
      "It makes sense that something so small undoes you. I'm in no hurry to get you past it.",
    ],
  },
  {
    cue: "missing",
    said: ["driving past my own house", "taken my stop off"],
    mi: ["What's it like to see your life go by, and not be let off at it?"],
    empathy: ["It's all still there, your life, and you're going past it on the outside."],
    support: ["You've put it so that I can see the road. Say more of it, if you want to."],
  },
  {
    cue: "fury",
    said: ["calm down under water", "carrying something hot"],
    mi: ["When you get told things like that, what do you wish they'd see?"],
    empathy: ["You get instructions, when a hand would have been more use."],
    support: ["I won't be telling you how to hold it. Say it as hot as it is."],
  },
  {
    cue: null,
    said: ["I sleep fine when", "out like a light"],
    mi: ["What is it about having the kids there, that lets you sleep?"],
    empathy: [
      "When they're within reach there's nothing left to listen for, and something in you lets go.",
    ],
    support: [
      "Squashed into a corner, and you sleep. It says something about where you're at home.",
    ],
  },
  {
    cue: null,
    said: ["how to make it for less", "cook the big pot"],
    mi: ["Tell me about those days, what is it like when you're cooking for them?"],
    empathy: ["You still cook for a full table, as if part of you won't hear of a smaller one."],
    support: [
      "There's a lot of love in cooking like that. I can see why you don't make it smaller.",
    ],
  },
  {
    cue: "nosleep",
    said: ["strong as an ox", "week's kip"],
    mi: ["What would a proper rest be, for you?"],
    empathy: ["You keep on going, and maybe nobody thinks to ask whether you can."],
    support: [
      "Strong and done in, both at once, makes sense to me. In here it's fine to be tired.",
    ],
  },
];
