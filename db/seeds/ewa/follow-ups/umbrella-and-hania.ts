import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the night she went home, and about Hania. */
export const umbrellaAndHania: Scenario["topics"] = {
  "believed-nurse": {
    layer: 3,
    asks: [
      ...["did you believe her", "believe her", "you believed her"],
      ...["believe the nurse", "believe what she"],
    ],
    answers: [
      "As a nurse, no. {As a tired woman I believed every word|last-night?}. || I chose to. {One can do that with one's coat already on|last-night?}.",
    ],
  },
  "that-evening-home": {
    layer: 3,
    asks: [
      ...["do when you got home", "when you got home", "got home that night"],
      ...["do at home that", "do that night", "do that evening"],
    ],
    answers: [
      "I ironed, and I set the clock for five. {And I slept, that is what I did|last-night}. || I ate an egg and lay down with the radio on. {I was asleep before the weather|last-night}.",
    ],
  },
  "took-umbrella": {
    layer: 3,
    asks: [
      ...["did you take the umbrella", "you take the umbrella"],
      ...["was it raining", "raining then"],
      ...["did you take it", "take the umbrella", "take it with you"],
      ...["took it with you", "did it rain", "rain that night"],
    ],
    answers: [
      "[after: umbrella] I did. {It never rained|last-night}. || Yes, it was behind the door as he said. {I carried it the whole dry way home|last-night}.",
    ],
  },
  "said-back-then": {
    layer: 3,
    asks: [
      ...["did you say back", "say back to him", "say to him then"],
      ...["answer him then", "your last words", "last words to him"],
    ],
    answers: [
      "[after: umbrella] 'Until tomorrow', as to anybody. {I have tried since to find something better in it|last-night}. || 'Yes, yes, Stefan.' {Twice yes, and not once his hand|last-night}.",
    ],
  },
  "told-them-that": {
    layer: 3,
    asks: [
      ...["tell them that", "why did you tell", "why did you say that"],
      ...["why tell them", "why say you"],
    ],
    answers: [
      "[after: holding his hand, held his hand, version, story] Anna asked me on the telephone, was somebody with him. {I heard myself say, I was|last-night}. || It is what one tells a family. {I had told it to so many at the bedside, and mostly it was true|last-night}.",
    ],
  },
  "who-with-him": {
    layer: 3,
    asks: [
      ...["who was with him", "with him then", "was anyone with him"],
      ...["somebody with him", "was he alone", "anybody with him"],
    ],
    answers: [
      "Nobody was. {There was a machine, and it told the desk|last-night}. || The girl came when it rang. {Before that he had only the radiator|last-night}.",
    ],
  },
  "pills-went-back": {
    layer: 1,
    asks: [
      ...["pills still there", "still have the pills", "have his pills"],
      ...["pills now", "became of the pills", "did with his pills"],
    ],
    answers: [
      "Back to the pharmacy, the day after the funeral. {The girl said, have a nice day, and I had nothing in my hands|useless?}. || They went back to the pharmacist, as one is supposed to. {The little tray I kept, it says Thursday whether one needs it or not|useless?}.",
    ],
  },
  "happened-to-child": {
    layer: 1,
    asks: [
      ...["happened to your child", "happened to the child", "happened to her"],
      ...["the child die", "your child die", "happened to the baby"],
      ...["did she die"],
    ],
    answers: [
      "Her heart was not made right. {I have stood on a heart ward for thirty-four years with that|grief}. || She came too soon, and the heart was not finished. {Two days, and Stefan counted me the hours|grief}.",
    ],
  },
  "where-hania-lies": {
    layer: 1,
    asks: [
      ...["is she buried", "hania buried", "she buried"],
      ...["child buried", "is her grave", "grave of the child"],
    ],
    answers: [
      "At home in Gdynia, in the children's row. {We left her there when we came here, I have never got used to that sentence|grief}. || In Gdynia, under a birch that was a stick then. {I know it only from letters now|grief}.",
    ],
  },
  "hania-looked": {
    layer: 1,
    asks: [
      ...["she look like", "did hania look", "look like as a baby"],
      ...["did you hold her", "hold her"],
    ],
    answers: [
      "Like Stefan, with his ears. {I held her for one whole afternoon, they let me|grief}. || She had a great deal of dark hair. {He put his finger in her hand and would not move it, his arm went to sleep|grief}.",
    ],
  },
  "anna-knows-hania": {
    layer: 1,
    asks: [
      ...["anna know about hania", "anna know about her", "know she had a sister"],
      ...["anna know about the child", "tell anna about hania"],
    ],
    answers: [
      "She knows that there was one. {We told it on one evening, in one sentence, and passed the bread|grief}. || Yes, since she was twelve. {She asked if she might have liked her|grief}.",
    ],
  },
};
