import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Rahim tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-accident": ofTime({
    when: ["accident", "hurt", "injured", "injury", "fall", "shoulder", "arm", "the site"],
    howLong: ["shoulder", "arm hurt", "arm", "pain", "injured", "hurt", "since accident"],
    answers: [
      "Fourteen August, after the second tea. || In August, on the fourteen, in the afternoon.",
    ],
  }),
  "time-no-work": ofTime({
    of: [
      "not work",
      "not working",
      "without work",
      "no work",
      "off work",
      "last work",
      "stop working",
      "waiting",
      "wait",
      "in the dormitory all day",
      "sit in the dormitory",
      "idle",
    ],
    answers: [
      "From the accident it is two months and eleven days, Sundays counted. || Two months, eleven days. I have a line on the wall for each.",
    ],
  }),
  "time-singapore": ofTime({
    of: [
      "singapore",
      "come here",
      "you been here",
      "away from home",
      "leave home",
      "left home",
      "abroad",
      "leave comilla",
      "leave bangladesh",
      "mason",
      "your work",
    ],
    answers: [
      "Seven years in June. It was raining there and it was raining here. || I came seven years before, in June, in the night plane.",
    ],
  }),
  "time-saw-family": ofTime({
    of: [
      "see wife",
      "see daughter",
      "see family",
      ...[
        "see mou",
        "see your daughter",
        "see your wife",
        "see shirin",
        "see your family",
        "see them",
        "hold her",
        "held her",
        "hold your daughter",
        "hold mou",
      ],
      ...[
        "go home",
        "at home",
        "went home",
        "with your family",
        "with your daughter",
        "with them",
        "visit",
      ],
    ],
    answers: [
      "Two years before, at Eid, for twenty days. || The last was an Eid, two years ago. Twenty days I had.",
    ],
  }),
  "time-married": ofTime({
    of: ["married", "marry", "wedding", "you and shirin", "together", "husband"],
    answers: [
      "It is eight years. The first year I was there, after that I am a voice. || Eight years since the wedding, and I left when it was one.",
    ],
  }),
  "time-no-call": ofTime({
    layer: 3,
    of: [
      "not call",
      "stop call",
      "stop calling",
      "stopped calling",
      "without calling",
      "no call",
      "keep silent",
      "six days",
      "daughter sick",
      "fever",
    ],
    answers: [
      "It was six days, in September. {On the seventh she had the fever|no-return?}. || In September. Six days, {and then it was my girl who was sick|no-return?}.",
    ],
  }),
  "time-call": ofTime({
    of: [
      "last call home",
      "you call home",
      "call home",
      "talk to shirin",
      "talk to your wife",
      "speak to your wife",
      "speak to shirin",
      "call your wife",
      "call them",
      "talk to your family",
      "speak to mou",
      "talk to mou",
      "talk with mou",
      "last talk with her",
      "last talk to her",
      "last speak with her",
      "last speak to her",
      "last hear her voice",
      "the call",
    ],
    answers: [
      "Last Friday, for twenty minutes. || On Friday past, it was twenty minutes, like each Friday.",
    ],
  }),
  "time-sent-money": ofTime({
    of: [
      "send money",
      "sent money",
      "send home",
      "sent home",
      "last salary",
      "salary",
      "paid",
      "they pay",
      "company pay",
      "money last",
      "money stop",
    ],
    answers: [
      "In August the last, for the days before the accident. After this nothing. || The last sending was end of August. Since then I send only words.",
    ],
  }),
  "time-loan": ofTime({
    of: ["loan", "borrow", "debt", "owe", "pay back", "pay it back", "finished paying"],
    answers: [
      "The first, seven years, it is nearly finished. The second is from last year, for the eyes of my mother. || One I took seven years before, for the agent. The other is one year old.",
    ],
  }),
  "time-heal": ofTime({
    of: [
      "heal",
      "doctor say",
      "get better",
      "recover",
      "take to heal",
      "until you can work",
      "before you can work",
      "work again",
      "operation",
    ],
    answers: [
      "The doctor has said half a year, from August. So four months more, inshallah. || Half a year, he has told me. From that I must count the two that have gone.",
    ],
  }),
  "time-lying": ofTime({
    layer: 1,
    of: [
      "wife know",
      "family know",
      "they know",
      "shirin know",
      "lie to",
      "lying",
      "they not know",
      "hide",
      "hiding",
      "keep from her",
      "keep it from",
      "tell them you work",
      "helmet",
      "family know",
      "wife know",
    ],
    answers: [
      "From the first Friday after. {So ten calls, with the helmet|lying?}. || Since the first call after the accident. {I have said it is all good ten times now|lying?}.",
    ],
  }),
  "time-sleep": ofTime({
    of: [
      "sleep properly",
      "slept properly",
      "sleep well",
      "slept well",
      "not sleep",
      "not sleeping",
      "good sleep",
      "full night",
      "whole night",
      "last slept",
      "awake",
    ],
    answers: [
      "Since the letter for the permit, that is three weeks. Before I had four hours. || Three weeks now, from when the permit letter came. Until that I slept some.",
    ],
  }),
  "time-jashim": ofTime({
    of: ["know jashim", "known jashim", "meet jashim", "you and jashim", "friends with jashim"],
    answers: [
      "Seven years, from the same night as Singapore. || As long as I am here, it is seven years.",
    ],
  }),
};
