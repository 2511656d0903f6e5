import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers when she is asked about herself. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "ya, quite. anything less than an A feels like being careless with something expensive || other people can have an off day. with me i hold an inquiry, and i'm always the one who did it",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "i say come on wei ling, everyone else can. it never works, i only sit up straighter || just start, just start, like to an old scooter. then i tell it sorry and make kopi",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "all the time. {i see someone else's notes and mine turn ugly on the spot|compare} || ya, with the whole floor. {they finish a chapter while i'm still sharpening the pencil|compare}",
    ],
  },
  learnt: {
    layer: 1,
    answers: [
      "from a teacher in p3, she told ma that i was the clever one. after that i thought it was my post || nobody at home taught me that, they're easy. it came from report books, the same line every year",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "explaining things slowly, ask my brother. and i turn up early for other people || i'm patient with everyone except me. and give me any bus number, i can say where it goes",
    ],
  },
  "got-through": {
    layer: 1,
    answers: [
      "in the o level year ah ma kept me going, with fruit and no questions. there was somebody in the next room || i ran a lot, and i had xin yi to moan with at the next desk. company, basically, that's what did it",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "in my family you eat first and then it passes. a counsellor is for very serious cases || where i'm from everyone's stressed, so it doesn't count as news. the aunties would say think too much",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "in a singapore flat with my parents, ah ma and wei jie, same block till i left for hall || downstairs there's a kopi stall and everybody knew what i scored. small flat, many plants, no secrets",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "i was the quiet one with a library book, happy enough, always too early for everything || a good child, boring to look after. i played school with my brother and gave him stickers",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "as a small kid i wanted to drive the bus. later i wanted to plan where all of them go || i hoped to work on trains or roads, so people get home easier. that wish has gone a bit faint",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "straight from jc to here, so only school. one december i packed hampers at papa's warehouse || nothing much before uni. i did a month of christmas hampers where papa works, and i was very fast",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "at home beside ah ma when her drama's on. nobody's measuring anything there || with xin yi, wherever she is. otherwise one quiet corner of the library where nobody from my course goes",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "i'd tell her a bad mark isn't a secret, say it the same day || eh, small wei ling, go and play also. papa will love you with a B",
    ],
  },
};
