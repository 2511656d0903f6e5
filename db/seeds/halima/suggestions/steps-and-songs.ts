import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima tells small things: the step, the trick, the songs, the lit window, the cake. */
export const stepsAndSongs: StoryMoment[] = [
  {
    cue: null,
    said: ["she said how pretty", "as if nothing were the matter"],
    mi: [
      "What was it like for you, while you did the next thing?",
      "What went on in you, behind that calm?",
    ],
    empathy: [
      "You kept it from showing, and I imagine it didn't stay small inside.",
      "You carried on, as one does, and something had changed.",
    ],
    support: [
      "That was a hard moment to be alone with. Thank you for telling me.",
      "You met it gently, and there was nobody to see what it cost.",
    ],
  },
  {
    cue: null,
    said: ["the back step by the kitchen door", "room for me and a cat"],
    mi: ["What do you like about sitting there?", "How does this hour feel, on that step?"],
    empathy: ["It sounds like a small place that's yours.", "Out there the day is over for a bit."],
    support: [
      "I'm glad you have that step. We can sit there a while.",
      "I like knowing where you are. I'm in no hurry.",
    ],
  },
  {
    cue: null,
    said: ["only clock we both believe in", "we go by the azan"],
    mi: [
      "What does it give you, that the two of you share that?",
      "How is it for you, when you hear it together?",
    ],
    empathy: [
      "There's one thing left that holds the day for both of you.",
      "In that, it seems, you're still side by side.",
    ],
    support: [
      "It's good to hear of something you still have together.",
      "Thank you for telling me that, it's a tender thing.",
    ],
  },
  {
    cue: null,
    said: ["for the rest its these two hands", "the other six days its me"],
    mi: [
      "How do those hands feel, by the end of a week?",
      "What would you do first, if there were a second pair?",
    ],
    empathy: [
      "Nearly all of it rests on you.",
      "There's one hour of help, and all the rest is yours.",
    ],
    support: [
      "That's a great deal for one pair of hands. I'm not surprised you're tired.",
      "You've kept it all going, and that isn't small.",
    ],
  },
  {
    cue: null,
    said: ["her winter blankets on it", "i said for a week or two"],
    mi: [
      "What would you need, to lie in your own bed again?",
      "How has it been, to sleep there for so long?",
    ],
    empathy: [
      "It was meant for a short while, perhaps, and it has become your place.",
      "Even your bed has gone over to her, it seems.",
    ],
    support: [
      "Months on the floor would tire anyone. It makes sense that you're worn.",
      "You gave up your bed so that she's safe. I see how much that is.",
    ],
  },
  {
    cue: null,
    said: ["when i moved the stand to dust", "wrapped in a tea towel"],
    mi: ["What did you feel, when you opened it?", "What did you hope to find in it?"],
    empathy: [
      "You were only dusting, and there was her whole life before you.",
      "It must have been strange, to hold that in your hands.",
    ],
    support: [
      "I'm glad you told me how you found it. We can look at it for a while.",
      "It was a find, and it hurt as well. Both may be so.",
    ],
  },
  {
    cue: null,
    said: ["we nod over the fence", "with her piano and her cat"],
    mi: [
      "What is it like, to have her so near?",
      "What would you like her to know, over that fence?",
    ],
    empathy: [
      "There aren't many words between you, and still she's there.",
      "It sounds as if that nod means something to you.",
    ],
    support: [
      "It's good that there's somebody on the other side of that fence.",
      "I'm glad she's near. You needn't do anything about it tonight.",
    ],
  },
  {
    cue: null,
    said: ["the cakes for mrs nair", "mrs nair that the cake is for"],
    mi: [
      "What would you like to say, when you hand it over?",
      "How do you feel, when you think of Thursday?",
    ],
    empathy: [
      "You'd like to ask her, and you'd like to do it in your own way.",
      "With a cake in your hands it might be easier to ask.",
    ],
    support: [
      "It's no trouble at all that it got muddled. It's late and you're tired.",
      "I like that plan of yours. It has time till Thursday.",
    ],
  },
  {
    cue: "temper",
    said: ["put it at the back of a drawer", "i dont care to meet it"],
    mi: [
      "What would you see, if you did look at it?",
      "What would you say about that Sunday, to somebody who doesn't judge?",
    ],
    empathy: [
      "It brings back a moment you're ashamed of.",
      "It's out of sight, and still it seems to look at you.",
    ],
    support: [
      "It's in its drawer, and I don't think worse of you.",
      "You had an hour that went wrong, and it hurts because you love her.",
    ],
  },
  {
    cue: null,
    said: ["folded up her napkin very small", "made a schoolgirl of the headmistress"],
    mi: [
      "What happened in you, when you saw that?",
      "What would you have liked to say to her then?",
    ],
    empathy: [
      "To see her so small must have gone right through you.",
      "That's what you can't get out of your mind, I think.",
    ],
    support: [
      "I can hear how sorry you are. You're not a bad daughter to me.",
      "Thank you for telling me that. It's not easy to say.",
    ],
  },
  {
    cue: null,
    said: ["sit before somebody sees you", "rest your feet a little kakak"],
    mi: ["What was it like, to be told to sit by her?", "What did you feel in that short rest?"],
    empathy: [
      "She saw that you were tired, even if she didn't know who you were.",
      "For a moment somebody looked after you.",
    ],
    support: [
      "I'm glad you sat down, if only for a moment.",
      "That was kind of her, and you'd earned it.",
    ],
  },
  {
    cue: null,
    said: ["made up a whole woman in there", "i say good morning to it"],
    mi: [
      "What do you wonder about, when you look across?",
      "What does it do for you, that there's a light?",
    ],
    empathy: [
      "You found yourself some company, at an hour that has none.",
      "It's good not to be the only one awake, even so.",
    ],
    support: [
      "It must be lonely to be up at that hour. I'm glad you tell me about it.",
      "Those hours are long. It makes sense to look for somebody in them.",
    ],
  },
  {
    cue: null,
    said: ["with a late order and a kettle that works", "with her shoes off"],
    mi: [
      "What would the two of you talk about?",
      "What would she notice about you, from over there?",
    ],
    empathy: [
      "You've given her a life, there across the lane.",
      "You know her rather well by now, it seems.",
    ],
    support: [
      "She sounds like good company for that hour.",
      "I'm glad you told me about her. I can nearly see the lamp.",
    ],
  },
  {
    cue: null,
    said: ["the one time shes quite sure", "only the fridge to hear"],
    mi: [
      "What is that like for you, to follow her there?",
      "How do you feel, when the prayer is over?",
    ],
    empathy: [
      "In those minutes you have her back a little.",
      "There she leads, and you may follow for once.",
    ],
    support: [
      "It's good that there's such a time, in the middle of the night.",
      "I'm glad to know of that. It sounds precious, and tiring too.",
    ],
  },
  {
    cue: null,
    said: ["little hook on the g", "dots each i last"],
    mi: [
      "What do you feel, when you see her writing now?",
      "What else of hers is still as it was?",
    ],
    empathy: [
      "You know every stroke of it.",
      "Something of her is still quite whole, there on the paper.",
    ],
    support: [
      "You describe it so exactly that I can see it.",
      "It's good that you have those lines of hers.",
    ],
  },
];
