import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about what may come, what she thinks and what she would say. */
export const ofWhatMayCome: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i wanted to do something with maps", "doing transport planning"],
    answers: {
      why: [
        "nobody's lost on their own way home, i like that || from how people stand at the door you can guess their whole evening",
      ],
      when: [
        "since jc, i'd take buses for fun. it's a bit uncool || i used to think about it all through year one",
      ],
    },
  },
  {
    said: ["on every report book since p1", "wei ling is a sensible girl"],
    answers: {
      felt: [
        "like a job i got at seven. {there's no leave|fraud?} || it's nice to hear, and {you can't ever do anything else|fraud?}",
      ],
    },
  },
  {
    said: ["tell her go and sleep lah", "with me i'm like a discipline master"],
    answers: {
      why: [
        "her i can see is tired. with me i see the whole list || if i'm nice to myself i think nothing will get done. nothing's getting done anyway",
      ],
    },
  },
  {
    said: ["maybe i could text jia min back", "replying to jia min from orientation"],
    answers: {
      when: [
        "tomorrow, if i don't think about it first || in the day, when she's in class. so it's not a whole conversation",
      ],
      why: [
        "she sent the first one, and i kept it || she's not a score keeper. i'm the one who's scared of the date",
      ],
    },
  },
  {
    said: ["that's about what i can do", "i'd leave my door open a bit"],
    answers: {
      why: [
        "with it shut i go back under the blanket || so i can hear people. and so i can't pretend i'm not in",
      ],
      when: [
        "saturday maybe, mornings are better || not tonight. the day after, before my phone's on",
      ],
    },
  },
  {
    said: ["tell my mum one true thing on sunday", "i could say one real sentence"],
    answers: {
      mean: ["that i'm tired, for a start. not the whole bag || tired, ma. and then i don't laugh"],
      why: [
        "if she's ok with that one i could do another next week || i'd like her to have one bit that's real",
      ],
    },
  },
  {
    said: ["if i get this for that", "maths but the sad kind"],
    answers: {
      often: ["it's on all the time, like a fan || from the minute i lie down, every night"],
      felt: [
        "{tired of it, and i can't switch it off|sleep?} || {like doing the bill when there's no money|sleep?}",
      ],
    },
  },
  {
    said: ["same tone as the mrt announcement", "please stand clear of the doors lady"],
    answers: {
      often: [
        "from morning on. it's louder when i pass the study room || most of the time. i only notice when it stops",
      ],
      felt: ["{like being hurried by someone very polite|compare} || {small, and late|compare}"],
      who: [
        "no one, it's my own voice i think. flat version || nobody real, it's just her, in my head",
      ],
    },
  },
  {
    said: ["i sit there the whole day trying", "people say all the best"],
    answers: {
      why: [
        "from outside it looks like doing nothing. {i'm so tired from it|drowning?} || stress goes away after the paper. {this one's in the shower with me|drowning?}",
      ],
      who: ["my tutor, my parents, the whole hall || everyone i'd be scared to tell"],
    },
  },
  {
    said: ["it felt too small to bother anyone", "after this week i'd be ok"],
    answers: {
      why: [
        "i skipped the middle, where you're supposed to tell people || there was always a next week. i used up about nine",
      ],
    },
  },
  {
    said: ["papa would go and look at the fridge", "they'd just go very quiet"],
    answers: {
      why: [
        "the letter's on it. he'd want to read it again, i think || they don't know what to say, so they do things. there'd be containers",
      ],
      felt: [
        "{i can't even imagine being in that kitchen|letdown} || {i'd feel like i'd broken something of theirs|letdown}",
      ],
    },
  },
  {
    said: ["to my parents, sorry first", "that one i'd say two times"],
    answers: {
      why: [
        "i told them can for so long. that's the sorry || because if you say it once they think it's just stress",
      ],
    },
  },
  {
    said: ["like the same phone but on 3 percent", "since the timetable came out i've sort of"],
    answers: {
      mean: [
        "it's all still there, it just doesn't do much || curtain shut, chat on mute, food in my room. like a snail",
      ],
      who: [
        "the others? some noticed, i think, and then it was normal || anyone from year one would tell you. i was the one collecting the money for supper",
      ],
    },
  },
];
