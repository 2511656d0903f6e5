import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about his family, his cousin and what was said at home, just told. */
export const justToldOfHome: Scenario["topics"] = {
  "home-how-long": {
    layer: 0,
    asks: [...["he home for", "will he be home", "long is papa home"], ...["how long is he home"]],
    answers: [
      "three months. he's back on a ship in march || till like mid march. then it's the airport and mama buying tissues",
    ],
  },
  "said-it-there": {
    layer: 2,
    asks: [
      ...["ever said it there", "said the word", "said it at home"],
      ...["ever say it there", "heard it at home"],
    ],
    answers: [
      "on tv once. {mama changed it so smooth, like she was fixing the volume|papa} || titas say 'ganun' with the hand. {no one's ever said the actual word|papa}",
    ],
  },
  "in-the-room": {
    layer: 2,
    asks: ["want in the room", "want there with you", "like to have there"],
    answers: [
      "bea, on the floor, with chips. she'd look at her phone and be on my side || kiko, by the door. if he stayed by the door i could do it",
    ],
  },
  "on-mamas-list": {
    layer: 0,
    asks: [...["on the list", "whos on it", "who would she invite"], ...["on her list"]],
    answers: [
      "like four hundred people. the parish, the whole ship, a senator she met once || everybody who's ever eaten here. ate joy's on it, and the dentist",
    ],
  },
  "mama-asks-girls": {
    layer: 0,
    asks: [
      ...["ask you about girls", "ask about girls", "asks about girls"],
      ...["ask if you have"],
    ],
    answers: [
      "every family party. {i point at the lechon|papa?} || she asks my sister. {bea says i'm waiting for a nurse, and she says it with no face|papa?}",
    ],
  },
  "bea-heard": {
    layer: 1,
    asks: [
      ...["did she hear", "bea hear", "sister hear"],
      ...["she heard you say", "what she heard"],
    ],
    answers: [
      "she won't say. {she just raised one eyebrow and buttered bread|watching} || 'something something chorus.' {i'm praying it was about food|watching}",
    ],
  },
  "she-told": {
    layer: 0,
    asks: [
      ...["did she tell anyone", "she tell anyone", "she tell anybody"],
      ...["tell your mama"],
    ],
    answers: [
      "nah, she's got a black belt in secrets || not a word. she charges me in fries for it",
    ],
  },
  "lola-prays-for": {
    layer: 0,
    asks: [...["does she pray for", "lola pray for", "pray for you"], ...["she pray for"]],
    answers: [
      "the guy in her show with amnesia. and me, 'for direction' || everyone alive, some cartoons. i'm like number three, with my full name",
    ],
  },
  "keep-the-dog": {
    layer: 0,
    asks: [...["keep him", "keep the dog", "take him home"], ...["adopt him"]],
    answers: [
      "mama says no, then she puts rice out 'for the birds' || he's got a whole street. i couldn't do that to his career",
    ],
  },
  "own-voice-call": {
    layer: 1,
    asks: [
      ...["used your own voice", "use your own voice", "your real voice"],
      ...["use your real voice"],
    ],
    answers: [
      "{he'd go 'may sipon ka?'|watching}, like do you have a cold. and i'd say ya || silence, then 'is that bea?'. {i'm not even joking, it happened once|watching}",
    ],
  },
  "call-long": {
    layer: 0,
    asks: [
      ...["long do you talk", "long is the call", "how long are the calls"],
      ...["long do you two talk"],
    ],
    answers: [
      "ten minutes if the signal's good. i can do ten || till it freezes, so like fifteen. one time it froze on my mouth open",
    ],
  },
  "when-stuck": {
    layer: 1,
    asks: [
      ...["when she put it on", "where were you when", "when she stuck it"],
      ...["she stick it"],
    ],
    answers: [
      "asleep with my mouth open, she's got proof || in the shower. i came out and my phone had an opinion",
    ],
  },
  "whose-scarf": {
    layer: 1,
    asks: ["whose scarf", "was it your lolas", "scarf was it"],
    answers: [
      "my lola's, the green one for fiestas. it's still in her drawer, i checked || lola's. it smelled like baby powder and church",
    ],
  },
  "the-rule": {
    layer: 1,
    asks: [...["was the rule", "what rule", "which rule"], ...["the rule"]],
    answers: [
      "{boys can be funny or they can be pretty|watching}. i picked funny fast || like, wrists. {that's most of it, it's so much wrists|watching}",
    ],
  },
  "which-tita": {
    layer: 0,
    asks: ["which tita", "what tita", "who is the tita"],
    answers: [
      "tita baby, she's got a fan and a microphone, she's like the media || there's always one. mine's tita baby, she sells insurance also",
    ],
  },
  "whose-birthday": {
    layer: 0,
    asks: ["whose birthday", "birthday was it", "at the birthday"],
    answers: [
      "my cousin's, a debut, there was a ballroom. {i danced like i was directing traffic|watching?} || bea's, when she turned 12. {there's a clown in it and he looks more relaxed than me|watching?}",
    ],
  },
  "have-the-video": {
    layer: 1,
    asks: [...["have the video", "still have it", "kept the video"], ...["watch the video"]],
    answers: [
      "mama's got it pinned. {she thinks i look so grown up|watching} || ya, i watch it to check my elbows. {it's research, sad research|watching}",
    ],
  },
  "when-hes-away": {
    layer: 0,
    asks: [
      ...["when hes away", "while hes away", "with him away"],
      ...["when papas away", "when hes on the ship"],
    ],
    answers: [
      "quieter, more rice left over. {i breathe a bit more, and i feel bad for breathing|papa?} || we set his plate on sundays and lola talks to it. {i'm looser, and i'm sorry that i am|papa?}",
    ],
  },
  "quit-ball": {
    layer: 1,
    asks: [...["quit basketball", "stop playing", "if you quit"], ...["give up basketball"]],
    answers: [
      "'ok anak.' {and then he'd hold the phone away so i can't see|papa?} || he's got my stats on a paper in his cabin. {i'd be deleting his wall|papa?}",
    ],
  },
  "whose-baby": {
    layer: 1,
    asks: [...["idea is the baby", "whose idea is", "wants the baby"], ...["who wants the baby"]],
    answers: [
      "lola's, she's knitted for it, it's got a hat, there's a whole drawer || everybody's. i'm the only one nobody asked",
    ],
  },
  "papas-word": {
    layer: 2,
    asks: [...["word did he say", "the word he said", "papas word"], ...["what one word"]],
    answers: [
      "not the loud one. {'sayang.' like when you drop an ice cream|papa} || it's a soft one, it means what a waste. {soft's worse, you can't get mad at it|papa}",
    ],
  },
  "uncle-happy": {
    layer: 3,
    asks: [...["is he happy", "your uncle happy", "tito happy"], ...["does he seem happy"]],
    answers: [
      "he whistles when he's fixing stuff. {only then|never?} || he's busy. {i used to think that's the same thing|never?}",
    ],
  },
};
