import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "it's just his text in his voice. {with a full stop at the end, ping|rage?} || like an argument where i've got all the best lines {and nobody's there|rage?}",
      "my brain goes: {what did you do, what did you do|shame}. like it's knocking || there's this voice, it goes '{think, what was it, what did you do|shame}'. it starts when i turn the tap off",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that it's not just a boy!! it's my whole week, my home, the people || this isn't me being dramatic. this is me being eight days in",
    ],
  },
  "held-back": {
    layer: 0,
    asks: [
      "stops you from telling someone",
      "stops you telling someone",
      "stops you telling anyone",
    ],
    answers: [
      "i wanted somebody to notice without me waving. {nobody noticed|ghosted} || i kept thinking one of them would ring first. {it's a very quiet phone|ghosted}",
    ],
  },
  "if-told": {
    layer: 1,
    asks: [
      ...["afraid would happen if", "afraid of if you told", "happen if you told"],
      ...["afraid she would", "afraid shed", "worst that could happen if"],
    ],
    answers: [
      "they'd look at me different, like i'm glass. {and then they'd get tired of it, and go|burdening} || my sister tali would be scared to hang up, ever. {i'd be a thing she has to check|burdening}",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "i'd sleep in an actual bed. and {no stone on me when i wake up|chest}, that'd be the first thing || i'd sing in the shower and the neighbours would bang on the wall, it'd be great. {my chest would just be a chest|chest}",
    ],
  },
  "say-to-them": {
    layer: 0,
    asks: [
      ...[
        "say to dana",
        "ask dana",
        "like to tell dana",
        "train to your sister",
        "say to them",
        "say to your friends",
      ],
      ...["say to the group", "want them to know", "tell them if", "like to say to"],
    ],
    answers: [
      "'i can see you.' that's all i'd say, {in the street, and then she'd have to look up|ghosted} || i'd ask dana if any of it was about me or if i just came with omer. {i don't think i want the answer|ghosted}",
      "and that i miss her, {some hours more than him|ghosted}. don't write that down || then i'd probably go and ask how her nan is. {that's how much i miss her|ghosted}",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "i was the one who organised everything, birthdays, trains, snacks. {now i can't organise a spoon|missing} || everything, in one TEXT. i had brunch and a person and a side of the bed, {and now i've got a floor|missing}",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "it's waves. {twenty minutes of wanting to bite things|rage?}, then flat for an hour, then hello again || {the furious part burns off quick|rage?}. the sad part stays over, like a guest who's missed the train",
    ],
  },
  matters: {
    layer: 0,
    asks: ["what matters most", "matters most in", "the most important bit"],
    answers: [
      "{that nobody rang|ghosted}. not even him. the others || the friends, i think. {him i can hate, with them i just wait|ghosted}",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "i turn UP for people. with soup, in the rain, i'm really good at that || my lettering, i did a whole menu by hand and a customer asked to keep it. and i make people laugh, or i did",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "not me. mum sings in a choir and i like the songs, that's as far as it goes || no, but i've shouted at the ceiling a few times this week, does that count",
    ],
  },
  drinking: {
    layer: 0,
    asks: ["are you drinking", "you drinking", "drink much", "had a drink", "been drinking"],
    answers: [
      "no, i had one wine on day one and cried into a cereal box, so that's that || not really, it makes me text. i'm on tea, i've got a river of it",
    ],
  },
  lonely: {
    layer: 0,
    answers: [
      "YES, like, properly. {it's so quiet in here i said good morning to the fridge|ghosted} || {so lonely it's embarrassing|ghosted}. i rang the bank about nothing and stayed on for the music",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "{obviously, i must have done SOMETHING|shame}. people don't get a text like that for nothing, says my brain, at 3am || {all the time, i keep going back over it for the bit where i broke it|shame}. i haven't found it yet but i'm thorough",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "{so much. i bought CUSHIONS for a man who was leaving|shame} || {yes, i can't go back in that supermarket|shame}. the yoghurt lady saw my whole face",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "so angry!! {at him, at them, at the melon|rage} || {YES, at every one of them, him first|rage}. and then me, for still looking at his stories",
    ],
  },
  afraid: {
    layer: 1,
    answers: [
      "that it's me. {that the next person gets to the same two words and goes|unlovable?} || {that this is just what happens when people get to know me|unlovable?}. and i'll be forty, telling it to a dog",
      "that it stays this quiet. {that they were only ever his, all of them|ghosted} || {that the phone just doesn't ring again|ghosted}, like that's it, that was my go at having people",
      "yes, of the nights mostly, {when there's nobody awake to text|ghosted} || {scared of sunday because there's nothing in it|ghosted}. and of meeting all of them outside some bar",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "it's hard to find right now, {everything i was hoping for had him in it|missing}. my sister's a bit of hope. a rude bit || {most of today, yes, hopeless|missing}. and then i drew the fern with my left hand and snorted, so there's a crumb",
      "on and off, {it goes when the flat goes quiet|ghosted} || {about every other hour it goes|ghosted}. it depends who's typing",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "{yes, i hear myself and i'd put the phone down on me|burdening} || {to my sister tali, yeah|burdening}. she's meant to be learning cells and she's learning me",
    ],
  },
  crying: {
    layer: 1,
    answers: [
      "{constantly, yesterday i cried at a LAMP|missing} || {yes, a lot, today it was a sock|missing}, one of his, it wasn't even a nice one",
    ],
  },
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
