import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of not being like herself. */
export const notHerself: Scenario["topics"] = {
  "months-since": {
    layer: 0,
    asks: [
      ...["months since july", "since july been", "been since july"],
      ...["months been for you"],
    ],
    answers: [
      "They've run together, to be honest. {I've mostly been the person who fetches his things|not-doing-well}. || I only know them by his sizes, we're on the third. {I'm somewhere underneath the muslins|not-doing-well}.",
    ],
  },
  "once-day-over": {
    layer: 0,
    asks: [
      ...["day is over what", "doing so well look", "not doing well look"],
      ...["end of the day look like"],
    ],
    answers: [
      "I sit on the edge of the bath with the door locked. {Nobody needs the bathroom, I just sit|not-doing-well}. || Me on the bathroom floor with the light off, till someone tries the handle. {I'm not even crying, I'm only sitting there|not-doing-well}.",
    ],
  },
  "your-side": {
    layer: 0,
    asks: ["it like on your side", "what is it like on your", "your side of it"],
    answers: [
      "The sound's turned down. {I do the next thing and the next thing, and they say how well I'm doing|not-doing-well}. || {I watch myself being his mum, from over by the curtains|not-doing-well}. She's very efficient.",
    ],
  },
  "not-like-self": {
    layer: 0,
    asks: [
      ...["being like yourself", "feeling like yourself", "not feel like yourself"],
      ...["not like yourself"],
    ],
    answers: [
      "I open the wardrobe and {they're some other woman's clothes, and she's got somewhere to be|not-doing-well}. || You know when you've gone home in somebody else's coat? {I've had mine on since July|not-doing-well}.",
    ],
  },
  "no-smile": {
    layer: 0,
    asks: [
      ...["have to smile just", "your face be doing", "face be doing"],
      ...["without the smile"],
    ],
    answers: [
      "Nothing at all, I think. {It's so tired of being arranged|not-doing-well}. || {Oh, it'd go to pieces, right there by the cash machine|not-doing-well}. So it smiles.",
    ],
  },
  "no-photo-of-me": {
    layer: 0,
    asks: [
      ...["notice you werent there", "go through the pictures", "not in the pictures"],
      ...["none of you in"],
    ],
    answers: [
      "I laughed first. Then {I scrolled back to June, to check that there'd been somebody|not-doing-well}. || Cold, like a draught. {He'll look at these one day and ask who was holding the phone|not-doing-well}.",
    ],
  },
  "after-pause": {
    layer: 0,
    asks: [
      ...["pause after the asking", "a pause after", "if they waited after"],
      ...["if people waited", "really waited", "waited for an answer", "one of them waited"],
      ...["somebody really waited", "if someone waited"],
    ],
    answers: [
      "Something like, not very, no. {I've never got as far as hearing it|not-doing-well}. || I'd probably say that {I don't know where I've gone|not-doing-well}. And then I'd say sorry.",
    ],
  },
  "tap-on-cry": {
    layer: 0,
    asks: [
      ...["needed the tap", "underneath the laughing", "behind the laughing"],
      ...["crying about in the bathroom"],
    ],
    answers: [
      "I'd scared myself. I used to hold eleven people's rotas in my head, and {there I was with a cold phone in my hand|not-doing-well}. || {I wanted one of them to say it wasn't funny|not-doing-well}. Nobody did, and I was laughing loudest.",
    ],
  },
  "looking-for-me": {
    layer: 0,
    asks: ["looking for yourself", "look for yourself", "trying to find yourself"],
    answers: [
      "Lists, mostly. {Feeds, sizes, what she said about his vest, and no me in between|not-doing-well}. || An old playlist. {I put it on the other day and I couldn't tell if I liked it|not-doing-well}.",
    ],
  },
  "not-quite-fine": {
    layer: 0,
    asks: [...["isnt quite fine", "part that isnt quite", "part that isnt fine"], ...["the ish"]],
    answers: [
      "Mainly my hands. {They've been trembling since lunch, only a little|evenings?}. || I keep thinking I've forgotten something, and it's only that {it'll be dark in a bit|evenings?}.",
    ],
  },
  "three-months-came": {
    layer: 0,
    asks: [
      ...["three months came", "hadnt got easier", "got no easier"],
      ...["when it didnt lift"],
    ],
    answers: [
      "I thought, well, {then it isn't tiredness, it's me|not-doing-well}. I'd made a cake, so we had that. || I'd made him a little cake with a 3 on it. {Everyone clapped and I stood there waiting for something to click|not-doing-well}.",
    ],
  },
  "want-myself": {
    layer: 1,
    asks: [
      ...["supposed to want were", "want were put away", "list were put away"],
      ...["want just for yourself"],
    ],
    answers: [
      "A door that shuts. {And to miss him, just once|numb?}, I never get far enough off to miss him. || Three days of nobody being nice to me. {And to come home and be longing to see him|numb?}.",
    ],
  },
  "sit-at-party": {
    layer: 0,
    asks: ["at your own party", "sit down at your own", "put the tray down"],
    answers: [
      "Strange. {I'd be up again in a minute, seeing who hadn't got a drink|not-doing-well}. || I'd like somebody to push a chair under me from behind. {I don't think I'd know what to do with my hands|not-doing-well}.",
    ],
  },
  "breath-go": {
    layer: 0,
    asks: [
      ...["let that breath", "breath go what", "stop holding your breath"],
      ...["breathe out"],
    ],
    answers: [
      "A word I don't use in front of Mummyji. {And then I think I'd howl|not-doing-well}. || Crying, I expect, {and not the quick tidy sort|not-doing-well}.",
    ],
  },
};
