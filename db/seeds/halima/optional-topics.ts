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
      "Lists, dear. The stove, the gate, her slippers, and then {the same thing I said on Sunday, once more, louder|temper?}. || The small things first, the gate, the stove, is she covered. {And under them Sunday, what I said to her, round and round|temper?}.",
      "I tell myself: {other people manage with worse|bad-daughter?}. I say it in my mother's headmistress voice. || There's a sentence for it in my head, {plenty of women do this and more|bad-daughter?}. It's in my mother's voice, from assembly.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say, put up your feet, dear, and let somebody else listen for the gate. Isn't that funny. || I'd tell her she had done enough, twice over. It's easily said across a fence.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I miss her, dear, and she's in the next room. People wait for the funeral before they allow it. || That one may be tired of a person and love them. They only like to hear the second half.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One doesn't carry the house out to the street, dear. And by the time she's asleep I've no words left. || I was taught to keep the curtains closed on family matters. And I'd have had to sit down, for that.",
    ],
  },
  "if-told": {
    layer: 0,
    answers: [
      "They'd be very loving about it, dear, for a week. {Then I'd be sent something about patience every morning, with a flower on it|siblings}. || My brother would post me an article on tempers. {And my sister would bring up the home again|siblings}, and we'd both listen to the line.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "I'd wake because it was light, and {not because of the gate|worn-out}. I think I'd lie there and be suspicious. || I'd sit down to my rice, dear, with a plate and a spoon of my own. {And I'd taste it, I wouldn't be listening out|worn-out}.",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "To my brother and my sisters I'd say, leave the cake at home and bring your pyjamas. {Come for the nights|siblings}. || I'd say, when you ask for the patient, ask for me too. {I'm also in this house|siblings}.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I'd a pencil behind my ear, dear, and an opinion on everybody's hem. {These days I mostly listen at doors|worn-out?}. || Before this I was a great one for laughing, they could hear it out on the five-foot way. {What's changed is that I can't hear it either|worn-out?}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "From about four until she's asleep, and then it eases, as a toothache does. {By the next afternoon it's back at its post|worn-out?}. || It comes and it goes, dear. For an hour in the morning I'm nearly cheerful, and {by sunset I've been carrying it since lunch|worn-out?}.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "That she isn't frightened. {And that there's a little of me over when it's done|worn-out?}, I'd not say that to my sister. || Her dignity, dear, she had so much of it. {And lately my own|worn-out?}, though I'm shy about asking for any.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "I can set in a sleeve so that you'd never find the seam. {It's a while since anybody wanted one|self?}. || My daughters, dear, I brought them up on hooks and eyes. {And I was good, I was really very good, I'd forgotten that|self?}.",
      "I can get her laughing in the bath, some days, and the nurse can't. || I've a good hand with her, dear, when I've slept. I'd put that on the card, if there were one.",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "No, dear, I'm a Muslim, it's tea with me and a good deal of it. I take nothing for my nerves either. || Never a drop, and nothing from the chemist. My vice is condensed milk.",
    ],
  },
  faith: {
    layer: 0,
    asks: [
      ...["your faith", "faith help", "prayer help", "praying help", "pray help", "god help"],
      ...["does it help to pray", "believe in", "comfort in prayer", "comfort in your faith"],
    ],
    answers: [
      "Yes, and it helps, it's the one appointment that nobody cancels. She's got every word still, and for those minutes we're on the same page. || Yes, dear, on the mat she's as sure as ever, and I follow her. I find it steadies me, to be led.",
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
