import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of what he would do if it was safe, and of small things around him. */
export const ifItWasSafe: Scenario["topics"] = {
  scarf: {
    layer: 1,
    asks: [
      "stopped clapping",
      "lolas scarf",
      "the scarf",
      "stop clapping",
      "danced in",
      "your dance",
      "the dance",
      "didnt clap",
    ],
    answers: [
      "my tita turned the music down and said 'tama na', like enough. {i still had the scarf on my head|watching} || somebody went 'that's for girls' and laughed and handed me a ball. {so i got good at the ball|watching}",
    ],
  },
  "if-safe": {
    layer: 0,
    asks: [
      "if it was safe",
      "if it were safe",
      "if you felt safe",
      "if nobody minded",
      "if it was okay",
      "if nobody would mind",
      "wanted to do if",
    ],
    answers: [
      "idk. walk next to somebody. like just on the same side of the street, {no alibi|off?} || prob nothing big. share a milk tea, two straws, {and not look around first|off?}",
    ],
  },
  gate: {
    layer: 1,
    asks: [
      "past the gate",
      "at the gate",
      "the gate",
      "look out for him",
      "say to gio",
      "say to him",
      "tell gio",
      "his schedule",
      "what time he walks",
      "you see him",
    ],
    answers: [
      "i'd say 'uy', that's it, 'uy, you forgot your capo'. i've still got it. {5:40 he walks past, and i'm always conveniently fixing the bike|gio} || just hi po. i've got his guitar capo, it's my excuse. {i hold it when it's 5:40 and then i don't go out|gio}",
    ],
  },
  trisha: {
    layer: 0,
    asks: [
      "trisha",
      "about trisha",
      "the spreadsheet",
      "good points",
      "list about",
      "prom like",
      "the prom",
    ],
    answers: [
      "number one was she laughs like a goose. number eighteen, she doesn't ask questions. {i got to eighteen and still only wanted to be her friend|sin?} || trisha's funny, smart, smells like pencils, all on the list. {at the bottom i wrote 'so what's wrong with you'|sin?}, to me not her",
    ],
  },
  "ate-joy": {
    layer: 0,
    asks: ["ate joy", "sari sari", "the store lady", "store lady", "joy say", "joy like"],
    answers: [
      "she goes 'o, pogi, what's heavy', like it's on the menu. then she just waits. {i buy ice so i've got a reason|off?} || 'hoy pogi, kumusta, the real one.' {that's her line and i nearly fall for it|off?}, then i order ice",
    ],
  },
  "at-three": {
    layer: 0,
    asks: [
      "think about at 3",
      "think about at three",
      "awake at 3",
      "up at 3",
      "up till 3",
      "mind at 3",
      "mind at night",
      "head at night",
      "think about at night",
      "thoughts at night",
    ],
    answers: [
      "the day, in slow mo. {did i laugh too late, did i look too long|watching} || i do replays. {every time i moved my hands|watching}, with commentary",
    ],
  },
  court: {
    layer: 0,
    asks: [
      "the court",
      "covered court",
      "court like",
      "at the court",
      "court at night",
      "shooting alone",
      "shoot alone",
    ],
    answers: [
      "it echoes, and one light buzzes, and there's a dent in the rim that only i know how to use. nobody to be funny for || empty and loud and kinda holy. the guard sleeps in his chair and i don't have to do any voice there",
    ],
  },
  table: {
    layer: 2,
    asks: [
      "at the table",
      "be at the table",
      "the chairs",
      "chair at home",
      "every chair",
      "who would come",
    ],
    answers: [
      "bea. with her own fork. {then i try to put mama in the next chair and she won't load|papa} || i can get my sister to sit down. maybe ate joy with ice. {papa's chair just stays a chair|papa}",
    ],
  },
  gecko: {
    layer: 0,
    asks: ["the gecko", "gecko have", "gecko called", "geckos name", "the lizard", "your gecko"],
    answers: [
      "the gecko's called father ben cause he's always up there and he's heard everything || there's no official name for the gecko but i've called him monsignor. he's a good listener, terrible advice",
    ],
  },
  "body-or-people": {
    layer: 0,
    asks: [
      "other people see you",
      "how people see you",
      "people see you or",
      "feel in your body or",
      "you feel inside or",
      "more how you feel",
    ],
    answers: [
      "both? {like when i'm alone it's fine and then someone walks in and my hands are wrong|off?} || mm. it's both po. {when nobody's looking i fit, then a door opens and i don't|off?}",
    ],
  },
  "not-laughing": {
    layer: 0,
    asks: [
      "didnt laugh",
      "stopped laughing",
      "did not laugh",
      "stop laughing",
      "not laugh",
      "if you stopped joking",
      "without the jokes",
      "if you dont joke",
    ],
    answers: [
      "there'd be like one second of quiet. {and in that second someone goes 'why, you too?'|locker} || they'd turn around. that's all it takes, {one head turning|locker}",
    ],
  },
  "if-knew": {
    layer: 0,
    asks: [
      "if they knew",
      "would happen if they knew",
      "would happen if people knew",
      "if people knew",
      "if everyone knew",
      "if they found out",
      "if anyone knew",
      "if the team knew",
      "if school knew",
      "if the guys knew",
      "if the team found out",
      "if the guys found out",
      "if the team finds out",
      "if they find out",
      "the team do if",
      "the guys do if",
      "the team say if",
      "the guys say if",
    ],
    answers: [
      "knew what, haha. {i think it'd be quiet when i walk in|locker}, and i've never been in a quiet gym || about me being weird? {nobody would say anything, they'd just all sit one chair over|locker}",
      "the guys {would have a nickname ready by lunch|locker} || {the team would turn it into a bit|locker}. i know cause i'd have written the bit",
    ],
  },
  "phone-case": {
    layer: 0,
    asks: ["phone case", "the classmate", "on her phone", "got this number"],
    answers: [
      "there's this girl in physics with like six stickers on her case and one's this number. i memorised it during the quiz || a classmate had it next to a frog. i pretended i was looking at the frog",
    ],
  },
};
