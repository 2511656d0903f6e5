import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the friends, her anger, the visits, Hania and that night. */
export const whatWasHeldIn: Scenario["topics"] = {
  "stefan-of-friends": {
    layer: 1,
    asks: [
      ...["stefan think of them", "he think of them", "he like them"],
      ...["stefan like them", "get on with them"],
    ],
    answers: [
      "He liked Tadek, and he was afraid of Irena. {He would have known how to ring them, he simply would not have noticed that it was difficult|friends}. || That they talked during the bidding. {He would walk any of them to the car with the flashlight, and now none of them walks as far as my door|friends}.",
    ],
  },
  "they-saw-you": {
    layer: 1,
    asks: [
      ...["did they see you", "they see you", "seen you"],
      ...["they notice you", "sure they saw"],
    ],
    answers: [
      "Oh, certainly. {One does not read a jar of pickles for so long|friends}. || The taller one did, I saw her see me. {Then she turned the jar to the other side, there is nothing on the other side|friends}.",
    ],
  },
  "show-you-there": {
    layer: 1,
    asks: [
      ...["want to show you", "wanted to show you", "show you there"],
      ...["see in krakow", "show you in"],
    ],
    answers: [
      "His street, and a bench where he failed an examination. {He had never told me which one, it was to be a surprise|grief}. || The window behind which he learned statics, and a woman who sold him rolls. {She will have shut up shop, he would have found the corner all the same|grief}.",
    ],
  },
  "better-for-shouting": {
    layer: 1,
    asks: [
      ...["when youve shouted", "after youve shouted", "after shouting"],
      ...["better when you shout", "shouting help"],
    ],
    answers: [
      "For as long as it rings. {Then it is just a desk, and I have frightened the neighbor|anger?}. || Warm in the hands, yes. {Afterwards I polish it, that is how the desk and I make peace|anger?}.",
    ],
  },
  "hands-right-now": {
    layer: 2,
    asks: [
      ...["they doing right now", "hands doing", "doing with your hands"],
      ...["hands right now", "your hands now"],
    ],
    answers: [
      "One types and the other holds the shawl. {It is more than they have had to do all day|useless?}. || They are pressing letters. {They are slow at it and rather proud|useless?}.",
    ],
  },
  "when-they-visit": {
    layer: 2,
    asks: [
      ...["when do they visit", "do they visit", "who visits like"],
      ...["come to visit you", "how often do they visit"],
    ],
    answers: [
      "At Christmas, and when something has to be signed. {They wash their own cups, so that I may sit|useless?}. || Anna in the summer, for a week, with her machine open. {I am given lunch, in my own kitchen|useless?}.",
    ],
  },
  "long-way-home": {
    layer: 2,
    asks: [
      ...["how far was it", "far did you walk", "the long way"],
      ...["which way did you walk"],
    ],
    answers: [
      "Past the school and round by the water, two miles and a half. {There was plenty of it left when I got in|no-use-hope?}. || As far as the lake. {I looked at it for some time, it also had nowhere to be|no-use-hope?}.",
    ],
  },
  "own-in-diary": {
    layer: 2,
    asks: [
      ...["anything in it for you", "in it for yourself", "anything of yours in it"],
      ...["what is in it for you", "your own name"],
    ],
    answers: [
      "The doctor, in February, and the man for the boiler. {They are both coming to look at pipes|no-use-hope?}. || My own name day, the twenty-fourth of December. {It is always swallowed by the carp|no-use-hope?}.",
    ],
  },
  "cross-with-nurse": {
    layer: 3,
    asks: [
      ...["angry with the nurse", "cross with the nurse", "blame the nurse"],
      ...["angry with her", "blame her"],
    ],
    answers: [
      "She did it as I would have done, to the inch. {If I blame her I must go back over a hundred elevators|last-night}. || With the girl, no. {She is perhaps twenty-six and she will say it to the next wife, and she will be right to|last-night}.",
    ],
  },
  "liked-him-to-say": {
    layer: 3,
    asks: [
      ...["liked him to say", "like him to have said", "wanted him to say"],
      ...["rather he had said", "wish he had said"],
    ],
    answers: [
      "[after: umbrella] Stay. {He had the breath for one word and he spent it on the weather|last-night}. || Nothing, I think, if I had only heard it properly. {It was quite a tender thing, for him, and I was buttoning|last-night}.",
    ],
  },
  "your-face-then": {
    layer: 3,
    asks: [
      ...["do with your face", "with your face", "your face then"],
      ...["look like while she", "look at her while"],
    ],
    answers: [
      "I gave it to the gloves. {There is a stitch gone in the left thumb, I could draw it for you|last-night}. || I kept it as one keeps it at a bedside. {Zosia was looking at me, I believe she knew that something was not as it should be|last-night}.",
    ],
  },
  "frightened-of-anger": {
    layer: 1,
    asks: [
      ...["it frighten you", "scare you being", "scared of being angry"],
      ...["afraid of your anger", "frightened of your"],
    ],
    answers: [
      "A little. {I was not brought up to have one, it is like finding a dog in the house|anger}. || The size of it, yes. {I thought that I knew what there was in my cupboards|anger}.",
    ],
  },
  "hania-how-old": {
    layer: 1,
    asks: [
      ...["how old was she", "old was the child", "old was the baby"],
      ...["old was hania", "how old was the little", "live for"],
    ],
    answers: [
      "[after: child, little one, Hania] Two days. {On the second she held on to a button of his|grief}. || She lived two days. {The forms have a box for hours, they wrote forty-four|grief}.",
    ],
  },
  "anna-knew-her": {
    layer: 1,
    asks: [
      ...["anna know her", "did anna know", "anna ever meet"],
      ...["anna born then", "before anna was"],
    ],
    answers: [
      "Anna came three years after. {I called her by the other name once, in the night, and he said, yes, that one as well|grief}. || She was not yet born. {She has the crib, if one may put it so|grief}.",
    ],
  },
  "true-bulletin": {
    layer: 1,
    asks: [
      ...["true bulletin", "real bulletin", "bulletin say if"],
      ...["honest bulletin", "true report"],
    ],
    answers: [
      "Four o'clock bad, nights long, patient polite. {It would be quite short, I was always praised for my handovers|managing}. || No improvement, appetite poor, will not complain. {I should have sent somebody in to sit with her|managing}.",
    ],
  },
  "stood-by-wall": {
    layer: 1,
    asks: [
      ...["how long did you stand", "stand there for", "stand by the wall"],
      ...["stand outside"],
    ],
    answers: [
      "Two red lights, I counted those. {I held on to the brick, it was warm from their oven|grief}. || Until a bus came and people looked. {One cannot stand at a wall with people looking|grief}.",
    ],
  },
};
