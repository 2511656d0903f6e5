import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers when she is asked about the people around her. */
export const oftenAskedPeople: Scenario["topics"] = {
  father: {
    layer: 0,
    answers: [
      "papa's warm but shy, we get on without many words. he fixed my desk drawer once and that was a hug || my dad works in a warehouse and doesn't say much. we're close, but from across the room",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "my parents are gentle people who stopped school early and work standing up. no shouting, always leftovers || ma and papa are both soft, both tired, both easy to please. you can't be angry with people like that",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "just wei jie, who's in sec 3 and taller than me. we get on, he saves the good snacks for when i'm back || a younger brother, wei jie. he tests magic tricks on me and calls me jie like i know things",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "no lah, i'm twenty. the nearest thing is my brother's homework || none, no kids. i can't even keep a mint plant alive on my window",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "hall doesn't allow pets. there's an orange stray at block 4 who puts up with me || none of my own, sadly. i borrow the block 4 cat for ten minutes when she's not busy",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "the people in my course are friendly enough, we share notes and say hi. none of them knows me well || the people on my floor are friendly and loud. with the ones from stats we wave, that's about it",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "my family thinks it's just exam season. in ma's version i need vitamins and one early night || at home they'd say wei ling's studying hard, she's always like that near exams. nobody's thought of another reason",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "my parents hope for a degree and a job with aircon, so i won't have to stand all day like them || nobody's ever named a grade. but i'm the first one in uni, so even my aunties are ready to clap",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "mum rings on sundays and papa sends his thumb every day. xin yi and i swap pictures, no words || home is once a week by phone. friends hardly, i see people in the lift more than on purpose",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "i asked my stats tutor about one question once. i understood half, said thank you, and that's all the asking i've done || nobody so far. this chat's the first time i've asked, and i nearly closed the tab",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "everyone says sleep early and make a timetable. papa adds steady lah and thinks that covers it || my tutor says start small, mum says drink water, and the poster downstairs says take a walk",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "being told to relax makes me feel like i've failed at relaxing also || when people give me tips i nod, and then there's one more thing i'm not doing",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "xin yi, my friend from jc. she's the one person i've never tidied up for || ah ma in a way, because she's got no idea what a gpa is. for real words, xin yi in melbourne",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "with xin yi at chinese new year, the night before her flight. everything after that was food and weather || a proper one? way back in february, with xin yi. tonight's maybe the second this year",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "xin yi would pick up at any hour, she's three hours ahead anyway. i just don't like to be why she wakes || my mum would answer before the second ring. here on campus i haven't got a person for that hour",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "jia min from orientation, if i dared. we could have prata and not say the word exam || maybe the makan group, they're only downstairs. somebody would shift a chair, i just have to walk in",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "most people would say responsible, polite, hands things in early. xin yi would say i'm noisy once you know me || the hall would say level 5, quiet girl. a good friend would say i laugh at my own notes",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "ah ma would say so thin already, come home and sit. to her no exam is worth missing dinner || xin yi would tell me to go outside, i look like something grown in a cupboard",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "the night guard in the library, if anyone, he's watched me yawn at closing time || not that i've seen. my door's shut and my texts have smileys, so what's there to see",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "ya, i do hide it. {i smile first so nobody checks|pretending}, and afterwards i'm too tired to brush my teeth || {i'm cheerful on purpose, it's automatic by now|pretending}. by the time i'm alone there's nothing left for me",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "no quarrels, my family isn't the type. the worst is who finished the milo || i don't really fight with people. i go quiet, they think i've got a deadline, and it passes",
    ],
  },
};
