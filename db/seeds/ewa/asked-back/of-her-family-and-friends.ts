import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about her daughter, her brother, the cards, her husband and the ward. */
export const ofHerFamilyAndFriends: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["They are good girls, they call on Sundays", "I am their Sunday, from six"],
    answers: {
      mean: [
        "They never forget, not even when they travel. || Before six one is not expected to ring, and after half past they have supper.",
      ],
      felt: [
        "One looks forward to it from the Wednesday. {And then one is so very well for half an hour|managing}. || {I put on a collar for it|managing}, as if they could see.",
      ],
    },
  },
  {
    said: ["To a room with a view of her being busy", "They have a spare room for me"],
    answers: {
      why: [
        "Here I know the stairs and the butcher. There I should know Anna's timetable. || One does not take root in clean towels.",
      ],
      theySaid: [
        "She says that it is only sensible. || That I need not decide at once, they say, and they send me a picture of the bed.",
      ],
      youSaid: [
        "I said that I should think about it, it is a long thought. || That it is a lovely room. One can say so of a room.",
      ],
      felt: [
        "{Like luggage, very well looked after|managing}. || {I become quite small when they speak of it|managing}.",
      ],
    },
  },
  {
    said: ["He writes about his tomatoes", "weights of his tomatoes, and at the bottom"],
    answers: {
      why: [
        "It is what he has. One does not write of feelings in our family, one writes of frost. || It is his way to say that he is alive and has got up early.",
      ],
      youSaid: [
        "I write back about the lake and the price of things. || 'Well, thank you', and I ask after the greenhouse.",
      ],
      who: ["Janusz, he is older than I am. || He is called Janusz, he is the elder of us two."],
    },
  },
  {
    said: ["They have not called since the All Saints", "I lit my candle with them"],
    answers: {
      why: ["I make the number odd. || They do not know what to do with one chair."],
      felt: [
        "{I hear it every second Friday|friends}, it has a sound of its own. || {As when a door is closed quite gently|friends}.",
      ],
      youSaid: [
        "I have not called them, either. There one is as bad as they. || No, I have not inquired. One wishes to be asked.",
      ],
    },
  },
  {
    said: ["she's deaf, so we mostly wave", "We understand one another by the eyebrows"],
    answers: {
      mean: [
        "In the morning a hand, and in the evening a hand. || One brow is, how is it, and both are, that bad.",
      ],
      who: [
        "It is my neighbor, she was a widow long before me. || Mrs Kowalczyk. Her door is the one that faces mine.",
      ],
    },
  },
  {
    said: ["he could not boil milk", "Across any river he was a genius"],
    answers: {
      why: [
        "He put it on and then he had an idea. || He went off to look something up while it was on the stove.",
      ],
      theySaid: [
        "He said each time that it had been quite calm when he left it. || That the pot was at fault. He wished to redesign the pot.",
      ],
    },
  },
  {
    said: ["He held the umbrella over my mother", "my mother had his umbrella"],
    answers: {
      theySaid: [
        "She said to me in Polish, that one you may keep. || My mother did not say much. She told him that he was wet.",
      ],
      felt: [
        "I was twenty-three and my hair came down, and I did not mind it. || Happy, and with cold feet.",
      ],
      where: [
        "In Gdynia, at the church by the harbor. || At home in Gdynia, and afterwards at my aunt's, with one cake.",
      ],
    },
  },
  {
    said: ["One was needed every minute", "the bell was for me"],
    answers: {
      mean: [
        "One never had to ask oneself what to do next. || If it rang I was the answer to it, that is a fine thing.",
      ],
      felt: [
        "My feet hurt and I was content. {I did not know it at the time|useless?}. || One grumbled. {I should like very much to be rung for|useless?}.",
      ],
      when: [
        "Until I was fifty-five, that is sixteen years ago. || From twenty-one until I was fifty-five.",
      ],
    },
  },
  {
    said: ["I retired to travel with him", "We saw Niagara. It was loud"],
    answers: {
      why: [
        "First there was my knee, then our daughter's wedding, then his stroke. One thinks that there is time. || Something always came before it, and then he was not strong enough.",
      ],
      theySaid: [
        "He said that it was a great deal of water for so few piers. || 'Fifty-one meters', he called to me, and I could not hear a thing.",
      ],
    },
  },
  {
    said: ["there was a letter for him, from", "the mail brought him an appointment"],
    answers: {
      then: [
        "I laid it on his side of the desk. {One does not open another person's post|grief}. || I put it with his other mail. {He has quite a pile|grief}.",
      ],
      felt: [
        "{For a moment one is pleased that somebody thinks of him|grief}. || {It gives one a knock, his name in the little window|grief}, typed so nicely.",
      ],
      why: [
        "They do not know it. I ought to ring them up. || Nobody has told them, and it is I who should.",
      ],
    },
  },
  {
    said: ["I pressed one key, to be fair", "I played it a second one for company"],
    answers: {
      why: [
        "It stands there the whole year and is only dusted. || One note by itself sounds like a mistake.",
      ],
      who: [
        "It was our daughter's, Anna had lessons on it. || Nobody plays it. Anna did, my daughter, as a child.",
      ],
    },
  },
  {
    said: ["put out one cup, if I remember", "set the table for the morning"],
    answers: {
      why: [
        "Because it is always two before I have looked. || By myself it does not come naturally, and one ought to practice.",
      ],
    },
  },
  {
    said: ["It is Thursday, so I wash", "Without such things the week would have no bones"],
    answers: {
      why: [
        "{Otherwise it is all one long Tuesday|managing}. || {There is nobody whom it would surprise if I mixed up the days|managing}.",
      ],
    },
  },
];
