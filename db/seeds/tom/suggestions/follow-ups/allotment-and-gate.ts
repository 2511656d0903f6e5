import type { StoryMoment } from "~/domain/simulator/story-moment";

export const allotmentAndGate: StoryMoment[] = [
  {
    cue: null,
    said: ["Forty paces, end to", "Big enough to be"],
    mi: ["What does that piece of ground give you, that the house doesn't?"],
    empathy: ["A fair bit of ground for one person to keep up with."],
    support: ["I'd be glad to be walked round it, as slowly as you please."],
  },
  {
    cue: null,
    said: ["Ten minutes up the", "It's ten minutes with"],
    mi: ["What's on your mind, those ten minutes on the way there?"],
    empathy: ["Near enough to slip off to, and tucked out of the way behind the chapel."],
    support: ["If you'd sooner talk about up there than down here, that suits me."],
  },
  {
    cue: null,
    said: ["Early spuds, and the", "Spuds and onions first"],
    mi: ["What made you pick spuds and leeks to begin with?"],
    empathy: [
      "Plain, honest food going into the ground, and you knew what order you wanted it in.",
    ],
    support: ["I'd like to hear how the leeks came on, whenever you want to tell it."],
  },
  {
    cue: null,
    said: ["Two old boys, in", "In summer there's a"],
    mi: ["How much company do you like to have, when you're up there?"],
    empathy: ["There are a few faces in season, and then it goes quiet."],
    support: ["Is there anyone up there you're pleased to see? I'd like to hear about them."],
  },
  {
    cue: null,
    said: ["Gwen makes soup, with", "In butter, nice and"],
    mi: ["What's it like at the table, when she's made that?"],
    empathy: ["You grow them and Gwen cooks them. There's something shared in that."],
    support: ["That sounds like a good supper. Stay with it a minute, if you like."],
  },
  {
    cue: null,
    said: ["His were like fence", "Some postman from over"],
    mi: ["What would it have meant to you, to see yours come first?"],
    empathy: ["A postman had the beating of everybody, and I think I hear a grudging respect."],
    support: ["I'm happy to talk about that show for as long as it pleases you."],
  },
  {
    cue: null,
    said: ["latch had dropped and", "It had sunk on"],
    mi: ["What did you enjoy about working out what ailed it?"],
    empathy: ["Something had sunk out of true, and you could see straight off where."],
    support: [],
  },
  {
    cue: null,
    said: ["A blocked pump, the", "Something was stuck in"],
    mi: ["What went through you, hearing it was only the pump?"],
    empathy: ["A small fault in the end, and perhaps one you'd have known on sight."],
    support: ["If there's more to that pump than a pump, I've time for it."],
  },
  {
    cue: null,
    said: ["She did, and gave", "There was a jar"],
    mi: ["What did it mean to you, to get that jar?"],
    empathy: ["You did a good turn and it was noticed, with a jar to show for it."],
    support: ["I'm enjoying this one. What else do you want to say about it?"],
  },
  {
    cue: null,
    said: ["A screwdriver, and a", "Oil, and one new"],
    mi: ["What was it like to have a tool in your hand again?"],
    empathy: ["A bit of oil and a steady hand, and it was done."],
    support: ["I like hearing you talk about a job. There's no need to hurry off it."],
  },
];
