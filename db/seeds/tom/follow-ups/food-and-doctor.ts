import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he eats, the doctor and what Nia drew. */
export const foodAndDoctor: Scenario["topics"] = {
  "ate-today": {
    layer: 0,
    asks: [
      ...["eat today", "eaten today", "did you eat today", "have you eaten today"],
      ...["anything to eat today", "had anything to eat", "have you eaten tonight"],
      ...["eat tonight", "have you had your tea", "had any tea", "have you eaten"],
      "had something to eat",
    ],
    answers: [
      "Toast this morning, and about half of my tea. || Two rounds of toast, and a bit of what was left me.",
    ],
  },
  "tea-was": {
    layer: 0,
    asks: [
      ...["what was for tea", "for tea tonight", "was the tea", "what tea did she leave"],
      ...["left you for tea", "what did she leave you"],
    ],
    answers: ["Stew, with dumplings. || Sausages and mash, under a plate."],
  },
  "dog-tea": {
    layer: 0,
    asks: [
      ...["does the dog like it", "dog like it", "dog like the food", "bess like it"],
      "does the dog mind",
    ],
    answers: ["She thinks it's Christmas. || The dog's never complained."],
  },
  "pressure-number": {
    layer: 0,
    asks: [
      ...["what was the number", "number did he give", "the number was", "what number did he"],
      ...["how high was it", "blood pressure high", "how high is your blood"],
    ],
    answers: [
      "[after: blood pressure] A hundred and sixty over something. || One-sixty over a hundred, I think it was.",
    ],
  },
  "pressure-tablets": {
    layer: 0,
    asks: [
      ...["give you tablets", "tablets for it", "give you anything for it"],
      ...["prescribe", "did he give you anything", "give you something for"],
    ],
    answers: [
      "[after: blood pressure, doctor] No, a leaflet about salt. || Nothing yet. He'll take it again first.",
    ],
  },
  "doctor-again": {
    layer: 0,
    asks: [
      ...["see the doctor again", "see him again", "go back to the doctor"],
      ...["back to the doctor", "next appointment", "next see the doctor", "doctor again"],
      "go back to him",
    ],
    answers: [
      "[after: blood pressure, doctor] January, to have it taken again. || In the new year. I could ring sooner.",
    ],
  },
  "surgery-where": {
    layer: 0,
    asks: [
      ...["where is the surgery", "the surgery where", "far is the surgery"],
      "wheres the surgery",
    ],
    answers: ["Bottom of the high street. || On the high street, it's a walk with the dog."],
  },
  "woman-when": {
    layer: 0,
    asks: [
      ...["when can you see her", "days is she in", "when does she work there"],
      "when could you see her",
    ],
    answers: [
      "[after: on a card, the card, woman you talk to] Tuesdays and Thursdays. || She's there Tuesdays, and a Thursday.",
    ],
  },
  "drawn-when": {
    layer: 0,
    asks: [
      ...["when did she draw", "when did she draw it", "when did nia draw", "draw it for you"],
      "when was it drawn",
    ],
    answers: [
      "[after: drawing, picture, hat on] At half term, at this table. || She did it at half term, on the floor there.",
    ],
  },
  "drawn-colours": {
    layer: 0,
    asks: [
      ...["colours did she use", "colours are in", "colour is the drawing"],
      ...["what colour is it in", "colour did she use", "colours in it"],
    ],
    answers: [
      "[after: drawing, picture] Every one in the box. || Purple, chiefly. I've purple arms.",
    ],
  },
  "still-up": {
    layer: 0,
    asks: [
      ...["is it still there", "still up", "is it still up", "still hanging"],
      "still on the fridge",
    ],
    answers: [
      "[after: drawing] It is. I've put a better magnet on it. || Aye, it's not come down.",
      "[after: card] It's not been moved. || It's where she left it.",
    ],
  },
  "hat-kind": {
    layer: 0,
    asks: [
      ...["kind of hat", "sort of hat", "what hat", "hat was it", "hat is it", "hat look like"],
    ],
    answers: [
      "[after: hat] A tall one, like an undertaker's. || One with a big brim, like a cowboy's.",
    ],
  },
};
