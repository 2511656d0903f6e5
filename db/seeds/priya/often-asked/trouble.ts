import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to anybody's question about what troubles her. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "I carry Arjun through all the rooms and tell him out loud what we can see. Then I wash something. || When it gets bad I turn very busy and very polite. After that I go and stand on the back step for some air.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "My fingers go cold and I start tidying what's tidy. That's how I know it's getting worse. || I stop humming, that's the first sign. Next thing I'm agreeing with everyone.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "Six days out of seven, I'd say, round about teatime. || Practically daily, sorry. I get perhaps one evening a week when it doesn't come.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "From four o'clock, when the light goes. {I'm dreading it by lunchtime|evenings}. || Late afternoon, every day of the week. {Sundays are a shade worse|evenings}, with Rohan napping and me feeling I shouldn't mind.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "Before lunch, out by the water with the pram. Nobody's looking at how I do it. || When I'm out of the house and Arjun's asleep in the fresh air. There's no one I have to be good for.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "That I never turn up for my own son. {He'd have his vests and his bottles and no me|numb}. || I'm afraid {the warm feeling won't come|numb}, and Arjun will have grown up beside somebody who was acting.",
    ],
  },
  beneath: {
    layer: 0,
    answers: [
      "Under all the fine I'm homesick, and frightened of the evenings. {Whoever I was is in there as well|not-doing-well}. || Underneath I'm sad, I think, and a bit cross. {The smiling just carries on over the top|not-doing-well}.",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "Mine, I think, when everybody else has been so good. I can hear that it isn't logical. || I do blame myself, it's a habit. Nobody's done anything wrong, so that only leaves me.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "I'm slow and weepy, I lose words, and I've let my friends drop. Rohan gets whatever's left. || It's got into everything, sleep, food, being married. I used to have opinions at dinner and now I have dishes.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "The noisy me, mainly. And a few friends, I'd think, by not ringing back. || I've lost my nerve, I used to know what to do. And being silly with Rohan, I didn't notice that stopping.",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "Ticking the happy boxes on Debbie's form. I had the pen in my hand and she'd have listened. || I wish I'd told Rohan in August, before I got so good at it. It would've been a smaller thing then.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "If it all stayed like this, I'd be the same next summer, only in a suit. I try not to look at that. || Then Arjun would get the tidy version of me, and so would Rohan. That would break my heart.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "Hearing Arjun wake and not bracing first. And my mother on the sofa, if I'm allowed two. || I'd sit at our own table and feel I lived there. Not happy every minute, just in the room.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "Debbie comes in a fortnight, and we might hear about Amma's visa by January. In between it's bottles. || We're waiting on my mother's visa, and Mummyji flies home in January. Before either, there's the health visitor.",
    ],
  },
};
