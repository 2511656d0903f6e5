import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of the boy he was, and of the man he is afraid to be. */
export const fatherAndBoy: Scenario["topics"] = {
  "dad-waited": {
    layer: 2,
    asks: [
      ...["wait for him", "waited for him", "look out for him", "looking out for him", "miss him"],
      ...["miss your dad", "miss your father", "expect him back", "think he was coming back"],
    ],
    answers: [
      "At the front window, stood up on the settee. {My mum let me have my tea there|left-behind}. || Every night till the street lamp came on. {I had my coat on, so I'd be quick|left-behind}.",
    ],
  },
  "brought-up": {
    layer: 1,
    asks: [
      ...[
        "looked after you",
        "brought you up",
        "raised you",
        "after he left",
        "after your dad left",
      ],
      ...["when he left", "when your dad left", "mum manage", "your mum cope"],
    ],
    answers: [
      "Mum did. She cleaned wards of a night and I did my sisters' tea. I was six, I could do beans. || It was my mum, on nights, and me with a chair up to the cooker. The girls still won't eat an egg I've done.",
    ],
  },
  "like-him": {
    layer: 2,
    asks: [
      ...["like him", "youre like him", "afraid youre like", "turn into him", "turning into him"],
      ...["same as him", "become him", "like your dad", "like your father", "being like your dad"],
    ],
    answers: [
      "I've got my dad's hands, and I've got his temper, so I'm told. {I've been waiting thirty years to see if I've got his legs|bad-man!}. || They always said I'd my dad's walk. {What frightens me is, do I walk out like him|bad-man!}.",
    ],
  },
  "believe-it": {
    layer: 2,
    asks: [
      ...["do you believe that", "you believe it", "believe what they", "believe theyre right"],
      ...["think its true", "is it true", "think theyre right", "that what you are"],
      ...["who you are really", "think that of yourself"],
    ],
    answers: [
      "{At four in the morning, yeah|bad-man}. Then I've waited for some old girl to sit down before I pull off, and I think, no. || {In the dark, I do|bad-man}. By daylight there's a lady says thank you, driver, and I've half stopped.",
    ],
  },
  "better-off": {
    layer: 2,
    asks: [
      ...[
        "are they better off",
        "better off without",
        "theyd be better off",
        "be better off",
        "better off",
        "do better without",
      ],
      ...["better with simon", "better without you"],
    ],
    answers: [
      "Sunday nights I think it. {One house, one bed each, nobody crying on a step|better-dad!}, you can't tell me that's worse. || I've thought it on the way home, with the radio off. {They'd have the one dad, with a lawn|better-dad!}, and it'd be tidy.",
    ],
  },
  chart: {
    layer: 1,
    asks: [
      "made the chart",
      "the chart",
      "made that chart",
      "on the chart",
      "this chart",
      "chart of",
    ],
    answers: [
      "Their mum did, felt tips and a ruler. {You can see my weekends from the front step, they're the red ones|better-dad}. || It's on her fridge with magnets. {I read it over her shoulder at handover, I'm in red so nobody gets a shock|better-dad}.",
    ],
  },
  "turn-up": {
    layer: 1,
    asks: [
      ...["keeps you turning up", "keep turning up", "keeps you going back", "make you turn up"],
      ...[
        "makes you turn up",
        "stops you staying away",
        "stop you staying away",
        "stops you driving off",
      ],
      ...["stops you from driving off", "stopped you that time", "stops you just leaving"],
    ],
    answers: [
      "They count sleeps. You can't let somebody count and not be there at the end of it. || Ama leaves the porch light on for me, a nine-year-old. I'm not having her stood under it for nothing.",
    ],
  },
  "gone-where": {
    layer: 3,
    asks: [
      ...[
        "where would you have gone",
        "would you have gone",
        "where were you going",
        "going to go",
      ],
      ...["where would you go", "gone to"],
    ],
    answers: [
      "I hadn't got as far as where. Back to mine, I suppose. {It was only the away bit I'd thought of|give-up}. || Nowhere. {I'd have driven round till I knew they were asleep|give-up}, and gone home to them bunks.",
    ],
  },
};
