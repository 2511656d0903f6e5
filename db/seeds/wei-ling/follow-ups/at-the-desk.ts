import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of sitting over her work, and of those who sit over theirs. */
export const atTheDesk: Scenario["topics"] = {
  pile: {
    layer: 0,
    asks: ["piling up the most", "piled up the most", "the biggest pile"],
    answers: [
      "econs, i think. {there's eleven lectures i haven't watched|drowning} and two more come out every week || the recorded lectures. {eleven for econs, and i stopped counting the other mods|drowning}",
    ],
  },
  "four-hour-day": {
    layer: 0,
    asks: ["four hours is all", "days on four hours", "day go on four hours"],
    answers: [
      "slow. {i read a sentence and it's like chewing paper|sleep}, and around three i'm cold for no reason || i sort of float. {yesterday i poured the hot water into the bin and not the cup|sleep}",
    ],
  },
  "colours-did": {
    layer: 0,
    asks: ["colours do for you", "colouring do for you", "get from the colouring"],
    answers: [
      "it was nice, i have to say. for one evening i knew what came next, it was the green one. then {i capped the pens and it all came back|drowning} || it's the only thing i've finished this month. then {i saw how many boxes there were|drowning}",
    ],
  },
  "others-get-on": {
    layer: 0,
    asks: ["how the others get on", "look at the others", "when you see the others"],
    answers: [
      "my stomach drops a bit. {i start counting what they've done that i haven't|compare} || i get this cold feeling and then {it's sums, her chapter minus my chapter|compare}",
    ],
  },
  "eyes-on-page": {
    layer: 0,
    asks: ["eyes are on that page", "your head doing", "reading that same page"],
    answers: [
      "it's in the exam already. {i'm walking up and down looking for my seat|drowning} || working out days and hours and pages per hour. {i get the same result every time and it's not enough|drowning}",
    ],
  },
  "on-and-on": {
    layer: 0,
    asks: ["goes on and on", "that feeling goes on", "feeling doesnt stop"],
    answers: [
      "tiring. {i get to dinner, i've done nothing and my jaw hurts|drowning} || {i start to think it's just how i am now|drowning}. then someone says good morning in the lift and i say good morning",
    ],
  },
  "crossed-line": {
    layer: 0,
    asks: [
      "tell yourself when you look at it",
      "tell yourself when you see it",
      "tell yourself about that line",
      "look at that crossed out",
      "crossed out line",
      "the line you crossed out",
      "that one line say",
    ],
    answers: [
      "that i can't even start properly. {my notes gave up before me|compare} || it says wrong girl at the desk. {jia min wouldn't have crossed hers out|compare}",
    ],
  },
  "in-there-since": {
    layer: 0,
    asks: ["since they put it out", "been in there since", "in your head since the schedule"],
    answers: [
      "crowded. {when i try to think of one paper the other three stand up|drowning?} || like a fan's on. {it just goes round and i can't hear the question|drowning?}",
    ],
  },
  "did-with-number": {
    layer: 0,
    asks: ["seen that number", "after you saw the 34", "do with the 34"],
    answers: [
      "i folded the paper small and put it in my pencil case. {it's still there under the eraser|compare} || turned it face down, and when the girl beside me asked i said not bad. {i don't know where that came from|compare}",
    ],
  },
  "liked-year-one": {
    layer: 0,
    asks: ["you liked back then", "like about year one", "like about first year"],
    answers: [
      "the big lectures. you could be one of three hundred and still go oh, i get it. and prata after || i sat in front, don't laugh. i liked it when a proof closed and he underlined it twice",
    ],
  },
  "on-that-bus": {
    layer: 0,
    asks: ["is on that bus", "who is on the bus", "the bus that left"],
    answers: [
      "everyone from my intake i guess. {with snacks, and already at chapter nine|compare} || me from year one, probably. {she's got a seat and she isn't looking back|compare}",
    ],
  },
  "in-the-noise": {
    layer: 0,
    asks: ["in the noise", "the noise say", "hear in the noise"],
    answers: [
      "dates, and bits of what people said in the corridor. {nothing in there finishes|drowning?} || it's me, reading out what's left. {plus some song from a shop, on top|drowning?}",
    ],
  },
  "two-cross-mind": {
    layer: 0,
    asks: ["two do cross your mind", "two cross your mind", "those two modules feel"],
    answers: [
      "like hearing somebody walk behind you. {i think of them and i go and tidy a drawer|drowning} || i go hot and look at something else. {i don't even know what's in the second half|drowning}",
    ],
  },
  "math-easy": {
    layer: 0,
    asks: ["math was easy", "maths was easy", "math came easily"],
    answers: [
      "like humming. you look at it and it falls into place, and {i thought that was just what i'm like|fraud?} || nice. it was the one part of the day i didn't wonder if i was any good, {i just was|fraud?}",
    ],
  },
  "all-nodding": {
    layer: 0,
    asks: ["theyre all nodding", "everyone is nodding", "while they nod"],
    answers: [
      "{that they all got a memo|compare}. and then i nod also, that's the worst bit || don't ask, don't ask. {it'll be the one thing everybody else knows|compare}",
    ],
  },
  "nice-one-used": {
    layer: 0,
    asks: ["used the nice one", "used the first one", "followed the nice one"],
    answers: [
      "i'd have been late by monday lunch. {and then it isn't nice any more, it's proof|drowning} || one box with no tick and the whole page is spoilt. {so i kept it clean|drowning}",
    ],
  },
  "study-room-saw": {
    layer: 0,
    asks: ["looked round in there", "see in the study room", "saw in the study room"],
    answers: [
      "those water bottles with times printed on them. {not one person was on their phone|compare} || everyone had a spare pen out. {there was a girl teaching her friend the exact thing i can't do|compare}",
    ],
  },
};
