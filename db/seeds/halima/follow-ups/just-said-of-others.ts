import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of her husband, her neighbour and the clinic. */
export const justSaidOfOthers: Scenario["topics"] = {
  "still-buy-biscuits": {
    layer: 0,
    asks: [...["still buy them", "why do you buy", "buy his biscuits"], ...["keep buying"]],
    answers: [
      "The hand goes to the shelf. If I left them there it'd be one more thing that isn't his. || So that there's a tin to be cross about. They were always the hard ones.",
    ],
  },
  "met-zain": {
    layer: 0,
    asks: [
      ...["how did you meet", "you meet him", "meet zain"],
      ...["meet your husband", "you two meet"],
    ],
    answers: [
      "He came about a boundary, for the shop next door, and measured ours by mistake. He measured it three times. || At a wedding, I was singing and he was the only one who asked for a second song.",
    ],
  },
  "surau-together": {
    layer: 0,
    asks: [...["do together", "did you do together", "did you all do"], ...["do with the ladies"]],
    answers: [
      "[after: surau] Cooked, for eighty, and talked across the pots. It was the only kitchen where I was never asked for anything but onions. || Recited, and chopped, and married off each other's children. I did hems for all of them.",
    ],
  },
  "past-the-shop": {
    layer: 0,
    asks: [...["go past it", "still go past", "walk past"], ...["pass the shop", "been past it"]],
    answers: [
      "Not on purpose. {The bus does, and I find something in my bag|self}. || I go round by the fish market. {It adds ten minutes, I tell people it's for the exercise|self}.",
    ],
  },
  "hems-for-nair": {
    layer: 0,
    asks: [
      ...["is that mrs nair", "that mrs nair", "lady next door mrs nair"],
      ...["is the lady next door"],
    ],
    answers: [
      "Yes, that's Mrs Nair. She finds me hems, I believe she lets them down first. || It is, Mrs Nair. I've done one skirt of hers three times, and she never said why.",
    ],
  },
  "lipstick-why": {
    layer: 0,
    asks: [
      ...["put on lipstick", "put lipstick on", "wear lipstick"],
      ...["why the lipstick", "why lipstick"],
    ],
    answers: [
      "For the nurse. {If I look managed, she doesn't write anything down|worn-out?} || I'd seen my face in the kettle. {It was that or be asked|worn-out?}",
    ],
  },
  "group-ever-went": {
    layer: 0,
    asks: [
      ...["did you ever go", "ever go to the group", "go to the group"],
      ...["try the group", "been to the group"],
    ],
    answers: [
      "[after: group, meeting for families] As far as the car park, with my mother in the back. We had an ice cream. || Never. I've the leaflet on the fridge, under the rice man's.",
    ],
  },
  "sit-with-her-who": {
    layer: 0,
    asks: [
      ...["could somebody sit with her", "somebody sit with her", "someone sit with her"],
      ...["anyone sit with her"],
    ],
    answers: [
      "Mrs Nair said that she would, Thursdays. {I've answered everybody else's letters|siblings}. || My eldest, on a Friday, for as long as it takes to buy fish. {Beyond that I'd have to ask|siblings}.",
    ],
  },
  "clinic-takes": {
    layer: 0,
    asks: [...["who takes her", "takes her there", "take her to the clinic"], ...["takes her to"]],
    answers: [
      "I do, in a taxi, with a towel and the bag. {She tells the driver she's being kidnapped, very courteously|siblings?} || I, dear. {It takes the whole day to be told she's the same|siblings?}",
    ],
  },
  "liked-to-say-doctor": {
    layer: 0,
    asks: [
      ...["have liked to say", "liked to say to him", "liked to have said"],
      ...["rather have said"],
    ],
    answers: [
      "[after: puan] {Not well, doctor|worn-out?}. I've tried it in the mirror, it's only two words. || That I sleep on a floor. {And I'd have liked to say it sitting down|worn-out?}",
    ],
  },
  "why-fine": {
    layer: 0,
    asks: [
      ...["why did you say fine", "say fine", "said fine"],
      ...["tell him fine", "told him you were fine"],
    ],
    answers: [
      "She was looking at me, my mother. One stands up straight. || Because there was a queue. And if I'd begun, who would have taken her home?",
    ],
  },
  "would-they-say": {
    layer: 1,
    asks: [
      ...["would they say if they knew", "they say if they knew"],
      ...["they say if you told"],
    ],
    answers: [
      "[after: raise my voice, how i shout] That they'd never have believed it of me. {And then they'd start to ask her if I'm kind|temper}. || My brother would find an article. {Salmah'd be quiet, and I'd hear her being quiet|temper}.",
    ],
  },
  "other-half": {
    layer: 1,
    asks: [...["the other half", "which half", "half did you not"], ...["half you didn't"]],
    answers: [
      "The nights, and Sunday. {I'd saved the worst for when she'd sat down|siblings}. || That it isn't patience I'm short of. {I was coming to that, when the bell went|siblings}.",
    ],
  },
  "delivered-what": {
    layer: 1,
    asks: [
      ...["have delivered", "delivery of", "what was the delivery"],
      ...["in the parcel", "what was delivered"],
    ],
    answers: [
      "A tap, dear, brushed brass. {I heard her sign for it|siblings}. || Handles, forty of them, for the drawers. {She asked me to hold on, and I held on|siblings}.",
    ],
  },
  "holds-back-nair": {
    layer: 1,
    asks: [
      ...["holds you back", "what holds you back", "stopping you asking her"],
      ...["stops you asking"],
    ],
    answers: [
      "[after: nair] She'd see the mattress. {It's one thing to be tired and another to be seen at it|bad-daughter?} || I've always been the one who carries the dish over. {I don't know how to hold the fence from this side|bad-daughter?}",
    ],
  },
  "with-that-hour": {
    layer: 1,
    asks: [...["do with that hour", "do with the hour", "do with an hour"], ...["spend that hour"]],
    answers: [
      "Walk to the corner and back, slowly, with my arms hanging down. || I'd like to say sew. I believe that I'd sit at the bus stop and let them go by.",
    ],
  },
  "send-the-letter": {
    layer: 1,
    asks: [
      ...["will you send it", "send the letter", "going to send it"],
      ...["send him that", "ever send it"],
    ],
    answers: [
      "[after: articles, letter] I get as far as dear Azman. {Then I put in the weather|siblings}. || When I'm braver, or crosser. {I'd want to be out of the country when it lands|siblings}.",
    ],
  },
  "louder-part": {
    layer: 0,
    asks: [...["louder part", "what's the louder", "the loud part"], ...["part is louder"]],
    answers: [
      "{Sunday, always|temper?}. My own voice, saying it's only a spoon. || {I've told you already|temper?}, that's the loud bit. I'd told her thirty times, and she'd asked me once.",
    ],
  },
  "miss-what": {
    layer: 0,
    asks: [...["what do you miss", "do you miss about", "you miss most"], ...["miss most about"]],
    answers: [
      "[after: i miss her] Being corrected. She'd have stopped you at the second word. || Her step in the passage. One knew somebody was in charge.",
    ],
  },
  "went-in-centre": {
    layer: 0,
    asks: [...["did you go in", "go inside", "go in the"], ...["went inside"]],
    answers: [
      "[after: day centre] As far as the mat, a lady gave me a leaflet and a curry puff. || I did, I was shown a garden. I kept my shoes on so as not to like it.",
    ],
  },
  "said-to-sister-home": {
    layer: 0,
    asks: [
      ...["say to her then", "say to your sister", "answer your sister"],
      ...["say to salmah"],
    ],
    answers: [
      "[after: word home] I asked what she'd cooked. It was the nearest door. || I told her I'd given my word. She said, to a man who's been dead eleven years, and there was nothing to say to that.",
    ],
  },
};
