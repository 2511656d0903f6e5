import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Noa tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-together": ofTime({
    of: [
      "together",
      "you together",
      "two been together",
      "you two been together",
      "been together",
      "were a couple",
      "relationship",
      "dating",
      "going out",
      "seeing each other",
    ],
    howLong: [
      ...[
        "you with him",
        "you with omer",
        "you and omer",
        "boyfriend",
        "girlfriend",
        "last you two",
      ],
      "three years",
    ],
    when: ["meet omer", "meet him", "you two meet", "get together"],
    answers: [
      "three years, nearly exactly. two flats and a fern || since i was nineteen. so three years, give or take a week",
    ],
  }),
  "time-ended": ofTime({
    when: [
      ...["he leave", "omer leave", "boyfriend leave", "break up", "he end it", "omer end it"],
      ...[
        "he text",
        "omer text",
        "text come",
        "text arrive",
        "he tell you",
        "he dump",
        "get dumped",
      ],
      ...[
        "broken up with",
        "he ring",
        "the call",
        "it over",
        "you find out it was over",
        "supermarket",
      ],
    ],
    answers: [
      "tuesday last week, 14:06. so that's day eight || a tuesday, just after two in the afternoon, eight days back",
    ],
  }),
  "time-moved-in": ofTime({
    of: [
      "lived in that flat",
      "in that flat",
      "live in the flat",
      "that flat",
      "move in",
      "moved in",
      "live together",
      "living together",
      "share the flat",
      "the flat",
      "lived there",
    ],
    when: ["move here", "moved here", "move city", "move to his city", "come here"],
    howLong: ["lived here", "living here", "been in this city", "sofa"],
    answers: [
      "about two months after we met, so nearly all of it. this flat's the second one, a year in june || quick. he asked after two months. and we've had this flat since last june",
      "he said move in with me after like two months. so don't tell me it wasn't real || two months in and we were choosing a sofa. i didn't imagine that",
    ],
  }),
  "time-father": ofTime({
    when: ["father leave", "father go", "father walk out", "father left", "father gone"],
    howLong: ["father gone", "father away", "since father"],
    answers: [
      "i was nine. so that's thirteen years of one birthday card || thirteen years ago, i'd just turned nine, he had his good coat on",
    ],
  }),
  "time-quiet": ofTime({
    of: [
      ...[
        "friend quiet",
        "friend silent",
        "friend gone",
        "friend stop",
        "friend call",
        "friend ring",
      ],
      ...["hear friend", "friend text", "heard from them", "hear from them", "they go quiet"],
      ...[
        "chat quiet",
        "chat silent",
        "chat go quiet",
        "hear from anyone",
        "heard from anyone",
        "group quiet",
      ],
    ],
    answers: [
      "the last thing in the chat's from that tuesday, a thumbs up. nothing since || eight days without one message, the last was a thumb. not even a wave, a thumb",
    ],
  }),
  "time-going-wrong": ofTime({
    of: [
      "go wrong",
      "going wrong",
      "going bad",
      "it off",
      "he change",
      "he distant",
      "omer change",
      "things change between",
    ],
    answers: [
      "july, i reckon. he got polite || round about july. he started saying thank you for dinner, like a guest",
    ],
  }),
  "time-her": ofTime({
    of: [
      ...[
        "see her",
        "seeing her",
        "with her",
        "know her",
        "he meet her",
        "new girl",
        "new girlfriend",
        "someone new",
      ],
      ...["he someone else", "see photo", "find out her", "photo up", "photo go up", "see picture"],
    ],
    answers: [
      "the photo went up on day five. i don't know how long before that, nobody's saying || i saw it on the saturday, four days after. how long it's been going on, ask her",
    ],
  }),
};
