import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about debt, his name at home and going back. */
export const ofDebtAndThePillar: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["my father sold the field by the pond", "It was sold so I could come"],
    answers: {
      why: [
        "The agent wanted nine thousand dollars. {We had one thing that is worth something, and it was green|debt}. || I was the first son, I had strong hands. {They put it on me like one puts it on a good horse|debt}.",
      ],
      when: [
        "Seven years ago, in the dry months before I went. || In the year I left. My daughter was not born yet.",
      ],
      who: [
        "My father sold it himself. One with a brick kiln has it now. || He did it, my father, I was with him. The other man counted the notes two times.",
      ],
      theySaid: [
        "He said that land is only land. {Then he took another way to the mosque|debt}. || He didn't say one word. {In the evening he cleaned a plough which had no field|debt}.",
      ],
      felt: [
        "{It lies on my chest, with the water on it|debt}. || {I wake and I smell it|debt}. A field has a smell before rain, you know.",
      ],
      mean: [
        "There was rice in it and in winter the mustard. {In my head it is always just before harvest|debt}. || It has never been so green as in my sleep. {It is like that to punish me, I think|debt}.",
      ],
    },
  },
  {
    said: ["The lender comes to the house now", "the man who lent. He is never rude"],
    answers: {
      why: [
        "Since August I don't send. {He wants to see with his own eyes if the roof is still there|debt}. || He could send a boy. {He comes himself, so that my father must stand up|debt}.",
      ],
      when: [
        "On Friday, after the noon prayer, when the street is full. || Each Friday, from September on. Before, it was enough to greet him.",
      ],
      who: [
        "One from our village who sells fertiliser. I had sugar from him when I was small. || He was in one class with my father. Now he has rings and a book.",
      ],
      theySaid: [
        "He asks, how is the boy in foreign. {And my father says, busy|debt}. || About the rain they talk, and the price of tin. {Everybody knows what the tin means|debt}.",
      ],
      felt: [
        "{I hear his shoes here, on this stair|debt}. || {It is worse that he is polite|debt}. A shout would be over.",
      ],
      mean: [
        "He looks at what he will get. {It is tin, new, I bought it in my fifth year|debt}. || He counts the sheets, with his chin. {So one looks at a cow at the market|debt}.",
      ],
    },
  },
  {
    said: ["She said it was heavy, she didn't like it", "It was too heavy for my neck"],
    answers: {
      why: [
        "So that I don't feel it. {She lies as I lie, with love, and better|debt}. || To make it light for me. {She put the weight on the chain, and took it off me|debt}.",
      ],
      when: [
        "In September, when two payments were missing. || It is about five weeks. I heard of it when her neck was already bare.",
      ],
      youSaid: [
        "I said that I will buy her a thinner one. {We both looked at something else|debt}. || It suited you, I could have said. {I asked about the goat|debt}.",
      ],
      felt: [
        "{I know her hand, how it went there when she was thinking|debt}. || {It is like a tooth missing in a face one loves|debt}.",
      ],
      mean: [
        "She wore it in the kitchen even. {One doesn't cook in something one doesn't like|debt}. || In bed she held it between two fingers. {She had it from her mother|debt}.",
      ],
    },
  },
  {
    said: ["I am a pillar with a crack", "This post is split"],
    answers: {
      why: [
        "The arm, and behind the arm the money. {And behind it that I say nothing|not-man}. || Since August I carry nothing, and the roof is where it was. {One day it will notice|not-man}.",
      ],
      who: [
        "My parents, Shirin, our girl. They hang their clothes on me, so to say. || All four of my house. My wife and my girl lie right under it.",
      ],
      when: [
        "It is since the board fell. But one hears it only now, at night. || From the day of the accident. From outside it looked whole for a long time.",
      ],
      mean: [
        "In plaster, you see it first as a hair. {Then you put a finger in|not-man}. || They think I am what I was. {They lean, and I don't say, lean less|not-man}.",
      ],
      felt: [
        "{One stands very still|not-man}. I would like to sit, only once, without it being a fall. || {I hear them sing, and I hold the breath|not-man}.",
      ],
    },
  },
  {
    said: ["Now he looks at the paper", "he turns the page"],
    answers: {
      why: [
        "With one arm I am not good for a corner. {He is a good man, but he has a wall to finish|not-man}. || My name has no job behind it now. {What should he call, a chair|not-man}?",
      ],
      who: [
        "Mr Lim, the foreman. For five years we drank from one coffee. || It is the foreman, Mr Lim. He had my name on his tongue from the mornings.",
      ],
      when: [
        "In the last week that I went there, with the sling. I stood by the gate to see. || I heard it in September, I had gone with them to the lorry. Since then I stay up.",
      ],
      felt: [
        "{As when they serve the tea and pass over your cup|not-man}. || {I lifted my chin already, for the yes|not-man}. Then it was another man's name.",
      ],
      youSaid: [
        "I greeted him. I said the weather is good for plaster. || Nothing, I took a step back so they can pass.",
      ],
    },
  },
  {
    said: ["They still call me teacher", "Ustad, they say when they pass"],
    answers: {
      why: [
        "A teacher who can't show it is only a mouth. {They are kind, so I can't look|not-man}. || In their eyes I am still him. {I don't want to see it when they notice|not-man}.",
      ],
      who: [
        "Boys from all districts, they didn't know sand from cement. One is building the airport now. || My old students, eleven. Some are in this block, two floors down.",
      ],
      when: [
        "When they come from work, at the taps. || Mostly on the stair at six. I hear them, and I bend down to my shoe.",
      ],
      felt: [
        "{My neck becomes hot|not-man}. It is a big word to carry with one arm. || {As if they give me back money that I have already lost|not-man}.",
      ],
      youSaid: ["I say salaam to the floor. || I hold my phone and speak with nobody."],
    },
  },
  {
    said: ["I have packed the bag one time", "One day I put everything in the bag"],
    answers: {
      why: [
        "I wanted to be a man who goes, and not one who is sent. {Then I thought of who stands there|no-return?}. || For one hour it was clear, I go home. {Then I saw my own hand, and what was not in it|no-return?}.",
      ],
      when: [
        "It was in October, in the night. All were sleeping. || Some weeks back, in the dark. In the morning it was under the bed again, flat.",
      ],
      who: [
        "The tea man stands there, and all who have nothing to do. They see each bag. || My father would come, in the good shirt. He would take it from me and feel how light.",
      ],
      then: [
        "I laid the shirts back, so that nobody sees the folds. || I sat with it until the prayer. After it I cooked for twelve.",
      ],
      felt: [
        "{Empty, as after a fever|no-return?}. And ashamed before the bag. || {I was ready, and there was no place which was ready for me|no-return?}.",
      ],
      mean: [
        "At home one is asked, what have you brought. {It is meant as hello|no-return?}. || They look at the hands first, with us. {Then at the face|no-return?}.",
      ],
      theySaid: [
        "Nobody knows it, only Jashim. Next morning there were two eggs. || My friend Jashim had one eye open, I think. He spoke of the weather.",
      ],
    },
  },
  {
    said: ["anger is easier than worry", "that is lighter for them"],
    answers: {
      why: [
        "Who is angry doesn't wait by the phone. {I wanted to take from them the waiting|no-return}. || A bad son one can forget easier than a poor one. {So I thought it, at that time|no-return}.",
      ],
      when: [
        "In September it was. On the seventh day came the message. || Six days, some weeks after the arm. I know it by the fever.",
      ],
      then: [
        "When I read fever, I called in the same minute. I told them the phone was broken. || My hand pressed the number, I was not asked. She was hot, and she said Abba.",
      ],
      theySaid: [
        "They were not angry at all. {You had much work, said my wife|no-return}. || She said only, you are there. {I had worked so hard that they hate me a little|no-return}.",
      ],
      felt: [
        "{I had no voice on the fourth day|no-return}. I had not used it. || {Calm, and it was not a good calm|no-return}. I washed even the curtain.",
      ],
      youSaid: [
        "Broken, I said, the phone was broken. Since then I treat it well. || I told my girl I was in a place without signal. It was nearly so.",
      ],
    },
  },
  {
    said: ["You are the first I say it to", "I didn't say it before to anybody"],
    answers: {
      why: [
        "In Bangla each word has my mother in it. English has only the safety board. || My language knows me too well. This one looks away politely.",
      ],
      felt: [
        "It is strange, as when one sees his house from the other side of the river. || Lighter, and like I have left a door open.",
      ],
      mean: [
        "The other man can say, I am afraid. He has no father who hears it. || In English I am nobody's son. So he may talk, this one.",
      ],
      youSaid: [
        "To Jashim I say only the half, and with the spoon in my mouth. || Not to Shirin, not to my friend. To God, but He did not ask on.",
      ],
    },
  },
];
