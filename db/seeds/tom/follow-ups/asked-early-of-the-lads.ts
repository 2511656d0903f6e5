import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to small questions about the lads, the paper shop and the caretaker's job, early in a talk. */
export const askedEarlyOfTheLads: Scenario["topics"] = {
  "tesco-who": {
    layer: 0,
    asks: [
      "who do you see in tesco",
      "see in tesco",
      "nod to",
      "which of them do you see",
      "saw by the milk",
      "was it by the milk",
      "one by the milk",
    ],
    answers: [
      "A crane driver off my shift, mostly. By the freezers. || It'd be the crane driver. He does the shop for his wife.",
    ],
  },
  "nod-more": {
    layer: 0,
    asks: [
      "more than a nod",
      "stop you saying hello",
      "stops you saying hello",
      "stops you stopping",
    ],
    answers: [
      "You say hello, and then you've to say what you're up to. || I'd have nothing for him after hello.",
    ],
  },
  "paper-shop-talk": {
    layer: 0,
    asks: [
      "you and her talk about",
      "talk about with the woman",
      "talk about in the paper shop",
      "woman in the paper shop talk",
    ],
    answers: [
      "[after: paper shop] The weather, and her knees. Who's died. || It's weather, and whose turn it is to be badly.",
    ],
  },
  "paper-shop-her": {
    layer: 0,
    asks: [
      "whats she like the woman",
      "woman in the paper shop like",
      "woman in the paper shop",
      "she like in the paper shop",
    ],
    answers: [
      "[after: paper shop] Friendly. She keeps my paper back for me. || She's a chatty one, with her glasses up on her head.",
    ],
  },
  "which-paper": {
    layer: 0,
    asks: ["paper do you get", "which paper do you", "what paper do you", "which paper is it"],
    answers: [
      "[after: paper] The local one, for the jobs page. || Just the local. I do the crossword in it.",
    ],
  },
  "gwen-put-it": {
    layer: 0,
    asks: [
      "how did she put it",
      "did she put it to you",
      "how did gwen put it",
      "she suggested it",
      "gwen suggested it",
      "whose idea was it",
    ],
    answers: [
      "She said I needn't tell her, so long as I told somebody. || Not in words. She left it open on the table, that was all.",
    ],
  },
  "caretaker-why": {
    layer: 0,
    asks: [
      "was it about that one",
      "drew you to the caretaker",
      "about the caretaker job",
      "liked about the caretaker",
      "like about being a caretaker",
      "appeal about the caretaker",
    ],
    answers: [
      "[after: caretaker] Boilers to see to, and kids about. I'd have been handy. || There's a boiler house in it, and nobody stood over you.",
    ],
  },
  "caretaker-gone": {
    layer: 0,
    asks: [
      "happened with the caretaker",
      "hear about the caretaker",
      "get the caretaker",
      "caretaker job go",
    ],
    answers: [
      "[after: caretaker] It went to a younger fella. || They'd somebody in mind already, I heard after.",
    ],
  },
  "others-went": {
    layer: 0,
    asks: [
      "happened to the others",
      "became of the others",
      "the others go",
      "the other men do",
      "the others doing now",
      "happened to the rest",
    ],
    answers: [
      "[after: four hundred, works, lads] Some are driving vans, some went off to their sons'. || A few got on at the port. There's plenty still looking.",
    ],
  },
  "quiet-do": {
    layer: 0,
    asks: ["do with the quiet", "fill the quiet", "do about the quiet"],
    answers: ["I'll find a hinge to oil. || The radio goes on, or I go out with the dog."],
  },
  "boots-then": {
    layer: 0,
    asks: [
      "with your boots on",
      "once your boots are on",
      "happens when you remember",
      "do when you remember",
      "after youve laced them",
    ],
    answers: [
      "[after: boots, laced] I take them off and let the dog out. || They come off again, and I fill the kettle.",
    ],
  },
};
