import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of her people, and of how she came here. */
export const people: Scenario["topics"] = {
  visitors: {
    layer: 0,
    asks: [
      ...["comes by", "come by", "visits you", "visit you", "comes to see you", "come to see you"],
      ...["see zosia", "see anna", "looks in on you", "visitors"],
    ],
    answers: [
      "Nobody to speak of. Zosia was here in November, in a great hurry, to install this, and {otherwise it is the man who reads the meter|quiet-home}. || My granddaughter came one afternoon for the sake of this machine, with one arm still in her coat. {Since then the bell is for a parcel|quiet-home}, and the parcel is for next door.",
    ],
  },
  "tell-anna": {
    layer: 1,
    asks: [
      ...[
        "tell anna",
        "tell her when she",
        "tell her on a sunday",
        "would you tell her on a sunday",
        "tell her on",
        "say to anna",
        "when anna asks",
      ],
      ...["when she asks how you", "answer her when", "tell your daughter"],
    ],
    answers: [
      "That everything is in order and there was soup. {It is nearly true, on the days when there was soup|managing}. || 'I am quite well, child', and then what I have cooked. {There are Sundays when I must first think of something to have cooked|managing}.",
    ],
  },
  "zosia-studies": {
    layer: 0,
    asks: [
      "zosia studying",
      "zosia study",
      "granddaughter studying",
      "granddaughter study",
      "she studying",
      "she study",
    ],
    answers: [
      "Civil engineering, like her grandfather. She denies that it is because of him. || It is engineering, and bridges at that. He pretended to be surprised.",
    ],
  },
  breakfasts: {
    layer: 0,
    asks: [
      ...[
        "zosia have for breakfast",
        "she have for breakfast",
        "zosia eat",
        "it this morning",
        "was it this morning",
        "she send this morning",
      ],
      ...["what did she send"],
      ...["breakfast", "breakfasts", "the photograph", "the photographs", "her photographs"],
      ...["on the picture", "write back to her", "photograph this morning"],
    ],
    answers: [
      "Today it was a green paste on bread, with an egg that had fallen over. I wrote, the egg wants a doctor. || This morning a bowl of something gray with seeds. I replied that we fed it to the horses.",
    ],
  },
  coming: {
    layer: 0,
    asks: [
      ...["leave poland", "left poland", "come to america", "came to america", "come to chicago"],
      ...[
        "came to chicago",
        "came here",
        "come here",
        "in 1981",
        "move here",
        "moved here",
        "emigrate",
      ],
    ],
    answers: [
      "Stefan had a contract for one year, and in December they declared martial law behind us. So the year became forty. || We came for twelve months, in 1981, on account of his work. Then at home there were tanks in the street, and we bought a second pan.",
      "I had two suitcases and forty words of English. {He had the map, he always had the map|grief}. || I could say good morning and where does it hurt. {For everything else there was Stefan, with a dictionary|grief}.",
    ],
  },
  funeral: {
    layer: 0,
    asks: [
      "the funeral",
      "his funeral",
      "funeral like",
      "the ceremony",
      "the sandwiches",
      "at the church",
    ],
    answers: [
      "It was correct and well attended. Somebody had chosen lilies, and {he sneezed at lilies all his life|grief}. || Very fine, they told me. {I recall a great many shoes|grief}, and that the organ was too fast.",
    ],
  },
  priest: {
    layer: 0,
    asks: ["father marek", "the priest", "priest say", "marek say"],
    answers: [
      "He said that Stefan has peace now, and he looked for his gloves. I do not reproach him, he buries four a week. || That it was God's will, and were there stairs to the next one. He is a tired man.",
    ],
  },
  doctor: {
    layer: 0,
    asks: [
      ...["tell the doctor why", "told the doctor", "tell the doctor"],
      ...["a doctor", "told your doctor", "your doctor know", "told the doctor", "see a doctor"],
      ...["doctor for", "your doctor about", "the doctor about"],
    ],
    answers: [
      "I have one, Dr. Patel, she is young and very thorough. I go again in February, and I have told her that I sleep well. || There is a young woman, Dr. Patel, at the clinic. Of the nights I have said nothing to her, she would only write it down.",
    ],
  },
  seattle: {
    layer: 0,
    asks: [
      ...["lose if you went", "would you lose", "give up if you"],
      ...["do you want to go", "want to go there", "want to move"],
      ...["want to live there"],
      ...["about moving", "thought about moving", "think about moving", "moving there"],
      ...["move to seattle", "go to seattle", "move there", "live with anna", "live near anna"],
      ...["be near anna", "in seattle", "with them in seattle"],
    ],
    answers: [
      "I do not wish to leave, {here I still know which stair he stopped on|grief}. There he has never been. || In Seattle nobody would know that there was a Stefan. {Here the mailbox still has his name|grief}, I have seen to that.",
    ],
  },
  "bridge-evenings": {
    layer: 1,
    asks: [
      ...[
        "bridge evenings",
        "playing bridge",
        "play bridge",
        "do you miss playing bridge",
        "do you miss bridge",
        "the cards",
        "was bridge like",
        "bridge circle like",
      ],
    ],
    answers: [
      "Loud, and not at all serious. Stefan kept the score in a green book, and {it has fallen to nobody|friends}. || There was always cheesecake, and an argument about the third trick. {I have the score book here still|friends}, nobody has asked for it back.",
    ],
  },
  dance: {
    layer: 0,
    asks: ["the dance", "dance in gdynia", "a dance", "that dance", "your foot", "dance with him"],
    answers: [
      "It was at the seamen's club, with a very bad trumpet. He danced like somebody measuring a room. || A hall at the port, in my one good dress. He counted under his breath, and I could hear that he had lost count.",
    ],
  },
  "miss-them": {
    layer: 0,
    asks: [
      ...["miss zosia", "miss anna", "miss your daughter", "miss your granddaughter"],
      ...["miss your brother", "miss your family"],
    ],
    answers: [
      "Of course, though one grows used to having one's family inside the telephone. || I do, it is another sort of missing, one may still be cross with them.",
    ],
  },
};
