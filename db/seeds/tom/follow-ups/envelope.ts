import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom tells of the last day at the works, and of what came after it. */
export const envelope: Scenario["topics"] = {
  envelope: {
    layer: 0,
    asks: [
      ...["they tell you", "told you it was", "hear that it was over", "how were you told"],
      ...["the envelope", "in the envelope", "your envelope", "in the box", "the letter say"],
      "that envelope",
    ],
    answers: [
      "A letter and a number to ring, in the envelope. {Dear colleague, it said, thirty-one years and dear colleague|useless}. || Two sheets of paper. {One was what I'd get and the other was where to hand my boots in|useless}.",
    ],
  },
  "last-shift": {
    layer: 0,
    asks: [
      ...["took the envelope", "when you took it", "feel when you took", "got the envelope"],
      ...["given the envelope", "handed the envelope", "handed you the envelope", "do that day"],
      ...["last shift", "last day", "that morning"],
      "through you as you took it",
    ],
    answers: [
      "Nowt, at the time. {Then I sat in the car park an hour with the key in my hand|hollow}. || I said thank you. {I said thank you to the lad, and I was home before I heard myself|hollow}.",
      "I swept up. {Nobody asked me to, you leave it clean for the next shift|hollow}. || I wiped the desk down and hung my coat on its peg. {I'd got to the gate before I went back for it|hollow}.",
    ],
  },
  goodbye: {
    layer: 0,
    asks: [
      ...["goodbye to the lads", "goodbye to them", "proper goodbye", "leaving do", "send off"],
      ...["good bye to", "goodbye to your colleagues", "goodbye to your mates"],
    ],
    answers: [
      "Not properly. {You say see you tomorrow out of habit, and then there's no tomorrow|apart}. || There was a do at the club, and I stopped ten minutes. {I couldn't shake all those hands|apart}.",
    ],
  },
  certificate: {
    layer: 0,
    asks: [
      ...["spell your name", "spelt your name", "they spell it", "spelt it", "the certificate"],
      ...["certificate say", "on the certificate", "name wrong"],
    ],
    answers: [
      "They've got me as Thom, with an H. It's in a drawer, face down. || With an H in it, on the certificate. Nobody's put an H in me yet.",
    ],
  },
  clock: {
    layer: 0,
    asks: ["the clock", "works clock", "clock look", "kitchen clock"],
    answers: [
      "Big brass thing with the works' crest on, for the twenty-five years. Gwen keeps saying give it to the charity. || It's the one they gave us for the twenty-five years. It loses four minutes a week and I've never put it right.",
    ],
  },
  job: {
    layer: 0,
    asks: [
      ...["your job at", "job at the works", "your job there", "do at the works", "do there"],
      ...["job involve", "was the job", "shift manager", "what did you do for"],
    ],
    answers: [
      "I'd eleven men and a furnace, and I saw they both got through the night. || Keeping it hot and keeping them safe, that was the job. You walked about and you listened.",
    ],
  },
  "furnace-sound": {
    layer: 0,
    asks: [
      ...["did it sound like", "what did it sound"],
      ...["furnace sound", "sound like when", "going wrong sound", "how could you tell"],
      "how did you know it",
    ],
    answers: [
      "Like a big animal asleep. You'd know if it had caught its breath. || A sort of low breathing, all day. When it was wrong it was a half note up.",
    ],
  },
  "working-day": {
    layer: 0,
    asks: [
      ...["normal day at", "ordinary day at", "typical day at", "day at the works"],
      ...["used to be like at work", "shift like", "night shift like", "a shift look"],
    ],
    answers: [
      "In at ten to six, kettle, round the casing with your hand out, and a bit of a laugh. || You'd clock on in the dark, hear what the last shift had left you, and before you knew it somebody was frying bacon on a shovel.",
    ],
  },
  "miss-lads": {
    layer: 0,
    asks: [
      "do you miss most",
      "you miss most about",
      "what do you miss most",
      "miss most about it",
      "miss the most",
      ...["you miss them", "do you miss them"],
      ...["miss about the lads", "miss about them", "miss about it", "miss about work"],
      ...["miss about the works", "miss about your job", "miss most", "you miss the"],
    ],
    answers: [
      "The noise, and somebody taking the mickey. {Nobody's called me anything since March|apart}. || It's being shouted at across a yard. {There's nobody shouts my name now|apart}.",
    ],
  },
  "job-centre": {
    layer: 0,
    asks: ["job centre", "job center", "lad at the job", "the job club", "at the agency"],
    answers: [
      "He was civil, the lad there. He asked what my transferable skills were, and {I looked at my hands|useless}. || They'd a form with a box for strengths. {I'd still not filled it when my ten minutes was up|useless}.",
    ],
  },
  applications: {
    layer: 0,
    asks: [
      ...["apply for", "applied for", "applications for", "jobs have you", "gone for"],
      ...["going for jobs", "what jobs", "which jobs", "any interviews"],
      "an interview",
    ],
    answers: [
      "Vans, warehouses, a school caretaker. {I'd have liked the caretaker|no-ahead?}. || Caretaker, driver, nights in a bakery. {They'd two hundred for the bakery|no-ahead?}.",
    ],
  },
  trade: {
    layer: 0,
    asks: [
      ...["taught you the", "who taught you", "learn the trade", "learned the trade"],
      ...["learn the job", "learnt the job", "taught you to"],
      ...["you came to know it", "before any of the dials"],
    ],
    answers: [
      "An old hand called Wyn. He'd put my palm on the casing and say, well, what's she telling you. || A fella named Wyn, he'd two fingers short and the best ears in the place.",
    ],
  },
  "good-at": {
    layer: 0,
    asks: ["good at", "your strengths", "are your skills"],
    answers: [
      "Hearing what's wrong with a thing before it breaks. {I'm not so clever with people|shut-down}. || Mending. Give me a thing that's stuck. {I never learned it for what's not made of metal|shut-down}.",
    ],
  },
};
