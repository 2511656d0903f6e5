import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about her first words. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["not sure if this is the right place", "i saw the link on the hall telegram"],
    answers: {
      why: [
        "my friends have the same exams, and my parents think i'm doing great. {so who's left|drowning?} || everyone here's busy with their own. {and at home i'm the one who's fine|drowning?}",
      ],
      mean: [
        "exams, and everything i was supposed to do before the exams. {it all came in one go|drowning?} || notes, papers, lectures i didn't watch. {i close one and there's another one under it|drowning?}",
      ],
      felt: [
        "{like my feet don't find the floor|drowning?}. all day, even in the shower || kind of scared. {and then i do nothing, which makes more of it|drowning?}",
      ],
      when: [
        "since the timetable came out, about four weeks || around week 9 it started, and it's got worse every week",
      ],
    },
  },
  {
    said: ["my hall put up a poster so", "i'm sort of sinking, the work"],
    answers: {
      why: [
        "i stopped doing it bit by bit. {now it's not bits any more|drowning?} || i got slow, and the work didn't. {so the gap just got wider on its own|drowning?}",
      ],
      when: [
        "the first one's on the 4th. i try not to look at the number || it starts on the 4th, at nine in the morning",
      ],
      mean: [
        "i clear one thing and the next lecture's already up. {i never get to the part where you breathe|drowning?} || every time i tick something, two new ones. {i'm further down than last week and i sat there the whole week|drowning?}",
      ],
      felt: [
        "{tight, and a bit sick|drowning?}. like before a race but nobody says go || it's like being late, {but for every single thing and all day|drowning?}",
      ],
      who: [
        "just hall, the block i stay in. they stuck it next to the lift || i mean the school stuff, no person. nobody's making me",
      ],
    },
  },
  {
    said: ["hey, it's probably nothing", "sorry if this is a small thing"],
    answers: {
      why: [
        "four mods and not enough me, basically. {i don't know which one to save|drowning?} || i fell behind and then i got scared of how behind. {now i can't look at it properly|drowning?}",
      ],
      mean: [
        "i sit there the whole day and nothing goes down on paper. {and the days keep going|drowning?} || like for real means i'm not saying it the way they say it. {they say dying and then they go for supper|drowning?}",
      ],
      felt: [
        "{panicky, but in a quiet way|drowning?}. from outside i look like someone reading || scared, a bit. {also embarrassed to be this scared over school|drowning?}",
      ],
      often: [
        "everyone gets like this in exam season. for me it's been every day since week 9 || it's new, this sem. in year one i was actually ok",
      ],
      who: [
        "my friends, the hallmates, the whole batch basically || my friends in hall, and whoever's in my mods",
      ],
    },
  },
];
