import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about those far from him and what he hides. */
export const ofMouAndTheHelmet: NonNullable<Scenario["askedBack"]> = [
  {
    said: [
      "When I left my daughter was inside her mother",
      "My wife was carrying her when I took the plane",
    ],
    answers: {
      why: [
        "I get leave only when the company says, and the ticket costs two months. So it was two times in all. || Who goes home every year, sends nothing. I thought, later I will hold her more.",
      ],
      when: [
        "The last time is two years ago, at Eid. I had twenty days. || Two visits it was, each of twenty days. She was three at the second.",
      ],
      felt: [
        "{It is a number one can hold in the mouth|apart}. Forty, like the days after a birth. || {I have her weight still here, on the left arm|apart}. But it is the weight of a three year old.",
      ],
      then: [
        "She hid behind Shirin until the fourth day. Then she put half a biscuit in my hand. || Each time I went off at night, so that she is asleep. I did not trust my feet.",
      ],
      mean: [
        "I have added them on a calendar. {There were years with no day in it|apart}. || With these arms, I mean, not with the phone. {On the phone it is more, but it doesn't count|apart}.",
      ],
    },
  },
  {
    said: ["Then she says, you are cold, Abba", "Abba, she says, why are you so cold"],
    answers: {
      why: [
        "A phone is glass. She is five, she thinks it is my face. || For her I live in there. And it is cold where I live, so she believes.",
      ],
      youSaid: [
        "I tell her to blow on it. {Then she blows, and I can see nothing for a moment|apart}. || I said, here is winter. {She was glad, she likes snow|apart}.",
      ],
      often: [
        "Almost each Friday, at the end. It is our way of saying good night. || She does it since she can hold the phone. The question came this year.",
      ],
      felt: [
        "{I put my own cheek to it after, and she is right|apart}. || {I laugh, so that she laughs|apart}. And then I look for my sleeve.",
      ],
      theySaid: [
        "Her mother says, let Abba go, he must work. Mou gives one more kiss, a wet one. || Shirin, my wife, she wiped the screen. She didn't look at me in that moment.",
      ],
    },
  },
  {
    said: ["the whole staircase is talking", "each man has his family in his hand"],
    answers: {
      why: [
        "If I am alone no one hears what I tell them. {And I don't hear their true things beside my false ones|apart}. || When it is full they could see the helmet. {So I let them finish, and I go last|apart}.",
      ],
      when: [
        "Friday, from seven. At about nine there is room for me. || After the evening prayer it begins. I go when the steps are empty and still warm.",
      ],
      who: [
        "All of the block. There is one who sings to his twins, and one who only cries. || The men from four floors. Jashim also, he shouts, as if his boys were on the roof.",
      ],
      felt: [
        "{It is a market of good nights, and I am the one who sweeps|apart}. || {One hears, I come soon, I come soon, in six languages|apart}. I move my lips.",
      ],
      then: [
        "I put the phone on the railing and I try my face. {Then I press|apart}. || I sit on the fifth step and call. {Twenty minutes, and the stair is mine|apart}.",
      ],
    },
  },
  {
    said: ["I put a helmet on, not my own", "in a helmet that is not mine"],
    answers: {
      why: [
        "A man in a helmet needs no explanation. {My own hangs at the site|lying}. || Without it she would see only a stair and my hair. {With it she sees a salary|lying}.",
      ],
      who: [
        "It belongs to the electrician, he sleeps above me. || The electrician of the top bed lends it. He doesn't ask, he puts it on my blanket.",
      ],
      when: [
        "Each Friday, from a bit before nine. It was already ten times. || Since the first Friday after the accident. For twenty minutes I wear it.",
      ],
      where: [
        "Behind the block, where the wall is raw. If I hold the phone low, you see only concrete. || On the back stair. One must stand a little to the left, then the washing isn't in it.",
      ],
      theySaid: [
        "Mou says, Abba has a yellow head. Shirin says, be careful up there. || They are proud. My mother asked, is it not too tight, my son.",
      ],
      felt: [
        "{It smells of another man, and I stand straight in it like a thief in a good coat|lying}. || {First my back is glad, then I see myself in the small picture|lying}.",
      ],
    },
  },
  {
    said: ["What can I answer to this", "Then I look beside the phone"],
    answers: {
      why: [
        "She sees that I am thin, and for her thin comes from work. {I have taught her this myself|lying}. || If I look in her eyes I tell it. {So I look where there is only railing|lying}.",
      ],
      youSaid: [
        "I say, yes, a little less, from next month. {I have promised to rest from nothing|lying}. || It is the heat, I told her. {The heat is a good friend, he takes a lot on him|lying}.",
      ],
      often: [
        "Each call, since the cheeks have gone in. || She says it every Friday now, and each time slower.",
      ],
      felt: [
        "{She gives me pity for the wrong thing, and I eat it|lying}. || {It goes under the ribs|lying}. She is kind to a man who isn't there.",
      ],
      theySaid: [
        "Then she says nothing. She has a way to hold the phone still. || Eat an egg, she said. I could say at least, I eat one, it was true.",
      ],
    },
  },
  {
    said: ["My father tells the tea shop", "my boy is supervisor there"],
    answers: {
      why: [
        "He has no field to speak of now. So he speaks of me. || It is the one good story he has, and I have sent it to him myself.",
      ],
      when: [
        "Every evening, when he goes there. The one month was four years ago. || It was four years back that I had the vest. For him it is today.",
      ],
      who: [
        "The old men on the benches, and one who reads the newspaper for all. || Anyone who drinks tea there. He has a photo of me in his pocket, in the vest of another.",
      ],
      youSaid: [
        "I never told him that it ended. He was so happy with the word. || I said, Abba, there are many like me. He didn't hear, he was looking for his glasses.",
      ],
      felt: [
        "It warms and it burns, like tea that one can't put down. || My ears get hot here, when they are drinking there.",
      ],
      mean: [
        "The true one was in hospital, so I had his place and his vest. Then he got well. || I told the men where to stand, for four weeks. After this I plastered again.",
      ],
    },
  },
];
