import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about the promise, the counting and the prayer. */
export const ofTheBadDaughter: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I wash those feet", "I wash them daily"],
    answers: {
      why: [
        "It takes a quarter of an hour, and I've the rice on. {A holy person wouldn't have the rice on|bad-daughter?}. || It's only feet, after a year of it, two feet and a basin. {I ought to be thinking of paradise|bad-daughter?}.",
      ],
      felt: [
        "{Like somebody caught reading at prayers|bad-daughter?}. || {I'm ashamed, and I still want to know if he marries her|bad-daughter?}.",
      ],
      theySaid: [
        "She says, you've cold hands, kakak. She's right. || She wiggles her toes, dear, and thanks me. It'd be simpler if she were a tyrant.",
      ],
      mean: [
        "That one gets there by serving her, it's a saying of the Prophet's. {I serve with one eye on the screen|bad-daughter?}. || Heaven's under there, we're taught. {I look, and I see that the nails want doing|bad-daughter?}.",
      ],
    },
  },
  {
    said: ["He had it easy, he said it", "My father had me give my word"],
    answers: {
      why: [
        "She'd asked it of him, I believe, and he passed it down. {I'd have promised him the moon that night|bad-daughter?}. || I was the one who was in the room. {One doesn't bargain with a man who's dying|bad-daughter?}.",
      ],
      when: [
        "Eleven years ago, when she was still correcting the newspaper. Nobody was thinking of this. || It's eleven years, the evening before he went. She was as sharp as a pin then.",
      ],
      felt: [
        "It was easy, to give it. {It's gained weight since, I can tell you|bad-daughter?}. || Proud, I think. {Now it's like a ring that won't come over the knuckle|bad-daughter?}.",
      ],
      youSaid: [
        "Yes, Ayah, I said. I'd have had time to say more and I didn't. || I told him of course, and I tucked his blanket in. That's all the contract there was.",
      ],
      mean: [
        "A home, dear, with a matron and a garden. {He didn't tell me what to do instead|bad-daughter?}. || That she isn't to be put among strangers while I've a roof. {He couldn't know she'd think it's me who's the stranger|bad-daughter?}.",
      ],
    },
  },
  {
    said: ["even got it on a little paper", "there's a scrap of paper"],
    answers: {
      why: [
        "If I can see that it's five, I can do five. {It's how prisoners do it, I've read|bad-daughter?}. || To know there's an end to the day. {It's a shabby thing to look forward to, one's mother's eyelids|bad-daughter?}.",
      ],
      mean: [
        "Strokes, dear, in fours, and one across. {I rub them out so she shan't find it|bad-daughter?}. || Hours down the side, and I cross one off when it's done. {You'd think that I was in for theft|bad-daughter?}.",
      ],
      felt: [
        "{It's a mean little pleasure, crossing off|bad-daughter?}. Then I look at her hands and I'm sorry. || {Sly|bad-daughter?}. As if I'd been overcharging somebody who can't add up.",
      ],
      often: [
        "Every day since about May. Before, I only looked at the clock. || It's daily, now. I started with it after she'd got out as far as the bus stop.",
      ],
      where: [
        "It's inside the medicine tin, folded small. || In my apron pocket, dear, under the key.",
      ],
    },
  },
  {
    said: ["I'd put my own body between", "I only ask that it goes softly"],
    answers: {
      why: [
        "She's frightened every evening, and it'll be more, not less. {I can't see what she's being kept for|wish?}. || I've read how it goes, the end of it, and she was so particular. {I'd like her spared the last pages|wish?}.",
      ],
      mean: [
        "In her sleep, dear, in her own bed, at His time and by His hand. {Only that He might look at the clock|wish?}. || That it's God's to do, and I'd be holding her hand. {I just can't wish her a long wait|wish?}.",
      ],
      felt: [
        "{As though I'd been found with my ear to a door I've no business at|wish}. || {Torn down the middle, like an old sheet|wish}. One half of me would keep her for ever.",
      ],
    },
  },
  {
    said: ["which of the two He listened to", "the one prayer and the other"],
    answers: {
      why: [
        "One doesn't ask that for one's mother. {I was so afraid that it might be written down|wish?}. || I'd heard what I'd said. {You'd want to run after it, too, like a letter you've just posted|wish?}.",
      ],
      felt: [
        "{I was waiting for the roof to answer|wish}. And she coughed, and it was only the two of us. || {As one feels when two people have been promised the same chair|wish}.",
      ],
      then: [
        "I went on as before, on the same mat. {I'm careful now to ask for nothing in particular|wish?}. || We went back to bed, and she lived, and I was glad. {I'm nearly sure that I was glad|wish?}.",
      ],
    },
  },
  {
    said: ["I thought you'd stop answering", "you'd go quiet on me"],
    answers: {
      why: [
        "I would have, I think. {One doesn't stay sitting by a person who's said that|wish?}. || It's the worst that I have, dear. {I looked at it there, with my name above it|wish?}.",
      ],
      felt: [
        "My heart went like a treadle. {I'd have run after that line and picked it up, if one could|wish?}. || {I wished that I could reach in and take it off the screen|wish?}. Now I'm only wet at the cuff.",
      ],
    },
  },
];
