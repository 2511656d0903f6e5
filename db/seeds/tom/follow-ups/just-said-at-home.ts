import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of home, of Carys and of the little one. */
export const justSaidAtHome: Scenario["topics"] = {
  "easier-how": {
    layer: 1,
    asks: ["why would it be easier", "would that be easier", "be easier if she"],
    answers: [
      "I'd have something to stand up to. {You can't answer back to a biscuit|gwen} || It'd be out on the table, then. {There's no getting hold of kindness|gwen}",
    ],
  },
  "ever-shouted": {
    layer: 1,
    asks: [
      ...["she ever shouted", "ever shouted", "shouted at you"],
      ...["she ever shout", "ever lost her temper"],
    ],
    answers: [
      "The once, over a sofa, before Carys. I'd give a good deal for that sofa || At a referee. At me, she'll shut a drawer",
    ],
  },
  "shout-what": {
    layer: 1,
    asks: [
      ...["want her to shout", "like her to shout", "she shout at you"],
      ...["would she shout", "her to shout"],
    ],
    answers: ["Get up, Tom. That'd do me || Anything with my name at the front of it"],
  },
  "when-shes-out": {
    layer: 1,
    asks: [
      ...["when she's gone", "when she has gone", "after she's gone"],
      ...["she's gone to work", "once she's gone"],
    ],
    answers: [
      "I wash her cup. {Then I stand about with the cloth|gwen} || Wave, from the window, till she's round the bend. {I don't know what she makes of it, a grown man waving|gwen}",
    ],
  },
  "door-shuts": {
    layer: 1,
    asks: [...["door shuts", "door closes", "door goes"], ...["when the door", "hear the door"]],
    answers: [
      "{That it's the wrong one of us gone out in the dark|gwen} || It's like being left off school. {Only nobody's coming to see am I better|gwen}",
    ],
  },
  "why-skipped": {
    layer: 1,
    asks: [...["why do they skip", "think they skip", "why they skip"], ...["reason they skip"]],
    answers: [
      "So I'll not have to say there's nothing doing. {They're sparing me|useless} || Our Carys did it first, quick, like steering round a hole. {You can't blame her|useless}",
    ],
  },
  "said-anything-tea": {
    layer: 1,
    asks: [
      ...["have you said anything", "said anything to them", "said something to them"],
      ...["said anything about that"],
    ],
    answers: [
      "[after: skip me, round the table] What'd I say, ask me? {You can't put in for that|useless} || No, {I asked for the gravy a bit loud, once|useless}",
    ],
  },
  "not-to-see": {
    layer: 0,
    asks: [...["want her to see", "let her see", "don't want her to"], ...["mind her seeing"]],
    answers: [
      "She's made that after twelve hours on her feet. {It'd be one more thing I couldn't finish|gwen} || {She'd stand there and blame the meat|gwen}. I'd sooner the bin had it",
    ],
  },
  "if-talked-to-carys": {
    layer: 0,
    asks: [
      ...["if you talked to her", "talk to her yourself", "if you spoke to her"],
      ...["if you stayed on the phone", "speak to her yourself"],
    ],
    answers: [
      "She'd ask how I was and wait. {It's the waiting I can't do|shut-down} || I'd say not so bad and she'd know. {She's got her mother's ears|shut-down}",
    ],
  },
  "carys-asks": {
    layer: 0,
    asks: [
      ...["what does she ask you", "does she ask you", "she ask you about"],
      ...["carys ask you"],
    ],
    answers: [
      "[after: carys, daughter] How are you keeping, Dad. {It's only the five words, and I've not the one|shut-down} || Am I eating. {I say here's your mam, she'll tell you|shut-down}",
    ],
  },
  "see-family": {
    layer: 0,
    asks: [...["see them much", "see them often", "see much of them"], ...["see a lot of them"]],
    answers: [
      "The odd Sunday, when the car behaves. It goes quick || Not what you'd call much, it's an hour each way. They fill the house, when they do come",
    ],
  },
  "said-to-nia": {
    layer: 0,
    asks: ["what did you tell the little", "say to the little one", "did you answer her"],
    answers: [
      "[after: home all day, dinner break] I found the dog wanted out || Ask your mam, I said. She looked at me as if I'd got it wrong",
    ],
  },
  "would-gwen-say": {
    layer: 0,
    asks: [
      ...["would she say that", "would gwen say that", "would your wife say that"],
      ...["she say that about you"],
    ],
    answers: [
      "[after: some use, a trade] Not her. {She'd have the tea towel to me|gwen} || She'd say I was talking soft. {She's not seen it from in here|gwen}",
    ],
  },
  "two-before": {
    layer: 0,
    asks: [
      ...["were you like before", "you two like before", "like together before"],
      ...["how was it before"],
    ],
    answers: [
      "Noisy. She'd sing and I'd tell her it was flat || You'd hear us from the road. Nothing meant, only noise, who'd had the scissors",
    ],
  },
  "miss-rows": {
    layer: 0,
    asks: [
      ...["do you miss the rows", "miss the rows", "miss rowing"],
      ...["miss the arguing", "miss arguing"],
    ],
    answers: [
      "Aye, I do. You knew there were two of you in || I'd not have thought it. She'd be laughing by the end, that's what I miss",
    ],
  },
  "mend-feels": {
    layer: 0,
    asks: [
      ...["feel to fix something", "feel to fix it", "feel to mend"],
      ...["fixing the gate", "fixing something", "feel to have fixed"],
    ],
    answers: [
      "Champion, for the twenty minutes. {Then it was her gate again|useless} || I opened and shut it a few times more than it needed. {You'd have laughed|useless}",
    ],
  },
  "tell-her-tonight": {
    layer: 0,
    asks: [
      ...["tell her anything", "tell her tonight", "tell her when she"],
      ...["say anything to her tonight", "say to her tonight"],
    ],
    answers: [
      "I'd like to. {It'll be how was it, and she'll say busy|gwen} || I might say I've been writing. {I'd leave it there and see does she ask|gwen}",
    ],
  },
  "say-to-carys": {
    layer: 0,
    asks: ["what would you say to her", "say to carys", "say to your daughter"],
    answers: [
      "[after: ring our daughter, ringing our daughter] I'd ask how the washer's going. She'd fall off her chair, me ringing || Is that you, it's only your dad. I've not got past that",
    ],
  },
  "dog-breed": {
    layer: 0,
    asks: [...["sort of dog", "kind of dog", "breed"], ...["what type of dog"]],
    answers: [
      "Her mother was a collie. There's nobody'd own to the father || Collie, with something in the legs",
    ],
  },
  "up-there-still": {
    layer: 0,
    asks: [
      ...["still go up there", "go up there still", "still go to the allotment"],
      ...["do you still go up"],
    ],
    answers: [
      "[after: allotment] Tuesdays, out of habit. There's nowt wants me this time of year || I go and turn the key and look. It's a walk for the dog",
    ],
  },
  "presents-sit": {
    layer: 0,
    asks: [
      ...["sit with you", "sits with you", "how do you feel about that"],
      ...["presents feel"],
    ],
    answers: [
      "[after: presents] It doesn't sit. {I came on the bags in the wardrobe and shut the door on them|gwen} || I've always bought hers on the Christmas Eve, with the lads. {I've not worked out what I'll do about it|gwen}",
    ],
  },
  "presents-said": {
    layer: 0,
    asks: [
      ...["she said anything about it", "said anything about the presents", "she mentioned it"],
      ...["she complained"],
    ],
    answers: [
      "[after: presents, wages] Not a word. {She'll have it that we're doing it together|gwen} || She showed me a doll and asked was it the right one. {She's kind enough to ask|gwen}",
    ],
  },
  "asked-why-plumber": {
    layer: 0,
    asks: [...["ask her why", "asked her why", "ask carys why"], ...["ask why she didn't"]],
    answers: [
      "No, I didn't like to bother you, Dad. {I can hear it without asking|useless} || You'd not ask that. {She'd have to be nice about it|useless}",
    ],
  },
  "forward-to-it": {
    layer: 0,
    asks: [
      ...["looking forward to it", "look forward to it", "looking forward to christmas"],
      ...["look forward to christmas"],
    ],
    answers: [
      "Nia's face, aye. It's the four days in somebody's chair I'm not || Some of it. I'll carve, they always let me carve",
    ],
  },
};
