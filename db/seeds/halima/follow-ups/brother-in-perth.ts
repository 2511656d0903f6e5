import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks what she would have of her brother. */
export const brotherInPerth: Scenario["topics"] = {
  "liked-him-ask": {
    layer: 0,
    asks: ["liked him to ask", "like him to ask", "wanted him to ask"],
    answers: [
      "{And how are your knees, Limah|siblings}. He needn't have listened to all of it. || What I'd had for my dinner. {He'd have had to hear that it was bread, over the sink|siblings}.",
    ],
  },
  "brother-notice": {
    layer: 0,
    asks: ["want him to notice", "see her at close range", "want your brother to notice"],
    answers: [
      "That she looks for me with her hand when I leave the room. {And that I don't leave it|siblings}. || The wall, where her fingers go along it at night. {There's a grey line the length of the hall, and I'd like him to ask what it is|siblings}.",
    ],
  },
  "he-answers": {
    layer: 1,
    asks: [
      ...["your head what does he answer", "what does he answer", "does he answer when"],
      ...["answer in your head"],
    ],
    answers: [
      "That of course he would, only work's difficult just now. {I've written his part for him, poor man, he's never had the chance|siblings}. || There's that long-distance sort of silence. {Then he sends me something about respite|siblings}.",
    ],
  },
  "all-those-prizes": {
    layer: 0,
    asks: ["beside all those prizes", "all those prizes", "growing up beside"],
    answers: [
      "I carried them home for him, they were heavy. I don't recall minding. || I'd the one, for neatness. It hung in the kitchen by the onions, and his had the cabinet.",
    ],
  },
  "stand-next-to": {
    layer: 0,
    asks: ["have him stand next to", "him stand next to", "stand next to if"],
    answers: [
      "Her chair, at four o'clock, when the bag comes out. {He could hold the hairbrush|siblings}. || Me. {At the sink, with a cloth, he needn't say anything|siblings}.",
    ],
  },
  "without-politeness": {
    layer: 0,
    asks: ["left out the politeness", "without the politeness", "politeness for a minute"],
    answers: [
      "Azman, I hate turmeric. {And come home, I can't do this by myself|siblings}. || She's your mother as well. {He'd be so startled that he'd drop the newspaper|siblings}.",
    ],
  },
  "among-numbers": {
    layer: 0,
    asks: ["in among all her", "among all her numbers", "question would you like to be asked"],
    answers: [
      "And what's your own blood pressure? {Nobody's taken it|siblings}. || {Did you get out this week|siblings}. I'd have to say no, but I'd have been asked.",
    ],
  },
  "night-found": {
    layer: 0,
    asks: ["he find if he came", "find if he came", "would he find if"],
    answers: [
      "Me in a nightdress with the torch. {And his mother asking him if he's the new driver|siblings}. || The padlock, the mattress, a bucket. {He'd stand there with his suitcase and not know where to put it|siblings}.",
    ],
  },
  "in-place-of-praise": {
    layer: 0,
    asks: ["in place of the praise", "rather have heard", "instead of the praise"],
    answers: [
      "I've booked a flight. {Four words, they'd have done|siblings}. || That it's too much for one. {He can do sums, he's an engineer|siblings}.",
    ],
  },
  "he-came-himself": {
    layer: 0,
    asks: ["if he came himself", "he came himself", "if your brother came"],
    answers: [
      "I'd be at the airport two hours early. {I'd hand him the key to the gate, and I'd sleep till he flew home|siblings}. || Awkward, for a day, I'd be showing him cupboards. {Then I'd hear him get up at three instead of me, and I'd cry|siblings}.",
    ],
  },
  "weigh-up": {
    layer: 0,
    asks: ["his feelings and what you", "weigh it up his", "you weigh it up"],
    answers: [
      "Badly. I put his on the scale, and they're so heavy that I don't get round to mine. || He's always been the tender one, so I lift things round him. I do see who does the lifting.",
    ],
  },
  "see-him-afraid": {
    layer: 0,
    asks: ["to see him afraid", "see him afraid", "that hes afraid"],
    answers: [
      "I go motherly. I tell him that she's doing well, and then I've the truth on my own hands. || I forgive him, for about an evening. I lent him my handkerchief at the airport, and he posted it back.",
    ],
  },
  "call-never-made": {
    layer: 0,
    asks: ["wanted said on it", "have wanted said", "call he never made"],
    answers: [
      "Your sister's worn to a thread, come and fetch your half. Zain would have put a joke in, and it'd still have gone home. || What are you waiting for, man? He could say that to people and be asked to dinner after.",
    ],
  },
  "one-word-send": {
    layer: 0,
    asks: ["send just that one word", "just that one word", "send that one word"],
    answers: [
      "Terrible, and then lovely. I'd put the telephone in the rice bin so as not to hear it answer. || My thumb shakes when I think of it. I'd want to add please, and sorry, and how's the garden.",
    ],
  },
};
