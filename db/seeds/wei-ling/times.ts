import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Wei Ling tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-classes": ofTime({
    layer: 3,
    of: [
      ...[
        "class",
        "classes",
        "go to class",
        "last go to class",
        "lecture",
        "lectures",
        "tutorial",
        "skip",
        "skipping",
        "stop going",
        "stopped going",
        "miss class",
        "missing class",
        "attend",
      ],
      ...["not go", "not gone", "walk into", "hiding it", "hide it", "away from class"],
    ],
    answers: [
      "three weeks on monday. {the last one was a 9am and i sat right at the back|hiding?} || it'll be three weeks. {i was last in one on a monday, near the door|hiding?}",
    ],
  }),
  "time-midterm": ofTime({
    of: [
      "midterm",
      "the 34",
      "get the result",
      "result",
      "get it back",
      "the grade",
      "the mark",
      "test",
      "stats paper",
    ],
    answers: [
      "five weeks ago, on a wednesday, it came back at noon || a wednesday five weeks back. they released it at lunch so we could all eat it",
    ],
  }),
  "time-exams": ofTime({
    of: ["exam", "exams", "finals", "until the exam", "exams start", "first paper"],
    answers: [
      "the first paper's in ten days, and the last one's on the 14th || in ten days it starts, and then it's two weeks of them",
    ],
  }),
  "time-sleep": ofTime({
    of: [
      ...[
        "sleep properly",
        "slept properly",
        "sleep well",
        "slept well",
        "full night",
        "proper night",
        "good night sleep",
        "sleep through",
        "not sleep",
        "not sleeping",
        "last slept",
        "sleep like this",
        "stop sleeping",
        "stopped sleeping",
      ],
    ],
    answers: [
      "not properly since the timetable went up, so about four weeks || about four weeks. the day the exam dates came out was the last normal night",
    ],
  }),
  "time-in-bed": ofTime({
    layer: 1,
    of: [
      "in bed",
      "stay in bed",
      "not get up",
      "leave your bed",
      "two days",
      "in your room",
      "not leave",
      "leave the room",
      "left your room",
    ],
    answers: [
      "wednesday and thursday last week. i got up for the tap and the toilet || it was last week, wednesday till friday morning. i had a packet of crackers",
    ],
  }),
  "time-jia-min": ofTime({
    of: [
      "jia min text",
      "jia min write",
      "she text",
      "she write",
      "answer jia min",
      "hear from jia min",
      "see jia min",
      "talk to jia min",
      "not answer",
      "message sitting",
      "know jia min",
      "last talk jia min",
    ],
    answers: [
      "march, so it's eight months of not answering a hey || it came in march. eight months, for one word",
    ],
  }),
  "time-xin-yi": ofTime({
    of: [
      ...[
        "talk to xin yi",
        "see xin yi",
        "speak to xin yi",
        "hear from xin yi",
        "talk to your best friend",
        "see your best friend",
        "xin yi leave",
        "xin yi go",
        "she leave",
        "in melbourne",
        "go to melbourne",
        "hear your voice",
        "you two talk",
        "talk properly",
      ],
    ],
    answers: [
      "she flew right after chinese new year, and that was the last proper one || chinese new year. we sat on the stairs the night before her flight",
    ],
  }),
  "time-know-xin-yi": ofTime({
    of: [
      "know xin yi",
      "known xin yi",
      "meet xin yi",
      "friends with xin yi",
      "you and xin yi",
      "best friends",
    ],
    answers: [
      "four years, since the first day of jc || since we were sixteen, so four years this january",
    ],
  }),
  "time-hall": ofTime({
    of: [
      "hall",
      "hostel",
      "live there",
      "lived there",
      "living there",
      "in your room",
      "move in",
      "moved in",
      "stay in hall",
    ],
    answers: [
      "since august last year, same room, same aircon || a year and a bit. i moved in the august of year one",
    ],
  }),
  "time-lying": ofTime({
    layer: 1,
    of: [
      "parents know",
      "mum know",
      "they know",
      "lie to",
      "lying",
      "parents not know",
      "mum not know",
      "tell your mum it is fine",
      "pretend",
      "pretending",
      "telling them",
      "tell them you are fine",
      "keep from your mum",
      "keep it from",
    ],
    answers: [
      "since the midterm, so five sundays. {i've got it quite smooth now|pretending?} || five sundays of it, since that midterm. {i'm getting good, that's the bad part|pretending?}",
    ],
  }),
  "time-home": ofTime({
    of: [
      "you home",
      "go home",
      "see your parents",
      "see your mum",
      "see your family",
      "at home",
      "been home",
      "last home",
      "see ah ma",
      "visit home",
    ],
    answers: [
      "mid-autumn. i took mooncakes home and said i had a test || not since mid-autumn, that's september. i left before dinner",
    ],
  }),
  "time-banner": ofTime({
    layer: 1,
    of: [
      "banner",
      "afraid they find out",
      "scared of being found out",
      "feel like a fraud",
      "name on",
      "found out",
    ],
    answers: [
      "p6, so i was twelve. eight years of waiting for someone to take it down || when i was twelve. it hung there for a month and i took the other gate",
    ],
  }),
  "time-ate-alone": ofTime({
    of: [
      "eat with",
      "eat with people",
      "eat with someone",
      "eat with them",
      "dinner with",
      "makan group",
      "stairwell",
      "staircase",
      "eat alone",
      "reply to the chat",
      "mute",
      "muted",
      "chat",
    ],
    answers: [
      "the makan group was week 7. i muted them around then and it's been the stairs since || around week 7 i stopped going down with them. the chat's been on mute about that long",
    ],
  }),
};
