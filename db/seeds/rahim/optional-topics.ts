import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";
import { feelingsAsked } from "./feelings-asked";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "The numbers. {What is owed, what is eaten, how many days|night?}. They go round like the fan. || I count. {Days here, money there, and then from the beginning|night?}.",
      "I say to myself: {you ate today, did you earn it|not-man}? Like this, like a foreman. || There is a foreman inside. He asks, {this rice, who paid for it|not-man}?",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "To a friend I say, eat first, then we think. To me I don't say it. || I tell him, brother, it is not your shame. For him I believe it.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I want to work. They look at a man who sits and think he likes it. || That waiting is not rest. It is heavier than bricks.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One doesn't show a wound to a guest. And whom should I ask? || I didn't want that a trouble of mine becomes a trouble of others.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "At six the lorry comes and I am on it. {This I would notice, that nobody is left behind|left-behind}. || I wake up, and the arm goes up to the shirt on the nail. {Then I walk down with the others|left-behind}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "It doesn't go away, sir or madam. {In the evening with the men it is half, in the night it is full|night?}. || The whole day it is there. {When I cook it sits down a little, in the dark it stands up again|night?}.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "That my daughter eats and goes to school. {And that they can still say my name there|apart?}. || My family, all four. {That I am again the one who sends|apart?}.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "My hands, sir or madam. I make a wall flat like water, {or I made it|shoulder?}. || Plaster and tiles, and to teach it, this I am proud of. {With two arms I was good|shoulder?}.",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "No, for us it is not allowed, and I don't want it. I drink only tea. || I don't drink, I am Muslim. And I take nothing, only what the hospital gives for the arm.",
    ],
  },
  "if-told": {
    layer: 1,
    asks: [
      "happen if she heard",
      "happen if she knew",
      "happen if they knew",
      "if she heard",
      "if she hears",
      "if she finds out",
      "if she found out",
      "if shirin knew",
      "if shirin finds out",
      "if shirin found out",
      "when she finds out",
      "if they find out",
      "if they found out",
    ],
    answers: [
      "My wife would look what there is still to sell. {Already I hear her count|lying}. || Shirin, my wife, would become quiet. {With her crying I can live, not with this quiet|lying}.",
    ],
  },
  "say-to-them": {
    layer: 1,
    asks: [
      "say to shirin",
      "tell shirin",
      "telling shirin",
      "told shirin",
      "say to your wife",
      "tell your wife",
      "telling your wife",
      "want to tell her",
      "like to tell her",
      "stops you telling",
      "telling her",
    ],
    answers: [
      "I would say, the arm is broken a little, I am not. {Then my wife asks since when, and for that I have no voice|lying}. || To my wife Shirin I would say, the arm only, the rest of me is well. {She will ask how long, and I can't say the months|lying}.",
    ],
  },
  changed: {
    layer: 0,
    asks: ["changed along the way", "you changed", "how have you changed"],
    answers: [
      "I speak less and I count more. {Some days I forget which side I shave|waiting}. || I was a man with a loud whistle, ask my friend Jashim. {Now I close the door without a sound|waiting}.",
    ],
  },
  faith: {
    layer: 0,
    asks: [
      "you pray",
      "your prayer",
      "your prayers",
      "the mosque",
      "your faith",
      "your religion",
      "praying help",
    ],
    answers: [
      "I am Muslim, I pray in the room by day, on Friday in the mosque behind the market. {Now I do it with one arm down, God has seen it|shoulder?}. || Yes, by my bed, and at the mosque near the market on Friday. {One arm does not come up with the other, God knows why|shoulder?}.",
    ],
  },
  ...feelingsAsked,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
