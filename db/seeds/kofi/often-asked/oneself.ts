import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to what is often asked of anybody's own self, then and now. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "Because at my size you don't get a second go. {One slip and they've typed it up|fury}. || I mark myself before anyone else can, that's all it is. {There's people queuing up to call me worse|fury}.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "Hands down, voice down, smile, Kofi. I say it like a safety announcement. || You muppet, I go, you've done it now. Then I hear my mum say be calm, and I'm not calm.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "Course I do. There's a fella with a lawn and a free Tuesday, {and he's got my kids' bedtimes|missing}. || Every dad at the lights with a full back seat. {I count the heads and I've got none|missing}.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "My mum, when I got tall, because she'd seen how people looked at me. She meant it to keep me safe. || School taught me it, a big lad gets one warning fewer. You learn to carry yourself like a tray of eggs.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "I can get eighty people round Vauxhall without a cup spilt, and I can plait. I turn up, that's the main one. || Patience, believe it or not, ask anyone who's run for my bus. And I can cook for a street.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "Work, and Mum's cooking, and my sisters making a din. You put the uniform on and it walks you in. || Being funny got me through most of it, people leave you be if they're laughing. Now it's my two wanting their breakfast.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "Church says give it to God, and the aunties say give it to them first. A man going quiet, they'd ask about his stomach. || Where my mum's from a father comes home with his arms full, and that's him done. Nobody's got a hymn for every other weekend.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "Kumasi till I was four, then South London with my mum and two sisters. It was all steam and gospel. || On an estate in South London, once we'd come over from Ghana. Mum did nights and I did the tin opener.",
    ],
  },
  childhood: {
    layer: 1,
    answers: [
      "Noisy, soft, always up a wall. Then I got tall young and people started minding me different. || I was the little clown who did the teachers' voices. At home I'd two sisters to feed, so I was a bit of both.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "Playing for the Arsenal, like half of Peckham. After that, a house with noise in it, and I did have that one. || I wanted to be the man driving the big red one, so I've no complaints. These days I'd settle for a kitchen table.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "Stacking shelves till I was twenty-four, then I saw the advert. I've been a driver ever since. || Supermarket, before the buses. Tins, mostly, I've a good eye for a straight row.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "In my cab before it's light, or stood by Desmond at the rail. Nobody's measuring me. || On that sofa with a kid either side and a film on. Nobody there thinks I take up too much room.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I'd tell him you're allowed to be big, son. And learn to say sad out loud, you'll want it. || Go home on time, you plum, the overtime won't remember you. And dance with her on a Tuesday.",
    ],
  },
};
