import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to what is often asked of a change, of a step and of this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "Ten, it's my kids, what else would I say? I'd write it in pen. || Nine, because I'm not doing another year like this one. I've kept one back for luck.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because there's two kids on the other end of it. You don't go low on that. || I've seen how it goes when I leave it, I end up shouting by the sauces. It's no small number, not to me.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "If Neil owned up to that Saturday I'd go up on the spot. Or one full night's kip, that'd do it. || Getting the hearing out of the road. I could think about the rest with my hands free.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "So my kids get the funny one back, and not the fella gripping the wheel. || I'd like to go in a shop and just buy milk. And have a bit of me left over for Friday nights.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "Being angry keeps me upright, I'll give it that. {Put that down and I'm up in that room with two empty bunks|room}. || Keeping my mouth shut gives them nothing to write. And the overtime means {I'm not sat up there on my own|room}.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "My voice, my collar, and who sits next to me. What's already typed, I can't touch. || Ringing at seven and being on time of a Friday, nobody drives that but me. The rota's Neil's.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "Give me a Wednesday with the kids, every week, tea and homework. I'd let the rest go hang. || That word off the form. I'd walk through the canteen like I used to.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "I'd fetch my two out of school at dinner time and take the slow road to the sea. Nobody'd be told when we're back. || Sleep till nine, kick a ball about, then cook for everyone I've ever met. I'd have every window open.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Yeah, if it's come off somebody who's done it and not off a poster. || Let's hear it, you've sat through me. I might say no, and I'll try and say it quiet.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "The one with no form to fill in. I could see myself giving that a go. || I'd take the simplest of what you've said. If it fits round an early turn I'll try it.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "My mouth, it gets louder when it's nervous. And shifts, there's always a shift. || Pride, I suppose. I'd get as far as the door and remember I'd left something on the bus.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "Des, leave the kettle a second, I've made a mess of something and I'm scared. I'd say it to the rail. || Abena, I'm not having a go, I just don't know where to put it when they've gone in. I'd start there.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "Desmond next to me Monday, and somebody to swap me so I can see Ama's assembly. That's two favours, I'm not greedy. || Ring me and ask have I had my dinner, then let me moan. I don't need mending, I need somebody on the other end.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "What my two are like, you should've gone there first. I'd have been easy company by the second sentence. || You never asked what I'm like when I'm happy. There's a whole canteen could have told you.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "Yeah, that's about right. It's not often I get it back without a stamp on. || That sits better than I thought it would. I'd argue a word here and there, but I'd leave it up.",
    ],
  },
};
