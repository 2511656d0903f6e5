import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks about her girls and Mrs Nair, and what she had been going to say. */
export const girlsAndFence: Scenario["topics"] = {
  "comedy-out": {
    layer: 0,
    asks: ["left the comedy out", "comedy out for one", "without the funny stories"],
    answers: [
      "A very long breath. Then she'd say, Mak? and I'd have to put something there. || How slowly I talk when I'm not performing. She's quick, that girl, she'd be packing.",
    ],
  },
  "talk-to-you": {
    layer: 0,
    asks: ["talk comes round to you", "comes round to you"],
    answers: [
      "I look about for a pan. It's like being called on in class when you've not read the book. || I feel caught, and a bit warm. Then I hear myself say, well, you know your grandmother.",
    ],
  },
  "did-know-nights": {
    layer: 0,
    asks: ["nights were no secret", "did know about the nights", "knew about your nights"],
    answers: [
      "I'd have her in my ear every night, are you lying down, Mak. {I'd like that, and I'd not forgive myself for it|broken?}. || She'd stop laughing at my stories. {And I'd have someone to ring at four in the morning, and I mustn't|broken?}.",
    ],
  },
  "noticed-skirt": {
    layer: 0,
    asks: ["noticed the skirt", "when nadia noticed"],
    answers: [
      "I was pleased, for a second, that somebody had looked. {Then I talked about pleats until she gave up|broken?}. || Caught, like a girl with lipstick on. {I went and ate a whole banana in front of her|broken?}.",
    ],
  },
  "come-home-mean": {
    layer: 0,
    asks: ["come home for this", "did come home for"],
    answers: [
      "That I'd failed at the one thing, to keep it off them. And I'd sleep, God help me, I'd sleep right through. || I'd have her warm back next to mine, and I'd have robbed her. Both, dear, in the one suitcase.",
    ],
  },
  "at-her-word": {
    layer: 0,
    asks: ["word what would you want her to know", "taking her at her word"],
    answers: [
      "That I'm not always funny. That some days I've to be held up by the fridge. || Just the one thing, that I get frightened too. She could keep that, she's sensible.",
    ],
  },
  "girl-cried": {
    layer: 0,
    asks: ["happen to your girl", "see that happen to"],
    answers: [
      "I'd been through it, I knew the way. I hadn't thought how it would look on somebody of twenty-one. || I held her in the car with the indicator going. I couldn't tell her that the next time would be different.",
    ],
  },
  "quiet-near": {
    layer: 0,
    asks: [
      "for you having somebody so quiet",
      "somebody so quiet near",
      "having somebody so quiet",
    ],
    answers: [
      "I don't have to arrange my face for her. || I hear her kettle through the wall, at five, and I think, good, that's two of us up.",
    ],
  },
  "not-speaking": {
    layer: 0,
    asks: ["in all that not speaking", "all that not speaking", "said between you"],
    answers: [
      "I saw your light. Yes, I saw yours. || What sort of night it was, she can tell by what I hang out. Three sheets, and there'll be a mango on the post.",
    ],
  },
  "never-advises": {
    layer: 0,
    asks: ["somebody who never advises", "who never advises you"],
    answers: [
      "I hear myself finish. It's a great luxury, I'd recommend it, only that would be advice. || Restful. I could tell her things, I think, and that's new.",
    ],
  },
  "heard-and-nothing": {
    layer: 0,
    asks: ["she heard and has said", "heard and has said nothing", "think that she heard"],
    answers: [
      "I hung out the washing with my back to her for a week. She pegged my side as well. || I'm ashamed and I'm grateful, they come together. I'd half like her to mention it and get it over.",
    ],
  },
  "offer-happened": {
    layer: 0,
    asks: ["when she made that offer", "made that offer", "mrs nair offered"],
    answers: [
      "Something in me jumped up like a dog that's heard its lead. So I sat on it. || I thought, if I open my mouth I'll howl. So I told her there'd be rain by evening.",
    ],
  },
  "gets-stuck": {
    layer: 0,
    asks: ["what is it that gets stuck", "it that gets stuck", "on the way to asking"],
    answers: [
      "The I can't. I've the please and I've the Thursday, it's that bit in the middle. || My mother's teaching. One doesn't put out the neighbours, and I was always good at that lesson.",
    ],
  },
  "nair-know-one": {
    layer: 0,
    asks: ["her know one of these", "have her know one", "know one of these things"],
    answers: [
      "I'd have to go about next door to it. And I think it'd be lighter, with somebody to nod at. || She'd send something over on a tray. I'd eat it, and I shouldn't have to say which thing it was for.",
    ],
  },
  "first-words-cake": {
    layer: 0,
    asks: ["what would the first words", "would the first words be", "first words be"],
    answers: [
      "It's only marble cake. And then quickly, before I'd time to be proud, is Thursday still free? || Mrs Nair, I've come about that hour. I've said it to the mirror and I didn't faint.",
    ],
  },
  "told-slowly": {
    layer: 0,
    asks: [
      ...["someone who wrote less", "only come for tea", "me if you could sit"],
      ...["wrote less and asked more"],
    ],
    answers: [
      "How a day goes, from the beginning. {People haven't the patience for the middle, and it's in the middle that I get so tired|worn-out?}. || I'd tell about the nights. {I'd go slowly, there's a good deal of night in it|worn-out?}.",
    ],
  },
  "was-coming-to": {
    layer: 0,
    asks: [
      ...["been going to say", "told me if i hadnt", "rest of it going to be"],
      ...["comes next in it", "hasnt been said yet", "you like to talk about"],
      ...["me to know without being", "rest of it going"],
    ],
    answers: [
      "That I'm not managing as nicely as I write it. {I make it all sound like an outing|worn-out?}. || That it's four years and {I don't know how to do a fifth|worn-out?}. I was coming to that, by way of the kettle.",
    ],
  },
  "long-answer": {
    layer: 0,
    asks: ["has the long answer", "the long answer begin"],
    answers: [
      "The one about the nights. It begins with a handbag on a hook, and {it doesn't let me sleep till the end|broken?}. || Whichever has my mother in it. {It starts at three in the morning|broken?}, so get yourself a cushion.",
    ],
  },
  "think-yourself": {
    layer: 0,
    asks: ["do you think yourself", "what do you think yourself"],
    answers: [
      "That it goes on as it is, and I go on with it. I don't say that to visitors. || I think it was kindly said and it isn't so. There, I've been rude.",
    ],
  },
  "said-to": {
    layer: 0,
    asks: ["one its said to", "be the one its said to"],
    answers: [
      "One says thank you, and a door shuts very softly. I never knew, I must have shut a good few. || It's a sweet when one has asked for water. I'd thought it was a comfort, all those years.",
    ],
  },
  "your-page": {
    layer: 0,
    asks: ["say on your page", "to say on your page"],
    answers: [
      "Tuesday, she fought me. {Wednesday, I forgot to eat|broken?}. || Up at three, and {the rest is too small to read|broken?}.",
    ],
  },
  "reached-you": {
    layer: 0,
    asks: ["would have reached you", "have reached you"],
    answers: [
      "A question, I think. One about me, with no answer in it already. || If you'd said, that's a long time to go without sleep. I'd have put my cup down.",
    ],
  },
};
