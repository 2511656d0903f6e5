import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of Stefan and his things. */
export const stefan: Scenario["topics"] = {
  chair: {
    layer: 0,
    asks: [
      ...["his chair", "the chair", "that chair", "chair by the radio", "chair look like"],
      ...["sits in his chair", "greet the chair", "talk to the chair"],
    ],
    answers: [
      "It is an armchair by the radio, green once. {The seat is still hollow on the left|grief}, where he leaned to the dial. || Green, with one arm worn from his elbow, beside the radio. {It keeps his shape|grief}, I do not shake the cushion.",
      "Nobody sits in it. {I sit across from it, as before|quiet-home}, and I tell it good morning and what the bread costs. || I have my own, opposite, and {I go on sitting there so that his is not empty all by itself|quiet-home}.",
    ],
  },
  krakow: {
    layer: 0,
    asks: [
      ...[
        "kraków",
        "krakow",
        "why kraków",
        "going to kraków",
        "the tickets",
        "those tickets",
        "two tickets",
        "the ticket",
        "tear it",
        "tape it",
      ],
      ...["mend it", "the trip"],
    ],
    answers: [
      "Kraków was to be in spring, for the chestnut trees. He had never shown me the street where he studied, and {now no one can point to it|grief}. || He was a student in Kraków before I knew him. He wished to walk me down his own street in April, {I do not even know its name|grief}.",
      "The tickets lie in the bureau, under the tablecloths. I used the good tape, {he would have measured it first|grief}. || I keep them flat, in the bureau. I mended the one because {it is the last thing that he bought for the two of us|grief}.",
    ],
  },
  suitcase: {
    layer: 0,
    asks: ["suitcase", "unpack it", "unpacked it", "his glasses", "reading glasses"],
    answers: [
      "Pajamas, a comb, and the book that he had reached page ninety of. {I know it without opening|grief}, I packed it. || I know what is in it, since I packed it, and his book with the marker at page ninety. {Opened it I have not|grief}.",
      "If I unpack it, {then he is back from the hospital and it is finished|grief}. So it stands. || As long as it is shut {he has, in a manner of speaking, only gone in for some days|grief}.",
    ],
  },
  whistling: {
    layer: 0,
    asks: ["whistle", "whistled", "whistling", "what tune", "which tune"],
    answers: [
      "The beginning of a tango, always the same eight bars, and flat. {I would pay for a ticket to it now|grief}. || It was one waltz, from a film, and he never reached the end of it. {I find that I am waiting for the rest|grief}.",
    ],
  },
  notes: {
    layer: 0,
    asks: [
      ...["does the last one say", "the last one say"],
      ...["one is the last", "which is the last", "last of them say"],
      ...["do you read them", "read them"],
      ...["the notes", "his notes", "weather notes", "last note", "the note", "box of weather"],
      ...["note say", "notes say", "the shoebox", "slip of paper", "slips of paper", "a note"],
    ],
    answers: [
      "It would say, four degrees, wind from the lake, take the gray scarf. The last one says, {bright later, do not wait with lunch|grief}. || Rain before noon, not much, it would say, and an S. On the last of them {he promised sun|grief}, and it did come.",
      "I read them in order, one each morning. {I am at the spring of 1983|grief}, it was a wet one. || One a day, I take it out of the box and I put it back. {They are in bundles, by year|grief}, that was his doing.",
    ],
  },
  "his-work": {
    layer: 0,
    asks: [
      ...[
        "bridges did he",
        "his bridges",
        "about the bridges he",
        "build bridges",
        "bridge in wisconsin",
      ],
      ...["wisconsin", "a bridge of his", "bridges he built", "he build", "what did he build"],
    ],
    answers: [
      "Small ones, over rivers nobody sings about. The one in Wisconsin has three arches, to judge by the drawing. || Nothing for postcards, road bridges, sound ones. Wisconsin has the one he liked best, I think, he kept the drawing of it.",
      "We drove over four of them. He would slow down and listen, and I was not to speak until we were across. || On a Sunday he would take me across one of his own and back again. One had to be quiet, so that he could hear the joints.",
    ],
  },
  caring: {
    layer: 0,
    asks: [
      ...["care for him", "caring for him", "look after him", "looking after him", "nurse him"],
      ...["his pills", "the pills", "pills for", "nursed him", "took care of him"],
      ...["those three years"],
    ],
    answers: [
      "It was a small stroke, three years before. He came back from it except for the buttons, so the buttons were mine, and the little tray with the days of the week. || Three years ago there was a slight stroke. It took the strength from one hand, and from then on I did up his collar and kept the clock for him.",
    ],
  },
  lungs: {
    layer: 0,
    asks: [
      ...[
        "his lungs",
        "the lungs",
        "was it cancer",
        "what illness",
        "what did he die of",
        "die from",
      ],
      ...["wrong with him", "wrong with his", "what did he have"],
    ],
    answers: [
      "It was not cancer. The lungs had become stiff, there is a long name for it, and an infection did the rest. || The lungs were scarred, one calls it fibrosis, and then he caught a pneumonia on top of it. It goes quickly at that age.",
    ],
  },
  clothes: {
    layer: 0,
    asks: [
      ...["what was in it", "in the sleeve", "in the pocket"],
      ...["his clothes", "his closet", "the closet", "the sleeve", "one sleeve", "the jacket"],
      ...["his coats", "his cardigan", "the cardigan", "his things"],
    ],
    answers: [
      "They are as he left them, by color, he was an engineer. In the one sleeve I found {a handkerchief, ironed by me|grief}. || All is still hanging there. There was a bus ticket in the cuff, and {that was as far as I got|grief}.",
      "The cardigan I wear, the brown one. {It has stopped smelling of him|grief}, about three weeks ago. || I keep to the cardigan. {One morning it smelled only of wool|grief}, I looked for him in the collar too.",
    ],
  },
  papers: {
    layer: 0,
    asks: [
      ...[
        "the drawer",
        "eleven keys",
        "the keys",
        "brown folder",
        "the folder",
        "with the papers",
        "helps you with the papers",
        "which folder",
        "what folder",
        "the taxes",
      ],
      ...["his desk", "the desk", "the bills"],
    ],
    answers: [
      "There are eleven keys, and I have found the locks for three. One was for a bicycle we sold in 1990. || Three of his keys I have placed by now, the cellar, the mailbox and a bicycle that is long gone. For the rest I go from door to door.",
      "The bills come to me now, and {I spread them on his desk and do not know where to begin|grief}. Zosia has promised to look. || I did the ward budget for years, and {over his electricity bill I sit like a schoolgirl|grief}.",
    ],
  },
  miss: {
    layer: 0,
    asks: [
      ...[
        "miss most",
        "you miss most",
        "do you miss most",
        "what do you miss most",
        "miss the most",
        "miss about him",
        "you miss him",
      ],
      ...["miss about stefan", "what do you miss about him", "what do you miss about stefan"],
    ],
    answers: [
      "{The interruptions|grief}. I could not read a page without hearing something about a valve. || {To be asked whether I have seen his glasses|grief}. They were on his forehead, for half a century.",
      "In bed, his feet, {they were always warm and mine never|grief}. One does not put that on a card. || It is mostly {a weight on the other side of the mattress|grief}. The bed is too well made now.",
    ],
  },
  "say-to-him": {
    layer: 0,
    asks: [
      ...[
        "say to him",
        "said to him",
        "like to tell him",
        "want to tell him",
        "wanted to tell him",
        "like to ask him",
        "want to ask him",
        "want him to know",
        "say to stefan",
      ],
      ...[],
    ],
    answers: [
      "I would ask where on earth he keeps the bills. Then {I should like to say that I liked the whistling|grief}. || First I would scold him over a folder that I cannot find. {And that he may whistle|grief}, that I would add.",
    ],
  },
  "last-words": {
    layer: 3,
    asks: [
      ...[
        "last words",
        "last thing he said",
        "before you left",
        "the umbrella",
        "take the umbrella",
      ],
      ...["last thing you said", "when you left him", "that night", "the last night"],
    ],
    answers: [
      "About the umbrella, that I should not forget it. {I said, until tomorrow|last-night}, and I did not turn round at the door. || He reminded me of my umbrella. {I kissed him as one kisses somebody whom one will see at breakfast|last-night}.",
      "They telephoned at twenty past five. {I was already dressed for the early bus|last-night}, I had his clean pajamas in a bag. || It was shortly after five, the telephone. {His fresh pajamas were on my arm|last-night}, I had ironed them before I went to bed.",
    ],
  },
  eulogy: {
    layer: 3,
    asks: [
      "eulogy",
      "holding his hand",
      "held his hand",
      "know the truth",
      "know that you were not there",
    ],
    answers: [
      "Anna read it well, one could hear that she believed it. {I have never found the day to correct it|last-night}. || It was a fine speech and one sentence in it was mine and was false. {She has it framed|last-night}.",
    ],
  },
};
