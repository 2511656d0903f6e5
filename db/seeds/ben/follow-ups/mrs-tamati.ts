import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of Mrs Tamati and hers. */
export const mrsTamati: Scenario["topics"] = {
  "her-question": {
    layer: 1,
    asks: [
      "had you eaten",
      "had you had your dinner",
      "had your dinner",
      "about your dinner",
      "about the dinner",
      "did you tell her",
      "say back to her",
      "did you say to her",
      "did you answer her",
      "when she asked",
    ],
    answers: [
      "I said I'd had a sandwich. {I hadn't, I fibbed to her about a sandwich|mrs}, and she said good boy. || A sandwich, I told her, cheese and onion. There wasn't one. {She was pleased for me, about a sandwich I made up|mrs}.",
    ],
  },
  funeral: {
    layer: 1,
    asks: [
      "the funeral",
      "her funeral",
      "tangi",
      "seen her daughter",
      "heard from her daughter",
      "spoken to her daughter",
      "seen her family",
      "heard from her family",
      "spoken to her family",
      "seen ngaire",
      "heard from ngaire",
      "say goodbye to her",
    ],
    answers: [
      "I didn't go, I was on. {I knew what time it was and I was taking bloods through it|mrs}. || Not me, I was rostered. {There was a notice with the hour on it, and at that hour I was siting a drip|mrs}.",
      "I haven't been in touch with her family since. {I'd want to be forgiven, and it's not their job|ashamed?}. || There's been nothing between me and the family after that week. {I'd only be fishing for it to be okay|ashamed?}.",
    ],
  },
  "her-glasses": {
    layer: 1,
    asks: ["her glasses", "the glasses", "glasses look like", "glasses on"],
    answers: [
      "Red ones, on a beaded chain. {I took them off her in the end, and I didn't know where you put a person's glasses|mrs}. || They were big red frames, with beads. {I folded them up and stood there holding them|mrs}, there's no policy for where they go.",
    ],
  },
  "her-pen": {
    layer: 1,
    asks: [
      "her pen",
      "the pen",
      "her biro",
      "the biro",
      "pen now",
      "done with the pen",
      "with her pen",
      "give it back",
    ],
    answers: [
      "In my top pocket, it goes from one set of scrubs to the next. {I haven't written with it|mrs}. || It lives in my pocket, I move it across when I change. {I don't write with it, I couldn't use it up|mrs}.",
    ],
  },
  whiteboard: {
    layer: 1,
    asks: [
      "the whiteboard",
      "write on the board",
      "wrote on the board",
      "on her board",
      "your apostrophes",
      "correct your",
      "young man",
    ],
    answers: [
      "She went over my plan for the day in red. I got a tick for spelling haemoglobin and a 'see me' for the rest. || It was my list for her, with her marks in red marker. Full credit for haemoglobin, and 'see me' at the bottom.",
    ],
  },
  "thank-you-card": {
    layer: 1,
    asks: [
      "the card say",
      "read the card",
      "on the card",
      "in the card",
      "card from her family",
      "thank-you card",
      "the card",
      "that card",
    ],
    answers: [
      "There's a tree on the front, in red flower. {That's as far as I've got|ashamed?}, I make my tea with my back to it. || I know the front of it, it's a tree with red flowers. {I haven't been able to open it|ashamed?}, I just get my milk and go.",
    ],
  },
  yelling: {
    layer: 1,
    asks: [
      "rather she'd yelled",
      "rather she yelled",
      "she'd yelled",
      "the yelling",
      "want her to yell",
      "want her to shout",
      "wanted her to yell",
      "wanted her to shout",
      "if she had yelled",
      "yelled at you",
      "shouted at you",
    ],
    answers: [
      "If she'd gone for me there'd have been two of us saying it. {When she's nice I'm the only one|ashamed?}. || I'd have had company. {With her being lovely it's just me who thinks it|ashamed?}.",
    ],
  },
  "missing-her": {
    layer: 1,
    asks: ["miss about her", "do you miss her", "you miss her", "miss mrs tamati"],
    answers: [
      "Being told off, mostly. {Nobody else on that ward looked up when I came in|mrs}. || I miss the telling-off. {She'd be watching the door for me, and I hadn't clocked that till the bed was empty|mrs}.",
    ],
  },
};
