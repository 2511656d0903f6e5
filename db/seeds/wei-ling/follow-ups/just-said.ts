import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks on about the school work and the places she has just spoken of. */
export const justSaid: Scenario["topics"] = {
  "tell-if-someone": {
    layer: 0,
    asks: ["what would you tell", "what would you say to them if"],
    answers: [
      "that i'm not stressed, {i'm stuck|drowning?}. everyone hears stressed and says same || i'd start with, i'm not ok. {then i don't know which bit of it goes second|drowning?}",
    ],
  },
  "made-me-click": {
    layer: 0,
    asks: ["made you click", "did you click", "made you write today", "made you come here"],
    answers: [
      "everyone in the lounge went quiet at once and i thought, now or never. it was only the wifi || i'd looked at the link four nights. tonight my thumb was just faster",
    ],
  },
  "why-nothing": {
    layer: 0,
    asks: ["say its probably nothing", "its probably nothing", "call it nothing", "a small thing"],
    answers: [
      "because everyone's got the same exams. {if i say it's something then why is it only me|compare} || {if it isn't nothing then it's something about me|compare}. so i say nothing first",
    ],
  },
  "they-manage": {
    layer: 0,
    asks: [
      "they really manage",
      "think they manage",
      "when they manage",
      "they really are ok",
      "really that ok",
    ],
    answers: [
      "beats me. {they complain and then they close the laptop and go for supper, that's what i can't do|compare} || from outside, ya. {they get tired, they sleep, they do the next chapter|compare}",
    ],
  },
  "plan-colours": {
    layer: 0,
    asks: ["what colours", "which colours", "colours did you"],
    answers: [
      "green for done. i've not used the green || pink for stats and yellow for econs. there's a green for finished, the cap's still on it",
    ],
  },
  "plan-kept": {
    layer: 0,
    asks: [
      "follow the plan",
      "stick to the plan",
      "on the plan",
      "the study plan",
      "use the plan",
      "keep to the plan",
    ],
    answers: [
      "no. {by ten the first morning i was a day behind|drowning?}, i don't know how you do that || not even one line. it says chapter 1 at eight, {and at eight i was looking at the ceiling|drowning?}",
    ],
  },
  "marks-before": {
    layer: 0,
    asks: [
      "grades like before",
      "marks like before",
      "grades before",
      "marks before",
      "your grades been",
    ],
    answers: [
      "good. as, and one b plus that i told nobody about || fine, really fine. year one i was on the list they put outside the office",
    ],
  },
  "knows-mark": {
    layer: 0,
    asks: [
      ...[
        "know about the 34",
        "knows about the 34",
        "know about the marks",
        "know about your marks",
        "know about that mark",
      ],
      ...["told anyone the mark", "tell anyone about the 34"],
    ],
    answers: [
      "no one's been told the number. {just me and whoever marked it|pretending} || nobody knows that one. {if anyone asks i say not bad|pretending}",
    ],
  },
  "saw-the-mark": {
    layer: 0,
    asks: [
      "do when you saw it",
      "when you saw the mark",
      "when you saw the 34",
      "when you got it back",
    ],
    answers: [
      "i turned it over very fast, like the people next to me could read upside down. {then i couldn't hear the lecture any more|drowning?} || put it in my bag and smiled at the girl beside me. {i heard nothing else that hour|drowning?}",
    ],
  },
  "still-pass": {
    layer: 0,
    asks: ["still pass", "pass the module", "pass the course", "chance of passing"],
    answers: [
      "ya, on paper. i'd need about 60 in the final, {and i can't do ten minutes|drowning?} || if the final goes well, yes. {it's that if that i lie there with|drowning?}",
    ],
  },
  "went-wrong": {
    layer: 0,
    asks: ["went wrong in", "went wrong with", "what went wrong", "happened in the midterm"],
    answers: [
      "i knew question one, and {then i checked it until there was no time for the rest|drowning?} || my head went white at the second page. {i spent half an hour on ten marks|drowning?}",
    ],
  },
  "scarier-paper": {
    layer: 0,
    asks: [
      "scarier",
      "two papers you",
      "two youve never opened",
      "two you never opened",
      "of the two papers",
    ],
    answers: [
      "oceans. the film one i can at least watch || the oceans one. i don't even know what the chapters are called",
    ],
  },
  "opened-it": {
    layer: 0,
    asks: [
      "when you opened it",
      "when you open it",
      "when you open the laptop",
      "when you opened the laptop",
    ],
    answers: [
      "the portal loads, i see the number of new files, {and it's closed again before i've decided|drowning?} || i see how many slides there are. {then my hand shuts it, like without me|drowning?}",
    ],
  },
  "why-luck": {
    layer: 2,
    asks: ["why was it luck", "think it was luck", "say it was luck", "call it luck"],
    answers: [
      "the paper had exactly the questions i'd done. {i keep thinking of the other paper, the one i didn't get|fraud} || because i never felt clever in there. {i felt like someone who guessed|fraud}",
    ],
  },
  "finding-out": {
    layer: 2,
    asks: ["who would find out", "who has found out", "whos finding out", "who is finding out"],
    answers: [
      "nobody yet, it's just a feeling. {like the marker held my paper a bit longer|fraud} || the tutors, i think. {or it's me that's finding out|fraud}",
    ],
  },
  "letter-says": {
    layer: 2,
    asks: [
      ...["does the letter say", "does that letter say"],
      "letter say",
      "letter says",
      "in the letter",
      "wording of the letter",
    ],
    answers: [
      "pleased to offer, and my full name. the rest nobody at home has read || congratulations, in bold, and a line about character. ah ma had it read to her two times",
    ],
  },
  "which-book": {
    layer: 0,
    asks: ["which book", "what book", "overdue book"],
    answers: [
      "one on how cities grow. not even for a module, i just liked the maps || it's about trains, the history of stations. i'd borrowed it for fun, in august",
    ],
  },
  "counselling-door": {
    layer: 0,
    asks: ["stopped you going in", "stop you going in", "keeps you from going in", "go in then"],
    answers: [
      "someone from my tutorial was at the bus stop opposite. {i thought, by lunch they'd all know|pretending} || my hand was already on my phone, pretending. {going in means it's real|pretending}",
    ],
  },
  "library-found": {
    layer: 0,
    asks: [
      ...["found you in", "find you in the library", "anyone found you"],
      "found you there",
      "find you there",
      "wake you up there",
      "woke you up there",
    ],
    answers: [
      "once, a guard. he said closing soon girl, and walked away slowly so i could fix my hair || yes, the guard. he knocked on the shelf like it was a door",
    ],
  },
  "library-cold": {
    layer: 0,
    asks: ["isnt it cold", "is it cold", "are you warm enough", "is it comfortable"],
    answers: [
      "ya, freezing. i bring the hoodie and a scarf, like i'm going overseas || quite cold, but it's the carpet i go for. my bag's the pillow",
    ],
  },
  "cat-name": {
    layer: 0,
    asks: ["cat have a name", "cats name", "the cat called", "cat called", "name of the cat"],
    answers: [
      "no, the aunties all use a different one. i just say hi || not officially. i call her hello and she's fine with it",
    ],
  },
  "anyone-past": {
    layer: 0,
    asks: [
      ...[
        "anybody come past",
        "anyone come past",
        "somebody come past",
        "someone come past",
        "anybody come by",
      ],
      ...["anyone come by", "anyone walk past"],
    ],
    answers: [
      "yes, a cleaner auntie, once. she gave me newspaper to sit on || ya, one auntie with a mop. she just went round my feet",
    ],
  },
};
