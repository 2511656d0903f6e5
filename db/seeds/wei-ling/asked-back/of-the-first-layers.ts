import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about her modules, her sleep, her plan and the lounge. */
export const ofTheFirstLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["two electives i regret", "two more mods that looked fun in august"],
    answers: {
      why: [
        "i picked them because the description had no numbers in it. it has essays in it || i thought one easy one and one nice one. they're not easy and i don't find them nice",
      ],
      mean: [
        "they hand in and they go for dinner. {i don't know where they find the hours|compare} || nobody's panicking out loud. {they do the reading on the bus and it goes in|compare}",
      ],
      felt: [
        "{slow, like the last one still writing|compare} || {like i missed a briefing|compare}. and it's too late to ask what was in it",
      ],
      who: [
        "the people in my mods, and level 5. it's the same faces everywhere || my batch. the ones who sit near the front mostly",
      ],
    },
  },
  {
    said: ["slept more than four hours since", "four hours is the most i've slept"],
    answers: {
      why: [
        "i lie down and {it starts adding up marks|sleep?}. it's better at that than at the exam || the moment the light's off {my brain goes ok, so, let's count|sleep?}",
      ],
      when: [
        "about four weeks ago, the timetable. i can tell you the last good night even || four weeks, roughly. they put the dates up on a monday",
      ],
      felt: [
        "{everything's a bit far away|sleep?}. i answer people one second late || like being jet lagged {but i didn't go anywhere|sleep?}",
      ],
      then: [
        "i get up when papa's emoji comes, and then i'm slow till dinner || i give up around five and scroll. then it's day and i'm supposed to be a person",
      ],
      often: [
        "every night now. there was one sunday i got six and i felt drunk || each night. last week i got five one time and told the cat about it",
      ],
    },
  },
  {
    said: [
      "spent the whole evening colouring it in",
      "three hours picking colours for a study plan",
    ],
    answers: {
      why: [
        "colouring's the only part i could do right. {the plan i'd have to start|drowning?} || because you can't get a colour wrong. {after that comes chapter one|drowning?}",
      ],
      then: [
        "i took a photo of it and went to lie down. haven't done a single box || capped everything, put it on the wall and looked at it till two",
      ],
      felt: [
        "calm, for that one evening. {then it was eleven and nothing had happened|drowning?} || good, actually. {till i noticed i was planning days that were already over|drowning?}",
      ],
      mean: [
        "there's a row for everything, even tea. i follow the tea || pink, orange, one green i'm saving for finished. the green still has its cap on",
      ],
    },
  },
  {
    said: ["i heard them laughing and put my earphones on", "i can hear it through the floor"],
    answers: {
      why: [
        "if i can't hear it then {i'm not the only one not in it|compare} || i could go down. {but they'd see i'm at chapter one|compare}",
      ],
      felt: [
        "{left out, and it's me who stayed in|compare}. so who do i blame || {about this big|compare}. and then annoyed that it's making me this big",
      ],
      who: [
        "the girls on my corridor, and some guys from level 4 || level 5 people, the whole corridor nearly. and someone's speaker",
      ],
      then: [
        "nothing, i sat with the earphones on and nothing playing || i turned the page so i'd feel like i was also studying. didn't read it",
      ],
      often: [
        "every night till the exams, i think they've got a rota for snacks || a lot of nights. they started the week the dates came out",
      ],
    },
  },
];
