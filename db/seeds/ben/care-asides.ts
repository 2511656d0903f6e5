import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "Coffee, if you're taking a history. Otherwise nothing. || Nothing regular, nothing irregular. I'd have said.",
    "Nothing for sleep, no. I've seen what the night shift takes to cope. || Not for sleep either. I'm a purist, apparently.",
  ],
  treated: [
    "Only ever on the payroll. || Never as a patient. I'd be a terrible one.",
    "No diagnosis, no admissions. It's a very short page. || Never been seen for it. I've only ever done the seeing.",
  ],
  signs: [
    "I come in and I don't put the lights on. That's the tell. || I stop doing the voices. If I'm not being funny, it's close.",
    "I run the list a third time. Twice is normal. || When toast looks like a lot of steps.",
  ],
  promised: [
    "I've had patients sign that one, and it's never been worth the paper. I'd tell you if it changed, that's a real offer. || I'd be saying it to make you feel better. What I can give you is who I'd wake.",
    "Can't promise. Can phone. || I don't trust promises made at this hour, including mine. I trust phones.",
  ],
  hinted: [
    "Stupid isn't something I can chart. Ask me what you mean. || If that's the question I put to patients, put it to me in full.",
    "You can use the word with me, I use it at work. || Go on, the long way round is longer. Say the word.",
  ],
  frightened: [
    "There's some I'd flag in anybody else. {I've not flagged them|dying?}. || Some would worry me in a patient. {They're mostly on the walk home|dying?}.",
  ],
};
