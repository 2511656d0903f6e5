import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on about what she has just told of herself and of the car. */
export const justSaidOfHerself: Scenario["topics"] = {
  "want-her-back": {
    layer: 0,
    asks: [...["like her back", "want her back", "have her back"], ...["get her back"]],
    answers: [
      "[after: eleven people, team, tired aunty, worn-out lady] Oh yes. {I'd give her the spare room|not-doing-well}. || For a Tuesday, even. {She'd know what to say to all of them|not-doing-well}.",
    ],
  },
  "photo-of-me": {
    layer: 0,
    asks: [
      ...["take one of you", "photo of you", "picture of you"],
      ...["take a photo", "take a picture of you"],
    ],
    answers: [
      "Rohan would, if I asked. {I'd want to do my hair first, and by then he's asleep|not-doing-well}. || {I tried the timer. It got my ear and the nappy bin|not-doing-well}.",
    ],
  },
  "photo-noticed": {
    layer: 0,
    asks: ["how did you notice", "you notice that"],
    answers: [
      "I was making Amma a little book of him. {She wrote back, and where is the photographer|not-doing-well}. || {I was looking for what I'd worn in August|not-doing-well}. There wasn't any August.",
    ],
  },
  "true-answer": {
    layer: 0,
    asks: [
      ...["true answer", "real answer", "honest answer"],
      ...["answer honestly", "the truth be"],
    ],
    answers: [
      "{Not very|not-doing-well}. It's two words, they don't come out in that order. || {I don't know, could you ask me again in an hour|not-doing-well}. Nobody's got an hour.",
    ],
  },
  "who-asks-me": {
    layer: 0,
    asks: [...["who asks you", "who asks how", "who's asking"], ...["who usually asks"]],
    answers: [
      "[after: good before people, good, good] Everyone, over the top of the pram. They're looking at him while they ask. || The postman, the aunties, Rohan with one shoe off. It's more of a hello than a question.",
    ],
  },
  "in-hour-car": {
    layer: 3,
    asks: [...["do in that hour", "in that hour", "hour to yourself"], ...["with that hour"]],
    answers: [
      "Sit. {In a chair with my coat on, and nobody's bag but mine|car}. || {Have a coffee with the lid off, and look at people|car}. I'd not even read.",
    ],
  },
  "last-nobodys": {
    layer: 3,
    asks: [...["last nobody's", "you last nobody", "last on your own"], ...["last by yourself"]],
    answers: [
      "On the train, I think, going in, in June. {I'd a seat by the window and a satsuma|car}. || {June. I went to buy a pram by myself and took the long way round|car}.",
    ],
  },
  "take-him-who": {
    layer: 3,
    asks: [...["who would take him", "would take him", "take him away"], ...["someone would take"]],
    answers: [
      "{A lady with a folder|car}. She's very nice, in my head, she's got him in one arm by the time I've finished. || {Social services, or Mummyji, I get them mixed up|car}. They've both got keys.",
    ],
  },
  "still-think-that": {
    layer: 3,
    asks: ["still think that", "still afraid of that", "do you still believe"],
    answers: [
      "A bit less, since I put it to you. {I still looked at the door just now|car}. || {In the night, yes|car}. It's smaller in the day, with you there typing.",
    ],
  },
  "what-stopped": {
    layer: 3,
    asks: ["what stopped you driving", "stopped you driving", "what made you turn back"],
    answers: [
      "[after: driving on, keep driving, driveway] The indicator, it went on ticking and I thought, he'll be wanting his five o'clock. {I did the turn like a learner|car}. || {I heard him, or thought I did|car}. My foot just came off.",
    ],
  },
  "where-baby-then": {
    layer: 3,
    asks: [
      ...["where was the baby", "where was he", "baby with you"],
      ...["who had the baby", "where was arjun"],
    ],
    answers: [
      "[after: car, driveway, driving] Indoors with Mummyji, in his bouncy chair. {He'd had his bottle, I'd not have left him hungry|car}. || At home, and quite safe. {She'd got him on her shoulder, I could see the top of his head|car}.",
    ],
  },
  "anyone-noticed": {
    layer: 3,
    asks: [
      ...["did anyone notice", "anyone notice", "anybody notice"],
      ...["anyone know you'd", "notice you'd gone"],
    ],
    answers: [
      "[after: bread, loaf] Mummyji said the crust was nice. That was all the noticing there was. || Not a soul. I'd even said sorry about the queue.",
    ],
  },
  "why-silly": {
    layer: 0,
    asks: [...["why is it silly", "why silly", "silly about"], ...["what's silly"]],
    answers: [
      "Because nothing's wrong. {You can't go to someone with a list that says everything's fine|not-doing-well}. || {It's that I can't point to it|not-doing-well}. A broken leg you can point to.",
    ],
  },
  "lost-where": {
    layer: 0,
    asks: [
      ...["lose yourself", "where did you lose", "lost yourself"],
      ...["when did you lose yourself", "you get lost"],
    ],
    answers: [
      "{Somewhere in August, between two bottles|not-doing-well}. I didn't hear it drop. || {I think I put myself down to pick him up|not-doing-well}, and then I couldn't remember where.",
    ],
  },
  "before-week-three": {
    layer: 0,
    asks: [
      ...["how was it before that", "before that like", "before week three"],
      ...["first two weeks", "the first weeks"],
    ],
    answers: [
      "[after: week three, went back to work] Like a sleepover, we ate cereal at midnight. {I thought, oh, I can do this|tired-all}. || Two weeks of the both of us in pyjamas. {He did the burping with a voice|tired-all}.",
    ],
  },
  "gone-all-day": {
    layer: 0,
    asks: [...["gone all day", "out all day", "away all day"], ...["work long hours"]],
    answers: [
      "He's off at six and it's eight before I hear the key. Fourteen hours, I try not to do the sum. || Six till eight, yes. He rings at one and I say all fine with my mouth full.",
    ],
  },
  "at-three-months": {
    layer: 0,
    asks: [
      ...["happened at three months", "at three months", "when three months"],
      ...["three months came"],
    ],
    answers: [
      "I'd made a cake. {I stood in front of it and waited, practically with a stopwatch|not-doing-well}. || {Nothing at all, it was a Tuesday|not-doing-well}. I moved the leaflet to under the bread bin.",
    ],
  },
  "supposed-want": {
    layer: 1,
    asks: ["you want instead", "want for yourself"],
    answers: [
      "To want it, I think. All the things are here, it's only the wanting's not come. || A morning with a lid on it. Sorry, I'm not sure that's a thing.",
    ],
  },
  "ungrateful-feel": {
    layer: 0,
    asks: [
      ...["feel ungrateful", "are you ungrateful", "think you're ungrateful"],
      ...["being ungrateful", "ungrateful to whom", "ungrateful to who"],
    ],
    answers: [
      "{All the time|in-the-way}. I say thank you so often it's gone flat. || {To everybody, and to God, and the NHS|in-the-way}. It's a long list to let down.",
    ],
  },
  "wedding-guests": {
    layer: 0,
    asks: ["who are the guests", "are the guests", "guests at the"],
    answers: [
      "All the people who've come to see him. {I take their coats|not-doing-well}. || {Mummyji's at the top table|not-doing-well}. Rohan's doing a speech.",
    ],
  },
  "sit-down-wedding": {
    layer: 0,
    asks: [
      ...["like to sit down", "want to sit down", "sit down at your own"],
      ...["sit down yourself"],
    ],
    answers: [
      "[after: waitress, wedding] I would. {I'd not know which chair was mine, though|not-doing-well}. || {If somebody else would carry the tray a minute|not-doing-well}. I'd only get up again.",
    ],
  },
  "scar-hurts": {
    layer: 0,
    asks: [...["does it still hurt", "still hurt", "hurt still"], ...["scar hurt", "is it healed"]],
    answers: [
      "[after: scar] It pulls, and there's a bit that can't feel anything. I don't look at it much. || Only if I forget. I sneeze holding a cushion.",
    ],
  },
  "scar-doctor": {
    layer: 0,
    asks: [
      ...["tell the doctor about the scar", "doctor about the scar", "anyone look at the scar"],
      ...["have it looked at"],
    ],
    answers: [
      "He had a quick look and said neat work. I said thank you, as if I'd done it. || I said it pulls and he said it would.",
    ],
  },
  "monitor-off": {
    layer: 0,
    asks: [
      ...["turn it off", "switch it off", "turn the monitor off"],
      ...["turn the monitor down", "without the monitor"],
    ],
    answers: [
      "[after: monitor] I did one night. {Then I had to go and stand there and be the monitor|tired-all?}. || {I've tried it on one bar. I only listen harder|tired-all?}.",
    ],
  },
};
