import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Halima answers: of Halima's own nature and past. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 1,
    answers: [
      "I am, dear, I was marked in red ink from the cradle. || With customers I forgave every crooked dart. My own I unpick, though it's midnight and nobody's wearing it.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "Come along, Halima, I say, one more sheet. It's the tone I used for lazy scissors. || I tell myself that it's only for tonight, dear. I've been telling it for four years.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "I look at women who do this with two babies on the hip, dear, and I come out shorter each time. || Others seem to manage it in a soft voice. One at the clinic had her mother in a matching scarf, I've not got over it.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "It's from my mother, dear. A thing half done, she'd say, is a lie told with the hands. || From the aunts, they never sat while an elder stood. I took it in with the rice.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "I'm patient till four o'clock, dear, I can sew anything, and I can make a frightened woman laugh. || I've a strong back, whatever it tells you, and I remember what everybody likes to eat.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "With Zain it was laughing that did it, even on the ward. After him it was brides, they won't wait for your sorrow. || Prayer, dear, and somebody always needing a button. That's what has kept me on my feet.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "Round here one keeps one's old people at home, dear, and one doesn't mention the price. || Our people would say I'm blessed to have my mother. I don't dispute the blessing, I only ask about the shifts.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "In a small town in Johor, dear, in the teachers' quarters, with the school bell for a clock. || I grew up behind my mother's school, four of us in two rooms, and frogs in the drain.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "I was loud, dear, always singing, always with a torn hem, and the headmistress for a mother. || I was the clown, between clever Azman and pretty Salmah. My childhood was ribbons, and inspection on Saturdays.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "A bridal house with a lit window, dear, and one journey to Istanbul to choose the silk myself. || I wanted to sew for the stage, all feathers and trains. Brides were the nearest thing.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "I'd a bridal shop for fourteen years, dear. Before that I sewed at home, with babies round the pedal. || Tailoring, always. I began with hems at the dining table, and it grew till it had a sign on it.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "Out here by the fern, dear, after ten. Nobody's ever been ill on this bit of cement. || With some sewing in my lap I'm at ease anywhere. And beside Mrs Nair, where I needn't be amusing.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I'd tell the young Halima to keep the lease, dear, and to eat while it's hot. || To that girl with the pins I'd say, one day they'll all turn to you, so be very busy with a hem.",
    ],
  },
};
