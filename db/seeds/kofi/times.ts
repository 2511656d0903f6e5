import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Kofi tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-separated": ofTime({
    of: [
      ...[
        "apart",
        "been apart",
        "separate",
        "separated",
        "split up",
        "break up",
        "divorced",
        "move out",
        "moved out",
        "leave her",
        "left home",
      ],
      ...[
        "she leave",
        "abena leave",
        "on your own",
        "bedsit",
        "in that room",
        "live alone",
        "lived alone",
        "own place",
      ],
      ...["marriage end", "it end with abena", "peckham", "you two end"],
    ],
    answers: [
      "Moved out the second week of November. It'll be a year come the next one. || Last November, a Thursday. I'd one case and the bunk beds came after.",
    ],
  }),
  "time-married": ofTime({
    of: [
      "married",
      "together",
      "marriage last",
      "you and abena",
      "with her",
      "with abena",
      "husband and wife",
      "marry",
      "wedding",
    ],
    answers: [
      "Eleven years with a ring on, and two before that. || Thirteen, if you count from the first date, and eleven of them wed.",
    ],
  }),
  "time-row": ofTime({
    of: [
      ["shout", "manager"].join(" "),
      ...[
        "shout at him",
        "shout at your manager",
        "raise your voice",
        "lose it with",
        "blow up",
        "blew up",
        "kick off",
      ],
      ...[
        "row",
        "argument",
        "happen manager",
        "happen with neil",
        "go off at",
        "text from your manager",
        "he text",
        "he move your saturday",
      ],
      ...["move your saturday", "change the rota", "lose your temper", "incident", "form written"],
    ],
    answers: [
      "Same day as his text, so a fortnight. Two minutes of it, if that. || It's two weeks, half an hour after I read his text. A minute and a half, somebody had it on their phone.",
    ],
  }),
  "time-driving": ofTime({
    of: [
      "drive",
      "driving",
      "buses",
      "driver",
      "job",
      "depot",
      "work there",
      "worked there",
      "on the 36",
      "the 36",
      "company",
    ],
    answers: [
      "Fourteen years this September, nine of them on the same route. || Since I was twenty-four. So that's fourteen of them, and most on the 36.",
    ],
  }),
  "time-saw-kids": ofTime({
    of: [
      ...[
        "see kids",
        "see children",
        "see ama",
        "see kwame",
        "last see them",
        "saw the kids",
        "have the kids",
        "last have them",
        "kids last",
      ],
      ...[
        "the kids with you",
        "kids stay",
        "been with kids",
        "hold them",
        "without them",
        "without the kids",
        "away from them",
        "away from the kids",
      ],
    ],
    answers: [
      "A fortnight last Sunday, and that was the one day of it. || It's two weeks since, and I'd only the Sunday, he'd had the other.",
    ],
  }),
  "time-father": ofTime({
    of: [
      "father leave",
      "father go",
      "father gone",
      "father walk out",
      "father left",
      "see father",
      "father last",
      "hear from father",
      "father stay",
      "he leave you",
    ],
    answers: [
      "I was six, so it's thirty-two years. I had a fortnight of him since, the summer I was eight. || Thirty-two years back. I got two weeks off him when I was eight and that was it.",
    ],
  }),
  "time-in-car": ofTime({
    layer: 3,
    of: [
      "in the car",
      "sit there",
      "sit outside",
      "sat outside",
      "sat there",
      "outside in the car",
      "engine running",
      "before you went in",
      "before go in",
      "stay outside",
      "outside the house",
    ],
    answers: [
      "Seven minutes by the dash, {and it felt like a shift|give-up?}. Friday week, that was. || It was a Friday, ten past six. {Seven minutes, I looked at every one|give-up?}.",
    ],
  }),
  "time-court": ofTime({
    of: [
      "court",
      "judge",
      "hearing last",
      "they decide",
      "order made",
      "in front of the judge",
      "in court",
    ],
    answers: [
      "March. Eleven minutes in the room and four months' wait for it. || It was in March, and it took eleven minutes, coats included.",
    ],
  }),
  "time-hearing": ofTime({
    when: ["the hearing", "disciplinary", "the meeting", "they decide about work", "monday"],
    answers: [
      "This Monday. Ten sharp, up on the second. || Monday coming, and they've put me down for ten.",
    ],
  }),
  "time-sleep": ofTime({
    of: [
      "sleep properly",
      "slept properly",
      "slept through",
      "sleep through",
      "full night",
      "good night sleep",
      "proper night",
      "sleep like this",
      "not slept",
      "not sleeping",
      "you last slept",
    ],
    answers: [
      "Not since the letter about Monday came. Before that I was getting five. || It went when the form came through the door. I'd five hours of a night till then.",
    ],
  }),
  "time-talked-abena": ofTime({
    of: [
      "talk to abena",
      "talk to her",
      "speak to abena",
      "speak to her",
      "speak to your ex",
      "talk to your ex",
      "you two talk",
    ],
    answers: [
      "Properly? March, in a corridor, about my tie. || Not since the tie, and that was March.",
    ],
  }),
};
