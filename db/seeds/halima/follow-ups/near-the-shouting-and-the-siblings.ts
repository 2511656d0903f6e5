import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of what is known, the siblings and the shouting. */
export const nearTheShoutingAndTheSiblings: Scenario["topics"] = {
  "voice-how-loud": {
    layer: 1,
    asks: [
      ...["near: raise my voice", "near: how i shout, that"],
      ...["how loud is it", "what does it sound like", "what do you say when you raise your voice"],
    ],
    answers: [
      "Loud enough that the cat reconsiders. || It's her own assembly voice, dear, that's what frightens me, I've inherited it.",
    ],
  },
  "voice-who-hear": {
    layer: 1,
    asks: [
      ...["near: raise my voice", "near: how i shout, that"],
      ...["does anyone hear it", "who has heard you", "do the neighbours hear"],
    ],
    answers: [
      "Mrs Nair must have, the wall's thin, and she brought me a papaya. || The neighbour, I think, and she'd never say.",
    ],
  },
  "voice-why-hide": {
    layer: 1,
    asks: [
      ...["near: raise my voice", "near: how i shout, that"],
      ...["why does nobody know", "what keeps you from telling", "why not tell them"],
    ],
    answers: [
      "They've made a saint of me, and one doesn't shout off a pedestal. || I'd see it in their faces every Raya, with the cake.",
    ],
  },
  "voice-they-think": {
    layer: 1,
    asks: [
      ...["near: raise my voice", "near: how i shout, that"],
      ...["what would they think", "what would they say if they knew", "how would they react"],
    ],
    answers: [
      "They'd be kind, dear, and ring her to see if she's all right. || That it's time for a home, and it'd be my fault that they'd said it.",
    ],
  },
  "voice-after": {
    layer: 1,
    asks: [
      ...["near: raise my voice", "near: how i shout, that"],
      ...[
        "how do you feel after you raise your voice",
        "what do you do afterwards",
        "what happens after you shout",
      ],
    ],
    answers: [
      "I make her something sweet, and she thinks it's her birthday. || I go and stand with the washing till my hands are quiet.",
    ],
  },
  "distance-ask-help": {
    layer: 0,
    asks: [
      ...["near: love her very much, from there", "near: love her more, at that distance"],
      ...["have you asked them to help", "do you ask them to come", "could they help you"],
    ],
    answers: [
      "I've got as far as, it would be nice if. || Not in so many words, dear, I put it in as a joke, and they laugh.",
    ],
  },
  "distance-why-you": {
    layer: 0,
    asks: [
      ...["near: love her very much, from there", "near: love her more, at that distance"],
      ...["why are you the one", "how come it was you", "what made it fall to you"],
    ],
    answers: [
      "I'd the spare room and no husband, dear. || Because I was nearest, and I was born with a tray in my hand.",
    ],
  },
  "distance-how-often-call": {
    layer: 0,
    asks: [
      ...["near: love her very much, from there", "near: love her more, at that distance"],
      ...["how often do they call", "who calls most", "do they ring you"],
    ],
    answers: [
      "Salmah rings most, with her hands in the sink. || Azman every second Sunday, the youngest when she's between two cities.",
    ],
  },
  "distance-feel": {
    layer: 0,
    asks: [
      ...["near: love her very much, from there", "near: love her more, at that distance"],
      ...["how do you feel about that", "are you angry at them", "does it make you angry"],
    ],
    answers: [
      "A bit sour, dear, like milk that's been complimented. || I am rather, and then someone sends a photograph and I'm sorry.",
    ],
  },
  "distance-want": {
    layer: 0,
    asks: [
      ...["near: love her very much, from there", "near: love her more, at that distance"],
      ...["what would you want from them", "what do you need from them", "what could they do"],
    ],
    answers: [
      "To have one of them in the next room, snoring. || A week each, dear, it's not as though I'd ask for a kidney.",
    ],
  },
  "doorway-own-bed": {
    layer: 0,
    asks: [
      ...["near: in my mother's doorway", "near: across my mother's door"],
      ...["do you have a bed", "why not sleep in your own bed", "where is your own bed"],
    ],
    answers: [
      "Upstairs, with her winter blankets on it, it's forgotten me too. || I've a good one, dear, only you can't hear a slipper from it.",
    ],
  },
  "doorway-back-how": {
    layer: 0,
    asks: [
      ...["near: in my mother's doorway", "near: across my mother's door"],
      ...["how is your back", "what does your back say", "does your back hurt"],
    ],
    answers: [
      "It says it's forty-six and it's being treated like a doormat. || It hurts till about ten, and then it's too busy.",
    ],
  },
  "doorway-rest": {
    layer: 0,
    asks: [
      ...["near: in my mother's doorway", "near: across my mother's door"],
      ...["do you get any sleep there", "how much do you sleep there", "do you sleep well"],
    ],
    answers: [
      "Three hours, perhaps, with the commas in. || Not well, dear, I sleep the way one waits for a bus.",
    ],
  },
  "doorway-wake": {
    layer: 0,
    asks: [
      ...["near: in my mother's doorway", "near: across my mother's door"],
      ...["what wakes you", "when does she step over you", "what happens when she gets up"],
    ],
    answers: [
      "Her toe, usually, and a beg your pardon. || She says, mind your head, kakak, and there we are, up.",
    ],
  },
  "doorway-who-knows": {
    layer: 0,
    asks: [
      ...["near: in my mother's doorway", "near: across my mother's door"],
      ...[
        "who knows that you sleep there",
        "does your family know about the mattress",
        "have you told anyone",
      ],
    ],
    answers: [
      "Mrs Nair, I think, she sees me air it. || Nobody in the family, it's behind the door before they've parked.",
    ],
  },
  "sunday-what-about": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...["what was it about", "what set it off", "why did you shout"],
    ],
    answers: [
      "A teaspoon, dear, and thirty-odd times of where's my daughter. || The spoon, and five hours of being nice, all falling down together.",
    ],
  },
  "sunday-she-do": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...["what did she do", "how did she react", "what did your mother do when you shouted"],
    ],
    answers: [
      "She went small, dear, and folded her napkin. || She begged my pardon, in English, as she'd do for an inspector.",
    ],
  },
  "sunday-you-after": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...["what did you do after", "how did it end", "what happened then after the shout"],
    ],
    answers: [
      "I ran the tap, and then I gave her the rest of her rice. || We had tea, dear, she'd forgotten and I poured it all over the saucer.",
    ],
  },
  "sunday-told-anyone": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...["have you told anyone about sunday", "who knows about it", "did anybody hear"],
    ],
    answers: [
      "You, and nobody that I'd have to meet on the stairs. || Not one of them, when they rang that night I talked about mangoes.",
    ],
  },
  "sunday-again-fear": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...[
        "are you afraid it will happen again",
        "do you think you will shout again",
        "what if it happens again",
      ],
    ],
    answers: [
      "Yes, every day from about three o'clock. || I am, dear, now that I know where I keep it.",
    ],
  },
  "sunday-forgive": {
    layer: 1,
    asks: [
      ...["near: shouted at her, last sunday", "near: i did shout even the cat"],
      ...[
        "have you forgiven yourself",
        "can you forgive yourself",
        "would you forgive a friend for it",
      ],
    ],
    answers: [
      "A friend, before she'd finished the sentence. || Not so far, I go over it as you'd go over a bad hem.",
    ],
  },
  "three-fall-ever": {
    layer: 0,
    asks: [
      ...["near: gets up at three to pray", "near: at three my mother rises"],
      ...["has she fallen", "did she ever fall", "are you afraid she falls"],
    ],
    answers: [
      "Not at prayer, dear, once in the bathroom. || She's swayed, and I've caught her by the nightgown.",
    ],
  },
  "three-you-pray": {
    layer: 0,
    asks: [
      ...["near: gets up at three to pray", "near: at three my mother rises"],
      ...["do you pray with her", "do you pray too", "what do you pray for"],
    ],
    answers: [
      "I do, behind her, with one arm out like a signpost. || For her knees, mostly, and mine.",
    ],
  },
  "three-why-forget": {
    layer: 0,
    asks: [
      ...["near: gets up at three to pray", "near: at three my mother rises"],
      ...[
        "why does she forget she prayed",
        "how come she forgets",
        "what happens if you tell her she prayed",
      ],
    ],
    answers: [
      "If I tell her she apologises, and prays again to make up for it. || It's gone, dear, before the mat's rolled.",
    ],
  },
  "three-back-bed": {
    layer: 0,
    asks: [
      ...["near: gets up at three to pray", "near: at three my mother rises"],
      ...["do you get back to sleep", "what do you do after the prayer", "when do you sleep again"],
    ],
    answers: [
      "I don't, dear, I put the porridge on and call it morning. || By the time she's down it's five, and there's the mosque.",
    ],
  },
  "three-feels-like": {
    layer: 0,
    asks: [
      ...["near: gets up at three to pray", "near: at three my mother rises"],
      ...[
        "what is it like to stand there",
        "how do you feel standing behind her",
        "what goes through your mind behind her",
      ],
    ],
    answers: [
      "Cold in the feet, and rather proud of her. || I think that she's the only one in the house who knows what she's doing.",
    ],
  },
};
