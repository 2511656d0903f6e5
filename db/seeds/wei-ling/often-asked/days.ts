import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers when she is asked about her days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "late kopi, laptop, and somehow it's dark already. dinner from a cup, then lying down with my eyes open till two or four || i sit at my desk from about nine, open things and close things. noodles, more desk, then a very long night",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "mornings are slow. i answer papa's thumb from bed and my legs take two more hours to agree || i wake up tired and count the days left before i've even sat up",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "on saturdays half the hall goes home. i stay, do laundry late and tell myself it's to study || weekends are weekdays with fewer slippers outside. sunday is just waiting for mum's call at eight",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "last year i had supper with people, ran on wednesdays and sat in front in lectures. quite an ordinary nice life || before all this i'd study, eat, complain and sleep. each of those had an end",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "one cup of noodles today and two kopis. kopi's got milk, so that's a food group || only the prawn noodles so far, hours ago. there are cream crackers in my drawer for later",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "running, when i still went. and the front seat upstairs on a double decker bus || bus maps, and singing mandopop badly with xin yi. maths too, until this year",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "last weekend i washed my hair properly and used the nice conditioner. that's my luxury for november || not for a while. i bought one bun from the good bakery and ate it while it was still warm, that was weeks ago",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "only small trips, for noodles or to visit the block 4 cat. no running since about week 9 || i go down after dark mostly, one round and back. in the daytime i feel too seen to walk around",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "in term time it's hall, a small single up on level 5. my parents' flat is an hour away, full of fruit and people || i've got a hall room with a desk and a carpark outside. home home is my family's flat, noisier, and i sleep better there",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "a baking show with the sound low, and mandopop from my jc days. i can't hold a book at the moment || old jc songs on the bus, mainly. for reading, only the things with marks attached",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "hardly any now, i don't stay asleep long enough for a plot || not lately. last month i dreamt of an exam in a language i'd never seen",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "hours, if i'm honest. i look at everyone's study pics and {feel slower with each swipe|compare} || more than i'd admit to ma. the phone keeps me company and then {everyone on it is further than me|compare}",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "xin yi coming back for chinese new year, if the flight isn't too dear. that one's still shiny || the evening of the 14th, when the last paper's over. i want ah ma's soup and my own old bed",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "xin yi's animal pictures. last week there was a possum and i laughed out loud, alone, like a mad person || my brother falling off things. i haven't laughed with my stomach since about recess week, though",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "riding the bus with papa when i was small, upstairs in front. he let me press the bell || xin yi and me in jc, heavy rain, one packet of fries under the science block. nothing happened and it was perfect",
    ],
  },
};
