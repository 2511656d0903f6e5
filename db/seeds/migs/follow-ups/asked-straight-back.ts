import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to plain questions that a listener asks right after what he tells. */
export const askedStraightBack: Scenario["topics"] = {
  "likes-ball": {
    layer: 0,
    asks: [
      ...[
        "like playing",
        "do you like basketball",
        "like basketball",
        "love basketball",
        "like to play",
      ],
      ...["enjoy playing", "enjoy basketball", "good at basketball", "are you a good player"],
      ...["good at playing", "fun to play"],
    ],
    answers: [
      "ya, for real i do. it's the one place my body just knows stuff || i like it. when the ball's up everybody looks at the ball, it's so restful",
    ],
  },
  "was-playing": {
    layer: 0,
    asks: [
      ...[
        "were you playing",
        "did you play",
        "were you in the game",
        "did you score",
        "points did you",
      ],
      ...[
        "how did you lose it",
        "how did you lose the game",
        "why did you lose the game",
        "how many points",
      ],
    ],
    answers: [
      "[after: game, lost, lose, score, 60, 58] ya, like the whole game. i had the last ball and i passed it, so, that's on me || i played, ya. twelve points and one pass i want back",
    ],
  },
  "losing-to-the-fan": {
    layer: 0,
    asks: ["losing to a fan", "losing to the fan", "lose to a fan", "losing to your fan"],
    answers: [
      "my electric fan po. it makes this noise and i've opened it twice and it's winning || like the actual fan in my room. papa fixes whole engines and i lose to a small appliance",
    ],
  },
  "guitar-friend": {
    layer: 1,
    asks: [
      ...[
        "the one with the guitar",
        "one with the guitar",
        "guy with the guitar",
        "boy with the guitar",
      ],
      ...[
        "is he a friend",
        "he your friend",
        "is gio a friend",
        "is gio your friend",
        "friends with gio",
      ],
      ...["who plays the guitar", "who played the guitar", "friend or more"],
    ],
    answers: [
      "[after: guitar, gio, choir] ya. kinda. i mean gio. {was a friend, and then i sent a song|gio} || a friend, i guess, gio from the choir. {we're on pause since june|gio}",
      "ya, the guitar one's gio. there's only one, sadly || that's gio, ya, with the guitar. same guy, every story",
    ],
  },
  "whos-that": {
    layer: 1,
    asks: [
      ...[
        "your papa or somebody else",
        "papa or somebody else",
        "your papa or someone else",
        "papa or someone else",
      ],
      ...[
        "is that your papa",
        "is that your dad",
        "you mean your papa",
        "you mean your dad",
        "is it your papa",
      ],
    ],
    answers: [
      "[after: gio, guitar, choir] no lol, not papa. {it's gio|gio}, the choir one || not papa haha. {i mean gio|gio}, from church",
    ],
  },
  "at-the-stop": {
    layer: 1,
    asks: [
      ...[
        "happened at the jeepney stop",
        "at the jeepney stop",
        "happened at the stop",
        "at that stop",
      ],
      ...["did he turn around", "he ever turn around", "he turn around", "about the jeepney stop"],
    ],
    answers: [
      "nope, small wave, jeep, gone. {i was the only one who kept standing there|gio} || we'd say bye and he'd do this little wave, backwards. {i stayed till i couldn't see the jeep|gio}",
    ],
  },
  "less-around-him": {
    layer: 1,
    asks: [
      ...[
        "less when he",
        "less when gio",
        "less with gio",
        "less when youre with",
        "less with him",
      ],
      ...["better when he is around", "better with him", "better with gio", "different with gio"],
      ...["different with him", "when hes around"],
    ],
    answers: [
      "[after: gio, guitar, choir] less. like way less. {and then i get home and it's double|gio} || with gio there's no lag. {it all comes after, with interest|gio}",
    ],
  },
  "sees-the-real": {
    layer: 0,
    asks: [
      ...[
        "see you when youre not joking",
        "see you when you are not joking",
        "you when youre not joking",
      ],
      ...[
        "see you not joking",
        "sees you without",
        "who sees you",
        "who gets to see you",
        "see the real you",
      ],
      ...["sees the real you", "knows the real you", "know the real you", "not joking with"],
    ],
    answers: [
      "uh. nobody? you, i guess. and the gecko || no one really. you, tonight, and that's cause you can't see my face",
    ],
  },
  "who-you-like": {
    layer: 0,
    asks: [
      ...[
        "about who you like",
        "who you love",
        "your sexuality",
        "about being gay",
        "about your orientation",
      ],
      ...["about liking boys", "about liking guys"],
    ],
    answers: [
      "wow, straight to the final question. can i buy a vowel first || maybe? is maybe an answer. can we put it on the bench for a bit",
    ],
  },
  "ok-with-it": {
    layer: 0,
    asks: [
      ...[
        "would be ok with it",
        "be ok with it",
        "be okay with it",
        "would be okay with it",
        "be fine with it",
      ],
      ...[
        "would be cool with it",
        "would take it well",
        "would take it best",
        "who would understand",
      ],
      ...["one person you think", "safest person", "easiest to tell"],
    ],
    answers: [
      "bea, prob. that's my sister, she'd go 'finally' and steal my fries || it'd be my sister bea. i think i'd get a shrug and then she'd want my wifi",
    ],
  },
  "closest-at-home": {
    layer: 0,
    asks: [
      ...["in your family are you closest", "family are you closest to", "closest to at home"],
      ...[
        "closest in your family",
        "closest to in your family",
        "close to at home",
        "closest to you at home",
      ],
    ],
    answers: [
      "my sister bea, but don't tell her, she'll charge me || bea, she's my sister and also like my parole officer",
    ],
  },
  "knows-of-him": {
    layer: 1,
    asks: [
      ...[
        "anyone know you like him",
        "anybody know you like him",
        "know you like gio",
        "know about gio",
      ],
      ...["anyone know about him", "anybody know about him", "told anyone about gio"],
      ...["told anyone about him", "told anybody about him", "does kiko know about gio"],
    ],
    answers: [
      "about gio? {nobody po. you and a playlist|gio} || zero people. {the gecko maybe, he's seen me scroll|gio}",
    ],
  },
  "papas-work": {
    layer: 0,
    asks: [
      ...[
        "father work",
        "your dad work",
        "papa work",
        "papa do for work",
        "dad do for work",
        "papas job",
      ],
      ...[
        "dads job",
        "fathers job",
        "father do for a living",
        "papa do on the ship",
        "dad do on the ship",
      ],
    ],
    answers: [
      "he's a seaman po, engine room. it's hot and there's no window || papa does engines on a big cargo ship. like fixing a jeep but it's a building",
    ],
  },
  "his-school": {
    layer: 0,
    asks: [
      ...[
        "what school do you go",
        "which school do you go",
        "what kind of school",
        "which school are you",
      ],
      ...["what school are you", "is it a catholic school", "is your school catholic"],
    ],
    answers: [
      "a catholic one, with a grotto and everything. there's a nun who does the announcements || catholic school po. we pray before exams, it's in the schedule",
    ],
  },
};
