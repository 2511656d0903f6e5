import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about whatever she has just said. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "I do not know the reason, to be honest. || It was so, and I could not tell you why.",
        "I have asked myself the same. || I should like to know that myself.",
        "I should have to think why. || I have not found out why, I am sorry.",
      ],
      when: [
        "Not so very long ago. || It cannot be long, though I did not mark it.",
        "The one day is much like the next with me. || I could not put a date to it, I am sorry.",
        "Some time back. I am less exact than I was. || A while ago, I should think.",
      ],
      often: [
        "Now and again. || From time to time, I should say.",
        "Often enough that I have noticed. || More than I should like, and less than you may think.",
        "I have not kept an account of it. || There is no rule to it that I have found.",
      ],
      who: [
        "Only people from hereabouts. || Somebody from around here, I think.",
        "I could not name anyone in particular. || No one in particular, I believe.",
        "One or another of them. || Different people, at different times.",
      ],
      where: [
        "Where one would expect it, I think. || It was no special place.",
        "I am not certain of the place. || The place has slipped my mind, I am afraid.",
        "I should have to think where, exactly. || I could not point to it on a map.",
      ],
      then: [
        "Nothing in particular. One went on. || I carried on with what I had in hand.",
        "Nothing much, I think. || That was about all.",
        "I went on with my day. || After that it was an ordinary day again.",
      ],
      mean: [
        "I mean it quite simply. || Only what it says, no more.",
        "I have put it as well as I can in English. || I know no plainer way of putting it, forgive me.",
        "There is nothing hidden in it. || One says such a thing, and it is meant quite simply.",
      ],
      felt: [
        "Not pleasant. I did not stay with it. || One was not at one's best.",
        "A little lost, if you ask so directly. || Sad, I suppose, to give it a short name.",
        "I took care not to feel very much. || I have not found the word, it was not a good one.",
      ],
      theySaid: [
        "Not very much was said. || There were no words about it that I recall.",
        "I could not tell you, I was not watching for it. || If there was anything I did not notice.",
        "It was passed over. || Nobody made much of it.",
      ],
      youSaid: [
        "Little enough. || I was not talkative.",
        "I kept my thoughts to myself, it is my habit. || I held my tongue, as I was taught.",
        "I said what one says. || Something polite, I expect.",
      ],
    },
  },
];
