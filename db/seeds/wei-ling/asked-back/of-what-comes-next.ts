import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to what anybody would ask next: when, who, and what came of it. */
export const ofWhatComesNext: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i'd know what it cost them", "nobody would mention the money and i'd hear it anyway"],
    answers: {
      mean: [
        "tuition, hostel, all those saturdays at the counter. they'd say it's nothing, and it's years || they went without things so i'd never notice. you don't get that back by sleeping",
      ],
      felt: ["like swallowing something with corners || guilty before i've even put my bag down"],
    },
  },
  {
    said: ["i thought it was the bubble tea", "so i cut out the milk tea"],
    answers: {
      when: [
        "first time was the week the midterm came back, in the library || around week 9. i thought i'd swallowed something wrong",
      ],
      felt: [
        "scared, cos then there's no drink to blame || a bit betrayed, by tea and by my own body",
      ],
      then: [
        "i sip warm water till it's over. nobody can tell || i read the label of something till it goes down",
      ],
    },
  },
  {
    said: ["the aircon next door clicks", "when you've timed next door's aircon"],
    answers: {
      often: [
        "every night, they never switch it off || from the minute they come in till about five",
      ],
      then: [
        "i wait for the next click, that's the stupid part || i start waiting for it, so now it's a hobby",
      ],
    },
  },
  {
    said: ["i ate dinner in the stairwell yesterday", "i took my dinner to the staircase"],
    answers: {
      when: [
        "half past seven or so, when every table's full || about seven thirty. peak hour, for people with people",
      ],
      mean: [
        "an empty chair across from me, in front of everyone || if there's no table there's no wrong table",
      ],
    },
  },
  {
    said: ["i've got like a phone voice", "there's a voice i do on the phone"],
    answers: {
      who: [
        "mostly for my mum. papa gets a shorter one || it's for home, mum gets the full version",
      ],
      mean: [
        "like a hotel lady who has slept very well || bright, sing-song, one size too big for me",
      ],
    },
  },
  {
    said: ["first i missed one because i overslept", "it started with one late morning"],
    answers: {
      where: [
        "in bed the first time. later on a bus, so it looks like i've gone somewhere || under my blanket that morning. now i ride around a bit",
      ],
      who: [
        "the econs tutor, if anybody. it's two hundred people || maybe whoever sits near the aisle. i don't think anyone counts",
      ],
    },
  },
  {
    said: ["every time i open one i panic", "i do ten minutes of one"],
    answers: {
      mean: [
        "like four tabs all playing sound and i can't find which || i can't hold one without dropping the rest",
      ],
      when: [
        "any time i sit down properly, morning or night || after dinner it's the worst, with the lamp on",
      ],
    },
  },
  {
    said: ["there was an admin error in the admissions", "they let in the wrong person"],
    answers: {
      mean: [
        "that my place was meant for somebody else and it's been me by accident || like when they read out the wrong name and you've already stood up",
      ],
      who: [
        "some very polite lady in admissions, i've given her a voice || a dean, with a sorry sort of tone",
      ],
    },
  },
  {
    said: ["i didn't expect to say that", "i thought i'd say stressed"],
    answers: {
      where: ["in my room, with everyone just outside || here, at my desk, with the door shut"],
      then: [
        "i put on a video so there's somebody talking || i go to bed early and don't sleep, very efficient",
      ],
    },
  },
  {
    said: ["maybe they struggle too and don't show it", "could be they're all dying inside"],
    answers: {
      who: [
        "jia min from orientation, the girls on my floor, all of them || anyone who walks around with a water bottle and a plan",
      ],
      when: [
        "mostly in the lift, when i get a close look || whenever i see them in the queue looking fresh",
      ],
    },
  },
  {
    said: ["i only got in because of luck", "that it was luck that i got in"],
    answers: {
      when: ["it was quiet in year one. since the 34 it's loud || from the midterm on, mainly"],
      then: [
        "i work twice as long and it doesn't go away || i look up my old results, and then i think those were luck also",
      ],
    },
  },
  {
    said: ["feels like i'm throwing it back at them", "it's like i've spent their money on it"],
    answers: {
      when: ["each time the portal loads a number || when the 34 came, most of all"],
      then: ["i say it was ok, lah, average || i don't tell them, so it just stays here"],
    },
  },
];
