import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about the people around her, just told. */
export const ofThoseAroundHer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the hottest night of the year", "with the windows open"],
    answers: {
      felt: [
        "Very hot. {And as if it was on the other side of some glass|numb?}. || I remember the curtain moving. {I don't remember much of me|numb?}.",
      ],
    },
  },
  {
    said: ["do it all by the book", "he's fed and clean and sung to"],
    answers: {
      why: [
        "{I couldn't say where it's got to|numb}. Everyone promised it'd come by itself. || {It might be the operation, or I might be built without it|numb}.",
      ],
    },
  },
  {
    said: ["he said it to the lamp first", "The lamp had it before I did"],
    answers: {
      felt: ["A bit jealous, of a lamp. || It's a nice lamp. I did say it back to him, in case."],
    },
  },
  {
    said: ["he makes everybody laugh, or he did", "he'd have you in stitches"],
    answers: {
      why: [
        "It's his hours. He's on the phones all day being shouted at. || They've two people off, so he's doing three jobs. There's not much left for voices.",
      ],
    },
  },
  {
    said: ["like being colleagues at the moment", "It's more a rota than a marriage"],
    answers: {
      mean: [
        "We're very polite, and we know what's in the fridge. {We don't know how the other one is|in-the-way?}. || We swap a baby over, like a shift. {Somebody signs for him|in-the-way?}.",
      ],
    },
  },
  {
    said: ["he went to warm a bottle", "We'll get there, that was"],
    answers: {
      felt: [
        "{Patted|in-the-way?}. I wanted him to say, get through what? || {As if he'd shut the drawer very gently|in-the-way?}.",
      ],
      youSaid: ["I said of course we will. || Yes, I said. I passed him the muslin."],
    },
  },
  {
    said: ["she's tiny, and she sings all day", "She was a headmistress in Pune"],
    answers: {
      felt: [
        "{I hear her in the next room, and there isn't a next room|far-away?}. || {I do miss being told to stand up straight|far-away?}.",
      ],
    },
  },
  {
    said: ["She held my face the whole", "I didn't know that I should hold"],
    answers: {
      where: [
        "Pune, at my cousin's. There were marigolds up the stairs. || It was at home, in Pune. I flew back on the Monday.",
      ],
      why: [
        "{She doesn't get to, the rest of the time|far-away}. || {I thought I'd be back by the spring|far-away}. You don't hold on when you think it's the spring.",
      ],
    },
  },
  {
    said: ["eat something hot, every single call", "have you had something hot"],
    answers: {
      youSaid: [
        "I say yes, Amma. I've usually got a biscuit in my hand. || That I'm just about to. It's been true once.",
      ],
      why: [
        "{It's what she'd do if she could reach me|far-away?}. || {She can't feel my forehead from there|far-away?}.",
      ],
    },
  },
  {
    said: ["only I call her Mummyji", "though to me she's Mummyji"],
    answers: {
      why: [
        "It's what you say. It's respectful, and a bit like a title. || It's the custom, for your husband's mother. It means mum with a bow on.",
      ],
    },
  },
  {
    said: ["I feel about twelve when she's", "I turn into a schoolgirl"],
    answers: {
      why: [
        "{She doesn't say anything, and I hear it all the same|watched}. || {I start explaining why the onions are that size|watched}.",
      ],
      youSaid: [
        "I say, nearly done, Mummyji! In a voice I last used in assembly. || I say sorry, mostly. It's my own cooker.",
      ],
    },
  },
  {
    said: ["in her day nobody had time", "no time for tired"],
    answers: {
      felt: [
        "{It shut me up like a drawer|watched}. || {I felt lazy, I'd been up since two|watched}.",
      ],
      youSaid: [
        "I said gosh, no, I suppose not. || I gave her one back, a nice one. Then I did the stairs with a dustpan.",
      ],
    },
  },
  {
    said: ["in a church hall. They're nice", "of us, in the hall by the church"],
    answers: {
      why: [
        "I mean it, they are. {It's only that I don't know what any of them's really like|far-away?}. || They hold the door, they remember his name. {I couldn't tell you if one of them's happy|far-away?}.",
      ],
    },
  },
  {
    said: ["in a sing-song sort of way", "smiley with everybody"],
    answers: {
      why: [
        "{Nobody wants to be first to stop|far-away}. || {You'd only get a word in between two nursery rhymes|far-away}.",
      ],
      mean: [
        "We go up at the ends. Aww, bless, did he? || It's all how old and how many ounces. I know the babies much better.",
      ],
    },
  },
  {
    said: ["we all said bless and talked", "Everyone went bless"],
    answers: {
      why: [
        "{We were frightened of it, I think|far-away?}. It was so near. || {It'd have been all of us, if one of us had said me too|far-away?}.",
      ],
      theySaid: [
        "She did a laugh, and then anyway. She's got a good anyway. || She said oh, it's nothing, and fetched her coat.",
      ],
      felt: [
        "{I felt I'd trodden on her hand|far-away?}. || {Ashamed, all the way home along the canal|far-away?}.",
      ],
    },
  },
];
