import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers when he is asked about himself. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "ya, i coach myself like we're down by thirty. other guys get snacks and patience from me || kinda brutal, ya. one weird hand move and i won't drop it for a week",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "breathe, shoulders down, say something funny. that's the whole speech, on repeat || i tell myself 'not here, not now, smile'. then i smile, i'm very obedient",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "with kiko and the guys, ya. {they run on automatic and i'm driving stick|off} || all the time. {they stand there like nobody ever graded it|off}, and i've got notes",
    ],
  },
  learnt: {
    layer: 1,
    answers: [
      "from every party i went to, people laughing at whoever's soft. you learn fast where to sit || titas, mostly, with love. and somebody once handed me a ball so i'd quit dancing",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "i see the pass before it's there. and i can kinda tell who's sad in a group || making people laugh, hearing a wrong note, not quitting in the fourth quarter",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "free throws, singing, sitting by lola. small team but it's got depth || when papa first shipped out i was six and i slept in his shirt. i got used to it, plus snacks",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "church says pray on it, our street says what will people think, and then there's food || in our parish you offer it up and you don't discuss it. everybody's nice as long as nothing's said",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "same street in manila my whole life, chapel on one side, court on the other || i grew up right here with mama, lola and bea, and papa in pieces, three months a year",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "noisy kid, sang at every birthday, fell off every chair. people loved it till it was 'too much' || happy, kinda dramatic. lola let me direct the whole house with a wooden spoon",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "i wanna do sound at big concerts, the guy at the mixer. engineer is the answer i give titas || as a kid it was astronaut, then singer. now it's the sound desk, where it's dark and you just listen",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "nope, no job, i'm a student. i help mama sell leche flan at christmas and she pays me in leche flan || only school and ball so far. one summer i carried boxes for ate joy, my salary was halo-halo",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "next to lola on her couch. nobody's keeping score there || the court when it's empty, at the free throw line. or anywhere overtime is, he's a dog, he's chill",
    ],
  },
  "younger-self": {
    layer: 1,
    answers: [
      "keep dancing, bro, you were great || i'd tell small me that clapping and liking aren't the same thing. also drink your milk",
    ],
  },
};
