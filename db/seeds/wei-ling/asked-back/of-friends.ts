import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about her friends and the cat. */
export const ofFriends: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["we shared one umbrella the whole first day", "it poured and she just put me under"],
    answers: {
      then: [
        "we both got wet on one side. she kept asking is it ok || my shoe floated off and she ran after it. so then we were friends",
      ],
      when: ["august last year, the very first day || in orientation week, so last august"],
    },
  },
  {
    said: [
      "her text has been sitting there since march",
      "now there's a message from march between us",
    ],
    answers: {
      felt: [
        "{every week it gets heavier, and it's only a hey|unnoticed} || {i see her name and i look at my slippers|unnoticed}",
      ],
      why: [
        "i was going to answer properly when i had time. then it was april || i went quiet on everyone. she was just the nicest one in the pile",
      ],
    },
  },
  {
    said: ["that's the entire message, plus a penguin", "one word, hey, and then a penguin"],
    answers: {
      youSaid: [
        "nothing, i've typed hi many times. it sits in the box || i haven't replied. i start, i see the date, i stop",
      ],
      why: [
        "just saying hi, i think. she does that, no reason || she'd seen me at the bus stop that day. i think it was only that",
      ],
    },
  },
  {
    said: ["she laughs before the joke", "drew moustaches on my notes"],
    answers: {
      why: [
        "she can see it coming on my face, she says || to make me look up. i'd be on page nine with my nose in it",
      ],
    },
  },
  {
    said: ["we ate pineapple tarts on the stairs", "properly, at chinese new year"],
    answers: {
      mean: [
        "everything. her flat, my prof, who's got fat. we finished the whole jar || till two in the morning, with our feet in our slippers. no animals needed",
      ],
      felt: [
        "like no time had passed. {i haven't been like that with anyone since|unnoticed} || {like i'd been holding my bag for months and put it down|unnoticed}",
      ],
    },
  },
  {
    said: ["a possum in a hat. i sent the frog", "and then just, u?"],
    answers: {
      why: [
        "the frog means alive, barely. {it's the truth, kind of|pretending} || it's her asking. {i gave it a thumb so it'd stop being a question|pretending}",
      ],
      when: [
        "a few days ago, it was night here || last week. it's still the bottom one in our chat",
      ],
    },
  },
  {
    said: ["the real one is xin yi", "a makan group i left, and xin yi"],
    answers: {
      mean: [
        "real like i could cry over a stapler and she'd just hand me another one || she's the one who'd notice. the rest see a closed door and think library",
      ],
    },
  },
  {
    said: ["i went quiet and it closed over", "i stopped coming out and they got used"],
    answers: {
      why: [
        "{there was nothing to be angry about, so nobody came to ask|unnoticed} || people fill the chair. {i'd also fill it|unnoticed}",
      ],
      when: ["it was done by week 9, i think || bit by bit, from the middle of the sem"],
    },
  },
  {
    said: ["someone wrote where are you", "in the chat, a few weeks back"],
    answers: {
      why: [
        "if i say why, it's a whole thing in front of everyone || it was in the group chat. i wanted them to ask again, but not there",
      ],
      theySaid: [
        "they put a jiayou sticker and moved on || two hearts on it. and then it was about supper",
      ],
      who: ["one of the makan group, the tall one || the girl who sits by the fan. she's nice"],
    },
  },
  {
    said: ["she doesn't have a name", "the aunties all call her something"],
    answers: {
      theySaid: [
        "she blinks. slowly, if it's a good day || the cat? she answers to all of them if there's fish",
      ],
      why: [
        "naming her feels like i'm claiming her. she's her own person || nobody asked each other, i think. one calls her boss",
      ],
    },
  },
];
