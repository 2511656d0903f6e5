import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the hours with Rohan. */
export const rohanAtEight: Scenario["topics"] = {
  "own-face": {
    layer: 2,
    asks: [
      ...["do with your own", "with that face what", "do you do with yours"],
      ...["do with your face"],
    ],
    answers: [
      "I put it away, by the coats. {Sit, sit, I say, he's been so good|in-the-way?}. || {I fix it in the oven door|in-the-way?}, you can see yourself quite well. Then I turn round.",
    ],
  },
  "week-three": {
    layer: 0,
    asks: [
      ...["in week three", "went back what changed", "changed when rohan"],
      ...["when rohan went back"],
    ],
    answers: [
      "He'd been my other pair of hands. {From then on I waved at the window, and it was fourteen hours|tired-all?}. || {There was nobody to swap with at four in the morning|tired-all?}. And nobody to laugh about it with, that was nearly worse.",
    ],
  },
  "those-talks": {
    layer: 0,
    asks: [
      ...["most about those talks", "about those talks", "talks like"],
      ...["talk about till two"],
    ],
    answers: [
      "How silly they were. Could you teach a crow to post a letter, that kind of thing. {He was my friend, you see, before he was tired|far-away}. || {Being asked, and then what|far-away}? He'd be up on his elbow, and it'd get light.",
    ],
  },
  "two-of-us": {
    layer: 0,
    asks: ["how the two of you", "two of you were", "the two of you used"],
    answers: [
      "He used to read me bits out. {He'd shout through from the bath, listen to this|far-away}. || We'd dance while the rice was on. {Now it's mind your back, mind your back|far-away}.",
    ],
  },
  "next-to-me": {
    layer: 0,
    asks: [
      ...["have him next to you", "him next to you", "if he sat with you"],
      ...["him sitting with you"],
    ],
    answers: [
      "I'd put my cold feet under him. {I don't think I'd talk, I'd lean|far-away?}. || Like getting the seat by somebody nice. {I might cry, and then he'd fetch the thermometer|far-away?}.",
    ],
  },
  "face-hadnt": {
    layer: 0,
    asks: [
      ...["next thing you had ready", "his face hadnt changed", "face hadnt changed"],
      ...["face hadnt fallen", "hadnt looked so worried"],
    ],
    answers: [
      "{That it isn't hunger and it isn't sleep|not-doing-well}. I'd got that far in my head, and then he reached for the bread. || {There's something wrong with me, Ro|not-doing-well}. I had it in my mouth.",
    ],
  },
  "home-no-jokes": {
    layer: 0,
    asks: [
      ...["energy for jokes", "little energy for", "now nobodys joking"],
      ...["is it at home"],
    ],
    answers: [
      "Very smooth. {We say please and thank you a lot, like in a hotel|far-away?}. || Quiet. {He starts one and it goes off halfway, and we both look at the baby|far-away?}.",
    ],
  },
  "comes-in-from-that": {
    layer: 0,
    asks: ["in from all that", "comes in from all", "when he comes in"],
    answers: [
      "Gentle, and a bit shy. {I give him the baby and the facts|far-away?}. || He stands in the hall a second with his coat on. {I'm looking to see which Rohan it is|far-away?}.",
    ],
  },
  "left-out-bit": {
    layer: 0,
    asks: ["leave yourself out", "what gets left out", "gets left out when"],
    answers: [
      "The whole afternoon! {I go from lunch was fine to he's had his bath|in-the-way?}. || Being scared at four and crying at six. {It wouldn't fit in between the naps and the ounces|in-the-way?}.",
    ],
  },
  "slower-yes": {
    layer: 0,
    asks: [
      ...["yes were a bit slower", "were a bit slower", "a slower yes"],
      ...["if you didnt say yes"],
    ],
    answers: [
      "Yes, but. {And I'd have to look at him while I said it|not-doing-well}. || {A no, I think, a very small one|not-doing-well}. He'd put down whatever he was carrying.",
    ],
  },
  "after-he-said": {
    layer: 0,
    asks: ["liked to happen next", "happen next after", "after he said that"],
    answers: [
      "For the bottle to go cold. {And him asking what it is we're getting through|not-doing-well}. || I wanted him to stay in the doorway. {He'd only have had to look at me a second longer|not-doing-well}.",
    ],
  },
  "him-knowing": {
    layer: 0,
    asks: [
      ...["picture him knowing", "him knowing what", "worries you most about him"],
      ...["if rohan knew what worries"],
    ],
    answers: [
      "He'd watch me with the baby. {Kindly, from the door, as she does|in-the-way?}. || {He'd stop telling me when he's tired|in-the-way?}, and then there'd be two of us at it.",
    ],
  },
  "only-listened": {
    layer: 0,
    asks: ["if he only listened", "he only listened", "if he just listened"],
    answers: [
      "Odd, and lovely. He'd have to sit on his hands. || I think I'd hear it myself, for once. I've never got to the end of it.",
    ],
  },
  "seeing-him-worn": {
    layer: 0,
    asks: [
      ...["seeing him so worn", "him so worn out", "see him so worn"],
      ...["see him so tired", "seeing him so tired"],
    ],
    answers: [
      "{I put it on my list|in-the-way?}. He should have a nice home to come back to, and he's got me. || {I feel like the last customer, when the shutter's half down|in-the-way?}.",
    ],
  },
  "where-does-it-go": {
    layer: 1,
    asks: ["you wanted to say go", "does what you wanted", "do with what you wanted to say"],
    answers: [
      "The dishwasher gets it! I slam the little basket. {After that it's just in my throat|in-the-way}. || {Into my neck|in-the-way}, it goes like wood. Arjun hears some of it, in the bath.",
    ],
  },
  "watching-them": {
    layer: 0,
    asks: ["watching the two of them", "see the two of them", "watching them together"],
    answers: [
      "Lovely, and I'm outside it. {I hold the towel and wait to be useful|bad-mother?}. || {I learn it, like dance steps|bad-mother?}. Next day I do the duck, and he looks at me very politely.",
    ],
  },
  "ask-first": {
    layer: 0,
    asks: ["like him to ask about first", "him to ask about first", "ask about first"],
    answers: [
      "What I had for lunch, and who I saw. {As if I'd been somewhere|not-doing-well}. || {Where've you been all day, Priya|not-doing-well}? And I'd say, do you know, I've no idea.",
    ],
  },
};
