import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "our guidance office has a window. everyone walks by it || a counselor would call my mom, so, no",
  ],
  medicine: ["my mom would count whatever i take, fr || nah po. it's not that kind of sick"],
  screens: ["but that's where i'm me tho || my phone's the one place nobody's watching"],
  selfCare: [
    "po we have a bucket and a dipper || somebody in this house would film it in one minute",
  ],
  calm: [
    "i breathe, it's just at double speed || tried a breathing video once, got an ad for shampoo",
  ],
  exercise: ["ok coach || yes sir, ten laps sir"],
  sayNo: [
    "you can't say no in my house, it comes with a chapel || no isn't a word i get to use at dinner",
  ],
  talkToThem: [
    "if i do that i'm dead. like socially. calm down || you want me to get traded from my own family",
  ],
  busy: [
    "i've practice five times a week po, i'm super busy || busy i can do. it waits for me in the locker room",
  ],
  plan: [
    "i'm not leaving that lying around on paper || i write stuff and then delete it, that's the routine",
  ],
  rest: ["sleep's the part that's not working po || i'd rest if my brain had an off season"],
  overthinking: [
    "wow never thought of that. see, there i go thinking || ok i'll tell my brain, it doesn't take calls",
  ],
  meantWell: ["they don't know there's something to mean || yeah prob not. still landed tho"],
  othersWorse: [
    "haha yeah i'm overreacting, classic migs || true, others have real problems, i've got, what, a stomach",
  ],
  positive: ["i smile all day po, that's the problem || i do positive in public. like, pro level"],
  atLeast: [
    "ya i know, i've got a lot. that's what i'd lose || that's true po. doesn't fix the stomach",
  ],
  common: [
    "everyone? cool, which ones, can i sit with them || right it's just a phase, lol, a four year phase",
  ],
  timeHeals: ["it gets better, like, which year though || when tho. is there a schedule"],
  beStrong: ["that's a jersey, not me || i look strong. it's good lighting"],
};
