import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about the work, the form and Monday, just told. */
export const justSaidOfWork: Scenario["topics"] = {
  "who-wrote-it": {
    layer: 0,
    asks: [
      ...["who wrote that", "who wrote it", "wrote that down"],
      ...["who wrote the form", "who put that down", "who called you"],
    ],
    answers: [
      "My manager, Neil. {He's got a lovely hand, for a man who's never had to fill in a waybill|fury}. || Neil did, him that does the rota. {The whole canteen heard me, and there's only the one fella with a pen|fury}.",
    ],
  },
  "their-version": {
    layer: 0,
    asks: [
      ...["do they say happened", "their version", "their side of it"],
      ...["they say you did"],
    ],
    answers: [
      "That I came up close with intent. {I was stood by the sauces|fury}. || According to the sheet I 'approached'. {I'd been sat down, you have to approach a thing to talk to it|fury}.",
    ],
  },
  "who-sent-you": {
    layer: 0,
    asks: [
      ...["who sent you", "sent you here", "told you to come"],
      ...["told you to get in touch"],
    ],
    answers: [
      "The union rep. He reckons it'll look good on Monday. || My rep, in a voicemail. Talk to somebody, Kof, get it on paper that you've talked.",
    ],
  },
  "who-wants-sorry": {
    layer: 0,
    asks: [
      ...["who wants you to", "who wants the sorry", "who wants an apology"],
      ...["asking you to apologise"],
    ],
    answers: [
      "HR, on headed paper. {And my own rep, he says it's only a word|fury}. || All of upstairs. {There's not one of them's offered me one first, so you know|fury}.",
    ],
  },
  "watched-by": {
    layer: 0,
    asks: [
      ...["watched by who", "whos watching you", "who is watching you"],
      ...["who watches you", "watching you"],
    ],
    answers: [
      "Security in the big Tesco. Mums at the gate. {That lady with the bag on her knee|fury}. || Anyone with a door to stand near. {HR, now, they've got me on a review|fury}.",
    ],
  },
  "shout-at-whom": {
    layer: 0,
    asks: ["been shouting at", "who do you shout at", "who did you shout at"],
    answers: [
      "The manager, the one time, properly. After him it's the telly. || Neil, and before Neil there was a printer, and a fella in a van.",
    ],
  },
  "tells-me-calm": {
    layer: 0,
    asks: [
      ...["tells you to calm", "whos telling you", "telling you to calm"],
      ...["says calm down", "say calm down"],
    ],
    answers: [
      "Whoever's just done something to me. {It's always them that wants me calm|fury}. || The rep, the lady at HR, a recorded voice. {It's never yet been somebody on my side|fury}.",
    ],
  },
  "told-to-be-calm": {
    layer: 0,
    asks: ["told you to be calm", "told you to calm", "taught you to be calm"],
    answers: [
      "Mum, at the sink, when I'd burst out of my blazer. {She was frightened for me, I see that now|fury}. || My mother. {She'd cleaned up after what happens to big lads who aren't|fury}.",
    ],
  },
  "when-people-say-it": {
    layer: 0,
    asks: [
      ...["when people say that", "happens when people say", "when someone says that"],
      ...["when they say that"],
    ],
    answers: [
      "I go slow and quiet. {They think it's worked|fury}. || {Up it goes|fury}. I wasn't even hot till they said it.",
    ],
  },
  "taught-me-that": {
    layer: 0,
    asks: ["who taught you that", "learn that from", "did you learn that"],
    answers: [
      "Nobody sits you down. {It only has to go wrong the once|fury}. || Shop doors, mainly. {You see how they look up|fury}.",
    ],
  },
  "ask-solicitor": {
    layer: 0,
    asks: [
      ...["need to ask them", "want to ask them", "ask the solicitor"],
      ...["ask your solicitor", "ask him about"],
    ],
    answers: [
      "{Can they cut my weekends if I'm out of work|monday}. Eight words, and I never got to the first. || {If this Monday goes in front of the judge|monday}. It's a yes or a no, you'd think.",
    ],
  },
  "get-through": {
    layer: 0,
    asks: [
      ...["and did you get through", "get through to the solicitor", "get through to them"],
      ...["get through to anyone", "get through in the end"],
    ],
    answers: [
      "To a girl called Chloe. She's going to pass it on. || In the end. He's away till Tuesday, and it's Monday I want him.",
    ],
  },
  "film-ends": {
    layer: 0,
    asks: ["the film end", "film end", "film finish"],
    answers: [
      "Me in a corridor with my locker in a bin bag. {Every showing|monday}. || I say it all dead clear, and they nod. {Then I'm at the lights and it's not been said|monday}.",
    ],
  },
  "if-hands-moved": {
    layer: 0,
    asks: [
      ...["if you moved them", "moved your hands", "move your hands"],
      ...["if you move them"],
    ],
    answers: [
      "They'd step back, and {then I've done something, haven't I|fury}? || I'd point at a rota and {it'd go down as a gesture|fury}.",
    ],
  },
  "afraid-they-say": {
    layer: 0,
    asks: [
      ...["afraid theyll say", "afraid they will say", "scared theyll say"],
      ...["frightened theyll say", "worst thing they could say"],
    ],
    answers: [
      "{'We're going to have to let you go, Kofi.' In a nice voice|monday}. || {'In view of the pattern.' There's no pattern, there's one Saturday|monday}.",
    ],
  },
  "after-nine-weeks": {
    layer: 0,
    asks: [
      ...["after the nine weeks", "after nine weeks", "when the money runs out"],
      ...["once the money"],
    ],
    answers: [
      "{Then it's my mum's box room|monday}, and you can't get a bunk bed in there. || {A letter, and a second letter|monday}. I know how it goes, I've driven fellas who got them.",
    ],
  },
  "when-that-happens": {
    layer: 0,
    asks: ["do when that happens", "you do when it happens", "how do you handle that"],
    answers: [
      "Mirrors. I look at all of them, one after the other. || I say good morning, nice and light, and I look at something a long way off.",
    ],
  },
  "happens-a-lot": {
    layer: 0,
    asks: [...["happen a lot", "happens a lot", "happen often"], ...["happen much"]],
    answers: [
      "Most days. You quit counting, then one gets in. || Every shift, near enough. It's never anything you could report.",
    ],
  },
  "careful-of": {
    layer: 0,
    asks: ["careful of what", "careful about what", "what are you careful"],
    answers: [
      "My hands, my face, how near I'm stood. {I do it in lifts, I do it at the swings|fury}. || Being the last thing someone says before security. {So I smile first, all day, like an idiot|fury}.",
    ],
  },
  "careful-around": {
    layer: 0,
    asks: [
      ...["be careful around", "have to be careful", "careful around"],
      ...["careful with people", "be careful with"],
    ],
    answers: [
      "Anyone smaller than me. {That's all of London|fury}. || Managers, mums, old girls, coppers. {I could let go with Desmond, and I've forgotten how|fury}.",
    ],
  },
};
