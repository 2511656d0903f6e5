import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about the banner, the toast, the sums and the way it began. */
export const ofBeingTheSmartOne: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["they put my name on a banner", "printed my name on a cloth and hung it"],
    answers: {
      why: [
        "i got a high score at p6, highest they'd had i think. {i thought, but i just remembered things|fraud?} || for my score, it was good for that school. {i was twelve and i thought, now i can't ever get less|fraud?}",
      ],
      felt: [
        "proud for about two days, and then {like i'd signed something|fraud?} || everybody clapped and {i wanted to check the marking|fraud?}",
      ],
      when: ["when i was twelve, so eight years ago || end of p6. it was up there a month"],
      who: [
        "whoever's marking, i guess. {it moves from teacher to teacher|fraud?} || teachers, then the school, now the faculty. {there's always someone who's about to notice|fraud?}",
      ],
      where: [
        "on the school fence, facing the bus stop || by the main gate. i used the other one till it was gone",
      ],
    },
  },
  {
    said: ["i'm not funny, i'm not pretty", "mine was marks. take that out"],
    answers: {
      why: [
        "it's what i got picked for, every time. {i never had to be anything else|fraud?} || nobody ever said wei ling's fun. {they said wei ling's so good at school|fraud?}",
      ],
      felt: [
        "{like looking in a bag and it's just the bag|fraud?} || {a bit dizzy|fraud?}, honestly. i don't stay there long",
      ],
      who: [
        "who said i'm not? no one, i've got a mirror || the others in jc. my best friend was the funny one, somebody danced",
      ],
      often: [
        "since the midterm. before that i didn't have to wonder || only when a mark's bad. so this sem, all the time",
      ],
    },
  },
  {
    said: ["there was an admin error in the admissions", "they let in the wrong person"],
    answers: {
      why: [
        "there must've been another girl with my name, you know? {a real one|fraud?} || because it'd explain things. {it'd explain the 34|fraud?}",
      ],
      felt: [
        "{my heart jumps each time there's mail|fraud?} || scared, and {a tiny bit like finally|fraud?}. isn't that weird",
      ],
      then: [
        "it's always something about parking. i'm so relieved and then i wait for the next || i open it with one eye. last time it was a survey",
      ],
      often: ["whenever there's a new one, so daily || every mail. i get about six a day"],
    },
  },
  {
    said: ["took extra shifts at the clinic", "my mum did the saturday shift"],
    answers: {
      why: [
        "tuition's expensive and papa's pay was for the flat. {she just said she likes being busy|letdown} || so i'd get into uni. {nobody in my family had, it was me they bet on|letdown}",
      ],
      felt: [
        "{i'd see her shoes by the door and go study harder|letdown} || {bad, each time she rubs her feet|letdown}. i wish she'd be annoyed once",
      ],
      youSaid: [
        "i said thank you once and she told me don't be silly || i tried, one time. she asked if i wanted fish",
      ],
      theySaid: [
        "never a word, she'd come home and ask did i eat || nothing, that's what's so hard. she just puts her bag down and starts cooking",
      ],
      when: ["for the whole of jc, two years || those two years before uni, every saturday"],
      mean: [
        "it's worse because {i can't pay it off if there's no bill|letdown} || if she said it i could say sorry. {this way i only carry it|letdown}",
      ],
    },
  },
  {
    said: ["papa told the whole coffee shop", "can't buy coffee without saying stats"],
    answers: {
      why: [
        "he's so happy and he's got nobody there who did uni. {so it's all me|letdown} || it's his best news. {he's been telling it for more than a year and it's still new to him|letdown}",
      ],
      felt: [
        "{like i'm eating under someone else's name|letdown} || {it goes dry in my mouth before i've bitten|letdown}",
      ],
      theySaid: [
        "the uncle goes, future professor ah. i just laugh || the kopi uncle says clever girl, eat. he gives the thick slice also",
      ],
      then: [
        "i wrap it in a tissue and tell papa i'm full || papa eats it in the end. he says i'm saving my stomach for dinner",
      ],
      who: [
        "the uncle at the stall downstairs from our flat, he's known me since p1 || he's the drinks uncle near our block. he knows everyone's results",
      ],
    },
  },
  {
    said: ["i did the sums once", "i added it up one night"],
    answers: {
      why: [
        "i wanted it to be smaller than i thought. {it wasn't|letdown} || i couldn't sleep, and i thought a number would be better than a feeling. {it's not|letdown}",
      ],
      when: [
        "in october, after the midterm came back || some night after the 34. it was late, so i had time",
      ],
      felt: [
        "{like reading a bill that's got my name on every line|letdown} || {my ears were ringing a bit|letdown}. i closed the book on it",
      ],
      then: [
        "i wrote it tiny in the corner and folded the page || i covered it with my hand, like someone was looking. and then i made noodles",
      ],
      youSaid: [
        "no lah, they'd be so upset that i even counted || i'd never tell them. my mum would say what money, what are you talking about",
      ],
    },
  },
  {
    said: ["first i missed one because i overslept", "it started with one late morning"],
    answers: {
      why: [
        "two hundred heads turn when that door opens. {i couldn't be the head they turn for|compare!} || they'd see i don't know which topic it is. {everyone else would've kept up|compare!}",
      ],
      when: [
        "three fridays back it began, about || it's a bit over three weeks since that morning",
      ],
      felt: [
        "the first one was nice, i slept. after the second i felt sick every morning at ten to || like a plaster you don't pull, and every day it's stuck more",
      ],
      then: [
        "i told myself monday. there've been some mondays since || i'd say, next one i'll go. i've said it for every one",
      ],
      theySaid: [
        "no one said anything. one tutor wrote hope all is well || only a tutor, with one line. i didn't open it properly",
      ],
    },
  },
  {
    said: ["i open it and read it like it's someone else's", "sometimes i open it and fix a comma"],
    answers: {
      why: [
        "{it's like checking that the door's not locked|hiding} || if i'm fixing commas {i'm not sending it and i'm not deciding|hiding}",
      ],
      often: ["nearly every night, around two || most nights. it's got very good commas now"],
      felt: [
        "{sorry for her, whoever wrote it|hiding} || {weirdly calm, and then ashamed of the calm|hiding}",
      ],
      mean: [
        "it's so formal. dear sir or madam, like a job || three lines and a thank you. there isn't much to fix",
      ],
      then: [
        "i close it very slowly, then i can lie down || i save it again and turn the phone over",
      ],
    },
  },
  {
    said: ["you're the first person who knows that", "i haven't told that to one single person"],
    answers: {
      why: [
        "you can't look disappointed at dinner. that's a big part of it || there's nobody it wouldn't land on. you've got no fridge with my letter on it",
      ],
      felt: [
        "lighter, and {a bit like i've left my bag somewhere|hiding} || {shaky|hiding}, but the ok sort",
      ],
      mean: [
        "weird like when the aircon stops and you hear how loud it was || like after you cough up something. sorry, that's gross",
      ],
    },
  },
];
