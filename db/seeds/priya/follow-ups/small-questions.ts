import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to small questions about those around her, and how their days go. */
export const smallQuestions: Scenario["topics"] = {
  "happy-him": {
    layer: 0,
    asks: [
      "do when hes happy",
      "when he is happy",
      "like when hes happy",
      "do when he is happy",
      "show that hes happy",
    ],
    answers: [
      "Both legs go, like a frog. Then he sneezes. || All legs, he kicks the blanket right off.",
    ],
  },
  "with-at-birth": {
    layer: 0,
    asks: [
      "who was with you",
      "with you at the birth",
      "with you in theatre",
      "who was there with you",
    ],
    answers: [
      "[after: theatre, birth, people in blue, operate] Rohan, and a very nice midwife. || Rohan held my hand. He'd got a paper hat on.",
    ],
  },
  "scar-now": {
    layer: 0,
    asks: [...["hows your scar", "how is your scar", "does the scar hurt"], ...["scar healing"]],
    answers: [
      "It's closed up nicely. It pulls if I stretch. || Healed, they say. It's still a bit numb on the one side.",
    ],
  },
  sundays: {
    layer: 0,
    asks: [
      ...["do on a sunday", "on sundays", "your sundays", "sunday like", "do on sunday"],
      ...["together on a sunday"],
    ],
    answers: [
      "A big lunch, all four of us, and then Rohan sleeps. || There's a proper lunch, and a walk if Rohan's awake.",
    ],
  },
  "bath-time": {
    layer: 0,
    asks: [
      "at bath time",
      "bath time like",
      "rohan do at bath",
      "do at bath",
      "in the bath with him",
    ],
    answers: [
      "Rohan does the water and the duck, and I do the towel. || I hold the towel, Rohan does a talking duck.",
    ],
  },
  "duck-says": {
    layer: 0,
    asks: ["does the duck say", "what does the duck", "duck say to him"],
    answers: [
      "That he's very clean, in a funny voice. || Good evening, sir, mostly. It's Rohan with his nose pinched.",
    ],
  },
  "amma-rings-at": {
    layer: 0,
    asks: [
      ...[
        "time does she call",
        "time does she ring",
        "when does she call",
        "when does amma ring",
        "time does amma",
      ],
      ...["when does your mum ring", "what time do you speak"],
    ],
    answers: [
      "About half past three, it's nine in the evening there. || Half past three, she's just had her supper.",
    ],
  },
  "appa-on-call": {
    layer: 0,
    asks: [
      ...["dad come on", "father come on", "dad on the call", "dad talk to", "appa come on"],
      ...["your dad join"],
    ],
    answers: [
      "For a wave, yes, and then it's the cricket. || He does, he waves at Arjun and tells me the score.",
    ],
  },
  "card-games": {
    layer: 0,
    asks: ["card games", "which cards", "games did you play", "cheat at cards", "what cards"],
    answers: ["Rummy. She hid the aces in her sari. || It was rummy, and nobody ever beat her."],
  },
  "gran-picture": {
    layer: 0,
    asks: ["picture of her", "photo of her", "pictures of her", "picture of your gran"],
    answers: [
      "[after: aaji, grandmother] One, in my purse, on her swing. || There's one by my bed, she's on her swing.",
    ],
  },
  "ammas-bag": {
    layer: 0,
    asks: ["in her bag", "she packed for", "bag got in it", "packed in it"],
    answers: [
      "[after: bag] Little sweaters, and a pressure cooker. || His sweaters, and I think a pressure cooker.",
    ],
  },
  "when-amma-comes": {
    layer: 0,
    asks: [
      ...[
        "first when she comes",
        "do when she comes",
        "when your mum comes",
        "when amma comes",
        "when she gets here",
      ],
      ...[],
    ],
    answers: ["I'd give her Arjun, and then I'd sleep. || Sleep, first of all. Then tea with her."],
  },
  "green-boat": {
    layer: 0,
    asks: ["green boat", "small green", "the boat like", "which boat is"],
    answers: [
      "It's tiny, with one chair and a stove. || Little and old, there's one chair on the roof.",
    ],
  },
  "cold-out": {
    layer: 0,
    asks: ["is it cold", "cold there", "cold out", "is it raining there"],
    answers: ["Cold and grey, but it's dry. || It's chilly, I've got two cardigans on."],
  },
  "mums-talk-of": {
    layer: 0,
    asks: [
      "mums talk about",
      "talk about at group",
      "talk about at baby",
      "talk about on thursdays",
      "do they talk about there",
    ],
    answers: ["Sleep, teeth and prams. || Naps, mostly, and who's sleeping through."],
  },
  "struggling-mum": {
    layer: 0,
    asks: [
      "said she was struggling",
      "who was struggling",
      "one who was struggling",
      "the one who said",
    ],
    answers: [
      "[after: struggling, finding it hard] One of the quieter ones, she's got a little girl. || She's a quiet person, her girl's about five months.",
    ],
  },
  "how-many-mums": {
    layer: 0,
    asks: ["how many of you", "many mums", "how many go to", "how many come"],
    answers: [
      "[after: group, thursday, mums] About ten, if nobody's got a cold. || Ten or so, most weeks.",
    ],
  },
  "group-when": {
    layer: 0,
    asks: [
      ...[
        "when do you meet",
        "group meet",
        "when is the group",
        "time is the group",
        "where do you meet",
      ],
      ...["where is the group"],
    ],
    answers: [
      "Thursdays at ten, in the church hall. || It's ten o'clock on Thursdays, in the hall by the church.",
    ],
  },
};
