import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about the new maid, the register and the door. */
export const ofBeingUnknown: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["whether I was the new maid", "do they treat me well"],
    answers: {
      why: [
        "She sees a woman with a bucket, dear, and draws her conclusions. {There's no Halima in that picture any more|unknown?}. || It's the apron, I daresay. {She has a daughter in her mind, and it's a young one|unknown?}.",
      ],
      felt: [
        "{It went in quite neatly, like a hatpin|unknown?}. I'd a bowl in my hands, so I carried on with the bowl. || Oh, I nearly looked round for the girl. {And then there was nobody behind me|unknown?}.",
      ],
      then: [
        "I did the potatoes and she watched me do them. {She likes a tidy worker, she told the chair|unknown?}. || I finished her buttons. {I'd got quite a nice voice on, a voice for other people's mothers|unknown?}.",
      ],
      youSaid: [
        "Only yes, ma'am. If I say I'm her daughter she's frightened that she's missed something. || That they were good people here. I couldn't think how to put in a word for myself.",
      ],
      often: [
        "Not the maid, that's new. Before that I was the nurse, and a teacher from her school. || I've been miss and I've been kakak. The new girl is this month's.",
      ],
    },
  },
  {
    said: ["I shouted at her, on Sunday", "a thing I'd rather you didn't think"],
    answers: {
      why: [
        "She asked and she asked, and then the spoon was gone. {Something in me just ran out|temper?}. || I'd been answering her since breakfast, and then there was this spoon. {I'd no more patience than a struck match|temper?}.",
      ],
      felt: [
        "{Hot first, and then so cold|temper?}. I could hear the clock again, it had been going all the time. || {I didn't know who it was|temper?}. I wanted to apologise to my mother for the woman in the kitchen.",
      ],
      then: [
        "She tidied the napkin into a little square. {I scoured a pan that was clean, I couldn't turn round|temper?}. || {I held on to the back of a chair until I was myself|temper?}. She'd gone back to her rice by then.",
      ],
      youSaid: [
        "Something about that spoon, dear. {It wasn't the words, I've a voice for the market and I used it|temper?}. || To give it to me, or the like. {You wouldn't speak to a goat in that way|temper?}.",
      ],
      theySaid: [
        "She apologised, dear. She'd nothing to apologise for and she did it beautifully. || She looked to see who had come in. I believe she thought that it was somebody else.",
      ],
      mean: [
        "It had gone from beside her plate, that's all. {I made a crime of it|temper?}. || A teaspoon, dear, one of the small ones. {You'd think that she'd sold the house|temper?}.",
      ],
    },
  },
  {
    said: ["found my mother's old school register", "behind the Quran stand"],
    answers: {
      why: [
        "The old things are at the bottom and they keep, the doctor said. {I was put in too near the top|unknown?}. || It goes from the newest backwards, dear. {I came late, so I'm among the first out|unknown?}.",
      ],
      felt: [
        "{I was jealous of a girl with plaits|unknown?}. She'll be a grandmother by now, that girl. || {I turned the pages to see if I'd slipped in somewhere|unknown?}. One is foolish.",
      ],
      theySaid: [
        "Chatterbox, she said, with her finger on a name. I'd have liked one for myself. || She told me who'd married badly and who could sing. Then she asked me which class I took.",
      ],
      youSaid: [
        "I asked who was her favourite. {I'd have taken any answer, even the one with the ribbon|unknown?}. || I said they sounded like fine girls. {I didn't mention that she'd had some of her own|unknown?}.",
      ],
      then: [
        "We did the whole list, down to the Zs, and I made her cocoa. || I put it where she can reach it. She takes attendance now after supper.",
      ],
      who: [
        "Her pupils, dear, at the girls' school. She was the headmistress there for twenty-two years. || The girls of her class, from her first years as a teacher. I never met one of them.",
      ],
    },
  },
  {
    said: ["stand behind the door and bite", "I've a towel that I keep"],
    answers: {
      why: [
        "Because {if it doesn't go into the towel it'll go into her|temper}, and she can't help any of it. || It has to be put somewhere, dear. {I'd be shouting from morning till night otherwise|temper}.",
      ],
      felt: [
        "{It's like holding a lid on with both hands|temper?}. My jaw aches, and then it's over and I'm ashamed of the tooth marks. || {My ears ring with it|temper?}. I come out quite polite, like someone who's been to the dentist.",
      ],
      often: [
        "Twice in a day, at the worst. There are weeks when the towel only dries things. || It's mostly in the late afternoon, dear. Since Ramadan I've had to hang it on a lower nail.",
      ],
      then: [
        "I ask her what I can do for her. She wants the curtain drawn, or undrawn. || I fold it with the marks inside and see what it is she wants. A glass of water, as a rule.",
      ],
      theySaid: [
        "She says, there you are, I've been calling. {She has no idea what was standing behind that door|temper?}. || Thank you, kakak, how good you are. {That makes it worse, it goes right down my throat|temper?}.",
      ],
      mean: [
        "With my teeth, dear, as one does for a splinter. It's a thick towel, luckily for my teeth. || I put the corner between my teeth and I breathe round it. You may laugh, I would.",
      ],
    },
  },
];
