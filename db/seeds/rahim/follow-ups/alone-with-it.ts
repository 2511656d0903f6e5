import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks what it is like: after the gate, in the call, under the house, between two countries. */
export const aloneWithIt: Scenario["topics"] = {
  "looking-at-slippers": {
    layer: 0,
    asks: ["mind when you look at them", "slippers what goes through", "look at the slippers"],
    answers: [
      "That each pair has a man with somewhere to go. {Mine stand there also, and they don't know why they stay|left-behind}. || I know which man walks on his heel and which drags a foot. {It is like company, and then I hear that it is only slippers|left-behind}.",
    ],
  },
  "hours-with-slippers": {
    layer: 0,
    asks: ["with only the slippers", "how do the hours go", "do the hours go by"],
    answers: [
      "The first hours I clean. {After noon the clock doesn't move, I look and it is four minutes|waiting}. || Slowly, {I sleep one hour that I don't need, and I wait for the second prayer|waiting}.",
    ],
  },
  "next-week-again": {
    layer: 0,
    asks: ["hear next week again", "hear next week", "ask once more"],
    answers: [
      "I feel like a boy who asks for a sweet. {The voice becomes small by itself|waiting}. || Before I ask I know it already. {I go only so that they don't forget my face|waiting}.",
    ],
  },
  "up-in-quiet": {
    layer: 0,
    asks: ["comes up in you in that quiet", "in that quiet", "only the fan what"],
    answers: [
      "Shame, I think. {A healthy man's leg wants to run after the lorry|waiting}. || For a while there is nothing. {Then I hear what they are doing now, the mixer, the hammers, and my hand moves on the blanket|waiting}.",
    ],
  },
  "changed-along": {
    layer: 0,
    asks: ["changed along the way", "you changed", "how have you changed"],
    answers: [
      "I speak less and I count more. {Some days I forget which side I shave|waiting}. || I was a man with a loud whistle, ask Jashim. {Now I close the door without a sound|waiting}.",
    ],
  },
  "good-times-with-them": {
    layer: 0,
    asks: ["in the good times", "still saw you", "earlier times with them"],
    answers: [
      "Mr Lim shared his coffee, one cup, two lids. {He asked me before he asked the engineer|not-man?}. || They joked with my name, Rahim the ruler, because my line is straight. {It was good to be called for a joke|not-man?}.",
    ],
  },
  "at-that-hour": {
    layer: 0,
    asks: ["goes round in your head", "round in your head at", "counting comes"],
    answers: [
      "Four hundred for the loan, then the rest. {It goes like the mixer, round, and nothing comes out|night!}. || What if, and what if. {If the arm, if the permit, if my father is ill, and each one has a price|night!}.",
    ],
  },
  "think-they-say": {
    layer: 0,
    asks: ["do you think they will say", "think they will say", "expect them to say"],
    answers: [
      "Rahim, come down, bring your card. {It is this sentence I hear before I press|nerves}. || That it is decided, and the ticket is Tuesday. {Every time, and then it is only about a signature|nerves}.",
    ],
  },
  "saw-empty-bed": {
    layer: 0,
    asks: ["think when you saw that", "you saw that", "saw the bed"],
    answers: [
      "I thought, he had four children, he showed me them. {And I thought, keep your voice down, Rahim|permit}. || Nothing I said. {I learned it like one learns from a hot pot|permit}.",
    ],
  },
  "phone-went-down": {
    layer: 1,
    asks: ["when the phone went down", "phone went down", "wedding what was it like"],
    answers: [
      "I held it a while still. {They were singing in my hand and I saw only cloth|apart}. || I said congratulations to the cloth. {Nobody heard, and I did not say it again|apart}.",
    ],
  },
  "from-forty-days": {
    layer: 1,
    asks: [
      ...["remember of those", "remember of them"],
      "from those forty days",
      "those forty days",
      "remember most from",
    ],
    answers: [
      "Her foot on my chest in the morning, it was warm as bread. {I have tried to keep the weight of it|apart}. || The last evening. She fell asleep on this arm, {and I did not move it until it was numb|apart}.",
    ],
  },
  "says-cold": {
    layer: 1,
    asks: [
      ...["say when she says youre cold", "says youre cold"],
      "that you are cold",
      "when she says cold",
      "when she says that you",
    ],
    answers: [
      "I laugh for her. {Then I put the phone to my cheek to make it warm, as a fool|apart}. || I tell her, blow on it, Mou. {She blows and I can't see the screen so well|apart}.",
    ],
  },
  "people-nearer": {
    layer: 1,
    asks: ["your people a little nearer", "people a little nearer", "brings them nearer"],
    answers: [
      "If Shirin leaves the phone on the shelf and cooks. {I hear the spoon, and for that time I am in the kitchen|apart?}. || The smell of mustard oil, when I cook. {I shut the eyes and then I must not leave them shut too long|apart?}.",
    ],
  },
  "one-in-comilla": {
    layer: 0,
    asks: ["one of them in comilla", "tell me about one of them", "whoever comes to you"],
    answers: [
      "My mother, then. She hides sweets in the rice tin for Mou and thinks that no one knows. || My small brother, he fixes radios. He sends me the sound when one is singing again.",
    ],
  },
  "coughed-heard": {
    layer: 0,
    asks: ["when they coughed for you", "coughed for you", "hear in the cough"],
    answers: [
      "That I am not the only one. {And that I must be more quiet|apart?}. || It was Jashim's cough, I know it. {It said, brother, enough now, sleep|apart?}.",
    ],
  },
  "talks-to-you": {
    layer: 1,
    asks: ["what is she like when she talks", "when she talks to you", "not shy with you"],
    answers: [
      "Like an old aunt. She asks did I eat, and what, and was there salt. || Quick, from one thing to the next. The goat, a spoon, a dream, and then she sings without a reason.",
    ],
  },
  "each-time-bank": {
    layer: 1,
    asks: ["each time you say it", "time you say it", "when you say the bank"],
    answers: [
      "My ears become hot. {I have never stolen in my life, and it feels like stealing|lying}. || It becomes easy. {This frightens me more, the third time I didn't even cough|lying}.",
    ],
  },
  "working-day-isnt": {
    layer: 1,
    asks: ["a working day that isnt", "believe in a working day", "that they believe"],
    answers: [
      "In the morning I think, now in their heads I am high up. {I sit straight for them|lying}. || Heavy. {They pray for my safety at the site, and I am on a chair|lying}.",
    ],
  },
  "shirin-understand": {
    layer: 1,
    asks: ["want shirin to understand", "most want shirin", "from what you wrote"],
    answers: [
      "That I did not hide from her, I hid from her fear. {It sounds better on the paper|lying}. || The months. {That I counted each Friday as a lie and I know the number|lying}.",
    ],
  },
  "between-those-two": {
    layer: 1,
    asks: ["live between those two", "nobody at home how do you", "between jashim and home"],
    answers: [
      "I have two faces and I must remember which one is on. {By night I am tired from the faces|lying}. || With Jashim I can hold the shoulder. {On the phone I hold it also, but so that it looks like resting|lying}.",
    ],
  },
  "lender-look": {
    layer: 2,
    asks: ["from so far away", "what does it say to you from", "that look say"],
    answers: [
      "That he is measuring. {He sees tin and he counts what it makes|debt}. || It says, I can wait, and you can't. {I am four hours by plane and I feel him look|debt}.",
    ],
  },
  "that-chain": {
    layer: 2,
    asks: ["what was that chain", "that chain to her", "chain mean"],
    answers: [
      "It was her mother's hand on her neck. {For me it was that I had never needed to ask for it|debt}. || She wore it when she carried Mou. {To me it was the one thing in the house with no debt on it|debt}.",
    ],
  },
  "another-loan": {
    layer: 2,
    asks: ["and then another loan", "that moment like for you", "nearly paid"],
    answers: [
      "We had the sweets already, for the last payment. {We ate them anyway, for the new one|debt}. || I was happy for her eyes. {And I lay down and felt the whole sack on my neck again|debt}.",
    ],
  },
  "makes-a-man": {
    layer: 2,
    asks: ["what makes a man", "makes a man when you", "apart from what he sends"],
    answers: [
      "That he comes when it rains in your house. Jashim is so. {For me I use another ruler, I don't know why|not-man}. || If his word is straight. {By this I am also failing, since August|not-man}.",
    ],
  },
  "feels-the-crack": {
    layer: 2,
    asks: ["hold up a house", "feels the crack", "only one who feels"],
    answers: [
      "You don't move. {If I move a little, to rest, I hear the plates shake|not-man}. || Lonely, it is a lonely work. {They sing under it, and I can't say, stop, go out|not-man}.",
    ],
  },
  "called-first": {
    layer: 2,
    asks: ["who was called first", "to be called first", "one who was called"],
    answers: [
      "Everything. I came down the ladder like a boy. {I did not know that a name can go cold|not-man}. || It was my salary before the salary. {I told it to Shirin each time, Mr Lim called me first|not-man}.",
    ],
  },
  "by-that-name": {
    layer: 2,
    asks: ["greet you by that name", "hear now when they", "call you ustad"],
    answers: [
      "I hear a man who is not here. {They greet him, and I say salaam for him|not-man}. || Kindness, and this is what hurts. {They say ustad as you say it to an old one|not-man}.",
    ],
  },
  "their-pride": {
    layer: 2,
    asks: ["feel their pride", "their pride", "proud of you what happens"],
    answers: [
      "It is as when you are given money by mistake. {You must give it back and you stand there|not-man}. || I become small behind the helmet. {My father says, my son, and I want to say, don't|not-man}.",
    ],
  },
  "stand-between-two": {
    layer: 3,
    asks: [
      "no way back with nothing",
      "like to stand between the two",
      "between the two what is it",
    ],
    answers: [
      "Like the plank between two houses. {You don't breathe too much, and you don't turn|no-return}. || I am tired from the standing. {Every side asks me, and I have for no side an answer|no-return}.",
    ],
  },
  "picture-bus-stand": {
    layer: 3,
    asks: ["picture that bus stand", "that bus stand", "bus stand what"],
    answers: [
      "The tea man knows me. {He looks behind me for the bags, and there is one, and it is light|no-return}. || My father in his clean shirt. {He takes the bag from me and he feels the weight and says nothing|no-return}.",
    ],
  },
};
