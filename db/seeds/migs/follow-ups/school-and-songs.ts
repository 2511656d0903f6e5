import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of small things at school, of what he sings, and of the day it began. */
export const schoolAndSongs: Scenario["topics"] = {
  "that-morning": {
    layer: 0,
    asks: [
      ["doing that day", "woke up like that", "the day you woke up", "that morning like"],
      ["woke up that day", "that day when you woke", "remember about that day"],
    ].flat(),
    answers: [
      "nothing special. eggs and rice, and i watched the rain || it was vacation. i had breakfast and mama was mopping around my feet",
    ],
  },
  "send-notes-to": {
    layer: 0,
    asks: [
      ...["send those to", "send them to", "send your voice notes to", "send voice notes to"],
      ...["who are the voice notes for"],
    ],
    answers: ["the team chat mostly, and kiko || to the guys. and to papa, when he's got signal"],
  },
  "which-song": {
    layer: 0,
    asks: ["what song", "which song", "song is it", "songs do you sing", "what will you sing"],
    answers: [
      "an old slow one, opm. every tito knows it || some old love song, the kind they play in jeeps",
    ],
  },
  "opm-is": {
    layer: 0,
    asks: ["what is opm", "whats opm", "opm mean"],
    answers: ["it's filipino songs, that's what we call it || local music. the m is for music"],
  },
  "most-scared-who": {
    layer: 1,
    asks: [
      ...[
        "someone youre most scared of",
        "someone you are most scared of",
        "who are you most scared",
      ],
      ...["scared of finding out", "most scared of knowing", "person youre most scared of"],
      ...["scared would find out", "afraid would find out"],
    ],
    answers: [
      "{papa, i think|watching}. he's the one i can't picture after || one person, ya. {my dad|watching}, cause he tells everybody about me",
    ],
  },
  "knows-already": {
    layer: 1,
    asks: ["anyone know it already", "anybody know it already", "know it already"],
    answers: [
      "bea might, my sister. {i've never asked|watching} || maybe my sister. {she looks at me like she's waiting|watching}",
    ],
  },
  "candle-say": {
    layer: 0,
    asks: ["say with that candle", "say with the candle", "share with the candle"],
    answers: [
      "the real thing, by accident. {it's dark and i'm tired and it's out|stomach?} || {that my mouth just goes and says it|stomach?}, in front of everybody",
    ],
  },
  "retreat-bring": {
    layer: 0,
    asks: ["bring to the retreat", "have to bring", "pack for the retreat", "do at the retreat"],
    answers: [
      "a bible, a jacket and a letter from your mom || games, talks, mass, and the candle night. it's cold so you bring a jacket",
    ],
  },
  "retreat-partner": {
    layer: 0,
    asks: ["sharing partner", "who is your sharing", "who will you sit", "paired with"],
    answers: ["they tell us on the bus || we don't know yet, they draw names on day one"],
  },
  "physics-set": {
    layer: 0,
    asks: ["physics set", "problem set", "physics homework", "physics about"],
    answers: [
      "projectiles, ten items. so basically free throws || how stuff flies. you get the angle, you know where it lands",
    ],
  },
  "likes-physics": {
    layer: 0,
    asks: ["like about physics", "why physics", "good at physics", "like physics"],
    answers: [
      "there's one right answer and you can check it || it's the one class where i know what's coming",
    ],
  },
  "random-facts": {
    layer: 0,
    asks: [
      "octopus",
      "octopuses",
      "three hearts",
      "cows have",
      "about cows",
      "best friends do cows",
      "fact about",
    ],
    answers: [
      "two hearts are for the gills, i saw it in a reel || it's true, cows get stressed if you split them up",
    ],
  },
  "goat-from": {
    layer: 0,
    asks: [
      "where was the goat",
      "goat from",
      "goat come from",
      "have a goat picture",
      "picture of a goat",
    ],
    answers: [
      "a farm trip in grade 10, it was the last photo i had || from a field trip. it ate my name tag",
    ],
  },
  "angel-wings": {
    layer: 0,
    asks: ["the wings", "your wings", "wings made", "angel costume", "who made the wings"],
    answers: [
      "cardboard and lola's old curtain || mama made them, with tinsel. one always fell off",
    ],
  },
  "the-capo": {
    layer: 1,
    asks: ["what is a capo", "whats a capo", "the capo", "guitar capo"],
    answers: [
      "it's a clamp for guitar strings, he left it on a pew || just a clip thing for a guitar. it's in my bag",
    ],
  },
  "frog-case": {
    layer: 0,
    asks: ["the frog", "frog on it", "kind of frog", "frog look like"],
    answers: [
      "green, with a tiny hat. mia draws them herself || it's a sticker, a fat one, smiling. the number's right under it",
    ],
  },
  "can-juggle": {
    layer: 0,
    asks: ["can you juggle", "you juggle", "how many balls", "whistle with your mouth"],
    answers: ["three balls, two if they're wet || ya it's mostly nose. it's not a good whistle"],
  },
  "mia-nice": {
    layer: 0,
    asks: ["mia like", "friends with mia", "talk to mia"],
    answers: ["she's nice, quiet, she lends me pens || we only talk about quizzes, but she's nice"],
  },
};
