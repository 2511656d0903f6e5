import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about those at home, Jashim in the next bed, and the arm as others see it. */
export const thoseWhoWait: Scenario["topics"] = {
  "in-her-eyes": {
    layer: 0,
    asks: ["builds that house in her", "in her eyes", "house in her eyes"],
    answers: [
      "I add a floor when she asks. {It has now a lift and a garden, and it has no builder|not-man?}. || She tells the goat about it, Shirin says. {Even to the goat I am a liar|not-man?}.",
    ],
  },
  "spare-them": {
    layer: 0,
    asks: ["like to spare them", "most like to spare", "spare your parents"],
    answers: [
      "The word operation. {And that they sell the calf for it, secretly|debt?}. || My father's walk to the fertiliser shop. {He would go there with his cap in the hand, for me|debt?}.",
    ],
  },
  "silence-and-tears": {
    layer: 0,
    asks: ["his silence and her tears", "silence and her tears", "picture his silence"],
    answers: [
      "Her tears I can hold, she is quick with them. {His back when he goes to the mosque, that I can't|not-man?}. || I become eight years old. {I have broken the bucket and I wait for him to turn round|not-man?}.",
    ],
  },
  "know-that-they-wait": {
    layer: 0,
    asks: ["know that they wait", "that they wait", "knowing they wait"],
    answers: [
      "It pulls, here at the shirt. {They don't shout, they only hold it|debt?}. || They are polite in it, nobody says when. {I would like better if one of them shouted|debt?}.",
    ],
  },
  "bed-so-close": {
    layer: 0,
    asks: ["bed so close", "jashims bed", "bed next to you"],
    answers: [
      "At night I hear him breathe, and then I try to do it like him. || If I wake from the board, he says one word, water. Then he sleeps again.",
    ],
  },
  "own-thoughts-film": {
    layer: 0,
    asks: ["watches the film", "your own thoughts", "during the film"],
    answers: [
      "How long is the film. {When he laughs I laugh also, a little late|left-behind}. || What Mou would laugh at. {Mostly I don't see it, I see only light going on his face|left-behind}.",
    ],
  },
  "thing-inside": {
    layer: 0,
    asks: ["the thing inside", "say it the thing", "jashim doesnt know"],
    answers: [
      "As water behind a wall. {You see nothing yet, only the paint becomes dark|waiting?}. || I don't have it in one piece. {It is that I get up each day and no one needs it|waiting?}.",
    ],
  },
  "walk-with-you-does": {
    layer: 0,
    asks: ["hell walk with you", "says hell walk", "jashim says hell"],
    answers: [
      "I stand up straighter. {And then I think of who sees us on the road|permit?}. || I don't answer him. {He has also a permit to lose, and he said it like going for tea|permit?}.",
    ],
  },
  "sat-next-to-you": {
    layer: 0,
    asks: ["sat down next to you", "jashim sat down", "sat with you like that"],
    answers: [
      "We would not talk much. Perhaps I would say it to the floor, and he would hear. || I think I would cry, and he would look for salt. He is good with this.",
    ],
  },
  "takes-to-ask": {
    layer: 0,
    asks: ["take for you to ask him", "to ask him", "take to ask jashim"],
    answers: [
      "One sentence, Jashim, sit. {I have it ready since two weeks, and then I see how his feet hurt|waiting?}. || That I don't feel like one more bag. {He carries all the day|waiting?}.",
    ],
  },
  "next-to-twelve-hours": {
    layer: 0,
    asks: ["next to him and his", "his twelve hours", "next to jashim"],
    answers: [
      "Like a guest. He falls asleep with the spoon and {I have slept enough for two|left-behind?}. || I take his shirt and wash it before he can say no. {It is little, against twelve hours|left-behind?}.",
    ],
  },
  "past-the-sling": {
    layer: 0,
    asks: ["looked past the sling", "past the sling", "beyond the sling"],
    answers: [
      "A man who listens when they tell of the work. {I know which wall they mean, I say nothing|left-behind}. || {They would see that I am afraid in the morning|left-behind}, when they tie the boots.",
    ],
  },
  "brought-tea": {
    layer: 0,
    asks: ["brought you that tea", "someone brought you", "brings me tea"],
    answers: [
      "I would not know where to put my face. {But I would drink it all|left-behind?}. || Good, it would be the first in a long time which I didn't make. {I would hold it until it is cold|left-behind?}.",
    ],
  },
  "if-one-asked": {
    layer: 0,
    asks: ["did ask how it goes", "one of them did ask", "if they asked how"],
    answers: [
      "Ok, I would say, from habit. {If he asked again, then, not so ok|waiting}. || I would say it in one breath: {I don't sleep, I don't work, I don't know|waiting}.",
    ],
  },
  "no-day-given": {
    layer: 0,
    asks: ["no day given", "told to wait with", "told to wait"],
    answers: [
      "If they say one year, I can cut it in pieces. {This has no end where I can hold it|waiting}. || Like a queue where you don't see the counter. {You dare not go to drink water|waiting}.",
    ],
  },
  "fingers-look-for": {
    layer: 0,
    asks: ["fingers look for", "touch such a wall", "your fingers"],
    answers: [
      "The place where he stopped for lunch. There is always a small step, only the finger sees it. || If he was in a hurry. And on some I feel a good hand, and I say to the wall, well done.",
    ],
  },
  "her-laugh": {
    layer: 0,
    asks: ["her laugh when you think", "her laugh", "mous laugh"],
    answers: [
      "It runs up like a goat on stairs. {I play it back, and the third time it is already thinner|apart?}. || I smile before I know. {Then I want to turn round and she isn't behind me|apart?}.",
    ],
  },
  "other-life": {
    layer: 0,
    asks: ["does that other life", "other life look", "life that is there"],
    answers: [
      "One lamp, many mosquitoes, a girl who doesn't want to sleep. {My name is said there more than here|apart?}. || I am told of it. {A new pump, a calf, who has died, and I nod as one nods at a film|apart?}.",
    ],
  },
  "hour-before-call": {
    layer: 0,
    asks: ["in that hour before", "hour before you call", "before the friday call"],
    answers: [
      "I shave, with this hand. {And I go through it, cold is gone, much work, bank|lying?}. || The stomach becomes hard. {I walk up and down the stair and practise how to say, fine|lying?}.",
    ],
  },
  "stands-on-arm": {
    layer: 0,
    asks: ["stands on that arm", "all that stands on", "depends on that arm"],
    answers: [
      "A roof, four plates, one school bag. {It is much for one bone|shoulder?}. || They stand quite still and they look up at me. {And I don't dare to move the shoulder|shoulder?}.",
    ],
  },
  "from-that-moment": {
    layer: 0,
    asks: ["from that moment", "stays with you most from", "most from that moment"],
    answers: [
      "The boy's face. He was nineteen, he cried more than I. || One boot on the floor, on its side. I thought, whose is it, and it was mine.",
    ],
  },
  "understood-the-arm": {
    layer: 0,
    asks: ["had happened to the arm", "understood what had", "happened to your arm"],
    answers: [
      "I told it, up. {It did not hear me|shoulder}. || In the van. I wanted to hold the door {and there was no hand on that side|shoulder}.",
    ],
  },
  "measured-like-that": {
    layer: 0,
    asks: ["measured like that", "number for your arm", "be measured"],
    answers: [
      "At the market they look so at a cow's teeth. {I stand and I hope he finds it bad, and I pray it is good|shoulder?}. || I don't know if I must lift high or low. {High is health and low is money|shoulder?}.",
    ],
  },
  "other-hand-now": {
    layer: 0,
    asks: ["with the other hand", "other hand now", "do things with the other"],
    answers: [
      "It is a student, this hand. {I say to it what my ustad said to me, again, again|shoulder?}. || I write like Mou. {My name was a nice one, now it climbs|shoulder?}.",
    ],
  },
};
