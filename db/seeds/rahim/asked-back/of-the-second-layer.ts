import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about what he tells of those at home. */
export const ofTheSecondLayer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I saw it on the phone, it was very small", "her first tooth is out"],
    answers: {
      why: [
        "The signal in that corner is weak. It goes just when it should not. || There were too many on the line, it was Friday. So it stood still, and then it was over.",
      ],
      when: [
        "Some Fridays ago, in the middle of the call. || It was in September, on a Friday. Since then a second one shakes.",
      ],
      then: [
        "I went up two steps and called again. By then she was already with the hens. || I looked at the frozen picture until the phone became dark.",
      ],
      youSaid: [
        "I said, very good, very strong tooth. {To a grey square I said it|apart}. || Bravo, Mou, I called. {I don't know if it arrived|apart}.",
      ],
      felt: [
        "{It was as if somebody closes a shop in front of you|apart}. || {I was so glad, and there was nowhere to put it|apart}. I told the railing.",
      ],
      theySaid: [
        "She asked, Abba, did you see? And I said yes, I saw all. || My daughter shouted, look, look, and then she had no face any more.",
      ],
    },
  },
  {
    said: ["My wife thinks I am on night shift", "I am working nights"],
    answers: {
      why: [
        "In daylight she would see the bed behind me. By night every place looks like a site. || If I work by night, then I may be in the room by day. It explains everything, so I chose it.",
      ],
      when: [
        "It is since August, some days after the accident. || From August on, when she wondered that there is a pillow in the picture.",
      ],
      theySaid: [
        "She asked if they give tea at night. I said, very good tea. || Poor you, said Shirin, and put the lamp nearer to see me.",
      ],
      youSaid: [
        "Only, they have changed my shift. {It was six words, and I live in them|lying}. || I told her it is cooler in the night, and better paid. {The second I could have left|lying}.",
      ],
      felt: [
        "{I look at her while she believes it, and the ears become hot|lying}. || {Like a man who has come in by the window of his own house|lying}.",
      ],
      mean: [
        "If she doesn't see the day, she doesn't see me sitting in it. || That I have moved my life to the dark side. There nobody asks for a photo.",
      ],
    },
  },
  {
    said: ["There was a wedding in my village", "My cousin had his wedding"],
    answers: {
      why: [
        "One can't clap and hold a phone. I would have put it down also. || The drum had begun, so he wanted his hands. He is young.",
      ],
      when: [
        "In September, at the end of the rain. I was on the stair for it, with a clean shirt. || One month back, on a Thursday. Here it was just the hour of cooking.",
      ],
      who: [
        "The small son of my uncle, he married. My brother held the phone. || A boy from next door held me, and my cousin was the groom, very far behind.",
      ],
      then: [
        "They put me on a table, I think. {I saw cloth and heard the song to the end|apart}. || I stayed on the line until the battery was low. {Nobody had said goodbye, so I didn't go|apart}.",
      ],
      youSaid: [
        "Congratulations, I called it into the cloth. || I shouted his name one time. Then I was afraid that I disturb.",
      ],
      felt: [
        "{Like one who stands outside in the garden and smells the rice|apart}. || {I was there and I was a thing that one holds|apart}.",
      ],
    },
  },
  {
    said: ["the money is late because of the bank", "I have told it of three banks"],
    answers: {
      why: [
        "A bank nobody can ask. It is far, it has glass doors, and it is never ashamed. || If it is the bank, then it isn't the arm. And they are angry with a building, not with God.",
      ],
      when: [
        "In September I began with it, when the fifth day had passed. || Since the first month without sending. The third bank is from last week.",
      ],
      theySaid: [
        "My mother says, poor boy, to stand in so many queues. || My father said only, banks. My brother wanted to know the name.",
      ],
      felt: [
        "{It goes over the tongue like oil, and this is what I don't like|lying}. || {Each time I become a bit smaller than the story|lying}.",
      ],
      mean: [
        "First I said, the computer is broken. {Then I needed a new bank, and then one more|lying}. || There was the green one, the government one, and now one that {I have built myself|lying}.",
      ],
      often: [
        "Every call where it comes to the money. Before August I never needed a bank. || Two months I tell it. Before this I was a man who says the true day.",
      ],
    },
  },
];
