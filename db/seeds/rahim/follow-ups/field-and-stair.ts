import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the field, the stair, the song, the book and the first evening at home. */
export const fieldAndStair: Scenario["topics"] = {
  "that-evening-debt": {
    layer: 0,
    asks: ["that evening mean", "heard of it", "evening mean to you"],
    answers: [
      "I was in the plane then, looking at clouds. {My brother told me a year later, and I was ashamed of the clouds|debt}. || It has stayed here. {He paid with his evening walk, it wasn't in the price|debt}.",
    ],
  },
  "house-on-the-way": {
    layer: 0,
    asks: ["on your way here", "that house look like", "when you were on your way"],
    answers: [
      "White, with a blue door, because Shirin saw one so in a film. On the roof, chillies to dry. || It had four rooms. On the plane I gave each one a room and I forgot my own.",
    ],
  },
  "young-man-believed": {
    layer: 0,
    asks: ["young man believe", "that young man", "when he arrived"],
    answers: [
      "That who works hard is let home early. And that Singapore has winter, so. || He believed the agent. And that an arm is for ever.",
    ],
  },
  "real-face": {
    layer: 0,
    asks: ["your real face", "real face look", "on such a friday"],
    answers: [
      "Old. {It hangs, like a shirt on a nail|lying}. || I have not looked. {After the call I wash it in the dark|lying}.",
    ],
  },
  "answer-imam": {
    layer: 0,
    asks: ["liked to answer him", "answer the imam", "told the imam"],
    answers: [
      "To the imam, that the smile is in Comilla with the money. Or only, pray for my arm, huzur. || With the imam I would have liked to stay sitting. He had time, and I said at work, and I ran.",
    ],
  },
  "first-look-at": {
    layer: 0,
    asks: ["first thing you look", "when the picture comes", "when the picture opens"],
    answers: [
      "Mou's front teeth, if the new one has come. {Then Shirin's wrist, it is bare|debt?}, and I look away. || Shirin's neck, {where the chain was|debt?}. I don't want it and the eyes go.",
    ],
  },
  "that-song-here": {
    layer: 0,
    asks: ["song do in you", "that song do", "hear it here"],
    answers: [
      "It makes the room wet, I mean it rains in it. {I hear my mother clean the stones out|apart?}. || I become soft and then I put it off quickly. {There are eleven men and the walls are thin|apart?}.",
    ],
  },
  "says-to-duck": {
    layer: 0,
    asks: ["mou says to that duck", "says to that duck", "mou say to the duck"],
    answers: [
      "Go, go, and take a pen. She gives advice to everybody. || She would ask him who is at home with his mother. She asks this of all who go away.",
    ],
  },
  "third-language": {
    layer: 0,
    asks: ["easier to say in this", "this third language", "in english whats easier"],
    answers: [
      "Easy is the hard thing, I am afraid. {It isn't mine, so it doesn't burn the tongue|apart?}. || Sorry is easy, it's so short. {Harder is a joke, and how one says that a heart is full|apart?}.",
    ],
  },
  "about-that-stair": {
    layer: 0,
    asks: ["about that stair", "that stair that", "stair do you good"],
    answers: [
      "Nobody straightens his back for me there. The stone is warm until ten. || One hears the road, so something goes on. And there is no mirror.",
    ],
  },
  "back-to-jashim": {
    layer: 0,
    asks: ["say back to him in your way", "say back to him", "back to jashim"],
    answers: [
      "I oil his shoes. He thinks that they are good shoes. || I cut the onion fine, as he likes it. Once I put the egg on his plate again, and he was really angry.",
    ],
  },
  "hour-different": {
    layer: 0,
    asks: ["makes that hour different", "hour different", "different from all the others"],
    answers: [
      "That somebody shouts, Rahim, is there salt. I am asked for something and I have it. || There is steam, and noise, and all plates are full at the same time. For that hour I forget which arm.",
    ],
  },
  "owe-to-schoolmate": {
    layer: 0,
    asks: ["from his own school", "owe it to a man", "father to owe"],
    answers: [
      "They stole mangoes together. {Now he stands up when that man comes in|debt?}. || He used to win against him in running, he told it often. {He doesn't tell it now|debt?}.",
    ],
  },
  "see-in-field": {
    layer: 0,
    asks: ["who do you see there", "think of that field", "see in the field"],
    answers: [
      "My father, from behind, with the hands on the back. {He looks if the water stands right, and it isn't his to look|debt}. || Me, with ten, on the bullock. {And another man's boy who sits there now|debt}.",
    ],
  },
  "nine-days": {
    layer: 0,
    asks: ["from those nine days", "those nine days", "still have in you from"],
    answers: [
      "That I look for the highest place when I come in a room. On the stair also I sit not on the first step. || My mother's voice, when she lies for our good. I have it from her, I think.",
    ],
  },
  "teach-first": {
    layer: 0,
    asks: ["teach them first", "teach first", "did you teach"],
    answers: [
      "To wet the wall. You don't put anything on a dry wall, it drinks it all and gives nothing. || How to stand, feet first. Then to throw from the wrist, they all threw like at a dog.",
    ],
  },
  "first-evening": {
    layer: 0,
    asks: ["on your first evening", "first evening", "do there first"],
    answers: [
      "Into the pond, with the clothes on. Then eat, then hear the frogs and say nothing. || I'd go round where the field was, one time, behind my father. He need not know.",
    ],
  },
  "that-arm-drawn": {
    layer: 0,
    asks: ["say with that arm", "with that arm do", "arm in the drawing"],
    answers: [
      "Come home for food, and don't stand up, only reach. {She doesn't know which arm she has drawn|shoulder?}. || That I can hold the goat from here. {I looked if it was the right or the left, I did look|shoulder?}.",
    ],
  },
  "said-of-tooth": {
    layer: 0,
    asks: ["said to her on that day", "have said to her on", "on the day of the tooth"],
    answers: [
      "Throw it high, I would have said, and close your eyes. {I had the words ready, and the picture stopped|apart}. || That my first one fell into the rice and I ate it. {She would have laughed, and I told it to the fan|apart}.",
    ],
  },
  "bought-two-months": {
    layer: 0,
    asks: ["bought two months", "that it bought", "only two months"],
    answers: [
      "One chain, two months. {I have divided it by days, I know what a day of her neck costs|debt?}. || It makes me small. {Her mother saved for it eleven years|debt?}.",
    ],
  },
  "ask-there-office": {
    layer: 0,
    asks: ["would you ask there", "ask there", "ask at that office"],
    answers: [
      "If the months without pay come back to me. {And if they will hear in the company that I asked it|permit}. || Am I allowed to be here, with such an arm. {This first, and very softly|permit}.",
    ],
  },
  "in-her-voice": {
    layer: 0,
    asks: ["hear in her voice", "her voice when she asks", "mous voice"],
    answers: [
      "Before, it jumped. {Now she asks it like one asks if there's fish|apart?}. || Hope, still. {I hear also Shirin, who stops washing so she can hear my answer|apart?}.",
    ],
  },
  "before-helmet": {
    layer: 0,
    asks: ["before you put it on", "put it on", "before the helmet"],
    answers: [
      "I look to both sides, like a boy with a cigarette. {Then it's on, and my back goes straight by itself|lying}. || I say bismillah. {Then I'm ashamed, that I say it before a lie|lying}.",
    ],
  },
  "got-in-one-day": {
    layer: 0,
    asks: ["got in one day", "want to get out", "get out of the bus"],
    answers: [
      "At the school with my steps. To go up them once, with nothing in the hands. || At the sea. In seven years I saw it from above only.",
    ],
  },
  "hospital-nights": {
    layer: 0,
    asks: ["those two nights", "nights in the hospital", "two nights for you"],
    answers: [
      "White, and too cold, they gave me two blankets. {When they asked whom to call I said, nobody, it is night there|apart?}. || The uncle in the next bed had his whole family round him, with soup. {I turned to the window and I said I like the window|apart?}.",
    ],
  },
  "paper-of-guard": {
    layer: 0,
    asks: ["he gives you the paper", "gives you the newspaper", "when the guard gives"],
    answers: [
      "He holds it out with both hands, like to an officer. {For that time I am somebody who is awaited at a gate|left-behind?}. || We stand some minutes and look at the road. {He says, long day, and it is the whole talk, and it is good|left-behind?}.",
    ],
  },
};
