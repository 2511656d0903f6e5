import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of the hours that are not work. */
export const timeOff: Scenario["topics"] = {
  bedpan: {
    layer: 0,
    asks: [
      "the bedpan",
      "funny stories",
      "funny story",
      "tell your parents",
      "tell your mum",
      "tell your mom",
      "tell your folks",
      "send them",
    ],
    answers: [
      "They get the man, the bedpan and the fire drill. Nobody was hurt, and {I do it with the siren|jokes}. || It's a fire drill and a very full bedpan. Mum's heard it three times, {I put in more stairs each time|jokes}.",
    ],
  },
  "days-off": {
    layer: 0,
    asks: [
      "your days off",
      "a day off",
      "days off",
      "off duty",
      "your free time",
      "in your spare time",
      "evenings like",
      "your evenings",
      "when you're not working",
      "weekends like",
    ],
    answers: [
      "Washing, mostly, and the ceiling. {I get a day and I spend it waiting for it to be over|empty-tank?}. || I do a load of laundry and I look at the list of things I was going to do. {By four I'm just waiting for the day to finish|empty-tank?}.",
    ],
  },
  "other-life": {
    layer: 1,
    asks: [
      "weren't a doctor",
      "were not a doctor",
      "not a doctor",
      "if not medicine",
      "instead of medicine",
      "do instead",
      "other job",
      "another job",
      "something else for work",
      "anything else for a living",
      "plan b",
    ],
    answers: [
      "Coffee, maybe, I've got the eyes for it. After that I'm out of ideas. || I could make a flat white, I've bought enough of them. There's nothing else on the list.",
      "{I don't know who'd be left|no-road?}, to be honest, if you took the doctor off. || If you take the badge away {I'm not sure there's anyone wearing it|no-road?}.",
    ],
  },
  "under-jokes": {
    layer: 0,
    asks: [
      "under the joke",
      "underneath the joke",
      "behind the joke",
      "without the joke",
      "beneath the joke",
      "stop joking",
      "stopped joking",
      "didn't joke",
      "not joking",
      "under all the joking",
      "under the humour",
      "behind the humour",
    ],
    answers: [
      "{A bloke who nearly cried at a vending machine|jokes}, I think. It kept his two dollars. || I'd say {there's a man in there who got teary at a vending machine|jokes}. It wasn't about the chips.",
    ],
  },
  running: {
    layer: 0,
    asks: [
      "still run",
      "half marathon",
      "you running",
      "go running",
      "been running",
      "the running",
      "the marathon",
    ],
    answers: [
      "Not any more. I got a medal, sore feet and the same head, so the shoes are retired. || I've stopped, I did the big one and went off it. The medal's holding the bathroom window open.",
    ],
  },
  ex: {
    layer: 0,
    asks: [
      "the physio",
      "girlfriend called",
      "ex called",
      "ex girlfriend",
      "were you seeing",
      "you were seeing",
      "you break up",
      "split up",
      "ended it",
      "did it end",
      "happened in july",
      "dating a roster",
      "your ex",
    ],
    answers: [
      "She's a physio, she works hours with daylight in them. She'd cook, and {I'd be asleep in my coat|empty-tank?}, so in July she called it. || The woman I was seeing is a physio. It ended in July, kindly, after {I'd nodded off in my coat one time too many|empty-tank?}.",
    ],
  },
};
