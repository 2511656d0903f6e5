import { sharedAsks } from "../../shared-asks";
import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of what he built, of the guard, the buses and the cat. */
export const townAndGuard: Scenario["topics"] = {
  "hotel-inside": {
    layer: 0,
    asks: [
      "back to the hotel",
      "inside the hotel",
      "seen it since",
      "visit the hotel",
      "ever go in",
      "seen the hotel",
    ],
    answers: [
      "Only past it, in the bus. A man stands at the door. || From the bus I have seen the doors. I would need better shoes.",
    ],
  },
  "hotel-long": {
    layer: 0,
    asks: [
      "did the floor take",
      "take you to lay",
      "take to lay",
      "how many tiles",
      "floor take you",
      "long did the floor",
      "work on that floor",
      "work on the floor",
      "long did the floor take",
    ],
    answers: [
      "Four months, with ten others. || It took us four months. At the end we worked by night.",
    ],
  },
  "school-steps": {
    layer: 0,
    asks: [
      "how many steps",
      "the school now",
      "school in tampines",
      "seen the school",
      "steps are there",
      "children in the school",
    ],
    answers: [
      "Sixty-two steps, in four parts. || There are children on it now, I think. I have not gone to look.",
    ],
  },
  "guard-paper": {
    layer: 0,
    asks: [
      "which newspaper",
      "what newspaper",
      "newspaper do you",
      "read in the newspaper",
      "read in the paper",
      "in the newspaper",
      "what do you read in it",
      "read in his newspaper",
      "read in that newspaper",
      "do you read in his",
      "read his newspaper",
    ],
    answers: [
      "The English one. I read the weather and the football. || First the weather, then the pictures. Then I look up three words.",
    ],
  },
  "guard-talk": {
    layer: 0,
    asks: [
      "talk about with the guard",
      "guard talk",
      "talk to the guard",
      "speak with the guard",
      "say to the guard",
      "guard say",
      "the guard like",
      "guards name",
      "the guard talk about",
      "does the guard say",
      "the guard talk to you",
      "talk with the guard about",
      "talk about at the gate",
    ],
    answers: [
      "Of the heat, and of his knees. || We talk of the weather. He shows me a photo of a mountain.",
    ],
  },
  "bus-number": {
    layer: 0,
    asks: [
      "bus number",
      "number is the bus",
      "number of the bus",
      "number does the bus",
      "often does the bus",
      "how often do the buses",
    ],
    answers: [
      "It is the 182, it comes each quarter hour. || Every fifteen minutes one comes. The 182.",
    ],
  },
  "mosque-way": {
    layer: 0,
    asks: [
      "how far is the mosque",
      "far is the mosque",
      "which mosque",
      "mosque is it",
      "get to the mosque",
      "is the mosque big",
      "mosque like",
    ],
    answers: [
      "Ten minutes by foot. It is green, and not big. || Behind the market, so one smells fish before the prayer.",
    ],
  },
  "weather-there": {
    layer: 0,
    asks: [...sharedAsks.weather, "how is the weather"],
    answers: [
      "Hot, with a bit of wind on the stair. || It has rained. Now it drips from the roof.",
    ],
  },
  "kitchen-cat": {
    layer: 0,
    asks: [
      "the cat",
      "which cat",
      "cats name",
      "cat called",
      "feed the cat",
      "any cats",
      "the kittens",
      "cat look",
      "cat behind the kitchen",
      "what is the cat called",
      "is the cat called",
      "name of the cat",
      "does the cat have a name",
      "the cat live",
      "the cat now",
      "cat doing",
      "is the cat",
      "kind of cat",
    ],
    answers: [
      "Grey, with three small ones. I give her the fish heads. || She is thin and grey. The small ones sleep in a rice carton.",
    ],
  },
  "words-new": {
    layer: 0,
    asks: [
      "words did you learn",
      "words do you learn",
      "words did you write",
      "new words",
      "words today",
      "five words",
      "english words",
      "words from the board",
    ],
    answers: [
      "Today: harness, edge, slippery, exit. || Slippery, ladder, edge, assembly point. The last is two words.",
    ],
  },
  "office-way": {
    layer: 0,
    asks: [
      "far is the office",
      "far is that office",
      "get to the office",
      "bus to the office",
      "get to that office",
      "time does the office open",
    ],
    answers: [
      "One bus and then ten minutes by foot. || It is near Little India, forty minutes. On Sunday afternoon it is open.",
    ],
  },
  "helps-evening": {
    layer: 0,
    asks: [
      "helps you in the evening",
      "helps in the evening",
      "helps you at night",
      "helps when its bad",
      "helps you behind the cloth",
      "when its really bad",
    ],
    answers: [
      "The song, with one ear. And that Jashim breathes beside me. || I hold the photo of my girl to the lamp. Then I pray once more.",
    ],
  },
};
