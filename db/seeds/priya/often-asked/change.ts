import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to anybody's question about change and about this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "An eight, I think, because Arjun's only little once. Sorry, is that too high? || I'd say eight out of ten. I'd like to be properly there for his first steps.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because Arjun's always looking up to see who's there, and there ought to be somebody in it. || I can still remember being myself, so I can't pretend it doesn't matter.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "Saying it once to a person with a face, I think, and nothing dreadful happening. || One whole night's sleep, and Debbie to myself for half an hour. Then I might dare to want it more.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "So that Rohan and I could be silly again, and Arjun could find out what that sounds like. || I used to be so good at enjoying things. I'd like that back, and I think the baby would get the benefit.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "If I'm fine then nobody has to worry, and nobody looks at me any harder. It keeps the peace, I suppose. || Smiling's quick, that's the good of it. Everyone goes back to the baby and I'm let off.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "Not the nights, and not the visa. I could send Debbie one text, that part's mine. || Small things, like who I answer honestly. The rest is up to Arjun and the Home Office.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "I'd have my mother in the next room. I think the rest would shuffle up round that. || The hour at four, I'd take it clean out of the day. Straight from lunch to bedtime!",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "I'd lie in, have a long haircut and then go to choir. Nobody would call me Mum till bedtime. || Breakfast in bed, a whole one, and then a museum with Meera. I'd talk about nothing but other people.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Yes, please do, I'd be glad of it. I might only manage half, if that's all right. || You may, of course! If it's small enough to do with one hand, all the better.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "The smallest one, I think, whichever I could do with Arjun on my arm. || Whichever puts nobody out, please. I could picture starting with that one, if I'm allowed to do it badly.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "Me, saying it can wait. And Mummyji coming in with a plate, halfway through. || Politeness, I should think. I'd see how tired my husband was and put it off till Friday.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "Rohan, come here a minute, I haven't been telling you how I really am. || Debbie, those answers I gave you weren't the true ones. I'd say that, and then look at the carpet.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "I'd love Rohan to sit by me for ten minutes before anything else. And somebody to leave one job for me. || Company, I think, more than having Arjun taken off me. And one question about me, with the telly off.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "Perhaps who looks after me? I'd have had to think, and that's an answer in itself. || You could've asked what I do when nobody's looking. You've been lovely, though, truly.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "It sounds about right to me. It's strange to see it all in one place. || I think that's fair, yes. I'd never have dared to put it so plainly myself.",
    ],
  },
};
