import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Noa tells of her days since, of who may know, and of the nights. */
export const theseDays: Scenario["topics"] = {
  "not-mum": {
    layer: 0,
    asks: [
      ...["tell her the truth", "told her the truth", "not tell mum"],
      ...["tell mum the truth"],
      ...["stops you telling your mum", "telling your mum", "tell your mum", "telling your mother"],
      ...["not told your mum", "stops you ringing your mum", "tell your mother"],
    ],
    answers: [
      "she'd be right. she said it for three years and she'd be right, {and i'd be the idiot|shame} || because there'd be a silence on the line with 'i told you' in it. {i can't be wrong out loud this week|shame}",
    ],
  },
  "not-tali": {
    layer: 0,
    asks: [
      ...["stops you telling tali", "telling tali the", "tell tali the rest", "not told tali"],
      ...["telling your sister", "tell your sister the", "stops you telling your sister"],
      ...["kept from tali", "keep from tali"],
    ],
    answers: [
      "she'd carry it into her exam. {i'm meant to be the one who's done with being seventeen|burdening} || {she'd stop sleeping as well, and she's only little|burdening}. don't tell her i said little",
    ],
  },
  eaten: {
    layer: 0,
    asks: [
      ...["get anything to eat", "anything to eat", "get something to eat"],
      ...["buy anything", "get any food"],
      ...["what have you eaten", "last eat", "had anything to eat", "last meal"],
      ...["eat something proper", "proper meal"],
    ],
    answers: [
      "half a banana. {i got bored of it|nosleep?} || toast, four bites. {chewing's like a job|nosleep?}",
    ],
  },
  "keeps-awake": {
    layer: 0,
    asks: ["keeps you awake", "keeping you awake", "sleep through", "stops you sleeping"],
    answers: [
      "my head does trials. {i'm in the dock till about five|nosleep?} || {every time i'm nearly off i remember, and it's like being tipped out of a chair|nosleep?}",
    ],
  },
  lectures: {
    layer: 0,
    asks: [
      ...["your lectures", "going to uni", "going to lectures", "going in to uni", "uni going"],
      ...["been to uni", "a lecture tomorrow", "your course going"],
    ],
    answers: [
      "i've been to two out of six. i sit by the door, {dana's on the same row as ever|ghosted} || sort of, i go in late so i don't have to stand about. {there's a seat next to dana with a coat on it|ghosted}",
    ],
  },
  "empty-flat": {
    layer: 0,
    asks: [
      ...["flat feel like", "flat like without", "flat without him", "flat like now"],
      ...["like to be in the flat", "home feel like"],
    ],
    answers: [
      "echoey. {there's a square on the wall where his poster was and i say morning to it|missing} || it's gone big. {i leave the radio on when i go out, so it's not empty when i get back|missing}",
    ],
  },
  "go-home": {
    layer: 0,
    asks: [
      ...["go home for", "go home to", "going home for", "stay with your mum"],
      ...["stay with your family", "home for a bit"],
    ],
    answers: [
      "i've got my portfolio here. and if i go {it's like admitting i lost|shame} || i could, there's a bed. {i'd have to walk in with my bags and have her be nice about it|shame}",
    ],
  },
  drinking: {
    layer: 0,
    asks: ["are you drinking", "you drinking", "drink much", "had a drink", "been drinking"],
    answers: [
      "no. i had one wine on day one and cried into a cereal box, so that's that || not really, it makes me text. i'm on tea, i've got a river of it",
    ],
  },
  "friends-back": {
    layer: 0,
    asks: [
      ...["want them back", "like dana to do", "want dana to do", "want from dana"],
      ...["them to do", "friends to do", "want from them", "want from your friends"],
    ],
    answers: [
      "i want dana to knock, with a face on. {that's it, one knock|ghosted} || one person saying 'this is rubbish, noa, i'm outside'. {i've been listening for it all week|ghosted}",
    ],
  },
  "left-out": {
    layer: 0,
    asks: ["left out of the chat", "left out of it", "feel to be left out", "left out feel"],
    answers: [
      "{like when they pick teams and then there's just you and the wall|ghosted} || {like pressing your nose on a cafe window|ghosted}, and it's got your own table in it",
    ],
  },
  "stop-existing": {
    layer: 2,
    asks: [
      ...["mean whats the point", "whats even the point", "mean by whats the point"],
      ...["mean by why bother", "mean by ignore that", "the off switch"],
    ],
    answers: [
      "{like, if i wasn't in it, what would be different|whatsthepoint}. that kind of what's the point || that {i'd like to be put away till it stops|whatsthepoint}. like the good plates",
    ],
  },
  "sets-off": {
    layer: 3,
    asks: sharedAsks.setsOff,
    answers: [
      "the quiet, after the last tram. {it's like they wait for it|dontwantto?} || when i've seen a picture of them all. {then i lie down and it starts up|dontwantto?}",
    ],
  },
  eases: {
    layer: 3,
    asks: sharedAsks.eases,
    answers: [
      "a voice. tali's, or even the shipping forecast || somebody else's noise. the dog on the phone, or this, you, typing",
    ],
  },
  "having-said-it": {
    layer: 0,
    asks: sharedAsks.havingSaidIt,
    answers: [
      "i thought saying it would make it bigger. it's sort of smaller, which is rude of it || weird. like my mouth did it and i stood next to it. bit less tight in here though",
    ],
  },
  "want-to-be-here": {
    layer: 3,
    asks: sharedAsks.wantToBeHere,
    answers: [
      "one evening that i'd choose. start to finish, and nobody's left at the end of it || if being here was less like being left here. that's the whole list",
    ],
  },
  "live-side": {
    layer: 3,
    asks: sharedAsks.liveSide,
    answers: [
      "yeah. there's a bit of me that wants to see tali finish her exams and dance on a table || a bit, yes. it's the bit that bought a train ticket, nearly",
    ],
  },
  goodbyes: {
    layer: 3,
    asks: sharedAsks.goodbyes,
    answers: [
      "no. there's the nine pages to omer and that's about spare sheets. nothing like a goodbye || nothing like that, no. i write to him, i shout at him, it's not a goodbye to anybody",
    ],
  },
  "afraid-telling": {
    layer: 1,
    asks: [
      ...["afraid would happen if", "afraid of if you told", "happen if you told"],
      ...["afraid she would", "afraid shed", "worst that could happen if"],
    ],
    answers: [
      "that they'd look at me different, like i'm glass. {and then they'd get tired of it, and go|burdening} || that tali would be scared to hang up, ever. {i'd be a thing she has to check|burdening}",
    ],
  },
};
