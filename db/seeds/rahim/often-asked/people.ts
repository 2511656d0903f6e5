import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to anybody's question about those around him. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "My mother is a soft woman, she feeds whoever comes in the yard. We are close, though the phone makes us shy. || Mother talks with everybody, also with the cow. I am near to her, she hears from one word if I am well.",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "My father is a farmer, seventy years, he speaks little and walks much. Close we are, but without saying it. || Father is strict and fair, the cow obeys him and I also. Between us it is respect, more than talk.",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "My parents are old village people, they get up before the sun. My mother does the speaking for the two. || Good people, both. My father looks after the animals, and my mother after all who are hungry.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "Two brothers and one sister I have, all younger. It is good with them, they call me bhai and don't argue. || I am the first, after me come two brothers and a sister. One repairs radios, the others are still learning.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "One daughter, Mou, she is five. She gives lessons to the hens and corrects my English. || I have one girl, Mou, next year she goes to school. A loud child, thanks to God, not like me.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "In the dormitory animals are not allowed. A grey cat lives behind the kitchen, I am a little her friend. || At home there are a goat, a cow and six hens. Here I have no animal, only ants.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "The men are good, only tired. We share rice and laugh over the boots, of the heart we don't speak. || With the men on site it was easy, each knew the hand of the other. Now I hear it told in the evening.",
    ],
  },
  "family-thinks": {
    layer: 1,
    answers: [
      "My family believes I am tired from too much work. {They pray for my back, and the back is fine|lying}. || At home they think a bank is slow and I am busy. {I have told it so, and they have believed|lying}.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "From the eldest one expects that he sends each month. They don't say it, it is like the roof, it is there. || My parents hope for a house of brick. Shirin, my wife, hopes only that one day I come in by the door.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "Once in the week I call my family, Friday at nine. With Jashim I eat each evening, the others I only greet. || On Friday we speak, all of them and I. Other days there is a short message from my wife, and I answer with one line.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "Be patient, says everybody. My friend Jashim says, go to that office, it is for people like us. || They tell me, brother, rest the arm and pray. One man says take a lawyer, another says keep the mouth shut.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "From advice I become quiet. The man has said it and is finished, and I still have it. || It is meant kindly when men tell me, cheer up, do this, do that. I smile for them, then I am more alone.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "Jashim I trust most, he keeps a word like a tin keeps rice. With him I could be honest, nearly. || My friend Jashim, in the next bed, he doesn't carry talk around. After him the old imam, I think.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "A real one, it was with Shirin, my wife, two years ago at Eid, in the yard. Since then there is a phone between. || With my wife, when I was home the last time. We sat outside until the rooster, here I have not talked so.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "Jashim, his bed is one arm from me. I would have only to say his name. || At night I can wake my friend Jashim, he would not be angry. Another man I would not disturb.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "Jashim has his free Sunday, we could drink tea outside. Guests can't come in here, only to the gate. || This week I could sit with the guard from Nepal, or stay a little with the imam after prayer.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "They would say, Rahim is quiet and his walls are straight. Jashim would add, he gives away the good piece of fish. || A calm man, so they call me, one who doesn't complain. My friend Jashim knows that I was also funny.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "My old ustad would say, put the tool down, boy, it also must rest. He didn't say soft things often. || Shirin, my wife, would say, fill the plate, Rahim, nobody is counting. She scolds with a low voice.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Jashim has noticed, he looks at how I eat and at my eyes. The others see a sling. || The guard sees a man who is here by day. The men see one who sweeps too much, and they look away, from politeness.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "Yes, I make a friendly face, so nobody must be sorry for me. In the evening it is as tired as a leg. || I hide it behind 'no problem, sir'. It costs me the talk that could have come after.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "No quarrel, I keep my voice low. My wife and I sometimes differ about prices, then Mou shouts between. || In the room they argue over the fan, one wants it fast, one slow. I say nothing, I lie where the wind doesn't come.",
    ],
  },
};
