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
      "The same small errands. His coat, his letters, whom I should have telephoned, {and that it is all one now when I do it|quiet-home?}. || I go through the flat in my head, room by room. {In each I am looking for something to tell him|quiet-home?}.",
      "I think: so, Ewa, {this is it now|no-use-hope?}. I think it in Polish, it is shorter. || There is a sentence, in Polish, two words. It says, so, {this is what remains|no-use-hope?}.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I would say, my dear, sit in your coat as long as you like. || I should bring soup and ask nothing. It is what I would have liked.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That managing is not the same as being well. And that one may say his name. || I wish they knew that his name does not hurt me. The silence does.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One does not like to be a bother. And I could not think how such a letter should begin. || I did not wish to make work for anybody. And there was always another cupboard.",
    ],
  },
  "if-told": {
    layer: 0,
    answers: [
      "My daughter would be on the next airplane, {and I should be managed|managing}. || They would be very kind, and speak to one another about me. {I have seen it done to others|managing}.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "I should take off my coat when I come in. {And put out one cup, without looking for the other|two-cups}. || I would cook a thing that needs an hour, and sit down to it. {For one, and I should not be surprised at the pot|two-cups}.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I was a quick person, I came up the stairs talking. {Now I do not speak until noon|quiet-home}. || One used to ask something and there was an answer from the next room. {That has changed, I ask it and it stays asked|quiet-home}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "From four until about the evening news, as a rule. {After that it is quieter, but it does not leave|grief}. || It comes and goes, there are days with very little of it. {One time it took the whole of a Sunday|grief}.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "That my husband is not tidied away. {He was a person, with a cough and a slide rule|grief}. || My two girls, that they need not worry. {And to keep hold of how he sounded|grief}.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "I was a good nurse. I could find a vein in the dark, {and it is long since anyone needed one found|quiet-home?}. || My daughter, and my hands. {For thirty-four years they knew what to do|quiet-home?}.",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "A small glass at Christmas, nothing besides. And I take nothing to sleep. || No, I was a nurse, I have seen where that road goes. There is a cherry liqueur of his, and it has dust on it.",
    ],
  },
  "say-to-them": {
    layer: 1,
    asks: [
      ...[
        "say to irena",
        "tell irena",
        "say to them",
        "tell them",
        "say to your friends",
        "say to the wives",
      ],
    ],
    answers: [
      "I would say, it is not catching, you may stand nearer. {Irena, the boldest of the bridge wives, would laugh|friends}, and then she would be ashamed. || To Irena, from our bridge, I should say, I am the same woman with one chair fewer. {I have said it to the pickles already|friends}, they took it well.",
    ],
  },
  faith: {
    layer: 0,
    asks: [
      "believe in god",
      "see him again",
      "you will see him",
      "in heaven",
      "go to church",
      "do you pray",
      "your faith",
      "religious",
      "to mass",
      "you pray",
      "a believer",
    ],
    answers: [
      "I go on Sunday, by habit and for the singing. {We are not on speaking terms just now, God and I|grief}. || I do still kneel. {What I have to say there is mostly a complaint|grief}, I am told that is permitted.",
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
