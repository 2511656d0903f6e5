import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of herself. */
export const justSaidOfHerself: Scenario["topics"] = {
  "god-forgives": {
    layer: 3,
    asks: [
      ...["he has forgiven you", "god has forgiven", "forgiven by"],
      ...["he forgives", "god forgive"],
    ],
    answers: [
      "He's said to be quicker at it than I am. {I don't like to ask twice|wish}. || I hope so. {It's my mother I can't ask|wish}.",
    ],
  },
  "stop-answering-why": {
    layer: 3,
    asks: [
      ...["why did you think so", "think i'd stop", "i'd stop answering"],
      ...["thought i'd stop", "think i would stop"],
    ],
    answers: [
      "One doesn't say such a thing and get asked to stay. {I'd have shut the door on me|wish}. || Because I should have, once. {I used to be very sure what sort of woman said that|wish}.",
    ],
  },
  "not-that-word": {
    layer: 0,
    asks: [...["use that word", "say that word", "word not used"], ...["allowed that word"]],
    answers: [
      "We'd tired, in this house, and we'd disappointed. Angry was for people in lorries. || My mother gave lines for it. I wrote I shall keep my temper, two hundred times, and I kept it for forty years.",
    ],
  },
  "angry-with-whom": {
    layer: 0,
    asks: ["who are you angry with", "who's it aimed at"],
    answers: [
      "{At whoever's got the telephone in his hand and isn't here|siblings!}. And myself, I come second. || {The three of them, in order of age|siblings!}. And an illness, which doesn't pick up.",
    ],
  },
  "see-from-step": {
    layer: 0,
    asks: [...["see from there", "see from the step", "what can you see"], ...["see out there"]],
    answers: [
      "The washing line, a fern in a paint tin, and a bit of sky with an aeroplane in it. || A drain, and Mrs Nair's light. It's not much, but it doesn't need feeding.",
    ],
  },
  "proud-of-self": {
    layer: 1,
    asks: ["proud of yourself", "are you proud", "pride in yourself"],
    answers: [
      "That's not a word I'd know where to put. {Some mornings I've got her laughing before eight, I'd own to that|bad-daughter?} || On a Tuesday, once, I thought, not bad, Halima. {And by Wednesday I'd shouted|bad-daughter?}",
    ],
  },
  "hours-of-sleep": {
    layer: 0,
    asks: [
      ...["how many hours do you get", "hours do you get", "hours do you sleep"],
      ...["hours of sleep", "hours a night"],
    ],
    answers: [
      "Three and a half, in three pieces. {I add them up like change|broken?} || Four, if she's had her walk. {They don't touch each other, the hours|broken?}",
    ],
  },
  "why-doorway": {
    layer: 0,
    asks: [
      ...["why in the doorway", "why the doorway", "sleep in the doorway"],
      ...["why on the floor"],
    ],
    answers: [
      "So she'd have to step on me to get out. {She says excuse me, and I wake|broken?} || I tried my bed, with the door open. {I woke up and there was a draught, and it was the gate|broken?}",
    ],
  },
  "ate-today": {
    layer: 0,
    asks: [
      ...["did you eat today", "eat today", "eaten today"],
      ...["had to eat", "eaten anything"],
    ],
    answers: [
      "Her crusts, and a banana by the sink. {And tea, if you count the tea|broken?} || The end of the porridge. {I'd rice on the plate as well and then she wanted me|broken?}",
    ],
  },
  "sit-down-why": {
    layer: 0,
    asks: [...["why don't you sit", "sit down to eat", "ever sit down"], ...["don't you sit down"]],
    answers: [
      "If I sit she thinks that there's company. {So I stand, and nobody's disturbed|broken?} || {I did, and I fell asleep with the spoon in my hand|broken?}. So I stand.",
    ],
  },
  "say-of-diet": {
    layer: 0,
    asks: [
      ...["say to them about the weight", "tell them about the weight", "say when they ask"],
      ...["tell the ladies"],
    ],
    answers: [
      "Stairs, I say, and no sugar. They write down the no sugar. || I tell them it's love. They think I've met a man.",
    ],
  },
  "weight-worry": {
    layer: 0,
    asks: [
      ...["worried about it", "does it worry you", "worry you"],
      ...["worried about your weight", "concern you"],
    ],
    answers: [
      "[after: kilos] Only for the skirts, I told myself. {Then I sat on a wooden chair and I could feel all of it|broken}. || I've not the time, dear. {I did ask the mirror who that was, one morning|broken}.",
    ],
  },
  "stopped-singing": {
    layer: 1,
    asks: [...["stop singing", "stopped singing", "last sing"], ...["last sang", "sing now"]],
    answers: [
      "Two years ago, when the shop went. {I sing for her, but that's work, I watch her feet while I do it|self}. || When Zain died I went down to a hum, six years ago. {The hum went some time after|self}.",
    ],
  },
  "want-that-back": {
    layer: 1,
    asks: [
      ...["like that back", "want that back", "want her back"],
      ...["be lively again", "like to be that"],
    ],
    answers: [
      "[after: lively, heard me] {I'd be glad to hear from her|self}. I'd not expect her to stay. || Oh, an evening of it. {I'd want my shoes off and somebody counting the songs|self}.",
    ],
  },
  "ashamed-of-what": {
    layer: 1,
    asks: [...["be ashamed of", "you ashamed of", "ashamed about"], ...["ashamed of what"]],
    answers: [
      "[after: two roads, the other] {That I put her somewhere. Or that I didn't and was sorry|bad-daughter}. || {Being looked at by my father|bad-daughter}, on the one. On the other I'd be looked at by her.",
    ],
  },
  "sea-last": {
    layer: 1,
    asks: [
      ...["you last there", "last at the sea", "last see the sea"],
      ...["last been there", "last in port"],
    ],
    answers: [
      "Seven years ago, with Zain, he walked in up to his tie. || Seven years. He'd his trousers rolled and he lost a shoe, we drove home with three.",
    ],
  },
  "sea-with": {
    layer: 1,
    asks: [...["who would you go with", "go with you", "take with you"], ...["go there with"]],
    answers: [
      "My girls, all of them, carrying things. And I'd let nobody hold my arm. || By myself, if I'm honest. I'd look at it without telling anybody that it was nice.",
    ],
  },
  "chose-to-stay": {
    layer: 1,
    asks: [...["choose to stay", "chose to stay", "choose it"], ...["your choice", "choose this"]],
    answers: [
      "I don't remember a choosing. {It was like a chair in the game, they'd all sat down|self}. || I was there when the music stopped. {I'd have chosen it, I think, if they'd asked|self}.",
    ],
  },
  "corrects-me": {
    layer: 0,
    asks: [...["who corrects you", "corrects you", "put you right"], ...["who puts you"]],
    answers: [
      "Everyone with a telephone. You mustn't say that, Limah, she's your mother. || I do it myself, before they've got to it. I've my mother's red pencil for it.",
    ],
  },
  "as-bad-person": {
    layer: 0,
    asks: ["do as a bad person", "you do as a bad", "bad person do"],
    answers: [
      "Leave the porridge pan. And say what I think of crosswords, with my feet on the table. || I'd lock the bathroom and eat the whole nasi lemak in there. I've planned it down to the chilli.",
    ],
  },
  "so-how-am-i": {
    layer: 0,
    asks: [
      ...["who last asked you", "last asked you that", "last person to ask"],
      ...["anyone asked you that"],
    ],
    answers: [
      "A man who'd come about the meter, in the spring. I told him all sorts. || You, tonight. Before that it'd be my husband.",
    ],
  },
};
