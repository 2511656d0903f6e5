import type { Scenario } from "~/domain/simulator/scenario";

const saidRangMeEveryDayAboutNothing = [
  "near: rang me every day about nothing",
  "near: i had her down as mine",
  "near: her voice notes from the bus",
  "near: how she'd ring about nothing",
];
const saidLikeTheredBeenAMeeting = [
  "near: like there'd been a meeting",
  "near: dana and that lot",
  "near: and the brunch crowd",
  "near: the whole lot left with him",
];

/** What Noa answers to who asks on about a detail of what she just said of Dana and the others. */
export const nearDanaAndThatLot: Scenario["topics"] = {
  "row-with-dana": {
    layer: 0,
    asks: [
      ...saidRangMeEveryDayAboutNothing,
      "did you have a row with her",
      "did you two fall out",
      "did you fight with dana",
    ],
    answers: [
      "never, not one. we disagreed about a lampshade once || no, the last thing we did was choose sandals",
    ],
  },
  "rang-dana": {
    layer: 0,
    asks: [
      ...saidRangMeEveryDayAboutNothing,
      "did you ring her",
      "have you tried calling dana",
      "why don't you ring her",
    ],
    answers: [
      "i've had her name up four times. then the phone goes in the bread bin || no, in case it rings and i can hear her deciding",
    ],
  },
  "nothing-about-what": {
    layer: 0,
    asks: [
      ...saidRangMeEveryDayAboutNothing,
      "what did you talk about",
      "what kind of nothing",
      "what was the last nothing",
    ],
    answers: [
      "whether you can wash a duvet in a normal machine. you can't || the last one was eleven minutes on a man eating an egg on the tram",
    ],
  },
  "brunch-where": {
    layer: 0,
    asks: [
      ...saidLikeTheredBeenAMeeting,
      "where is the brunch",
      "where do they meet",
      "when is brunch",
    ],
    answers: [
      "the green place by the market stop, saturdays, eleven || same café every week. i go round by the bins so i don't pass the window",
    ],
  },
  "seen-any-of-them": {
    layer: 0,
    asks: [
      ...saidLikeTheredBeenAMeeting,
      "have you seen any of them",
      "did you run into them",
      "do you see them at uni",
    ],
    answers: [
      "only dana, she's on my course, she's got very good at phones || one, across a road. he did up his shoe for a really long time",
    ],
  },
};
