import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about her family. */
export const ofThePeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["she does front desk at a polyclinic", "she's the lady at the polyclinic counter"],
    answers: {
      why: [
        "that's how she says i care about you, it's her only line || for her if you've eaten then it can't be so bad",
      ],
    },
  },
  {
    said: [
      "i'm cheerful for twenty minutes and she believes",
      "she only gets the cheerful version",
    ],
    answers: {
      why: [
        "{she's tired and it's sunday|pretending}. she should get a nice one || {the other version would make her get on a train|pretending}",
      ],
      felt: [
        "{like i'm hiding in plain sight|pretending} || {i miss her while i'm talking to her|pretending}",
      ],
    },
  },
  {
    said: ["don't study too late and drink more", "just take care, sleep early, drink water"],
    answers: {
      youSaid: [
        "i said ya ma, i'm drinking. i had kopi in my hand || ok ma, and then i asked about her feet",
      ],
      felt: ["taken care of, in the wrong place || nice and useless. i don't mean it in a bad way"],
    },
  },
  {
    said: ["that's him being emotional", "one emoji from him is like a whole speech"],
    answers: {
      mean: [
        "he did two thumbs once, for my admission. we all talked about it || at new year there was an orange. my mum showed the neighbours",
      ],
    },
  },
  {
    said: ["it's thumbs up and how's stats", "a thumb, a how's stats, bye"],
    answers: {
      youSaid: ["i say can. it's always can || can, pa. it fits every question he's got"],
      why: [
        "he's shy, and stats is the only word of mine he's got || neither of us knows how to start on anything else",
      ],
    },
  },
  {
    said: ["he hasn't heard there's a 34", "he doesn't know about the 34"],
    answers: {
      why: [
        "he's told the kopi uncle i'm doing well. {i can't make him take it back|letdown} || {he'd say never mind, and i'd see him mind|letdown}",
      ],
      youSaid: ["i said steady, pa || i sent the thumb. it's getting heavy, that thumb"],
    },
  },
  {
    said: ["all in one flat, an hour away", "there's mum and papa, ah ma with"],
    answers: {
      where: [
        "in the west, three rooms and a lot of laundry || about an hour by train and one bus, out west",
      ],
      often: [
        "i haven't been back since recess week || not often now. i used to go home every weekend",
      ],
    },
  },
  {
    said: ["i just only bring home the nice parts", "they get the highlights and i keep"],
    answers: {
      mean: [
        "the A's, the cat, what i ate. {not the bed, not the stairs|pretending} || they get cat photos and can. {the rest's in this room with me|pretending}",
      ],
    },
  },
  {
    said: ["they said just do your best", "it was do your best, anything is ok"],
    answers: {
      felt: [
        "{it gets bigger every time they say it|letdown} || {like a small bag that's got everything in it|letdown}",
      ],
      why: [
        "they think it takes the pressure off. they're being nice || they really mean it, i think. that's why i can't be angry",
      ],
    },
  },
  {
    said: ["she's 79 and she peels everything", "half a papaya in her hand"],
    answers: {
      why: [
        "if your hands are full of fruit you can't be sad, that's her theory || she was hungry as a kid. so now nobody near her is allowed to be",
      ],
    },
  },
  {
    said: ["she falls asleep on my arm", "who died in the drama"],
    answers: {
      felt: [
        "warm, and my arm goes dead, and i don't move it || easy. i don't have to be anything, only an arm",
      ],
    },
  },
  {
    said: ["when is my holiday. same question", "when holiday, ah girl"],
    answers: {
      youSaid: [
        "i say soon, ah ma. i've been saying soon since august || after exam, i told her. she said aiyo, so long",
      ],
      why: [
        "holiday means i come home and there's one more bowl || she counts. she likes to know how much fish to get",
      ],
    },
  },
  {
    said: ["he thinks i'm good at everything", "all elbows, thinks his sister knows"],
    answers: {
      why: [
        "i used to do his homework on the bus. he was eight, it looked like magic || because i never showed him the other half",
      ],
      felt: [
        "{nice, and then like i should run|pretending} || {i feel watched by somebody who's on my side|pretending}",
      ],
    },
  },
  {
    said: ["he used to sit on me, now he sends", "he bullies me and then he needs help"],
    answers: {
      when: [
        "friday nights mostly, when it's due || always at eleven, the night before he has to hand it in",
      ],
    },
  },
  {
    said: ["asked me for my secret", "jie, how do you study, teach me"],
    answers: {
      felt: [
        "{like a dentist with no teeth|pretending} || {i wanted to say, don't|pretending}. he had his pen ready",
      ],
      theySaid: [
        "he went that's it? and sent a sad cat || eh, real answer, he said. i told him that was the real one",
      ],
    },
  },
];
