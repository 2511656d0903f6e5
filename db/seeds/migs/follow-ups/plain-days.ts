import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of plain things: the jeep, his room, who is home, the team and the week. */
export const plainDays: Scenario["topics"] = {
  "on-the-jeep": {
    layer: 0,
    asks: ["do on the jeep", "do you do on the jeep", "do in the jeep"],
    answers: ["pass people's coins up and look out || i sit at the end and watch the road"],
  },
  "jeep-is": {
    layer: 0,
    asks: ["what is a jeep", "what is a jeepney", "jeepney is", "whats a jeepney", "whats a jeep"],
    answers: [
      "it's like a bus, long and painted and open at the back || a jeepney, it's our bus basically",
    ],
  },
  "to-school": {
    layer: 0,
    asks: ["get to school", "travel to school", "how far is school", "far is your school"],
    answers: ["by jeep, twenty minutes || jeep, about twenty minutes. it's always full"],
  },
  "school-starts": {
    layer: 0,
    asks: ["time does school start", "when does school start", "school start"],
    answers: ["seven fifteen, flag ceremony first || quarter past seven. you sing, then you sit"],
  },
  "back-home": {
    layer: 0,
    asks: [
      "like when you get home",
      "when you get home what",
      "do when you get home",
      "first thing when you get",
    ],
    answers: [
      "shoes off, food, then my floor || i say hi to everyone and eat. after that it's my room",
    ],
  },
  "who-is-home": {
    layer: 0,
    asks: ["whos home then", "who is home", "whos home", "who is at home then"],
    answers: ["lola and mama, and bea's back by five || lola's always there. mama's in and out"],
  },
  "own-room": {
    layer: 0,
    asks: ["share a room", "own room", "room to yourself", "your room like", "room look like"],
    answers: [
      "i've got my own, it's tiny. bed, fan, gecko || my own, like a closet with a window. there's plywood and then bea",
    ],
  },
  "from-window": {
    layer: 0,
    asks: ["from your window", "outside your window", "see from the window"],
    answers: [
      "the street, our gate, a lot of wires || our gate, a wall, and the corner of the store",
    ],
  },
  "many-takes": {
    layer: 0,
    asks: ["how many takes", "takes do you do", "takes do you need", "many takes does"],
    answers: ["three, usually. nine's the record || like three. one time it was nine"],
  },
  "first-one-sent": {
    layer: 0,
    asks: [
      "you sent the first",
      "send the first take",
      "sent the first take",
      "sent the first one",
    ],
    answers: [
      "prob nothing. {i just don't want anyone playing it twice|watching} || maybe zero people notice. {and maybe one does|watching}",
    ],
  },
  "someone-missed": {
    layer: 1,
    asks: [
      "someone you miss",
      "somebody you miss",
      "do you miss someone",
      "do you miss anyone",
      "who do you miss",
    ],
    answers: [
      "{kind of, ya|gio}. this tenor from choir, we don't talk now || {there's one, ya|gio}. a choir guy, we used to talk a lot",
    ],
  },
  "plays-anything": {
    layer: 0,
    asks: [
      "play anything",
      "play an instrument",
      "play guitar",
      "play the guitar",
      "which instrument",
    ],
    answers: ["three chords on guitar, badly || not properly. i know three chords and that's it"],
  },
  "family-sings": {
    layer: 0,
    asks: ["family sing", "else sings", "anyone sing", "anybody sing", "rest of your family sing"],
    answers: ["papa, on karaoke. and lola at mass, super loud || mostly my dad. mama only hums"],
  },
  "best-this-week": {
    layer: 0,
    asks: ["best thing that happened", "best thing this week", "good this week", "nice this week"],
    answers: ["18 out of 20 in physics || the physics quiz, i got 18"],
  },
  "sits-at-desk": {
    layer: 0,
    asks: ["who sits there", "sits at that desk", "whose desk", "who uses that desk"],
    answers: ["everyone, all the sections use that room || nobody fixed, we all rotate"],
  },
  "how-many-team": {
    layer: 0,
    asks: ["how many on the team", "many of you on the team", "many guys", "how many players"],
    answers: ["twelve, and the bag guy || twelve of us. plus one who carries the water"],
  },
  "coach-like": {
    layer: 0,
    asks: ["coach like", "is the coach", "is your coach", "about your coach"],
    answers: ["loud, but he brings oranges || he shouts, then he feels bad and buys bananas"],
  },
  "favourite-team": {
    layer: 0,
    asks: [
      "your nba team",
      "who is your team",
      "whos your team",
      "which nba team",
      "favourite player",
      "favorite player",
      "favourite team",
      "favorite team",
      "team do you support",
    ],
    answers: ["cleveland, the 2016 ones || the 2016 cavs, i know the bench too"],
  },
  "hot-there": {
    layer: 0,
    asks: ["is it hot", "hot there", "the weather", "weather like"],
    answers: ["so hot, and it's midnight || like 31, and the fan isn't helping"],
  },
};
