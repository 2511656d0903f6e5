import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about what he tells only late. */
export const ofWhatLiesDeep: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["The lender sits in my father's house", "There is a man sitting with my father"],
    answers: {
      why: [
        "I said yes to the second loan, on the phone, in one minute. {My father only held the pen|debt!}. || It was I who wanted to come here, and I who wanted the eyes of my mother made well. {He guaranteed for me|debt!}.",
      ],
      when: [
        "On Fridays, after the prayer. So it is the same day as my call. || Each week one time. It began when the second payment did not come.",
      ],
      who: [
        "He has the fertiliser shop, he was in school with my father. || One from our own village. As boys they stole mangoes, he and my father.",
      ],
      theySaid: [
        "They tell me he was polite. {He asked for the health of the roof|debt}. || He says, no hurry. {My mother told me, he said it with his shoes on|debt}.",
      ],
      youSaid: [
        "I said to my mother, give him good tea. {What a thing to say|debt}. || Nothing I have said. {I asked if the road was dry|debt}.",
      ],
      felt: [
        "{I am four hours away by plane and I want to stand up for him|debt!}. || {It burns here, in the face|debt!}. He should be drinking my tea, not my father's.",
      ],
    },
  },
  {
    said: ["A man who sends nothing", "is he still a man"],
    answers: {
      why: [
        "With us it is so, the one who goes away is weighed by what comes back. {From me comes a voice|not-man!}. || For seven years I was the envelope. {Take out the money, and what is it then|not-man!}?",
      ],
      who: [
        "The old ones at the tea shop. They would not say a bad word, that is the hard part. || The neighbours, my uncles. Also the man in my mirror, he has the same look.",
      ],
      when: [
        "It comes when the fifth of the month comes. That was my day, you know. || I ask it since August, mostly on the mat, after the prayer.",
      ],
      mean: [
        "They look a little longer than one should, and then they speak of the weather. || A look as for a bullock that stands and chews. One is not angry with it, one counts the hay.",
      ],
      felt: [
        "{I feel light, but not as one wants it|not-man!}. Like a bag that has been emptied. || {It takes away the ground and leaves me the shoes|not-man!}.",
      ],
    },
  },
  {
    said: ["She said it on the phone like it was vegetables", "like you tell the price of onions"],
    answers: {
      why: [
        "For the loan, two months of it. I had sent nothing, so she sent her neck. || Somebody had to pay, and I was on a stair in Singapore. She did not ask me so that I can't say no.",
      ],
      when: [
        "In September, and she told it to me on the Friday after. || It was a market day, about five weeks ago. By the call it was already sold.",
      ],
      theySaid: [
        "It was heavy in the heat, she said. Then she asked if I eat. || They gave a good price, that was all. And after it came the onions, really.",
      ],
      youSaid: [
        "I said, well done. {My mouth was quicker than I|debt}. || I asked what is for dinner. {I could not find a bigger word|debt}.",
      ],
      felt: [
        "{As if they had taken it from my own hand, one ring after the other|debt}. || {I held the railing|debt}. It was her mother's chain, you must know.",
      ],
      then: [
        "She gave the phone to our girl. We said the numbers, she and I, as on each Friday. || After the call I went to the taps and washed the face a long time.",
      ],
    },
  },
  {
    said: ["I have not said this in any language", "with nothing in my hands I can't go back"],
    answers: {
      why: [
        "Here they don't let me work with this arm. {And at home there is a loan sitting on my chair|no-return}. || Without money I am one more mouth there. {I left to bring, I can't come to take|no-return}.",
      ],
      mean: [
        "I stand between two doors. {Behind each is somebody to whom I owe something|no-return}. || It is only this: no place has a use for me now. {I mean work, sir or madam, and home|no-return}.",
      ],
      when: [
        "Since some weeks I think it. The day the eighth next week came, it was very clear. || It became so in October, slowly. Before I thought that one of the two will open.",
      ],
      felt: [
        "{Like in a lift that has stopped between the floors|no-return}. You hear people above and below. || {Cold, in the middle of the heat|no-return}. I looked for my shoes, and for where to go in them.",
      ],
      youSaid: [
        "To nobody I have said it before you. Jashim has heard me not say it. || I said it here, now. I read it again and it is in my writing.",
      ],
    },
  },
  {
    said: ["better they lose me slowly", "As when the phone is at one line"],
    answers: {
      why: [
        "A short pain each Friday, I thought, or a long one. It is only the calling I mean. || If they expect nothing from me, then they can't be disappointed. I speak of the phone, not more.",
      ],
      when: [
        "In September I did it, some days. The thought comes back on Thursdays. || It was strong in September. Now it comes before each call and goes after.",
      ],
      who: [
        "Shirin and my parents. Mou also, and there I can't think it to the end. || All four at home. With my girl it was wrong already in the thinking.",
      ],
      then: [
        "I put the phone off. On the seventh day they needed me, so I put it on. || I tried it less than one week. Then my thumb was stronger than I.",
      ],
      felt: [
        "{First it was quiet, as after a tooth|no-return}. Then I heard what was missing. || {It was like holding the breath for other people|no-return}.",
      ],
      mean: [
        "First twenty minutes, then ten, then only a message. {They get used to it, I thought, as to rain|no-return}. || You know when it has one line, the voice goes and comes. {So I would become, a bad line|no-return}.",
      ],
    },
  },
];
