import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Ewa tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-died": ofTime({
    when: [
      ...[
        "he die",
        "stefan die",
        "husband die",
        "lose him",
        "lose stefan",
        "lose husband",
        "he pass",
        "stefan pass",
      ],
      ...["husband pass", "he gone", "stefan gone", "become a widow", "his death"],
    ],
    howLong: [
      "he gone",
      "stefan gone",
      "husband gone",
      "a widow",
      "widowed",
      "on your own",
      "since he die",
      "since stefan die",
      "alone",
      "without him",
      "by yourself",
    ],
    answers: [
      "It was the eleventh of October, a Friday. At ten minutes past five in the morning. || On the eleventh of October, early, a little after five. One remembers such an hour.",
    ],
  }),
  "time-hospital": ofTime({
    of: [
      "hospital",
      "he go into hospital",
      "the ward",
      "in there",
      "go in",
      "he last there",
      "sit with him",
      "sat with him",
      "sit by him",
      "his bed",
    ],
    answers: [
      "Nine days in all, from the second of October. I brought him his own pillow. || He went in on the second of October, and it was nine days.",
    ],
  }),
  "time-ill": ofTime({
    of: [
      "ill",
      "sick",
      "cough",
      "lungs",
      "breath",
      "know he was ill",
      "get bad",
      "stop on the stairs",
      "stairs",
      "unwell",
    ],
    answers: [
      "From June. Four months, if one counts the summer in which we spoke of pollen. || It began in June, so four months. We called it pollen until August.",
    ],
  }),
  "time-marriage": ofTime({
    of: [
      "married",
      "marry",
      "wedding",
      "together",
      "husband and wife",
      "with stefan",
      "with him",
      "the two of you",
      "marriage",
    ],
    answers: [
      "Forty-eight years, and I had bought the card for the next. || From June of 1976, so it was forty-eight.",
    ],
  }),
  "time-met": ofTime({
    when: [
      "two meet",
      "meet stefan",
      "meet husband",
      "meet him",
      "meet each other",
      "know each other first",
      "dance",
      "step on your foot",
    ],
    howLong: [
      "known each other",
      "know him before",
      "know each other before",
      "engaged",
      "before you married",
      "court",
    ],
    answers: [
      "At a dance in 1975, in Gdynia, eleven months before the wedding. || In the summer of 1975, we danced, and within the year I had the ring.",
    ],
  }),
  "time-pills": ofTime({
    of: [
      "pills",
      "look after him",
      "looking after him",
      "nurse him",
      "nursing him",
      "care for him",
      "caring for him",
      "take care of him",
      "caring",
    ],
    answers: [
      "For three years, on account of his heart, and the lungs came only at the end. || It was three years. At first for the heart, nobody thought of lungs.",
    ],
  }),
  "time-nurse": ofTime({
    of: [
      "work on the heart ward",
      "you stop",
      "on the heart ward",
      "nurse",
      "work",
      "ward work",
      "retire",
      "retired",
      "stop work",
      "heart ward",
      "job",
    ],
    answers: [
      "Thirty-four years in it, and I have been sixteen out of it. || I stopped at fifty-five, that is sixteen years ago, after thirty-four of them.",
    ],
  }),
  "time-came-here": ofTime({
    of: [
      "come here",
      "come to america",
      "move here",
      "live here",
      "lived here",
      "in america",
      "in this country",
      "leave poland",
      "left poland",
      "emigrate",
      "the apartment",
    ],
    answers: [
      "We came in 1981, in November. These rooms we have had since 1990. || It was November of 1981. And we have been in this apartment for over thirty years.",
    ],
  }),
  "time-last-night": ofTime({
    layer: 3,
    of: [
      "go home",
      "they call you",
      "call you that night",
      "gone home",
      "away from him",
      "away that night",
      "leave him",
      "left him",
      "asleep when",
      "home that night",

      "they ring",
      "get the call",
      "telephone",
      "last see him",
      "umbrella",
      "say goodbye",
    ],
    answers: [
      "I left at nine in the evening, and they telephoned at twenty past five. {Eight hours, of which I slept six|last-night?}. || From nine until the telephone, at twenty past five. {I had slept six hours of it, quite soundly|last-night?}.",
    ],
  }),
  "time-bridge": ofTime({
    of: [
      "your friends call",
      "not call friends",
      "they not call",
      "bridge",
      "friends call",
      "see friends",
      "circle",
      "see them",
      "friends ring",
      "last play",
      "play cards",
      "hear from friends",
      "they stop ringing",
      "they stop calling",
      "stop ringing",
      "hear from them",
      "friends visit",
    ],
    answers: [
      "On All Saints, the first of November, and since that day not. || The last was at the cemetery, on All Saints.",
    ],
  }),
  "time-touched": ofTime({
    layer: 1,
    of: ["touch you", "touched", "hold your hand", "hold you", "hug", "hugged", "take your arm"],
    answers: [
      "At the funeral, the sixteenth of October. {The hairdresser I do not count|quiet-home?}. || The sixteenth of October, by the grave, somebody had my elbow. {Apart from the hairdresser, I mean|quiet-home?}.",
    ],
  }),
  "time-hania": ofTime({
    layer: 1,
    of: ["hania", "baby", "lose the child", "your daughter die", "little girl"],
    answers: [
      "Hania would be forty-six. It was in March, the second year that we were married. || That was in March of 1978. Two days we had her.",
    ],
  }),
  "time-anna": ofTime({
    of: [
      "anna call",
      "daughter call",
      "anna ring",
      "hear from anna",
      "talk to anna",
      "talk to your daughter",
      "see anna",
      "see your daughter",
      "anna visit",
      "daughter visit",
    ],
    answers: [
      "On Sunday we spoke, at six. In person I had her for four days, for the funeral. || She rang on Sunday. She was last here in October, and stayed four days.",
    ],
  }),
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
