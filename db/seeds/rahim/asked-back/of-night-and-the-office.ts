import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about his nights, the permit and the shaking. */
export const ofNightAndTheOffice: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I count money in the head", "Money on one side, days on one side"],
    answers: {
      why: [
        "Maybe I have forgotten something, I think, and one time it will fit. So I begin again. || If I don't count it, nobody does. It is like looking if the door is closed.",
      ],
      when: [
        "When they are all asleep, from eleven. || In the dark, after the last man has come from the washroom.",
      ],
      often: [
        "It is each night, sir or madam, and also on Friday. || All nights the same. Sometimes I find two dollars, and I am glad like a child.",
      ],
      mean: [
        "What goes out for the loan, and how many days the permit has. {They should meet, and they don't|waiting}. || The days get less and the debt doesn't. {One side runs and the other sits|waiting}.",
      ],
      felt: [
        "{The head is hot, and the feet are cold|waiting}. || {It is as a man who looks for his ring in the river|waiting}.",
      ],
    },
  },
  {
    said: ["I should not eat like a working man", "A full plate is for the man who carries"],
    answers: {
      why: [
        "The others pay for the rice. {I bring only the salt, so I take little|night}. || My father ate so in bad years, the one who didn't plough. {I have it from him|night}.",
      ],
      often: [
        "Since the second month. Before I ate two times, and loudly. || Since September it is so. Before, the boys laughed how much a thin man can eat.",
      ],
      when: [
        "In the evening, when I have cooked and all have taken. || Round eight, after them. Then nobody sees how big the spoon is.",
      ],
      theySaid: [
        "Jashim says nothing, he puts an egg. The others think I have eaten before. || They push the pot to me. I push it back, it is already like a game.",
      ],
      felt: [
        "{A small hole, here, at ten|night}. I give it water. || {One feels clean in a wrong way|night}. And then cold.",
      ],
    },
  },
  {
    said: ["I answer standing up", "I stand up to say hello"],
    answers: {
      why: [
        "It is they who have my permit. One word from that phone, and I must pack. || Each time I think it is the ticket. It was never yet, and the hand doesn't learn.",
      ],
      who: [
        "A lady of the office, or the agent. From the voice I can't know what they bring. || The office, it is mostly the same woman. She says Rahim, and then she looks for the paper.",
      ],
      when: [
        "The last time was this morning, before ten. || They ring in the forenoon. Today also it rang.",
      ],
      theySaid: [
        "To bring the yellow card of the hospital. I have brought it two times. || That they are still looking at it, and am I resting.",
      ],
      youSaid: [
        "Yes, miss, I said, and I looked if my shirt is closed. || I said good morning two times, it was not needed.",
      ],
      often: [
        "It is each time, also when it is only for a signature. || Always since the letter came. Before that a phone was a phone.",
      ],
      felt: [
        "{My heart goes as if I had run to it|nerves}. || {The mouth is dry, and I speak like a boy|nerves}.",
      ],
    },
  },
  {
    said: ["One man in block four complained", "he spoke loudly about his pay"],
    answers: {
      why: [
        "I don't know what he did besides. {He said aloud what all of us were thinking|permit}. || Some say his contract was over. {It was over very exactly then|permit}.",
      ],
      who: [
        "He was from Sylhet, a quiet man until that day. He had four children. || One from Sylhet side. I knew him from the queue for water.",
      ],
      when: [
        "Before my accident, some months. || It is not a year. I had still two arms and I listened only with half an ear.",
      ],
      then: [
        "Nobody spoke of it. At lunch we passed the salt, and his cup hung there. || A new man got the bed. We showed him where the light is, and not more.",
      ],
      felt: [
        "{I learned it in the belly|permit}. Since then I say please also to the door. || {One becomes careful in the neck|permit}. You feel it when you laugh too loud.",
      ],
      youSaid: [
        "I said nothing, to nobody. I had a daughter to feed, as he had. || Not one word. I nodded when he was speaking, but with the eyes only.",
      ],
      theySaid: [
        "The company didn't tell. And we did not ask, so it was quiet on both sides. || A man from the office said, everyone is happy here? Yes sir, we said.",
      ],
    },
  },
  {
    said: ["I sit on the step until it goes", "I wait on the stair until I can walk"],
    answers: {
      why: [
        "While they speak I am strong. {The fear comes when it is over, like a bill|nerves}. || The legs hold until the click. {They are more polite than I|nerves}.",
      ],
      when: [
        "After each call of the office. Today it was in the forenoon. || When I have heard the click. It takes as long as one prayer.",
      ],
      often: [
        "It is since the permit letter. Before, nothing could make me sit. || Each time they ring. Two times in one week it was already.",
      ],
      then: [
        "I hold the railing and stand up slowly, as my father does. || I go and wash a pan. It is good to hold something heavy.",
      ],
      felt: [
        "{As if somebody has let the water out of me|nerves}. || {Soft, from here to the floor|nerves}. I look if no one is on the stair.",
      ],
    },
  },
  {
    said: ["The phone is under my pillow now", "any phone in the room sings"],
    answers: {
      why: [
        "It could be the office. It could be home, with the lender at the table. || I think always, now they have decided. The ear is faster than the head.",
      ],
      when: [
        "Since three weeks, from the letter on. || In the evening it is worst, then they all have calls. Eleven phones ring.",
      ],
      often: [
        "The whole night, on and off. I put my hand on it like on a sick chicken. || Each ring. There is one with the song of a film, that one I hate.",
      ],
      then: [
        "I look, it is dark, there is nothing. I lie back and I hear my own blood. || They answer, hello, mother, and I breathe again.",
      ],
      felt: [
        "{As on a ladder that somebody has touched|nerves}. || {It jumps like a fish|nerves}. And outside I only turn the page.",
      ],
    },
  },
  {
    said: ["The guard says uncle", "my own cough is the only voice"],
    answers: {
      why: [
        "They are all on the sites. Who should say it, the fan? || It is the working time. Even the cats go to the kitchen block.",
      ],
      who: [
        "The guard is from Nepal, he was a soldier. He doesn't know my name, I never told it. || There is only the old guard, and he is by the gate, far.",
      ],
      often: [
        "Six days in the week it is so. {On Sunday I hear it again, and I turn round too quickly|left-behind}. || From Monday to Saturday. {In the evening my voice is like a door that was long closed|left-behind}.",
      ],
      felt: [
        "{One begins to doubt if he is called so|left-behind}. || {It is a big silence for one throat|left-behind}.",
      ],
    },
  },
  {
    said: ["Then there is nobody to step in them", "No foot comes until dark"],
    answers: {
      why: [
        "So that they find them well when they come. It is a small thing that I can do. || A mason likes a line. Here I have no other.",
      ],
      when: [
        "After the beds, at seven. And again at noon, if the wind was in. || In the morning, when the lorry is gone. At six they are in a heap again, then I am glad.",
      ],
      then: [
        "I sit on the floor across from them. {I have given each one a face|left-behind}. || I sweep round them. {And then I wait for the evening, like they do|left-behind}.",
      ],
      felt: [
        "{It is like laying the table for people who have moved|left-behind}. || {Quiet and useless, but straight|left-behind}.",
      ],
      theySaid: [
        "One has noticed it, who is our housewife, he said. || They don't see it. They step in and run to the shower.",
      ],
    },
  },
];
