import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her word to her father, and of what others might do. */
export const promiseAndHome: Scenario["topics"] = {
  "promise-when": {
    layer: 2,
    asks: [
      ...[
        "when did you promise",
        "when was the promise",
        "when did he ask",
        "he ask you",
        "he asked you",
      ],
      ...["when did you give your word", "how did he ask"],
    ],
    answers: [
      "The evening before he went, with the radio on low. {He asked it as you'd ask for a window to be shut|bad-daughter?}, and I said yes, Ayah. || It was his last evening, there was cricket on the radio. He looked at the set and not at me, and {yes was out before I'd thought at all|bad-daughter?}.",
    ],
  },
  "promise-break": {
    layer: 2,
    asks: [
      ...["break it", "break the promise", "break that promise", "break your word", "broke it"],
      ...["go back on it", "go back on your word", "didnt keep it", "keep the promise"],
    ],
    answers: [
      "Then I'm a woman who says a thing to a dying man and doesn't mean it. {I wouldn't know who was going about with my face|bad-daughter?}. || I've tried to picture it, I get as far as the front step of such a place, with her bag. {There I stop, I can't make my hand ring|bad-daughter?}.",
    ],
  },
  "promise-others": {
    layer: 1,
    asks: [
      ...["others know of the promise", "others know about the promise", "know of the promise"],
      ...["know about the promise", "anyone else there when", "told them about the promise"],
    ],
    answers: [
      "No, it was between him and me and the teapot. {They'd let me off it tomorrow, and it isn't theirs to let me off|siblings}. || He only asked the one. The others were on their way from the airport, and {so it came to me alone|siblings}.",
    ],
  },
  "home-think": {
    layer: 1,
    asks: [
      ...[
        "think about a home",
        "thought about a home",
        "consider a home",
        "consider it",
        "about a home",
      ],
      ...["think of a home", "feel about a home", "ever consider", "want a home for her"],
    ],
    answers: [
      "I've a brochure that I read in the bathroom, with the lock on. They've a garden there, and {I was so ashamed of how much I liked the garden|bad-daughter}. || There's a leaflet under my mattress, like a schoolboy's magazine. {I know the visiting hours by heart, God forgive me|bad-daughter}.",
    ],
  },
  "telling-siblings": {
    layer: 0,
    asks: [
      ...["tell them then", "tell them how it is", "tell them the truth", "told them the truth"],
      ...["tell them what its like", "told them what its like", "why dont you tell them"],
      ...["why not tell them", "told your brother and sisters", "do they know how it is"],
    ],
    answers: [
      "I begin, and one of them strokes my arm and says, you're so strong. {You can't go on from there|siblings}. || I got as far as, it's the nights. You've always been the strong one, said somebody, and {I passed the cake|siblings}.",
    ],
  },
  "want-of-them": {
    layer: 0,
    asks: [
      ...["wanted them to do", "want them to do", "like them to do", "want from them"],
      ...["need from them", "wish they would do", "wish they did", "hope they would do"],
      ...["want of them", "should they do", "them to do differently"],
    ],
    answers: [
      "One of them to dry. {Not to offer, only to pick up the cloth|siblings}. || That when the cars are loaded somebody doesn't get in. {One of them, for one night|siblings}, I'd ask no more.",
    ],
  },
  "surau-ladies": {
    layer: 0,
    asks: [
      "what do you miss about them",
      "miss about them",
      "you miss about those ladies",
      ...[
        "miss them",
        "miss the ladies",
        "miss those ladies",
        "miss the company",
        "go back to them",
      ],
      ...["like to go back", "see them again", "cook with them", "the surau ladies"],
    ],
    answers: [
      "The ladies of the surau? I miss the chopping. Twelve women and forty onions, and {if you weep there it's only the onions|siblings}. || I do miss those ladies, there was such a noise in that kitchen. {I hear them on a Thursday, from my side of the road|siblings}.",
    ],
  },
  "tell-farah": {
    layer: 0,
    asks: [
      ...[
        "tell farah",
        "told farah",
        "say to farah",
        "farah know",
        "answer her about",
        "write back to farah",
      ],
      ...["say about the pictures", "answer the pictures", "say to the girls"],
    ],
    answers: [
      "I wrote, well done, with a flower. {It took me ten minutes to get to that flower|self}. || She had a flower from me, and two words. {She doesn't know that I'd counted the darts in every dress|self}.",
    ],
  },
  nurse: {
    layer: 0,
    asks: [
      ...["nurse come", "the nurse", "nurse visit", "nurse say", "nurse ask", "nurse help"],
      ...["tell the nurse", "told the nurse"],
    ],
    answers: [
      "She comes on Tuesdays, twenty minutes with the leg and ten with the form. {I've my answer ready all week, and then I ask her if she found parking|worn-out?}. || Every Tuesday, for the leg. {There's no line for me in her form, I've looked at it upside down|worn-out?}.",
    ],
  },
  "knows-you": {
    layer: 1,
    asks: [
      ...[
        "ever know you",
        "she know you",
        "she recognise you",
        "she recognize you",
        "ever recognise you",
      ],
      ...[
        "know who you are",
        "knows who you are",
        "happened since",
        "happen again",
        "moments when she",
      ],
    ],
    answers: [
      "In flashes, like a lamp with a bad wire. {I've learned not to turn round too quickly, or it's out|unknown}. || Once a month perhaps, for as long as it takes to butter bread. {I keep so still then, as you would for a bird|unknown}.",
    ],
  },
  "love-her": {
    layer: 0,
    asks: [
      ...[
        "love her",
        "you love her",
        "still love her",
        "love your mother",
        "hate her",
        "resent her",
      ],
      ...["angry with her", "angry at her"],
    ],
    answers: [
      "I love her more than when she could answer back. {It's only got nowhere to land|unknown}. || I do love her, and I've hated a Tuesday or two. {It's like posting letters to a house that somebody's moved out of|unknown}.",
    ],
  },
  diagnosis: {
    layer: 0,
    asks: [
      ...["she diagnosed", "the diagnosis", "her diagnosis", "you find out", "doctors tell you"],
      ...["tell you it was dementia", "find out it was"],
    ],
    answers: [
      "Three years ago, at the clinic. She'd to draw the face of a clock, and {she crowded all the numbers on one side and handed it in for marking|unknown}. || It was three years ago in spring, they asked her to draw a clock. {She looked at it and knew, before the doctor did|unknown}, she'd marked a thousand of them.",
    ],
  },
  began: {
    layer: 0,
    asks: [
      ...[
        "how did it begin",
        "how did it start",
        "how did it all start",
        "first notice",
        "first signs",
      ],
      ...["first sign", "did it begin", "begin with", "how did you notice"],
    ],
    answers: [
      "With small things, four years back. She signed my birthday card Yours faithfully, and {we laughed so much that we framed it|unknown?}. || It began with a recipe, she'd left out the rice. We teased her for a month, and {I'd give something to have that month back|unknown?}.",
    ],
  },
  "cry-with": {
    layer: 0,
    asks: [...["cry with", "cry to", "anyone to cry", "anybody to cry", "shoulder to cry"]],
    answers: [
      "My neighbour would let me, she'd find something to hang out meanwhile. {I've not tried it on her|siblings?}. || There's the lady next door, she'd go on peeling and never look up. {I haven't had the courage|siblings?}.",
    ],
  },
};
