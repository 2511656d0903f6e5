import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the soap, the blankets, the birthday, the letter, and what he nearly said. */
export const soapAndLetter: Scenario["topics"] = {
  "think-of-march": {
    layer: 0,
    asks: ["when you think of march", "think of march", "march what do you"],
    answers: [
      "A door that closes on a spring. {You don't slam it, it goes by itself|permit}. || I see the plane from below, first, as I saw it from the scaffold. {And then that I'm in it|permit}.",
    ],
  },
  "that-soap": {
    layer: 0,
    asks: ["when you saw that soap", "saw that soap", "soap what did you"],
    answers: [
      "That one should keep the bag half packed. {Since then my soap is in a box, with a lid|permit}. || How small a man is, in a list. {The soap had still his thumb in it|permit}.",
    ],
  },
  "saw-it-there": {
    layer: 0,
    asks: ["if you saw it there", "saw it there", "your name there"],
    answers: [
      "Mou. {What I'd say about the yellow hat|permit}. || To take the letter out of the shoe. {Then I'd look if the name isn't another Rahim, we are three in the block|permit}.",
    ],
  },
  "same-again": {
    layer: 0,
    asks: ["comes out the same", "same again", "out the same again"],
    answers: [
      "My mouth is dry. {I take the paper nearer to the light, as if it was the light|night?}. || I am almost glad, it's an old friend. {Then I lie down with it, and it doesn't sleep either|night?}.",
    ],
  },
  "hand-remembers": {
    layer: 0,
    asks: ["hand remember", "your hand remember", "when it holds it"],
    answers: [
      "The sound. When the wall takes it well, it's like a kiss, one hears it. || The first burn from the lime, here, between the fingers. And how heavy it is not, when all goes well.",
    ],
  },
  "last-blanket": {
    layer: 0,
    asks: ["last blanket is folded", "last blanket", "after the blankets"],
    answers: [
      "I look for one more. {Sometimes I open one and fold it again|waiting}. || Then I hear the fan. {I put it off with the corners, I make sharp corners|waiting}.",
    ],
  },
  "ten-oclock": {
    layer: 0,
    asks: ["when its ten oclock", "its ten oclock and", "at ten what comes"],
    answers: [
      "That I'm thirty-one and I have done my day. {At ten a day should be still wet|waiting}. || Heat, here, in the face. {The old men at home are as busy as I|waiting}.",
    ],
  },
  "before-god": {
    layer: 0,
    asks: ["stand before god", "before god with", "god with that arm"],
    answers: [
      "I think he doesn't count it. {It's I who count, one hand up, one hand down, like a beggar|shoulder?}. || Quiet. He made it, he knows what it is. {Only the men in the row look|shoulder?}.",
    ],
  },
  "small-plate-who": {
    layer: 0,
    asks: [
      "tell you to take less",
      "told you to take less",
      "tell you to eat less",
      "told you to eat less",
      "who decided that your",
      "plate must be the small",
      "decided your plate",
    ],
    answers: [
      "I myself. {Nobody said it, that's why I can't answer back|night}. || The foreman in the head. {The boys push rice to me and I push it back, each evening|night}.",
    ],
  },
  "birthday-from-here": {
    layer: 0,
    asks: ["what was that birthday", "birthday like seen", "that birthday"],
    answers: [
      "A cake on a stool, pink. {They sang, she took a breath for the candles, and there the picture stopped|apart}. || She looked for me behind the phone, really behind it. {Then they had to begin without me|apart}.",
    ],
  },
  "wait-until-she-came": {
    layer: 0,
    asks: ["until she came", "wait until she", "waiting for her to come"],
    answers: [
      "I did things near her. {I peeled an orange in one string and looked elsewhere|apart}. || With grown-ups I can wait. {Four days under her eyes, that was long, I have not slept much|apart}.",
    ],
  },
  "door-open-little": {
    layer: 0,
    asks: ["door open a little", "feel that door", "last feel that"],
    answers: [
      "When Mou laughed at the snow. {It was open for as long as that|apart}. || On the roof of the school, the evening it was finished. {Since August only on the stair, by a finger|apart}.",
    ],
  },
  "not-in-a-bag": {
    layer: 0,
    asks: ["doesnt go in a bag", "take with you in those", "in those years that"],
    answers: [
      "A way to stand in a queue. {And that I say sir, also to my brother I said it once|not-man}. || The lines of eleven boys, each one has a bit of my hand. {No one at the bus stand can see it|not-man}.",
    ],
  },
  "stand-in-tent": {
    layer: 0,
    asks: ["liked to stand", "in that tent would", "where in that tent"],
    answers: [
      "By the pot, with a big spoon, sweating. {There all the cousins come by|apart}. || Behind my father, to push him to the front. {He was alone, I think, near the shoes|apart}.",
    ],
  },
  "at-that-line": {
    layer: 0,
    asks: ["at that line", "happens at that line", "at the second line"],
    answers: [
      "The pen gets heavy. {It is a word of three letters, haat, and she'll look at nothing else|lying}. || I hear her read it. {Always she reads it aloud, and at that place she stops|lying}.",
    ],
  },
  "letter-under-you": {
    layer: 0,
    asks: ["letter under you", "walk around with that letter", "letter in your shoe"],
    answers: [
      "I step softer with that foot. {By the evening it's warm, like something that lives|lying}. || It makes a small noise. {In the mosque I take the shoes off, and I look back at it|lying}.",
    ],
  },
  "without-papers": {
    layer: 0,
    asks: ["for a man who doesnt", "man without papers", "a man who doesnt have"],
    answers: [
      "He asks first, may I, and then if he may ask. {It makes you small also inside|permit}. || You have a card, and the card has an owner. {I'm like a ladder of the company, when it's broken they put it aside|permit}.",
    ],
  },
  "if-i-had-waited": {
    layer: 0,
    asks: ["if i had waited", "told me if i", "had i waited"],
    answers: [
      "That it isn't only the arm. {It's that nobody needs me before six in the evening|waiting}. || I was near to say {how the days are, all of them the same|waiting}. I can say it also now.",
    ],
  },
  "under-such-rules": {
    layer: 0,
    asks: ["under such rules", "such rules", "live under rules"],
    answers: [
      "One lives like in another man's house. {You ask where you may put the cup|permit}. || They aren't bad rules, on the paper. {But I may not change the boss, and the boss may change me|permit}.",
    ],
  },
  "before-nothing": {
    layer: 0,
    asks: ["what was it before", "before it was nothing", "before my answer"],
    answers: [
      "Something heavy, I had lifted it halfway. {It was about the nights|night}. || That I'm afraid I'll not be used again. {I lie with it until the prayer|night}.",
    ],
  },
  "people-say-content": {
    layer: 0,
    asks: ["when people say it", "people say it", "told to be content"],
    answers: [
      "I say, yes, thank God. {And it closes over me|waiting?}. || I look for what's wrong in me. {There's a bed, there's rice, so why do I sit as at a funeral|waiting?}.",
    ],
  },
  "going-to-say-door": {
    layer: 0,
    asks: ["were you going to say", "closed the door what", "you going to say"],
    answers: [
      "That there are {too many hours in it, in one day|waiting?}. I wanted to say it to somebody. || About {the hours after the lorry|waiting?}. It isn't important, it's only very long.",
    ],
  },
};
