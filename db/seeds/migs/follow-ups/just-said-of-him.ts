import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about the one from the choir, his prayers and what he hides, just told. */
export const justSaidOfHim: Scenario["topics"] = {
  "notes-for-whom": {
    layer: 0,
    asks: [
      ...["who are they for", "who do you send them", "who gets them"],
      ...["who listens to them"],
    ],
    answers: [
      "the team chat. {you never know who's got you on speaker|watching} || kiko and the guys. {and whoever's mom is in the car|watching}",
    ],
  },
  "not-chill": {
    layer: 0,
    asks: [
      ...["didnt sound chill", "not sound chill", "didnt sound like that"],
      ...["sounded different"],
    ],
    answers: [
      "{they'd play it again|watching}. that's the worst thing you can do to a voice note || someone would go 'why'd you say it like that'. {end credits|watching}",
    ],
  },
  "who-is-it": {
    layer: 1,
    asks: [
      ...["who is it", "whos it about", "who is he"],
      ...["whos the person", "who is this person", "who is that person"],
    ],
    answers: [
      "a tenor, that's all you're getting. fine, {gio|gio}, his name's gio || {gio|gio}. it's three letters and i looked at the door before i typed it",
    ],
  },
  "still-see-him": {
    layer: 1,
    asks: [
      ...["still see him", "see him now", "do you see him"],
      ...["ever see him", "see him around"],
    ],
    answers: [
      "5:40 at the gate. {he's got a new bag, it's green|gio} || every sunday, back of his head, third row. {we do the nod|gio}, very professional",
    ],
  },
  "the-mistake": {
    layer: 2,
    asks: [...["whats the mistake", "what is the mistake", "which mistake"], ...["what mistake"]],
    answers: [
      "the settings. {like somebody ticked the wrong box on me|sin} || {who i look at|sin}. there, that's as close as i'm walking to it",
    ],
  },
  "am-i-a-mistake": {
    layer: 2,
    asks: [...["youre a mistake", "you a mistake", "you are a mistake"], ...["yourself a mistake"]],
    answers: [
      "{at mass, ya|sin}. at the court, no. so it depends on the building || {like 60-40|sin}, it moves with the song",
    ],
  },
  "prayed-what": {
    layer: 2,
    asks: [...["prayed what", "pray what away", "did you pray away"], ...["were you praying away"]],
    answers: [
      "this. {the me part|sin} || the thing. {you know when you hit delete and it just goes to another folder|sin}",
    ],
  },
  "ever-slipped": {
    layer: 1,
    asks: [...["ever slipped", "you slipped", "slip up"], ...["ever slip", "slipped before"]],
    answers: [
      "once. i said 'he's pretty' about a horse. {i had to talk about jockeys for ten minutes|watching} || i crossed my legs in assembly. {kiko kicked my shoe, as a joke, i think as a joke|watching}",
    ],
  },
  "people-would-hear": {
    layer: 1,
    asks: [...["people hear", "would they hear", "would we hear"], ...["somebody heard it"]],
    answers: [
      "{my actual voice|watching}. it's higher, it's got like, weather in it || how i say one person's name. {that's enough, you'd get it in one|watching}",
    ],
  },
  "ever-happened": {
    layer: 0,
    asks: [...["that ever happened", "it ever happened", "happened before"], ...["happened yet"]],
    answers: [
      "not yet. {i check that switch like a pilot|watching?} || almost, like half a verse. {i said it was from tiktok|watching?}",
    ],
  },
  "why-secret-singing": {
    layer: 0,
    asks: [
      ...["why does nobody know", "nobody know you sing", "why dont they know"],
      ...["hide the singing", "keep the singing"],
    ],
    answers: [
      "choir's already a joke here. {it's like a whole joke by itself|watching?} || {there's a way i sound when i do it for real|watching?}. you'd know in one line",
    ],
  },
  "want-you-to-know": {
    layer: 1,
    asks: ["want me to know", "like me to know", "wish i knew"],
    answers: [
      "that i'm not being rude with the jokes. {it's steering|watching} || there's a thing. {that's all i can carry today, there's a thing|watching}",
    ],
  },
  "still-dance": {
    layer: 1,
    asks: [...["still dance", "do you dance", "dance now", "ever dance"], ...["dance any more"]],
    answers: [
      "in the cr with the shower on. {full arms|watching?} || as a joke only. {if it's a joke i can do the whole routine|watching?}",
    ],
  },
  "music-tab": {
    layer: 0,
    asks: [...["music tab", "tab playing", "song in your head"], ...["whats playing"]],
    answers: ["something slow, i can't find the x || it's one song. it's always been the one song"],
  },
  "whole-problem": {
    layer: 1,
    asks: ["the whole problem", "whole problem", "the problem with that"],
    answers: [
      "him. {him being that nice, on purpose, to kids|gio} || {i was meant to be looking at the altar|gio}",
    ],
  },
  "he-looked-over": {
    layer: 1,
    asks: [...["look over at you", "he look at you", "look back at you"], ...["looking at you"]],
    answers: [
      "ya, to see if i got the joke. {i always got the joke|gio} || {every time|gio}. i'd be holding the page and forget it's a page",
    ],
  },
  "asked-him-why": {
    layer: 1,
    asks: ["ask him why", "asked him why", "ask gio why"],
    answers: [
      "ask what, 'why'd you leave my song on seen'. {i typed it, then i ate it|gio} || no way. {then he'd have to tell me|gio}",
    ],
  },
  "found-out-her": {
    layer: 1,
    asks: [
      ...["did you find out", "find out about her", "find out about the girlfriend"],
      ...["find out he had"],
    ],
    answers: [
      "a picture. two straws, one cup. {i was in line for rice|gio} || his story, at like 7am. {i brushed my teeth for ten minutes|gio}",
    ],
  },
  "why-heart": {
    layer: 1,
    asks: [
      ...["heart on it", "put a heart", "heart on their"],
      ...["heart their", "like their picture", "like every photo"],
    ],
    answers: [
      "{if you're first it looks like you're happy for them|gio} || cause everybody did. {and a missing one is so loud|gio}",
    ],
  },
  "stood-with-candle": {
    layer: 2,
    asks: [
      ...["feel standing there", "you standing there", "stood there with"],
      ...["holding the candle", "holding his book"],
    ],
    answers: [
      "my whole face went hot. {the wax got on my hand and i didn't move it|sin} || {like it had my full name on it|sin}, with middle initial",
    ],
  },
};
