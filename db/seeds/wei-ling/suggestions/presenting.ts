import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "drowning",
    said: ["panic about the other three", "four mods together"],
    mi: ["How is it in your head, when the other ones start crowding in?"],
    empathy: ["All four of them want you at once, so none of them gets you."],
    support: ["Four things pulling at once, and one of you. Nobody's adding a fifth here."],
  },
  {
    cue: "drowning",
    said: ["same page maybe six times", "coffee stain"],
    mi: ["While your eyes are on that page, what is your head doing?"],
    empathy: ["You're there till 2am and it won't go in. That's a lonely way of working hard."],
    support: [
      "Those hours were real, even if the page didn't move. You've a right to be tired from them.",
    ],
  },
  {
    cue: "drowning",
    said: ["swallow water", "in the pool"],
    mi: ["What is it like, when that feeling goes on and on?"],
    empathy: ["It isn't the books so much as a panic that never gets to finish."],
    support: ["You've put it so exactly. It's frightening to have that going, hour after hour."],
  },
  {
    cue: "drowning",
    said: [],
    mi: [
      "How do the hours go, on a day like today?",
      "What's the heaviest thing in the pile at the moment?",
      "If there were a bit of air this week, what would it look like?",
    ],
    empathy: [
      "It's all coming at once, and there's no edge to hold on to.",
      "You're working so hard at staying up, and maybe that's what wears you out.",
      "It gets called stress, and it feels more like sinking.",
    ],
    support: [
      "It makes sense to be scared, with this much coming at you.",
      "Any end of it is a good place to begin.",
      "You don't have to be coping to write to me.",
    ],
  },
  {
    cue: "sleep",
    said: ["brain starts calculating", "turns into a calculator"],
    mi: ["What would the sums have to say, for you to stop?"],
    empathy: [
      "It's as if there were a version that comes out right, and no rest till you've found it.",
    ],
    support: [
      "Sums in the dark make sense, when so much hangs on the numbers. Nobody's checking them here.",
    ],
  },
  {
    cue: "sleep",
    said: ["too tired to study so the next", "so it's a circle"],
    mi: ["By the end of a week like that, how are you?"],
    empathy: ["You pay for each night with the next one, and it never comes out even."],
    support: [
      "You keep trying to make it up, with less and less to do it on. No wonder you're worn down.",
    ],
  },
  {
    cue: "sleep",
    said: ["eleven minutes"],
    mi: ["Lying there between two clicks, what are you thinking about?"],
    empathy: ["You're so awake that even a click has become something to wait for."],
    support: ["So far it's been you and the aircon. Now there's a third one listening."],
  },
  {
    cue: "sleep",
    said: [],
    mi: [
      "Once the light's off, what does your head do?",
      "How does a day feel, after a night like that?",
      "Tell me what your nights used to be like, before all this.",
    ],
    empathy: [
      "Every part of you is tired, apart from your head.",
      "The nights have turned into more exam, without the desk.",
      "Like the pages, sleep seems to be something that won't go in.",
    ],
    support: [
      "On so little sleep it makes sense that all of it feels bigger.",
      "If you write slowly or in bits, that suits me.",
      "That's a hard way to get through a day, and you've been doing it day after day.",
    ],
  },
  {
    cue: "compare",
    said: ["matcha and color coded", "looks like a pinterest"],
    mi: ["That crossed-out line, what does it say to you?"],
    empathy: [
      "You lay your one sheet next to their best photo, and maybe it was never a fair match.",
    ],
    support: [
      "A crossed-out line is somebody sitting there and trying. It's allowed to look like that.",
    ],
  },
  {
    cue: "compare",
    said: ["smiled and said wow", "i went wow so fast"],
    mi: ["In the toilet, after the wow, what was going on in you?"],
    empathy: ["There was a wow on the outside, and behind it something dropped."],
    support: ["You were nice to her, and it knocked the wind out of you. There's room for both."],
  },
  {
    cue: "compare",
    said: ["struggle too and don't show", "dying inside also"],
    mi: ["What would change for you, if you could see it?"],
    empathy: ["You nearly believe it about them, and then what you can see wins."],
    support: [
      "You don't have to believe it before you've seen it. The view from where you are is lonely.",
    ],
  },
  {
    cue: "compare",
    said: [],
    mi: [
      "When you look at the others, what do you say to yourself?",
      "If you couldn't see anyone else's, how would your own day look?",
      "What do they have, in your eyes, that you don't?",
    ],
    empathy: [
      "You see their outsides, and you know your own inside by heart.",
      "You keep coming last in a race nobody else has heard of.",
      "It's as if they'd all been told something, and you'd missed the message.",
    ],
    support: [
      "There's no one to keep up with here. All that looking sideways wears a person out.",
      "It makes sense to feel behind, next to what they show.",
      "Nobody has to be impressive in this chat.",
    ],
  },
];
