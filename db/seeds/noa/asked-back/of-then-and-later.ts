import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about before, what may come, and herself. */
export const ofThenAndLater: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["dad went, same thing, same stone", "same weight right here"],
    answers: {
      when: [
        "nine, i was. it stayed about a year and then it just wasn't there one morning || thirteen years back. it went when i started on the recorder, which was bad news for everyone else",
      ],
      why: [
        "it's two out of two. {you'd start looking at what they've got in common|unlovable?} || {i don't know what they see|unlovable?}. i only see me from in here",
      ],
      often: [
        "twice in my life, so far. it's got a type || it's only been dad and now this. in between i could breathe like a normal person",
      ],
    },
  },
  {
    said: ["before omer, my ex, i was", "bus drivers liked me"],
    answers: {
      mean: [
        "i'd do people's voices. i had a whole tram once, end to end || i'd get on singing and they'd let me off the fare. that happened, twice",
      ],
      then: [
        "then i got careful, i suppose. {you can't be careful and funny, it's like hopping in a sack|missing} || {i got quieter and nobody laughed so i got quieter|missing}",
      ],
    },
  },
  {
    said: ["a studio, with big windows", "weird, i'd put him in it"],
    answers: {
      when: [
        "i was sixteen, i drew it on a till roll in my first saturday job || way back, at school. before him, before any of this",
      ],
      why: [
        "i'd moved him in without noticing, him and his lamp || because i put him in everything. i'd have put him in the bath",
      ],
      felt: ["odd. like finding your own writing in a book || a bit like getting my coat back"],
    },
  },
  {
    said: ["i'm loud and i'm loyal", "talk loud, i love hard"],
    answers: {
      who: [
        "my ex says so, and my dad before him. it's a small panel || the ones who've gone. they've got it down as the reason",
      ],
      mean: [
        "i'll ring ten times if you're ill, and then i'll come || i mean i'd lie down in the road for you and you'd hear me doing it. that's the bit they don't like",
      ],
      felt: [
        "{like being sent back for working|unlovable} || {it's mad, it's the best stuff i've got|unlovable}",
      ],
    },
  },
  {
    said: ["round there with a bin bag", "there by six with boxes"],
    answers: {
      why: [
        "because she'd not have done anything wrong. yeah, all right || it's obvious when it's someone else's kitchen. it's very annoying",
      ],
    },
  },
];
