import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about the four modules, the nights and the others' desks. */
export const ofThePileAndTheNights: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["every time i open one", "i do ten minutes of one"],
    answers: {
      why: [
        "whichever one i pick, {the other three are getting worse while i'm in it|drowning?} || because ten minutes here is ten minutes i'm not there. {so i end up nowhere|drowning?}",
      ],
      then: [
        "i check my phone, i get water, i open it again. like that till dinner || i close all of them and i tidy my pens",
      ],
      felt: [
        "{like being pulled by the sleeves|drowning?} || my neck goes stiff and {i can't hear what i'm reading|drowning?}",
      ],
      often: [
        "every time i sit down, so, daily || the whole day. i've got nothing finished from this week",
      ],
    },
  },
  {
    said: ["i've read the same page maybe six times", "i could tell you where the coffee stain is"],
    answers: {
      why: [
        "my eyes go along and {my head's already in the exam|drowning?} || i get to the bottom and it's gone, so back to the top. {it just doesn't stick any more|drowning?}",
      ],
      felt: [
        "stupid. {i used to be quick at this|drowning?} || {like somebody else has my brain today|drowning?}. and then sleepy",
      ],
      then: [
        "at two i move to the bed and take the page with me || then i lie down in my clothes and call it a break",
      ],
      mean: [
        "chapter 6, stats. there's a graph on it, i could draw you the graph || page 112. the stain's over the word therefore",
      ],
    },
  },
  {
    said: ["when you swallow water and can't cough", "that half second in the pool"],
    answers: {
      when: [
        "from when i open my eyes until, i don't know, the news || it's there in the morning already. it's a bit less once it gets light again",
      ],
      felt: [
        "{my throat's busy the whole time|drowning?}, that's the nearest i can say || {you keep waiting to come up|drowning?}. i can swim by the way, that's not helping",
      ],
      often: [
        "it used to be only before tests. now it's a normal day || since the midterm, every day",
      ],
      why: [
        "i think because {there's no point in the day where i'm allowed to stop|drowning?} || every time i'd breathe out {i remember another paper|drowning?}",
      ],
    },
  },
  {
    said: ["my brain starts calculating", "it turns into a calculator up there"],
    answers: {
      why: [
        "if i find the right combination then it'll be ok. {that's what it thinks|sleep?} || it's the only maths i can still do. {it won't do it for free in the daytime|sleep?}",
      ],
      then: [
        "around four it runs out of battery, or i do || i get up and write the total on my hand, and that's me awake till papa's thumb",
      ],
      often: ["each night since the dates came out || nightly, like a show"],
      felt: [
        "{tired and revved up in one go|sleep?} || {like being kept back after class by myself|sleep?}",
      ],
      mean: [
        "like, 70 in econs pulls up a 50 in stats. i don't have a 70 in econs || it has to come to three point five. it keeps landing on three point one",
      ],
    },
  },
  {
    said: ["stay up to make up for it", "so it's a circle"],
    answers: {
      why: [
        "i feel so guilty about the wasted day that {i can't let myself lie down|sleep?} || if i sleep then that whole day was for nothing. {so i sit there, also for nothing|sleep?}",
      ],
      often: [
        "four weeks like that, about || every night since the schedule. i've tried to get off it on weekends",
      ],
      felt: [
        "{like wearing yesterday|sleep?} || {my eyes are sand by noon|sleep?}. i blink and it's a different slide",
      ],
    },
  },
  {
    said: ["aircon next door clicks every eleven minutes", "when you've timed next door's aircon"],
    answers: {
      why: [
        "you need something to wait for. {otherwise it's only my own head|sleep?} || i was lying there anyway. {i thought if i count then it's not just lying there|sleep?}",
      ],
      who: [
        "the girl next door's. she sleeps like a baby i think || it's my neighbour's, she's in engineering and she's never heard it",
      ],
      felt: [
        "when it clicks i go, ok, {eleven less|sleep?} || kind of like company. {that's sad, when i type it|sleep?}",
      ],
    },
  },
  {
    said: ["it's just one line crossed out", "i crossed out the only sentence"],
    answers: {
      why: [
        "it was wrong, and {the next one i thought of was also wrong|compare} || i'd read it back and {it sounded like a kid explaining|compare}",
      ],
      felt: [
        "{like they all got the good pens and a different brain|compare} || {embarrassed, and nobody's even seen it|compare}",
      ],
      then: [
        "i turned it over and drew a bus || put it in the drawer, and then i liked her post. yes i did",
      ],
      who: [
        "level 5, the girls two and three doors down || everyone with an account, basically. my corridor mostly",
      ],
      mean: [
        "it said variance is. that's as far as it goes || something about spread. then a line through it, with a ruler even",
      ],
    },
  },
  {
    said: ["i smiled and said wow", "told me she's done with all the past years"],
    answers: {
      why: [
        "because my face was going to do something. {in the toilet nobody needs a face|compare} || i didn't want her to ask which one i was on. {the answer's none|compare}",
      ],
      then: [
        "i waited till i couldn't hear her any more, and washed my hands for nothing || came out after some time and took the long way",
      ],
      felt: [
        "{hot, and miles behind|compare} || {like a kid who forgot it was a test today|compare}",
      ],
      when: [
        "two weeks ago or so, at the water cooler outside the library || a couple of weeks back, i bumped into her at the mart",
      ],
      theySaid: [
        "she went aiya, you'll catch up one. she meant it || she said it's not so hard, i can send you mine. really nice about it",
      ],
      who: [
        "jia min, we were in the same group in orientation || a girl from my orientation group, the organised kind",
      ],
    },
  },
  {
    said: ["maybe they struggle too and don't show it", "could be they're all dying inside"],
    answers: {
      why: [
        "nobody posts the crossed out page. me also, so i can't complain || we all put the nice desk. i wouldn't post mine either",
      ],
      mean: [
        "i only see them from the outside, and {me i see from inside|compare}. it's not a fair match || what i see is hair washed and notes done. {i compare that with me in my blanket|compare}",
      ],
      felt: [
        "{a bit cheated|compare}, if i'm honest || {it makes me feel like the only one who's bad at it|compare}, even when i know better",
      ],
    },
  },
];
