import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about whatever she has just said. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "For that I have no reason that I could show you. || It was so, and the reason I cannot supply.",
        "I have asked myself the same, and I did not answer. || I should like to be told that myself.",
        "One would have to ask a cleverer person. || It does not come with an explanation, I fear.",
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
        "Nobody whom you would know. || You would not know them, I think.",
        "Let us leave the person out of it. || It is not so important who.",
        "One or another, it does not matter here. || I would sooner not go from person to person.",
      ],
      where: [
        "Where one would expect it, I think. || It was no special place.",
        "That I did not mark, I am afraid. || The place I have not kept, only the thing itself.",
        "I should have to think where, exactly. || I could not point to it on a map.",
      ],
      then: [
        "Nothing in particular. One went on. || I carried on with what I had in hand.",
        "Then it was over, as such things are. || That was the end of it, more or less.",
        "After that there is not much to tell. || What came after does not make a story.",
      ],
      mean: [
        "I mean it only as it stands. || It means no more than it says.",
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
