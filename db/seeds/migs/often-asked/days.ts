import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers when he is asked about his days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "jeep, school, practice, jeep, rice, homework. jokes the whole way, then it's quiet from ten || class till four, ball till dark, dinner with the family. after that i'm watching old games till my eyes quit on me",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "december mostly, papa walking through the gate with his bags. {and every single thing i said at lunch|watching} || i go down a list of who might've noticed what. {then i start again from the top|watching}, with the gecko",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "saturday i sleep in, if the roosters allow, then chores. sunday's church, chicken, court || sundays are mass and the whole family eating. saturdays i've got nothing on, and i talk a lot so it doesn't feel like nothing",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "before summer i slept at ten and ate breakfast, like a citizen || i'd just wake up and go. hello was hello, i didn't rehearse it",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "two plates at dinner cause mama was watching, then cheese curls. breakfast, nope || i had rice tonight, ya. this morning only milo, i don't really do mornings",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "ball, singing, physics when it's about throwing things. also fishballs, if that's a hobby || i like picking songs apart, like which guitar does what. and basketball, obviously",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "sunday night, no phone, i shot free throws till the lights went off. that was just mine || mama was at the market so i did a full concert in the shower. that's my spa day",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "every day po, practice and the walk home. plus the court at night when it's dry || oh i'm out a lot, point guards run. slow walking is mostly to ate joy's for ice",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "small house in manila, thin walls, with mama, lola, bea and a lot of saints. smells like garlic || our place is near a chapel, with karaoke across the street. never quiet, mostly nice, papa's chair is empty till december",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "tomorrow's school, so the jeep at six thirty and hope nobody asks me anything deep || quiz first thing, then drills, then i act like i'm doing homework. regular programming",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "slow guitar stuff with one earphone in. and lola's teleserye, by force and then by choice || sad opm mostly, and old nba games on mute. reading, only when it's graded",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "sometimes i dream i'm on the court and everybody stops and looks. then a rooster saves me || not nightmares really. there's one where my mouth's talking in class and i can't find the brakes",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "a lot po, way past midnight. i scroll, i check who saw what, {then i wipe the whole thing clean|watching} || too many hours. first it's goals, then it's everyone's happy pictures and {i check nobody sees what i'm looking at|watching}",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "playoffs, kinda, in two weeks. and mama's leche flan at christmas, that one's pure || i'm excited for papa's karaoke, and also nervous, same night. simbang gabi is the easy answer",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "my sister doing the priest's voice at breakfast. i laughed so hard there was milo on the saints || kiko tripping on his own bag, tuesday. for two whole seconds i forgot to check myself",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "papa teaching me to shoot at our gate when i was eight, and missing on purpose so i'd win || early christmas mass, freezing, free puto bumbong, everybody singing half asleep. i'd live in that one",
    ],
  },
};
