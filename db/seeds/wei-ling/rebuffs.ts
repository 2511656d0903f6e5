import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "no, not that. i know myself, i'd just feel watched || then it'd be on a record somewhere, with my matric number",
  ],
  medicine: [
    "i don't want something that makes me slow before the exam || my mum works at a polyclinic, she'd know before i got home",
  ],
  screens: [
    "i put it in the drawer and then i sit and look at the drawer || it's where the notes are also, that's the thing",
  ],
  selfCare: [
    "hall only has showers, and there's always a queue || i did the tea and candle thing one night, then i was just awake in a nice smell",
  ],
  calm: [
    "i did the breathing thing. i just counted wrong and panicked about that || i lie there doing the app and my brain does sums underneath",
  ],
  exercise: [
    "i used to run. now even the shoes feel like homework || can't, every time i go out i think i should be studying",
  ],
  sayNo: ["it's not like people are asking me for stuff. it's me || can't really say no to exams"],
  talkToThem: [
    "i type it and then i send a sticker || and then they'd worry, and then i'd have to cheer them up",
  ],
  busy: ["i'm busy, i'm just not doing the thing || i clean my desk. it's very clean, that desk"],
  plan: [
    "can't really do that though. it's not just time management || it's not really a scheduling problem, is it",
  ],
  rest: ["if i rest i feel worse, cos everyone else isn't || lying down is when the sums start"],
  overthinking: ["ya if i could stop i would have || ya but then i think about how i'm thinking"],
  meantWell: ["ya prob not. still felt it though || ok but i keep replaying it anyway"],
  othersWorse: [
    "yeah i know other people have it worse. that's why i don't say anything || i know it's not cancer. that's the reason i keep it to myself",
  ],
  positive: ["that's what i write in birthday cards || that's a bit birthday card"],
  atLeast: [
    "ya i know. that's why i feel bad feeling bad || true lah. doesn't help with the chest thing",
  ],
  common: ["but everyone else is still handing stuff in || really? they all look ok from here"],
  timeHeals: [
    "will it? i've been telling myself that since week 9 || i've been saying that to myself since midterms and look",
  ],
  beStrong: ["i'm not though. i'm under a blanket || people say that cos they don't see"],
};
