import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about the lines that stay with one. */
export const ofVividLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I've won it about forty times", "Monday's meeting, in my head, both parts"],
    answers: {
      theySaid: [
        "He says, Kofi, that was out of order. Then he takes the little face back. || I have him go, I'd no right, mate. I'm very big about it.",
      ],
      felt: [
        "{Grand, for about a minute|fury}. Then it's ten to four and I've got to find my socks. || {I'm eight foot tall till the alarm goes|fury}.",
      ],
      often: ["Every night since the letter. || Each night, from two or so, and again in the cab."],
      who: [
        "Neil, my manager. And me, I do the both of them. || Me against Neil, that's the manager. I write for the pair of us.",
      ],
    },
  },
  {
    said: ["You know what my manager texted", "A thumb on a screen, that's all it took"],
    answers: {
      then: [
        "I went up them stairs two at a time. {You know the rest, it's typed up|fury}. || Cab door, yard, stairs. {I don't recall a single one of them|fury}.",
      ],
    },
  },
  {
    said: ["it's my father looking at the road", "it was my dad all over"],
    answers: {
      mean: [
        "It's the eyes. {They're on the road, and there's nobody behind them|bad-man}. || {That look he had, like he'd already left|bad-man}. I've got it off him.",
      ],
      then: [
        "Tilted the mirror, and on to the next stop. || I moved it down an inch. You can drive without your own face.",
      ],
      when: [
        "Last week, at Vauxhall, it was getting light. || A week back, on the early. There was nobody on.",
      ],
    },
  },
  {
    said: ["so the lady'd feel safe", "a panic button on her side"],
    answers: {
      who: [
        "The mediator's the lady. Abena had the other chair, looking at her lap. || I mean the one who ran it. Abena knew I'd not hurt a fly, and she looked at the carpet as well.",
      ],
      why: [
        "{They'd read a letter with my height in it|bad-man}, I should think. || It's how the room's set out, they said. {It's always how the room's set out|bad-man}.",
      ],
    },
  },
  {
    said: ["he says 'morning, captain'", "Morning, captain, he says"],
    answers: {
      who: [
        "I don't know his name, isn't that daft. He's got a stick and a hearing aid. || Some old boy, gets on by the green. He's never told me his name and I've never asked.",
      ],
      felt: ["{Like somebody's saved me a seat|room}. || {Warm, for two stops|room}."],
    },
  },
];
