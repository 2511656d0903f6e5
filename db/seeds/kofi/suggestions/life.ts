import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: null,
    said: ["down the phone at volume", "whole church on it"],
    mi: ["What's it like, to be prayed for at that volume?"],
    empathy: ["All that praying going on, and maybe you'd sooner just be asked how you are."],
    support: ["Praying is how your mum stands by you, maybe. It's all right if it's a lot."],
  },
  {
    cue: null,
    said: ["never mind my dad", "old man's not part"],
    mi: ["All right, he stays out of it. What would you sooner talk about?"],
    empathy: ["There's a door there, and you'd like it left shut for now."],
    support: ["Fair enough. Your dad's not on the route unless you put him there."],
  },
  {
    cue: null,
    said: ["hands me a tea", "best conversation I get all day"],
    mi: ["What is it about Desmond's way, that does you good?"],
    empathy: ["Desmond doesn't need anything explained, and maybe you get that rest nowhere else."],
    support: [
      "It's good that there's Desmond. I'll take a leaf out of his book and not crowd you.",
    ],
  },
  {
    cue: null,
    said: ["good at parties and bad", "light up anyone's wedding"],
    mi: ["Eleven years with Abena. What do you find yourself remembering?"],
    empathy: ["It was the everyday that wore it through, and maybe some of the shine never went."],
    support: [
      "Eleven years is a lot of life. Speaking well of it and being sad about it go together.",
    ],
  },
  {
    cue: "monday",
    said: ["ironed the shirt already", "white shirt hanging"],
    mi: ["When you look at that shirt, what do you want Monday to be?"],
    empathy: [
      "Your shirt is ready, and maybe there's a man next to it who's more nervous than he lets on.",
    ],
    support: [
      "Getting a shirt ready is turning up for yourself. Monday has a place here, and so has leaving it alone.",
    ],
  },
  {
    cue: "missing",
    said: ["singing Kwame's song", "doing the wipers song"],
    mi: ["What came up in you, when you heard that song?"],
    empathy: [
      "A song like that gets through everything, and for a moment your own boy's on the bus.",
    ],
    support: ["You kept driving with that in your ears. It's all right that it got to you."],
  },
  {
    cue: null,
    said: ["hear Vivaldi", "queued on the phone for my solicitor"],
    mi: ["All that time on the phone, what was going through you?"],
    empathy: ["You pay to be heard, and what you get is left waiting."],
    support: ["There's time for this. Say as much of it as you like."],
  },
  {
    cue: null,
    said: ["fold the tiny pyjamas", "Kwame breathes"],
    mi: ["In those ten minutes on the phone, what do you hang on to?"],
    empathy: [
      "Ten minutes, and then the little clothes and the quiet, with all of it still in your ear.",
    ],
    support: ["It's a short ten minutes, and you're there for every one of them."],
  },
  {
    cue: null,
    said: ["spare ticket for the football", "match Desmond's asked"],
    mi: ["How would it be for you, to go and sit there with Desmond?"],
    empathy: ["Part of you might go, and part of you is somewhere else already."],
    support: ["It was good of Desmond to ask. There's no wrong answer to it."],
  },
];
