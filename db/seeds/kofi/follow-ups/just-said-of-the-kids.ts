import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about his children and that Friday, just told. */
export const justSaidOfTheKids: Scenario["topics"] = {
  "bath-night": {
    layer: 1,
    asks: ["bath night", "bath time that night"],
    answers: [
      "Their mum did it. {I was at New Cross with the engine running, thinking, hair wash, she'll want the jug|missing}. || It went ahead without me. {They smelled of somebody else's shampoo by the Sunday|missing}.",
    ],
  },
  "told-five-year-old": {
    layer: 1,
    asks: ["your five year old", "tell a five year old", "told a five year old"],
    answers: [
      "I said Daddy's bus needs him. {I could hear him working out if that was good|missing}. || That there'd been a mix-up at work. {A mix-up! I made it sound like socks|missing}.",
    ],
  },
  "swimming-since": {
    layer: 1,
    asks: [...["go swimming", "swimming another day", "been swimming"], ...["swimming since"]],
    answers: [
      "Not yet. {The goggles are hung on my radiator|missing}. || Not so far, I've said Friday week. {I'd my fingers crossed when I said it, like a kid|missing}.",
    ],
  },
  "who-says-mess": {
    layer: 2,
    asks: [...["mess it up", "messes it up", "mess up the week"], ...["messing up their week"]],
    answers: [
      "Nobody's come out with it. {It's in how the bag's packed, with a list pinned on|better-dad}. || Nobody has to. {They've a rhythm, and I can hear it stop when I ring the bell|better-dad}.",
    ],
  },
  "kids-think-so": {
    layer: 2,
    asks: [
      ...["do your kids think", "kids think that", "do the kids think"],
      ...["think that of you"],
    ],
    answers: [
      "Not Kwame, Kwame'd have me every day. {Ama's careful round it, and careful's an answer|better-dad}. || They've never said so. {It's Ama asking is it all right if she misses swimming, like I'm an appointment|better-dad}.",
    ],
  },
  "kids-saw-me": {
    layer: 3,
    asks: [...["did the kids see", "kids see you", "kids seen you"], ...["they see you sitting"]],
    answers: [
      "{Ama had, she'd been on the back of the settee looking out for the car|give-up?}. Kwame was under a table being a bus. || Only Ama. {She didn't wave, she looked|give-up?}. Then she ran off to get that picture.",
    ],
  },
  "hurt-whom": {
    layer: 3,
    asks: ["hurt who", "who would it hurt", "hurt them or you"],
    answers: [
      "Them, the once. {And me every day, but I'd not be on a step for it|give-up}. || All three of us. {I'd just have mine where no one had to see it|give-up}.",
    ],
  },
  "whose-voice": {
    layer: 3,
    asks: ["whose voice", "who does it sound like"],
    answers: [
      "My old man's. {He'd have said it was kinder|give-up?}. || My dad's. {Funny, I couldn't tell you what he sounded like, and I know it's him|give-up?}.",
    ],
  },
  "other-bit": {
    layer: 2,
    asks: [
      ...["other bit of you", "other part of you", "rest of you say"],
      ...["other side of you"],
    ],
    answers: [
      "That one says Friday means Friday. It's got my mum's accent. || It says they're counting, get your coat on.",
    ],
  },
  "opens-door": {
    layer: 0,
    asks: ["opens the door", "answers the door", "comes to the door"],
    answers: [
      "Abena, with the oven on behind her. You get a faceful of somebody's tea. || Their mum. Once it was Simon, with a tea towel on, and we both looked at the tea towel.",
    ],
  },
  "kids-at-step": {
    layer: 0,
    asks: ["what do the kids do", "do the kids do", "how are the kids on the step"],
    answers: [
      "Kwame asks is it Friday yet. {Ama's got a key, and she rings the bell with me|missing}. || One of them chats and one of them doesn't. {You'd not guess which, to look at their faces after|missing}.",
    ],
  },
  "with-the-bag": {
    layer: 1,
    asks: ["do with the bag", "do with his bag", "with the little bag"],
    answers: [
      "Walk it back up. {So we all do the face a second time|missing}. || It stops in the car till Friday. {I've had that little rucksack for company up front|missing}.",
    ],
  },
  "past-the-house": {
    layer: 1,
    asks: [
      ...["really drive past", "drive past it", "drive past your"],
      ...["drive past the house"],
    ],
    answers: [
      "Twice a shift. {I watch the road, and I can still tell you if their curtains are drawn|missing}. || I do. There's another way home and {I've never once gone it|missing}.",
    ],
  },
  "came-of-mediation": {
    layer: 0,
    asks: [
      ...["what came out of it", "come out of mediation", "come out of it"],
      ...["mediation help"],
    ],
    answers: [
      "A sheet with two columns. Hers was the long one. || They thanked me for coming and I was three hundred quid down. We agreed on half term.",
    ],
  },
  "wanted-more": {
    layer: 0,
    asks: [...["did you want more", "want more time", "want more days"], ...["ask for more"]],
    answers: [
      "{I asked for half|missing}. The lads helped me do my shifts on a spreadsheet, and it was never opened. || Course I did. {I'd have had every Tuesday going|missing}.",
    ],
  },
  "sent-the-clip": {
    layer: 1,
    asks: [
      ...["sent you the video", "sent you the clip", "sent it to you"],
      ...["who sent it", "who filmed it"],
    ],
    answers: [
      "{Abena, no words, just a heart on it|missing}. Fair play to her, she needn't have. || Their mum. {I watched it in the bay at Marylebone with the doors shut|missing}.",
    ],
  },
  "say-to-her": {
    layer: 1,
    asks: [
      ...["want to say to her", "like to say to her", "would you say to her"],
      ...["wish you could say to her"],
    ],
    answers: [
      "{Hold on as long as you like|missing}, that's what I'd say. And then I'd have to mean it. || That I'd stop there all night if they'd let me. {But it's six, so I say be good|missing}.",
    ],
  },
  "ask-their-mum": {
    layer: 1,
    asks: [...["ask their mum", "ask abena", "ask her for the size"], ...["ask their mother"]],
    answers: [
      "{Then she'd know that I don't know|missing}. || She'd tell me in a second, nice as pie. {It's my own kids' feet, though|missing}.",
    ],
  },
  "unsettled-means": {
    layer: 2,
    asks: [
      ...["she mean unsettled", "mean by unsettled", "unsettled how"],
      ...["does unsettled mean"],
    ],
    answers: [
      "Tears at bath time, and Ama off her tea. {I get the pancakes and she gets the Mondays|better-dad}. || They're grumpy and they won't go up. {I'd be grumpy|better-dad}.",
    ],
  },
  "promised-what": {
    layer: 2,
    asks: ["did you promise", "you promised her", "the promise you made"],
    answers: [
      "Every day. {I never said fortnights|bad-man}. || That I'd be there when she looked round. {I'd not seen the rota, had I|bad-man}.",
    ],
  },
  "promise-broken": {
    layer: 2,
    asks: [
      ...["you broken it", "broken that promise", "broken the promise"],
      ...["broke the promise", "break your promise"],
    ],
    answers: [
      "{Twelve days in every fourteen|bad-man}. I can count. || {A judge broke it, and I said thank you|bad-man}.",
    ],
  },
  "saw-my-face": {
    layer: 3,
    asks: [...["see your face", "did she see you", "ama see you"], ...["could she see you"]],
    answers: [
      "It was dark in the car. {I've hung on to that|give-up?}. || I'd found one by the time I'd crossed the road. {She looked at it twice, though|give-up?}.",
    ],
  },
  "what-i-get": {
    layer: 3,
    asks: [
      ...["you get about it", "what is it you get", "you understand about him"],
      ...["understand about your dad"],
    ],
    answers: [
      "You needn't be a bad man to do it. {You only have to sit there a bit too long|give-up?}. || {It'd be like lying down|give-up?}. No one tells you that's what's in it.",
    ],
  },
  "why-scary": {
    layer: 3,
    asks: [
      ...["why does that scare", "scares you about that", "scare you about it"],
      ...["does that scare you", "does that frighten you"],
    ],
    answers: [
      "I'd always thought we were made different. {We're not, I had the engine running|give-up?}. || {If I can see how he did it, there's a way for it to be done|give-up?}.",
    ],
  },
  proud: {
    layer: 0,
    asks: [...["make you proud", "are you proud", "feel proud"], ...["proud of that"]],
    answers: [
      "Proud as you like. {I'd be prouder in the room|missing}. || It does. {Then I think, one day he'll wave and it'll be some other driver|missing}.",
    ],
  },
  "thinks-i-do": {
    layer: 0,
    asks: ["does he think you do", "does kwame think you do", "kwame think you do"],
    answers: [
      "Drive, all day and all night, and the bus is mine. He's asked where I plug it in. || He thinks I sleep on it. I've said there's a bed behind the last seat.",
    ],
  },
};
