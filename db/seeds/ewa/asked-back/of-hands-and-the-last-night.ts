import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about being of use, the years ahead and the night in the hospital. */
export const ofHandsAndTheLastNight: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["it was his pills at eight", "I would sigh when the alarm rang"],
    answers: {
      why: [
        "One was never free for longer than a morning. I thought that to be free was the thing. || It cut my day in pieces. I did not know that it was also what held it together.",
      ],
      felt: [
        "{Foolish, and there is nobody to laugh about it with|useless?}. || {I miss being called for|useless?}, if only by a clock.",
      ],
      when: [
        "It ended with the hospital, on the second of October. || Until the morning when they took him in.",
      ],
      then: [
        "I wait until it is five past, and go and sit. || The hour goes by, and I fold something.",
      ],
      mean: [
        "I said that I could not so much as go to a matinee. || That one was chained to a wristwatch. He thanked me for the water and drank it.",
      ],
    },
  },
  {
    said: ["Nobody has told the hands", "My hands were useful from the age"],
    answers: {
      why: [
        "They have been busy since I was twenty-one, and were given no notice. || There is nobody now whose collar wants doing up.",
      ],
      felt: [
        "{They feel like tools in a shop that has closed|useless?}. || {I look at them and am embarrassed on their behalf|useless?}.",
      ],
      mean: [
        "They reach over to straighten a pillow that is straight. || They wait, and I could tell them that no bus is coming.",
      ],
      often: [
        "As soon as I sit down, so by evening. || Since October. Before that they had no time for it.",
      ],
    },
  },
  {
    said: ["I am like the good porcelain now", "they put me back behind the glass"],
    answers: {
      why: [
        "They are afraid of tiring me. || They mean to spare me. I have been spared nearly everything by now.",
      ],
      who: [
        "My daughter, the parish, the young doctor. || Anna, my daughter, and the ladies who come from church.",
      ],
      felt: [
        "{Valued, and quite unnecessary|useless?}. || {One is very well kept, and nobody is hungry for one|useless?}.",
      ],
      mean: [
        "They ask me if I am warm. {They do not ask me to peel anything|useless?}. || The dish is taken out of my hands, and {I am shown to a chair|useless?}.",
      ],
      often: [
        "Since the funeral. Until then it was I who carried. || At each visit, so it is not so very often.",
      ],
    },
  },
  {
    said: ["an excellent heart, it could go", "twenty more years are in it"],
    answers: {
      why: [
        "She had good news for once, and wished to see me pleased. || There was nobody at home to hear how it had gone, so I was in no hurry.",
      ],
      felt: [
        "{I counted it over, and did not see what it was for|no-use-hope?}. || {Like a gift that is much too large for the apartment|no-use-hope?}.",
      ],
      when: ["It was last month, on a Wednesday. || The yearly visit, I go in that month always."],
      youSaid: [
        "'That is good to hear, Doctor', and I looked for my gloves. || Those two words. She seemed to wait for more, and I had no more.",
      ],
      theySaid: [
        "She told me that most of her patients would be glad of such a heart. || That I might count on it, she said, as on a bus line.",
      ],
      mean: [
        "I thought how many suppers that makes. {She was thinking of the heart, and I of the suppers|no-use-hope?}. || Round by the school and the long block. {One had all those years and nobody expecting one|no-use-hope?}.",
      ],
    },
  },
  {
    said: ["there was nothing to copy into it", "A new diary came from the bank"],
    answers: {
      why: [
        "He was the one who had ideas for it, I only wrote them down. || I have not been asked to anything that one could enter.",
      ],
      when: [
        "It is some weeks ago, at the stationer's. || By mail, a few weeks ago, with a letter from the manager.",
      ],
      felt: [
        "{It was white for twelve pages, and I was not even curious|no-use-hope?}. || {I turned the leaves and did not mind which month it was|no-use-hope?}.",
      ],
      then: [
        "I hung it on the old nail, one has to know the date. || I laid it under the telephone, where the last one was.",
      ],
      mean: [
        "In other years there were concerts in it by now, and the oil for the car. || We keep name days more than birthdays. They stand there every year without being asked.",
      ],
    },
  },
  {
    said: ["I have said that sentence to a hundred wives", "how one says it to a wife"],
    answers: {
      why: [
        "One says it so that the wife should sleep. {I wished to sleep|last-night}. || It is kind to her, and it makes room around the bed. {I was the wife this time|last-night}.",
      ],
      felt: [
        "{I was grateful, that is what I hold against myself|last-night}. || {Relieved, for as long as it took to button it|last-night}.",
      ],
      then: [
        "I took the elevator, and the bus home, and {I lay down|last-night}. || I wished the girl a good night and went for the bus. {I did not look back at the windows|last-night}.",
      ],
      when: [
        "At nine in the evening, on the tenth. || Toward nine o'clock, the evening of the tenth.",
      ],
      who: [
        "A young nurse, very capable. I never learned her name. || The girl on nights, and she had good hands.",
      ],
      youSaid: [
        "'If you are sure', I said, with one arm in my sleeve. || I thanked her, that is the usual answer.",
      ],
      mean: [
        "It means, there is nothing more for you to do here. || Comfortable means that it may be long or short and one does not know. I have used it for both.",
      ],
    },
  },
  {
    said: ["That was the last of it", "it was behind the door. He did not"],
    answers: {
      why: [
        "He had seen the sky from his pillow, {and he was looking after me, instead of I after him|last-night}. || He always thought of the weather first. {I was thinking of my bed|last-night}.",
      ],
      youSaid: [
        "Good night, and until tomorrow. {I had my back to him by then|last-night}. || Yes, yes, that was all. {It was my whole part in it|last-night}.",
      ],
      felt: [
        "{One would have liked a larger word, and one did not wait for it|last-night}. || {At the time it was nothing at all, I was looking for a sleeve|last-night}.",
      ],
      when: [
        "On the last evening, shortly before nine. || That evening at nine, when they send the visitors home.",
      ],
      then: [
        "I pulled the door to and walked down to the elevator. || I went home, under a sky that did not rain.",
      ],
      where: [
        "In his room, up on the fourth floor. || In the hospital, from the bed he could see the clouds.",
      ],
      mean: [
        "An umbrella, after so much life together. || As they speak in films, I mean, with the hand held.",
      ],
    },
  },
  {
    said: ["My daughter put it in the eulogy", "read out how I held his hand until"],
    answers: {
      why: [
        "She had asked whether somebody was with him, and {I could not let her hear no|last-night}. || I had given it to her for comfort. {She took it for a fact|last-night}.",
      ],
      felt: [
        "{I sat straight, like somebody who is thanked for another person's cake|last-night}. || {Cold, right through the leather|last-night}, and everyone around me was moved.",
      ],
      who: [
        "The parish, his firm, my own granddaughter. || Anna, she stood up in front of the whole church.",
      ],
      theySaid: [
        "People wept, and they pressed my arm on the way out. || Somebody behind me said, how beautiful, and I did not turn.",
      ],
      when: [
        "At the funeral Mass, on the sixteenth of October. || On the day of the funeral, a little after eleven.",
      ],
      then: [
        "We sang, and so it was in the world. {One does not take back a eulogy|last-night}. || I stood for the hymn with all the others. {I have let it stand ever since|last-night}.",
      ],
    },
  },
];
