import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the hours of a missed class, and of what the draft is for. */
export const awayFromClass: Scenario["topics"] = {
  "class-starts": {
    layer: 3,
    asks: ["time a class starts", "when class starts", "when a lecture starts"],
    answers: [
      "ten to is bad, {my legs go so heavy|hiding}. by five past it's a relief because it's gone || i'm dressed, that's the stupid part. {then it's on the hour and i'm still holding the door handle|hiding}",
    ],
  },
  "email-does": {
    layer: 3,
    asks: ["having that email", "email do for you", "having the draft"],
    answers: [
      "{i can breathe out a bit|hiding}. if tomorrow's too much, at least that's typed || it means i haven't chosen. {when it's there i can leave it one more day|hiding}",
    ],
  },
  "reading-it-again": {
    layer: 3,
    asks: ["open it and read", "read it again", "reading it feel"],
    answers: [
      "it's so polite. {i feel sorry for the girl who wrote it|hiding} || calm, at first. then {ashamed that i'm calm|hiding}",
    ],
  },
  "weird-kind": {
    layer: 3,
    asks: ["bad kind of weird", "kind of weird", "what kind is it"],
    answers: [
      "like taking out a retainer, my mouth feels bigger || you know when you come out of the cinema and it's still afternoon",
    ],
  },
  "not-so-behind": {
    layer: 3,
    asks: ["werent so far behind", "not so far behind", "if you caught up"],
    answers: [
      "i'd go in and be bored like normal people. {i'd love to be bored in a lecture|hiding} || i'd open my door in the morning without listening first. {and that email could go in the bin|hiding}",
    ],
  },
  "hear-it-how": {
    layer: 3,
    asks: ["want them to hear it", "like them to hear", "how should they find out"],
    answers: [
      "from me, at the table, after food. {not from a lady with a file|hiding} || in pieces. {tired first, the classes after|hiding}, and papa already sitting down",
    ],
  },
  "looked-settles": {
    layer: 3,
    asks: ["settle in you", "settles in you", "after youve looked"],
    answers: [
      "that nobody sent it while i was asleep. {i know nobody can, i just check|hiding} || it's still up to me, that. {there isn't much else that is|hiding}",
    ],
  },
  "bus-thoughts": {
    layer: 3,
    asks: ["on that bus what", "thinking on the bus", "think about on the bus"],
    answers: [
      "not much, that's why i take it. {near the last stop i start to see what time it is|hiding} || what they're on in lt 27 right now. {then i look at the aunties with trolleys and wish i was just going to market|hiding}",
    ],
  },
  "tutor-message": {
    layer: 3,
    asks: ["did that one message", "message do in you", "when the tutor wrote"],
    answers: [
      "happy for a second, that someone looked. then {so ashamed i turned the phone over|hiding} || it means there's a chair and it's empty and {they know whose it is|hiding}",
    ],
  },
  "walking-out": {
    layer: 3,
    asks: ["walking away in that", "walking out in the break", "leaving in the break"],
    answers: [
      "easy, and that scared me. {the air outside was so nice|hiding} || i kept waiting for an eh, where you going. {i even walked slowly so they could|hiding}",
    ],
  },
};
