import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of wanting her mother near. */
export const ammaFarOff: Scenario["topics"] = {
  "frozen-face": {
    layer: 1,
    asks: [
      ...["was it that you saw", "see in the frozen", "frozen picture show"],
      ...["looking at her face"],
    ],
    answers: [
      "Her mouth was open on the high note. {I could see the gap in her teeth, and the temple calendar behind her|far-away}. || She'd got her glasses pushed up. {I'd never looked at her for that long, you don't, when they can look back|far-away}.",
    ],
  },
  "said-in-quiet": {
    layer: 1,
    asks: [
      ...["said into that quiet", "heard you in that quiet", "in that quiet what"],
      ...["have said to the screen"],
    ],
    answers: [
      "Come. {Just come, never mind the form|far-away}. || {I can't do it without you, Amma|far-away}. She was stuck with her mouth open, so I said it to the steriliser.",
    ],
  },
  "dark-kitchen": {
    layer: 1,
    asks: ["in the dark kitchen", "find in the dark", "there in the dark"],
    answers: [
      "The fridge hums. {I'm nobody's daughter-in-law, in there|far-away}. || {Nobody says eat|far-away}. There's a bit of street lamp on the taps, and I can chew at my own speed.",
    ],
  },
  "three-months-with-her": {
    layer: 1,
    asks: [
      ...["pictured for those three", "those three months with", "three months with her"],
      ...["had you pictured"],
    ],
    answers: [
      "Oil in my hair on a Sunday. Her taking him at five and saying go, sleep. {I'd even thought what we'd quarrel about|far-away}. || I thought I'd have the one shoulder and he'd have the other. {That's as far as I'd planned|far-away}.",
    ],
  },
  "chairs-full": {
    layer: 1,
    asks: [
      ...["all those chairs full", "those chairs full", "chairs full what"],
      ...["with your aunties there"],
    ],
    answers: [
      "Loud, you can't finish a sentence. {One of them'd have him and one of them'd have me|far-away}. || I'd be told off from morning till night! {But nobody would go home at five|far-away}.",
    ],
  },
  "camera-on-me": {
    layer: 0,
    asks: ["camera stayed on you", "the camera stayed", "camera on you what"],
    answers: [
      "My hair. {She'd know from the parting, she did it every day till I was twelve|far-away}. || That it's the same top since Monday. {She'd put her hand up to the screen, and I can't have that|far-away}.",
    ],
  },
  "on-my-floor": {
    layer: 1,
    asks: [
      ...["her there on your floor", "there on your floor", "sleeping on your floor"],
      ...["slept on your floor"],
    ],
    answers: [
      "I could hear her breathing, so I slept. {She didn't ask me one question all that week|far-away}. || She snored! And my cup was washed before I woke. {I got up because there was somebody to get up to|far-away}.",
    ],
  },
  "wedding-evening": {
    layer: 0,
    asks: ["most of that evening", "of that evening", "at the wedding like"],
    answers: [
      "Her bangles, up to the elbow. {She fed me a sweet with her fingers in front of everyone|far-away}, and I said, Amma, stop. || The car park, at the end. {She came out in bare feet with a tiffin for the plane|far-away}.",
    ],
  },
  "in-her-lap": {
    layer: 0,
    asks: ["head in her lap what", "with your head in her", "your head in her lap"],
    answers: [
      "Nothing, at the start. {She'd say hmm and I'd say hmm|far-away}. || That it's too hard. {I'd say it into her sari, so it didn't count|far-away}.",
    ],
  },
  "call-for-me": {
    layer: 0,
    asks: [
      ...["of that call were", "that call were only", "call just for you"],
      ...["call to yourself"],
    ],
    answers: [
      "I'd ask what it was like for her, with me. {I've never had her alone for long enough|far-away}. || Nonsense, I hope. {Who's fallen out with whom, and then she'd hear that I'd gone quiet|far-away}.",
    ],
  },
  "not-see": {
    layer: 0,
    asks: [
      ...["youd rather she didnt see", "rather she didnt see", "you hide from amma"],
      ...["keep from amma"],
    ],
    answers: [
      "My eyes. {She could tell I'd been crying from the school gate|not-doing-well}. || How I look at him. {She'd see that I'm being careful|not-doing-well}.",
    ],
  },
  "that-pause": {
    layer: 0,
    asks: [
      ...["is that pause like", "that pause like", "pause like for you"],
      ...["before she starts singing"],
    ],
    answers: [
      "{It's the nearest anyone's come|far-away}. I hold my breath in case she asks. || Long. {There's a scooter going by in Pune, and I think, now, ask me now|far-away}.",
    ],
  },
  "something-hot": {
    layer: 0,
    asks: ["hear in it when she", "hear in something hot", "she says something hot"],
    answers: [
      "I love you, with a lid on. {She can't get at me, so it's soup|far-away}. || {That she can't reach me|far-away}. She'd have put the bowl in my hands.",
    ],
  },
  "visa-office-know": {
    layer: 0,
    asks: [
      ...["shed do that for you", "know that shed do", "know she would do that"],
      ...["do that for you"],
    ],
    answers: [
      "Safe, for a second. {Then worse, because she would, and it wouldn't work|far-away}. || {I'm thirty in March, and I want my mum to shout at a man behind a window|far-away}. So, proud. And about six.",
    ],
  },
  "if-tears-didnt": {
    layer: 0,
    asks: [
      ...["want from her if", "her tears didnt", "if her tears didnt"],
      ...["if she didnt cry"],
    ],
    answers: [
      "I'd like her cross with me, a little. {Priya, why didn't you say|not-doing-well}? And then the kettle. || {To go first, for once|not-doing-well}, and have her hold still.",
    ],
  },
  "that-bag": {
    layer: 0,
    asks: [...["think of that bag", "of that bag", "her packed bag"], ...["bag still packed"]],
    answers: [
      "His little sweaters are in it, they'll be too small by now. {I can't ask her to take them out|far-away}. || {Homesick, for a suitcase|far-away}. It's the maroon one with a ribbon on, I know just which corner it's in.",
    ],
  },
  "up-at-five": {
    layer: 0,
    asks: ["somebody else up at", "else up at five", "someone awake at five"],
    answers: [
      "It helps more than it should. {She doesn't know a thing about me, and I'd miss her|far-away?}. || Nice! {Some mornings I look for her light before I've looked at him|far-away?}.",
    ],
  },
  "jar-holds": {
    layer: 0,
    asks: [...["that jar hold", "jar hold for you", "besides pickle"], ...["jar mean to you"]],
    answers: [
      "Her writing's on the label, with a thumb mark. {While there's some left, she's sort of still sending it|far-away}. || {Her kitchen, on a Saturday, with the window open|far-away}. It'd be silly to cry at a lime.",
    ],
  },
  "else-in-picture": {
    layer: 1,
    asks: ["else is in that picture", "in that picture with", "with her here and you"],
    answers: [
      "Him on her shoulder, and the two of them telling the moon off. {I'm through the wall and I'm not listening|far-away}. || The pressure cooker. {I can smell it under the door, and I know I needn't get up|far-away}.",
    ],
  },
};
