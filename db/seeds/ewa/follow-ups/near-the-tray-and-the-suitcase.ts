import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of sounding well, the cup on the tray and the suitcase. */
export const nearTheTrayAndTheSuitcase: Scenario["topics"] = {
  "sound-want-know": {
    layer: 0,
    asks: [
      ...["near: i am a person who sounds well", "near: she hangs up easy in her mind"],
      ...["would you want her to know", "do you wish she heard it", "would you like her to notice"],
    ],
    answers: [
      "Half of me would, and the other half has already told her that I am eating. || I should like her to hear it once, by accident, and not to mention it.",
    ],
  },
  "sound-hard": {
    layer: 0,
    asks: [
      ...["near: i am a person who sounds well", "near: she hangs up easy in her mind"],
      ...["is it hard to sound well", "how do you do it", "what do you do to sound well"],
    ],
    answers: [
      "I stand for it, one cannot sound poorly in good shoes. || With a glass of water beforehand, and a list of three cheerful things.",
    ],
  },
  "sound-after-hang": {
    layer: 0,
    asks: [
      ...["near: i am a person who sounds well", "near: she hangs up easy in her mind"],
      ...[
        "what happens after you hang up",
        "how are you when the call ends",
        "what do you do then after the phone",
      ],
    ],
    answers: [
      "I sit down on the hall bench with the list still in my hand. || The face goes first, and then I see that the soup has boiled over.",
    ],
  },
  "sound-slip": {
    layer: 0,
    asks: [
      ...["near: i am a person who sounds well", "near: she hangs up easy in her mind"],
      ...["have you ever slipped", "has she ever heard it", "did your voice ever break"],
    ],
    answers: [
      "Once, at the word Christmas, and I blamed a crumb. || She said, Mama, have you a cold, and I was glad to have one.",
    ],
  },
  "weight-when-comes": {
    layer: 0,
    asks: [
      ...["near: breastbone, and it aches", "near: one wore a wet coat"],
      ...["when does it come", "when do you feel the weight", "is it there all day"],
    ],
    answers: [
      "In the evening, and always at the second hymn. || It comes with the dusk, and by the news it has moved over a little.",
    ],
  },
  "weight-lighter": {
    layer: 0,
    asks: [
      ...["near: breastbone, and it aches", "near: one wore a wet coat"],
      ...["what makes it lighter", "does it ever lift", "when is it less"],
    ],
    answers: [
      "Carrying something does, a bag of potatoes takes its place. || It lifts while I write, I notice it just now.",
    ],
  },
  "weight-doctor": {
    layer: 0,
    asks: [
      ...["near: breastbone, and it aches", "near: one wore a wet coat"],
      ...["have you told a doctor", "did you have your heart looked at", "is it your heart"],
    ],
    answers: [
      "My heart is in order, I have listened to it and so has Dr. Patel. || I did mention it, and she pressed with two fingers and found only me.",
    ],
  },
  "hiscup-every-morning": {
    layer: 0,
    asks: [
      ...["near: put out his cup", "near: two cups on the tray again"],
      ...["does it happen every morning", "how often does it happen", "is it every day"],
    ],
    answers: [
      "On most days, the tray knows no better. || Nearly daily, on Sundays I am more careful.",
    ],
  },
  "hiscup-put-away": {
    layer: 0,
    asks: [
      ...["near: put out his cup", "near: two cups on the tray again"],
      ...[
        "have you thought of putting it away",
        "could you put his cup away",
        "why keep the cup out",
      ],
    ],
    answers: [
      "It would leave a hook, and a hook says more than a cup. || No, then the cupboard would be right and I wrong, every morning.",
    ],
  },
  "hiscup-which": {
    layer: 0,
    asks: [
      ...["near: put out his cup", "near: two cups on the tray again"],
      ...["which cup is it", "what does his cup look like", "what is his cup like"],
    ],
    answers: [
      "Blue, too large for any saucer, and chipped. || The big one with the chip, it holds almost a pint.",
    ],
  },
  "hiscup-drink-from": {
    layer: 0,
    asks: [
      ...["near: put out his cup", "near: two cups on the tray again"],
      ...["do you ever drink from it", "have you used his cup", "could you drink from it"],
    ],
    answers: [
      "I should not like to find that it is only a cup. || Not yet, I washed it twice on the day that I nearly did.",
    ],
  },
  "suitcase-inside": {
    layer: 0,
    asks: [
      ...["near: with a small suitcase", "near: small suitcase is still standing"],
      ...["what is in it", "what did he take along", "what is inside the suitcase"],
    ],
    answers: [
      "Two pairs of pajamas, the comb, a book, and his good slippers on top. || What I packed, plus a newspaper that he bought downstairs.",
    ],
  },
  "suitcase-who-help": {
    layer: 0,
    asks: [
      ...["near: with a small suitcase", "near: small suitcase is still standing"],
      ...[
        "who could unpack it with you",
        "would it help to have someone there",
        "could zosia help",
      ],
    ],
    answers: [
      "My granddaughter, if she would chatter. || One person who folds well and does not sigh.",
    ],
  },
  "suitcase-when-open": {
    layer: 0,
    asks: [
      ...["near: with a small suitcase", "near: small suitcase is still standing"],
      ...["when will you open it", "will you unpack it one day", "are you going to unpack"],
    ],
    answers: [
      "After the winter, I tell myself, as one says of a coat. || I shall, on a day that has something after it.",
    ],
  },
  "evening-do-dishes": {
    layer: 1,
    asks: [
      ...["near: i go over it when", "near: i do, for one evening"],
      ...["why when the dishes are done", "when do you go over it", "how often do you go over it"],
    ],
    answers: [
      "Because then there is nothing left to hold. || Each evening at about nine, the water is still warm.",
    ],
  },
  "evening-told-it": {
    layer: 1,
    asks: [
      ...["near: i go over it when", "near: i do, for one evening"],
      ...["have you told anyone", "does anyone know about it", "who knows it"],
    ],
    answers: [
      "Nobody here, it does not go with the coffee after Mass. || Not even the priest, he was looking for his gloves.",
    ],
  },
  "considerate-answer-for": {
    layer: 0,
    asks: [
      ...["near: he cannot answer me", "near: for having been so considerate"],
      ...[
        "what would you like him to answer for",
        "what do you want him to say",
        "what would he say",
      ],
    ],
    answers: [
      "For deciding alone that I was not to be told. || I should like to hear, Ewa, I was afraid, and then I could put the broom away.",
    ],
  },
  "considerate-allowed": {
    layer: 0,
    asks: [
      ...["near: he cannot answer me", "near: for having been so considerate"],
      ...["is it allowed to be angry", "may you be angry with him", "can you be angry here"],
    ],
    answers: [
      "A little, perhaps, here where he cannot look wounded. || In this place, yes, the walls do not know him.",
    ],
  },
  "considerate-show": {
    layer: 0,
    asks: [
      ...["near: he cannot answer me", "near: for having been so considerate"],
      ...[
        "how does the anger show",
        "what do you do when you are angry",
        "where does the anger go",
      ],
    ],
    answers: [
      "I scrub what is clean. || It goes into the rugs, they have never been so well beaten.",
    ],
  },
};
