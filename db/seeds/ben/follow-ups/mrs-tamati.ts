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
  "known-her": {
    layer: 1,
    asks: [
      ...["had you known her", "have you known her", "did you know her", "known her for"],
      ...["known her long", "long was she in", "been in hospital", "know her well"],
    ],
    answers: [
      "Ten days. I clerked her in myself, with a cough, and she told me to tuck my shirt in. || A week and a half, from the day she came in coughing. I did her paperwork and she did my grammar.",
    ],
  },
  "her-family": {
    layer: 1,
    asks: [
      ...["she have family", "she have any family", "she have children", "she have kids"],
      ...["was she married", "she have a husband", "mrs tamati have", "have grandchildren"],
      ...["anyone visit her", "who visited her", "who came to see her"],
    ],
    answers: [
      "There's a daughter, Ngaire, and about four decades of kids she'd taught. The vase situation was out of hand. || One daughter, Ngaire, she came in after work. And half the town had had her for English, so there were always flowers.",
    ],
  },
  "her-pain": {
    layer: 1,
    asks: [
      ...["she in pain", "she suffer", "was she scared", "was she frightened", "she afraid"],
      ...["know she was dying", "she know what was happening", "did she feel", "she struggle"],
    ],
    answers: [
      "No, she was drowsy before it got bad. {I've gone over that one more than any of it|mrs}. || I don't think she knew a thing about it, she'd drifted off. {That's the one bit I'd put my name to|mrs}.",
    ],
  },
  "what-taught": {
    layer: 1,
    asks: ["did she teach", "she teach", "what kind of teacher", "subject did she"],
    answers: [
      "English, and a year of netball under protest. She could spot a comma from the door. || High school English. She said she'd taught three mayors and not one of them could spell.",
    ],
  },
  "why-fib": {
    layer: 1,
    asks: [
      ...["the sandwich"],
      ...["did you fib", "why fib", "did you lie", "lie to her", "fib to her", "make that up"],
      ...["make up the sandwich", "why a sandwich", "why did you say that to her"],
    ],
    answers: [
      "So she'd stop worrying about me. {She was the sick one, and she was doing my job|mrs}. || I wanted her to go to sleep and not fret. {It was her looking after me, and I let her|mrs}.",
    ],
  },
  "after-sandwich": {
    layer: 1,
    asks: [
      ...["happened next that night", "happened next", "happened then", "what came next"],
      ...["happened after the sandwich", "after you told her", "happened after she asked"],
      ...["did you do next", "and then what", "then that night"],
    ],
    answers: [
      "I said get some sleep, and I went off down my list. {The next time I was at that bed there were three of us round it|mrs}. || I turned her lamp down and went on to the next job. {After that it's all alarms|mrs}, it goes very bright.",
    ],
  },
  "card-from": {
    layer: 1,
    asks: [
      ...[
        "you afraid it says",
        "you scared it says",
        "you afraid is in it",
        "you afraid is in the card",
      ],
      ...["wrote the card", "write the card", "sent the card", "send the card", "the card from"],
      ...[
        "think is in the card",
        "think is in it",
        "afraid it says",
        "think it says",
        "it might say",
      ],
      ...[
        "expect it to say",
        "scared it says",
        "like to read it",
        "if you read it",
        "to read the card",
      ],
      ...["imagine it says", "imagine is in the card"],
    ],
    answers: [
      "Ngaire, the daughter, it's her writing on the envelope. {I reckon it says I was lovely to her|ashamed?}, and I'd rather a complaint. || It's from Ngaire. {My guess is it thanks me by name|ashamed?}, I could take being told off.",
    ],
  },
  "card-readers": {
    layer: 1,
    asks: [
      "else has read it",
      "who has read it",
      "others read it",
      "everyone read it",
      "else read it",
    ],
    answers: [
      "The lot of them, there's a coffee ring on it by now. {I'm the only one it's addressed to|ashamed?}. || Everyone who's made a cup of tea, including the plumber. {It's got my name on it and I go round the other way|ashamed?}.",
    ],
  },
  forgiving: {
    layer: 1,
    asks: [
      ...["take to forgive", "to forgive yourself", "take to forgive yourself", "be forgiven"],
      ...["who could forgive you", "would forgive you", "forgive you"],
    ],
    answers: [
      "Her saying so, and she can't. {I don't know who you apply to after that|ashamed?}. || It'd have to come from her. {There's nobody left on that desk|ashamed?}.",
    ],
  },
};
