import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the email in her drafts, and of the weeks away from class. */
export const email: Scenario["topics"] = {
  "draft-night": {
    layer: 3,
    asks: [
      ...["write the email", "write that email", "wrote the email", "wrote that email"],
      ...["email written", "write it", "wrote it", "night you wrote", "going on that night"],
      ...["happened that night", "made you write", "write that draft", "wrote that draft"],
    ],
    answers: [
      "two weeks ago, on a tuesday. {they'd put up the seat numbers and i couldn't see me on that chair|hiding} || it's about two weeks old. the exam seating came out and {i looked for my row and started typing|hiding}",
      "nothing big happened. i'd coloured in one more box and {it hit me that i was only colouring|hiding} || it was a normal night, noodles and everything. {i read the module list and i didn't know one topic on it|hiding}",
    ],
  },
  "draft-send": {
    layer: 3,
    asks: [
      ...["sending it", "send it", "sent it", "press send", "hit send", "send the email"],
      ...["sent the email", "send that email", "sending that email", "sending the email"],
      ...["stopped you from sending", "stops you from sending", "stopped you sending it"],
      ...["if you sent it", "if you send it", "want to send it"],
    ],
    answers: [
      "my finger won't. i don't think it's leaving that i want, {i just want to not be this far behind|hiding} || i get as far as the button. {what i want is to be caught up, not gone from school|hiding}",
      "they'd call me for a meeting, and {my parents would hear it before i've got a sentence ready|hiding} || i'd get an auto reply, three working days. {and somebody would have to ring home|hiding}",
    ],
  },
  "draft-shown": {
    layer: 3,
    asks: [
      ...["shown it to", "show it to", "seen the email", "seen that email", "read that email"],
      ...["read the email", "know about the email", "knows about the email", "about that email"],
    ],
    answers: [
      "nope. you're the only one who knows there is an email || not one person. i told a stranger first, that says something",
    ],
  },
  "draft-open": {
    layer: 3,
    asks: [
      "often do you open",
      "still open it",
      "open the draft",
      "look at the draft",
      "read it over",
    ],
    answers: [
      "most nights, around two. {i read down to my name and close it very slowly|hiding} || every night nearly, like checking the stove. {it's two minutes and then i can lie down|hiding}",
    ],
  },
  "withdraw-all": {
    layer: 3,
    asks: [
      ...["withdrawing from", "withdraw from", "uni altogether", "school altogether"],
      ...["whole degree", "whole course", "leave uni", "leaving uni", "quit uni", "quitting uni"],
      ...["drop everything", "out of uni", "give up uni"],
    ],
    answers: [
      "ya, the whole degree. {there's no after in it, the email just says thank you|hiding} || from everything, not one mod. {i never thought past the send button|hiding}",
    ],
  },
  instead: {
    layer: 3,
    asks: [
      ...[
        "all day instead",
        "what do you do all day instead",
        "you go instead",
        "do instead",
        "instead of going",
      ],
      ...["when youre meant to be in class"],
    ],
    answers: [
      "i take a bus to the last stop and back, it's about one lecture long. {i come home when class would've ended|hiding} || buses, mostly, or the basement of the library. {i still follow my timetable, just from outside|hiding}",
    ],
  },
  "uni-noticed": {
    layer: 3,
    asks: [
      ...["anyone from the uni", "anyone from uni", "the uni noticed", "the school noticed"],
      ...["tutor emailed", "emailed you", "tutor noticed", "lecturer noticed", "take attendance"],
      ...["mark attendance", "contacted you", "anyone from the faculty"],
    ],
    answers: [
      "lectures, nobody counts. one tutor wrote hope all is well and {i marked it unread|hiding} || they don't take names in lectures. there was one we missed you from a tutor, {i archived it so i wouldn't see it|hiding}",
    ],
  },
  "go-back": {
    layer: 3,
    asks: [
      ...["take to go back", "need to go back", "like to go back", "want to go back"],
      ...["help you go back", "make it easier to go back", "easier to walk in", "back to lectures"],
    ],
    answers: [
      "if somebody walked in with me, i think. or if there was a door at the back || a person next to me at the door, and nobody going wah, long time no see",
    ],
  },
  "last-class": {
    layer: 3,
    asks: ["last class", "last lecture", "last time you went to class", "last time in class"],
    answers: [
      "econs, three fridays back. there's a ten minute break and {i took my bag with me when i went out|hiding} || an econs one, it's been three weeks. {i went to buy water in the break and didn't go back in|hiding}",
    ],
  },
};
