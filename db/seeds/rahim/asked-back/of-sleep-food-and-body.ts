import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about sleep, food, his body and his day. */
export const ofSleepFoodAndBody: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I lie there awake and do numbers", "awake until the first prayer"],
    answers: {
      why: [
        "The loan doesn't sleep, so one of us must keep it company. || It is quiet then, and in quiet they speak. By day the fan is louder.",
      ],
      then: [
        "At four I go to wash, so that it looks as if I had stood up. || I pray with the early ones. They think I am a pious man.",
      ],
    },
  },
  {
    said: ["I sleep in day, a little", "like a thief of sleep"],
    answers: {
      why: [
        "They are lifting cement in that hour. {My sleep is built on their backs|night}. || {Sleep is for the one who has worked|night}. I have only folded.",
      ],
      theySaid: [
        "They don't know it. I make the bed flat before the lorry comes. || My friend Jashim saw a mark of the pillow on me. He said, good, brother.",
      ],
    },
  },
  {
    said: ["It is enough for a man who", "For sitting one doesn't need more"],
    answers: {
      why: [
        "The rice is bought by the others. {I can't lift, so I lift a small spoon|night}. || They pay it and they don't say it. {Somebody must count it then|night}.",
      ],
      theySaid: [
        "They say take, take. And I say I have tasted so much while cooking. || Jashim looks in my bowl like an inspector. He has his egg for that.",
      ],
    },
  },
  {
    said: ["puts an egg on my plate", "one egg too many on my plate"],
    answers: {
      why: [
        "He has seen how I push it away. He is not a man of sentences. || So that I live, I think. One doesn't ask an egg for reasons.",
      ],
      often: [
        "Every evening since about six weeks. Once I put it back, and he was angry. || It is daily. On the bad days there are two.",
      ],
    },
  },
  {
    said: ["burns when the weather changes", "Before rain the shoulder"],
    answers: {
      often: [
        "In this country that is each afternoon. || It rains much here. So it is a hot iron with few holidays.",
      ],
      then: [
        "I hold it with the other hand and walk round the block. {Sitting is worse|shoulder}. || I put the mint cream. {It does nothing, but one has done something|shoulder}.",
      ],
    },
  },
  {
    said: ["In the mirror I see my uncle", "The trousers don't hold now"],
    answers: {
      why: [
        "From one meal, and from the nights. {The body also makes savings|night}. || I eat less than I think about eating. {And thinking burns, it seems|night}.",
      ],
      who: [
        "The brother of my father. He came back from Oman like this, so thin and so polite. || My uncle, he was in Oman. We children laughed about his belt.",
      ],
      felt: [
        "{I look a second time, if he has something to say|night}. || {I made two holes more in the belt|night}. It is a strange kind of handwork.",
      ],
    },
  },
  {
    said: ["Today I washed all the plates", "cleaned twelve men's plates"],
    answers: {
      why: [
        "The hands wanted to be tired from something. || They feed me, so for once I wanted to be before them.",
      ],
      felt: [
        "Warm to the elbow. For one half hour I was a man with a task. || Good, until the last plate. Then it was only eleven o'clock.",
      ],
    },
  },
  {
    said: ["bus stop and watched the numbers", "I read the numbers, I know them"],
    answers: {
      why: [
        "There things come and go when they should. {I like to look at it|waiting}. || One of them goes to my old site. {I wanted to see if it still knows the way|waiting}.",
      ],
      felt: [
        "{As if I had somewhere to be and was only early|waiting}. || {My foot went up already for the step|waiting}. I told it, no, friend.",
      ],
    },
  },
  {
    said: ["with one hand it is slow", "One hand cuts, so I start early"],
    answers: {
      why: [
        "He carries twelve hours. It should be hot when he sits down. || He gives me the egg, so I must give him all the rest.",
      ],
    },
  },
  {
    said: ["two days to think what face", "I must find a face for the call"],
    answers: {
      why: [
        "The old one is used. {She looks at it now as at a note that could be false|lying}. || My wife has learned all of mine by heart. {I need one she hasn't seen|lying}.",
      ],
      felt: [
        "{My stomach starts with Friday already today|lying}. || {As before an exam, and the child in the first row is your own|lying}.",
      ],
    },
  },
  {
    said: ["Prayer. And one song", "My five prayers"],
    answers: {
      why: [
        "In the prayer somebody else is counting. And the song is from our kitchen. || They have each a beginning and an end. There is nothing else in my day that ends.",
      ],
      felt: [
        "For so long as he sings I have a mother in the room. || When the forehead is down, nothing is asked from me.",
      ],
    },
  },
  {
    said: ["It is cold and nobody asks", "I learn children's books"],
    answers: {
      why: [
        "So that I can read one to her in the phone, and not only count. || She will go to school, and her father should know what a hedgehog is.",
      ],
      when: [
        "On weekdays, before noon, when the schools are full. || In the forenoon mostly. Then I am the only one there with a beard.",
      ],
    },
  },
  {
    said: ["I am of use from six to seven", "One hour in the day I have a use"],
    answers: {
      why: [
        "They come hungry, and it is ready. For one hour nobody has to carry me. || Rice doesn't ask if you have one arm or two.",
      ],
      then: [
        "After seven they eat, and I am again the man who sits. || Then comes the washing, and after it the long part.",
      ],
    },
  },
];
