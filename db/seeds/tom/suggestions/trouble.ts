import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: null,
    said: ["done the gutters twice", "oiled every hinge"],
    mi: ["What comes up in you, once there's nothing left on Gwen's list?"],
    empathy: ["You keep your hands going, so as not to find out what's there when they stop."],
    support: [
      "You've kept at it, job after job. It makes sense to want something that truly needs you.",
    ],
  },
  {
    cue: null,
    said: ["four hundred of us", "the whole four hundred"],
    mi: ["What was that week like, among the four hundred?"],
    empathy: ["It was four hundred, and still it was your own life that stopped."],
    support: ["Four hundred went that week, and I'd like to hear about this one."],
  },
  {
    cue: "hollow",
    said: ["angry for a bit in April", "dug the whole allotment over"],
    mi: ["What did the anger give you, that you'd have back?"],
    empathy: ["The temper had some life in it, and maybe what came after has very little."],
    support: ["No wonder you'd have April back. There was something to push with, then."],
  },
  {
    cue: "hollow",
    said: ["ran out of walls", "crossed off the last thing"],
    mi: ["When there was nothing left to do, what was there?"],
    empathy: [
      "As long as there was work in the house you could stay ahead of it, and then the house was done.",
    ],
    support: [
      "You worked at it as long as there was something to work on. It's no failing that the jobs ran out.",
    ],
  },
  {
    cue: null,
    said: ["isn't the money", "spanner to it"],
    mi: ["If it's more than pay, what's the rest of it made of?"],
    empathy: [
      "It's something you can't get a grip on, and you've been a man who could get a grip on things.",
    ],
    support: [
      "It doesn't need fixing before it can be talked about. There's time to turn it over.",
    ],
  },
  {
    cue: "useless",
    said: ["talk about their week", "round the table on a Sunday"],
    mi: ["When it's your turn at that table, what would you want to say?"],
    empathy: ["All that talk goes round, and by your chair it stops."],
    support: ["Sunday tea can be a long sit. Your week's welcome here, whatever was in it."],
  },
  {
    cue: "hollow",
    said: ["ears ring from the quiet", "it's the hooter"],
    mi: ["What do you notice most, now it's gone quiet?"],
    empathy: ["You only find out how much of you it filled when it stops."],
    support: ["You've put that so I can nearly hear it. I've time for more."],
  },
  {
    cue: "hollow",
    said: ["removals have been", "pale squares"],
    mi: ["What used to be there, where it's empty now?"],
    empathy: ["You can still tell where everything was, and maybe that's what makes it so bare."],
    support: ["There's no hurry to fill it. Show me round, if you like, what stood where."],
  },
  {
    cue: "nights",
    said: ["two hours in the armchair", "with my mouth open"],
    mi: ["What is it about the daytime, that lets you drop off?"],
    empathy: ["The day lets you off for a bit, and then the night wants it back."],
    support: ["A daytime doze counts in here. Nobody here minds when the rest comes."],
  },
  {
    cue: "nights",
    said: ["move the button on my trousers", "trousers are telling"],
    mi: ["What's it been like, to notice the trousers?"],
    empathy: ["Your clothes have told you something that you'd maybe not said out loud."],
    support: ["You've noticed it and you've said it. It's worth somebody knowing."],
  },
  {
    cue: "worn",
    said: ["walking in wet clay", "lead in the legs"],
    mi: ["How do you get a day walked through, with that on you?"],
    empathy: ["It's a tiredness that a night's rest wouldn't touch, maybe, it's in all of you."],
    support: ["You've put up with your back for years. The tiredness has a place here too."],
  },
  {
    cue: null,
    said: ["he said it to his screen", "never turned round"],
    mi: ["If he'd looked at you, what might that doctor have seen?"],
    empathy: ["Your blood pressure got looked at, and maybe you didn't."],
    support: ["You went, and that took something. It isn't a number I'm after here."],
  },
];
