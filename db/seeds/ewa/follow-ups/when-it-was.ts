import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../../of-time";

/** When what Ewa tells in passing was, and how long it went on. */
export const whenItWas: Scenario["topics"] = {
  "time-on-the-bench": ofTime({
    howLong: ["sit there", "stay like that", "sit in your coat", "on the bench", "sit like that"],
    answers: [
      "About an hour. {I hear the half hour strike twice, the clocks do not agree|managing}. || One hour, until the street lamp. {At this time of year it only seems longer|managing}.",
    ],
  }),
  "time-krakow": ofTime({
    layer: 1,
    when: ["meant to go", "supposed to go", "going to go", "krakow", "the trip", "you travel"],
    answers: [
      "In April, on the twelfth. {It stands on both tickets|anger?}. || This coming April, for three weeks. {He had telephoned somebody about the chestnuts|anger?}.",
    ],
  }),
  "time-kowalczyk": ofTime({
    of: ["she lived", "she lived there", "kowalczyk lived", "neighbor lived", "she been there"],
    howLong: ["known her"],
    answers: [
      "Since before 1990, she was here to look us over. || Longer than we have, and we came in 1990. She voted for the elevator.",
    ],
  }),
  "time-brother": ofTime({
    when: ["see your brother", "see janusz", "visit your brother", "your brother visit"],
    answers: [
      "Nine years ago, in Tarnów. He showed me the greenhouse twice. || It was in 2015, for ten days. At the train he gave me a jar and shook my hand.",
    ],
  }),
  "time-sunday-call": ofTime({
    howLong: ["you talk", "call last", "calls last", "you speak on"],
    answers: [
      "Half an hour. At twenty-five past she begins to ask whether I am warm enough. || From six to half past, thirty minutes. One hears her chair when it is time.",
    ],
  }),
  "time-last-note": ofTime({
    when: ["last one", "write the last", "last note", "the last weather"],
    answers: [
      "It is dated the second of October. {He wrote it with his coat on, the car was waiting|grief}. || On the second of October, at breakfast. {He had the suitcase in his other hand|grief}.",
    ],
  }),
};
