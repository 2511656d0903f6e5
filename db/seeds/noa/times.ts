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
      ...[
        "they together",
        "they been together",
        "they going out",
        "they seeing",
        "been going on with",
      ],
    ],
    answers: [
      "the photo went up on day five. i don't know how long before that, nobody's saying || i saw it on the saturday, four days after. how long it's been going on, ask her",
    ],
  }),
  "time-sent": ofTime({
    when: ["he send it", "send it", "voice note", "he leave it", "record it"],
    answers: [
      "[after: bin bags, voice note, eleven seconds] the thursday before, so five days before the text. {he was still taking our bins out|missing} || on a thursday, outside some shop. {five days later he's gone, and the bags were in the drawer|missing}",
      "six past two, that tuesday. my phone's got it down to the second || 14:06 exactly, it says so under it in grey",
    ],
  }),
  "time-balcony": ofTime({
    when: ["meant to move", "supposed to move", "going to move", "you move", "get the balcony"],
    answers: [
      "june, when this one's up. {i'd got seeds, i'd got a drawing of the chairs|missing} || the first of june. {it's still in my calendar with a little sun on it|missing}",
    ],
  }),
  "time-quieter": ofTime({
    howLong: [
      "you like that",
      "keep that up",
      "keep it up",
      "being less",
      "quiet and easy",
      "turned down",
    ],
    answers: [
      "four months, august to the melon. {i had one relapse, at a wedding, there was a microphone|shame} || from august, so four months. {i was so good at it by the end that you'd have called me restful|shame}",
    ],
  }),
  "time-signed-up": ofTime({
    when: ["sign up", "you sign up", "put your name", "apply", "on the list"],
    answers: [
      "last thursday, two days after, on the tram. so it's eight weeks and a bit now || two days after the text. i've crossed one week off, eight to go",
    ],
  }),
  "time-stay": ofTime({
    howLong: ["would you stay", "you stay", "stay there", "go for"],
    answers: [
      "two nights on paper. i've packed for about a month, in my head || till monday, i'd say, and then i'd see what monday looked like",
    ],
  }),
  "time-thought-so": ofTime({
    layer: 2,
    when: ["first think", "think that", "start thinking", "first believe", "start believing"],
    answers: [
      "at nine, at the window. {it was more of a sum than a thought|unlovable?} || when i was nine. {i did it on my fingers, who'd gone and who'd been noisy|unlovable?}",
    ],
  }),
  "time-last-sum": ofTime({
    when: ["last send", "he last", "last write", "last hear from him", "last message"],
    answers: [
      "sunday, at ten in the morning, with a colon in it. {he'd itemised|rage?} || three days ago, sunday. {'any news re refund', RE|rage?}",
    ],
  }),
  "time-second": ofTime({
    howLong: ["that second", "second last", "the second"],
    answers: [
      "two breaths. {on the third one i've got it|missing} || three seconds, i've counted. {i try and stay in it on purpose|missing}",
    ],
  }),
  "time-train": ofTime({
    when: ["it go", "train go", "the train", "it leave", "train leave"],
    answers: [
      "friday, ten past two. you don't even change || ten past two. i've got as far as the seat map",
    ],
  }),
};
