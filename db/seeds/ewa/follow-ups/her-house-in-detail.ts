import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of ironing, knitting, the piano and other small matters of her days. */
export const herHouseInDetail: Scenario["topics"] = {
  "ironing-what": {
    layer: 0,
    asks: [
      ...["what do you iron", "do you iron these", "you iron these days", "ironing these days"],
      ...["what is there to iron", "iron in the middle", "iron on sunday", "iron on a sunday"],
    ],
    answers: [
      "Pillowcases, my blouses and the tablecloth. It makes the room warm. || My blouses, chiefly, and napkins that nobody has used.",
    ],
  },
  "on-this-machine": {
    layer: 0,
    asks: [
      ...["set this up", "set it up for you", "which machine", "type with one"],
      ...["used to the machine", "teach you to type", "show you how to", "what machine"],
      ...["on the computer", "this machine"],
    ],
    answers: [
      "It is a small computer. Zosia wrote me the steps on a card. || A used computer of Zosia's, with yellow labels where I must press.",
    ],
  },
  "hairdresser-talk": {
    layer: 0,
    asks: [
      ...[
        "hairdressers name",
        "talk about at the hairdresser",
        "talk with the hairdresser",
        "does she talk",
      ],
      ...["hairdresser like"],
    ],
    answers: [
      "She tells me of her two boys, and I say yes and keep my eyes shut. || A young woman with cold scissors and warm hands. She talks about her boys.",
    ],
  },
  "hairdresser-done": {
    layer: 0,
    asks: [
      ...["hair done", "what did she do with your hair", "your hair cut", "wash and set"],
      ...["get your hair"],
    ],
    answers: [
      "A wash and set, and a little off at the back. || She washed it and put it in rollers, as always.",
    ],
  },
  "cap-takes": {
    layer: 0,
    asks: [
      ...["does one take", "does a hat take", "does a cap take", "take to knit"],
      ...["take to make", "long does each"],
    ],
    answers: [
      "Two evenings, if the concert is a good one. || One cap is two evenings' work, the yarn is very fine.",
    ],
  },
  "cap-delivery": {
    layer: 0,
    asks: [
      ...[
        "take them to the hospital",
        "bring them to the",
        "do you see the babies",
        "see the babies",
      ],
      ...["who do you give them", "nurses say to the caps", "bring them over"],
    ],
    answers: [
      "On Mondays, to a nurse at the desk. She tries them on her fist. || I leave them with the sister on Mondays. The babies one sees through glass.",
    ],
  },
  "who-tuned": {
    layer: 0,
    asks: [
      ...["tuned it", "tune the piano", "the tuner", "who tuned"],
      ...["piano tuned", "still in tune", "still tuned"],
    ],
    answers: [
      "A tall man who comes in May. He always stays for coffee. || The same tuner each May. Stefan held the lamp for him.",
    ],
  },
  "anna-pieces": {
    layer: 0,
    asks: [
      ...["anna play on it", "did anna play", "what did she play", "pieces did"],
      ...["play on the piano", "she play the piano well"],
    ],
    answers: [
      "Scales, and Für Elise, and a mazurka as far as the second page. || Easy Chopin, and rather fast, so as to get to the end.",
    ],
  },
  "concert-hour": {
    layer: 0,
    asks: [
      ...["time does the concert", "concert start", "symphony start", "time is the concert"],
      ...["time is the symphony", "concert begin", "symphony begin", "how long is the concert"],
    ],
    answers: [
      "At eight, and it goes on until ten. || It begins at eight. I have my tea made by then.",
    ],
  },
  "soup-today": {
    layer: 0,
    asks: [
      ...["what soup did you", "soup today", "soup on sunday", "sunday soup"],
      ...["kind of soup on"],
    ],
    answers: [
      "Broth with noodles, on a Sunday. It lasts me until Tuesday. || On Sundays it is chicken broth. I buy the noodles now.",
    ],
  },
  "mass-who": {
    layer: 0,
    asks: [
      ...["go to mass with", "who is at mass", "which church", "church do you go"],
      ...["your church", "which parish", "the parish like"],
    ],
    answers: [
      "The Polish parish, ten minutes on foot. I sit on the left. || It is the Polish church near here. I go by myself and sit on the left.",
    ],
  },
  "hairdresser-when": {
    layer: 1,
    asks: [
      ...["when was that at the hairdresser", "when were you at the hairdresser"],
      ...["when did you go to the hairdresser", "when was the hairdresser"],
    ],
    answers: ["Two weeks ago, on the Thursday. || That was on Thursday, a fortnight ago."],
  },
};
