import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about her neighbor, the card friends, her brother, her parents and the priest. */
export const ofTheNeighbors: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["is ninety and hears almost nothing", "my neighbor over the hall"],
    answers: {
      often: [
        "Since we moved in she has heard less each year. || It has been so for a long time, she only hears the saucepan lids.",
      ],
    },
  },
  {
    said: ["hers comes full and I return it", "she leaves a full bowl at my door"],
    answers: {
      often: ["Every week or so, since October. || Once in the week, it is never the same day."],
      why: [
        "She was left alone herself once, and remembers the stove. || It is how she inquires after me.",
      ],
    },
  },
  {
    said: ["She said, eat, and went in", "Eat, she told me at the door"],
    answers: {
      then: ["I ate, at the sink, as I was told. || I carried it in, and I did as I was bid."],
      felt: [
        "Looked after, and it took her four seconds. || I could have kissed her, but the door was shut.",
      ],
    },
  },
  {
    said: ["They are the three other couples", "Three couples besides ourselves, from the card"],
    answers: {
      mean: [
        "Irena says aloud what the others think on the way home. || She once corrected the bidding of a monsignor, that is Irena.",
      ],
    },
  },
  {
    said: ["they look at the shelves instead", "they study the shelves when I come by"],
    answers: {
      why: [
        "{A widow is a thing they would rather not read|friends}. || {I remind them of how it may come out|friends}, that is my opinion.",
      ],
      often: ["At each meeting, since All Saints. || It has been like that the whole winter."],
    },
  },
  {
    said: ["I must come to them very soon", "You must come to us, and soon"],
    answers: {
      then: [
        "I waited for them to name the day, and they did not. || Nobody fixed a date, and so it is still soon.",
      ],
      youSaid: [
        "I said that I should be glad to. || 'With pleasure', I told them, and I meant it.",
      ],
    },
  },
  {
    said: ["older than I am and grows tomatoes", "the elder of us, he stayed in Tarnów"],
    answers: {
      why: [
        "He cannot sit still. The garden lets him walk about. || He would not leave the land, even when there was nothing on it.",
      ],
    },
  },
  {
    said: ["never put a tender word in one", "very faithfully and without one tender word"],
    answers: {
      why: [
        "We did not get any at home that one could have copied. || Neither of us would know where in the sentence it goes.",
      ],
    },
  },
  {
    said: ["Stefan was a decent man and that", "A decent man, that is what he wrote"],
    answers: {
      felt: [
        "{I cried over the frost, if you can believe it|grief}. || From him it is a great deal, {I read it standing in the hall and then again|grief}.",
      ],
      youSaid: [
        "I wrote back to ask if the frost had done much harm. || That he had thought well of my brother also, and had he covered the beds.",
      ],
    },
  },
  {
    said: ["They were farmers near Lublin", "My parents are both in the churchyard"],
    answers: {
      mean: [
        "At table one heard the spoons. || If my father said that it would rain, that was a conversation.",
      ],
    },
  },
  {
    said: ["One was obedient and one was fed", "a decent house with few words"],
    answers: {
      felt: [
        "One did not miss it, one did not know that there was another way. || I thought that all houses were like that, until I sat down at my husband's mother's.",
      ],
    },
  },
  {
    said: ["our parish priest, from Tarnów like", "a tired man who buries very well"],
    answers: {
      mean: [
        "He goes down the altar steps sideways, that is the hip. || He gets the name right and he does not hurry at the grave.",
      ],
    },
  },
  {
    said: ["God takes the good ones first", "he looked about for his hat"],
    answers: {
      youSaid: ["I offered him more cake. || I said, the hat is on the second hook, Father."],
      felt: [
        "I was not edified. {I looked at the chair|grief}. || {I wished to ask him, better than what|grief}, and I brushed off his sleeve.",
      ],
    },
  },
];
