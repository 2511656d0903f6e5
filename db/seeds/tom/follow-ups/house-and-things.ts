import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the kitchen, the clock and the spanner. */
export const houseAndThings: Scenario["topics"] = {
  "what-it-says": {
    layer: 0,
    asks: [
      ...["what did it say", "whats it say", "what does it say", "what does it say on it"],
      ...["what is on it", "what does it say there", "say on it"],
    ],
    answers: [
      "[after: on a card, the card] A number, and the days she's in. || Tuesdays and Thursdays, and who to ask for.",
      "[after: clock] The crest, and twenty-five years. || It's got the works' name round the rim.",
      "[after: printed it, warehouse picking, lifting boxes] Warehouse operatives wanted, and the hours. || That they'd train you up, no experience needed.",
      "[after: certificate] In recognition, and then the wrong name. || Thirty-one years' service, and a Thom with an H.",
    ],
  },
  "clock-hangs": {
    layer: 0,
    asks: [
      ...["where does it hang", "where is the clock", "clock hang"],
      ...["where do you keep the clock", "wheres the clock"],
    ],
    answers: ["[after: clock] Over the kitchen door. || On the wall there, by the stove."],
  },
  "clock-chosen": {
    layer: 0,
    asks: [...["who chose it", "who picked it", "did you choose it", "who chose the clock"]],
    answers: [
      "[after: clock] You'd a choice of that or a barometer. || Somebody in the office, out of a catalogue.",
    ],
  },
  "spanner-got": {
    layer: 0,
    asks: [
      ...["where did you get it", "get the spanner", "come by the spanner", "where is it from"],
    ],
    answers: [
      "[after: spanner] It was my father's before me. || Out of the works, when the old furnace went.",
    ],
  },
  "spanner-weight": {
    layer: 0,
    asks: [
      ...["heavy is that spanner", "heavy is the spanner", "spanner heavy"],
      "how big is the spanner",
    ],
    answers: [
      "[after: spanner] Six pound, or so. || You'd want two hands, if you weren't used to it.",
    ],
  },
  "kept-where": {
    layer: 0,
    asks: [...["where do you keep it", "you keep it where", "where do you keep the spanner"]],
    answers: [
      "[after: spanner] On a nail over the bench. || In the shed, on its own two nails.",
      "[after: on a card, the card] It's stood against the kettle. || By the kettle, where Gwen left it.",
    ],
  },
  initials: {
    layer: 0,
    asks: ["what initials", "which initials", "initials on it", "whose initials"],
    answers: ["His E, and I cut a T under it. || An E and a T."],
  },
  "kitchen-is": {
    layer: 0,
    asks: ["kitchen like", "what is the kitchen", "whats the kitchen"],
    answers: [
      "It's not big. There's a table, a stove and two chairs. || Warm enough. It's a table and the stove, and the clock.",
    ],
  },
  "cold-down": {
    layer: 0,
    asks: [
      ...["is it cold down there", "cold down there", "cold in the kitchen"],
      ...["is it cold there", "is it warm there", "is it warm enough", "are you warm enough"],
      "are you warm",
    ],
    answers: ["Not with the stove in. || I put my coat on over my pyjamas."],
  },
  "drinks-down": {
    layer: 0,
    asks: [
      ...["drink down there", "drink in the night", "have to drink down", "what tea"],
      ...["tea do you drink", "take in your tea", "how do you take your tea"],
      "how do you have your tea",
    ],
    answers: ["Tea, strong, with two sugars. || Just tea. I've gone through a box since Sunday."],
  },
};
