import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Ben tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-died": ofTime({
    layer: 1,
    when: [
      ...[
        "she die",
        "tamati die",
        "patient die",
        "lose her",
        "lose patient",
        "she pass",
        "that night",
      ],
      ...[
        "woman die",
        "happen her",
        "happen tamati",
        "happen patient",
        "time of death",
        "call the time",
      ],
    ],
    howLong: ["since she die", "since patient die"],
    answers: [
      "Five weeks ago on a Sunday, at twelve past four in the morning. {I said it for the chart and I've not been able to unsay it|mrs}. || A Sunday, five weeks back. Twelve past four, {I still wake up for it|mrs}.",
    ],
  }),
  "time-working-on-her": ofTime({
    howLong: [
      ...[
        "work on her",
        "working on her",
        "work tamati",
        "try",
        "compressions",
        "cpr",
        "resus",
        "bring her back",
      ],
      ...[
        "go before stop",
        "keep going",
        "before you stop",
        "before said stop",
        "said stop",
        "hands on chest",
        "on her chest",
      ],
      ...["last she die", "take her to die", "arrest", "alarm"],
    ],
    when: ["you stop", "decide to stop", "call it"],
    answers: [
      "Thirty-eight minutes. I was watching the clock over the door the whole way. || Thirty-eight minutes, by that clock. You're meant to keep an eye on it, and I kept two.",
    ],
  }),
  "time-knew-her": ofTime({
    howLong: [
      ...[
        "know her",
        "known her",
        "know tamati",
        "known tamati",
        "she in hospital",
        "she your patient",
      ],
      ...[
        "tamati on ward",
        "she on the ward",
        "looking after her",
        "look after her",
        "tamati your patient",
      ],
    ],
    when: [
      "meet her",
      "meet tamati",
      "she come in",
      "tamati come in",
      "she admitted",
      "tamati admitted",
    ],
    answers: [
      "Ten days, near enough. She came in on a Friday with a red pen. || It was a week and a half in all. It felt longer, she'd got through my whole whiteboard.",
    ],
  }),
  "time-gap": ofTime({
    layer: 2,
    of: [
      ...[
        "number",
        "see the number",
        "recheck",
        "go back to her",
        "between check",
        "before you went back",
      ],
      ...["last check", "missed it", "write it down", "notes"],
    ],
    answers: [
      "One o'clock I saw it. Three, I'd written, and {by three it was past asking|missed}. || Two hours. It was one when I read it, and {by the time I was back there'd been two hours of nobody looking|missed}.",
    ],
  }),
  "time-running-low": ofTime({
    of: [
      ...[
        "run on empty",
        "running on empty",
        "on fumes",
        "out of petrol",
        "cooked",
        "stuffed",
        "burnt out",
        "tired",
      ],
      ...["run down", "worn out", "start running", "building"],
    ],
    answers: [
      "Since about June, I think. It was just darker than usual and then it was me. || All winter, if I'm straight. I'd have said it was the season.",
    ],
  }),
  "time-doctor": ofTime({
    of: [
      "doctor",
      "qualified",
      "qualify",
      "on the ward",
      "work there",
      "job",
      "graduate",
      "work at the hospital",
    ],
    answers: [
      "It'll be two years in December. || Since the December before last, so not quite two years.",
    ],
  }),
  "time-relationship": ofTime({
    of: [
      ...[
        "break up",
        "split up",
        "it end with",
        "she leave you",
        "seeing someone",
        "see each other",
        "together",
      ],
      ...["relationship", "girlfriend", "dating", "physio", "you two end"],
    ],
    answers: [
      "It finished in July. We'd had a bit over a year. || A year and a bit, and it was over by July.",
    ],
  }),
  "time-back-at-work": ofTime({
    of: [
      "go back to work",
      "back at work",
      "back on the ward",
      "back in",
      "off after",
      "time off",
      "take off",
    ],
    answers: [
      "Same morning, the round was at eight. So, four hours. || Eight o'clock. I'd had a shower in between.",
    ],
  }),
  "time-wanting-to-ring": ofTime({
    of: [
      ...[
        "want to ring",
        "wanted to ring",
        "want to call",
        "wanted to call",
        "thinking of ringing",
        "think of ringing",
      ],
      ...[
        "meaning to ring",
        "thought about ringing",
        "want to write",
        "number in pocket",
        "put it off",
      ],
    ],
    answers: [
      "Three weeks or so. I'd get as far as the second digit. || About three weeks. I kept having something else to look up.",
    ],
  }),
  "time-days-on": ofTime({
    of: ["in a row", "straight", "day off", "shifts", "nights on", "without a break", "on nights"],
    answers: [
      "Eleven on, last stretch, and two days off that I slept through. || The last run was eleven. I've had two days since, and I couldn't tell you what was in them.",
    ],
  }),
  "time-sleep": ofTime({
    of: [
      "sleep properly",
      "sleep through",
      "full night",
      "whole night",
      "proper night",
      "good night sleep",
      "sleep well",
      "not sleeping",
      "not sleep",
    ],
    answers: [
      "The Saturday before it all, nine hours, like a lump. || It'd be the night before that shift. I slept till noon and I wasn't even grateful.",
    ],
  }),
  "time-hana": ofTime({
    of: [
      "hana message",
      "hana leave",
      "she leave message",
      "talk to hana",
      "see hana",
      "hear from hana",
      "get the message",
      "her message",
    ],
    answers: [
      "The message is eleven days old. Properly talked, that'd be June. || It came a week and a half ago. And it'd be June since I sat down with Hana.",
    ],
  }),
};
