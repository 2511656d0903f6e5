import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks briefly what an early line meant. */
export const ofEarlyLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["They took an hour from the wrong end", "It is night here before one has finished"],
    answers: {
      mean: [
        "It is dark by half past four now. || The evening begins so early, and I am alone in it longer.",
      ],
    },
  },
  {
    said: ["We went once to Niagara", "he took measurements"],
    answers: {
      mean: [
        "There were to be other journeys. There was that one. || We had plans for years, and got as far as one waterfall.",
      ],
      then: [
        "After that his breath was short, and we stayed home. || Then came the cough, and we put the maps away.",
      ],
    },
  },
  {
    said: ["knit for the newborn ward", "knit little caps"],
    answers: {
      mean: ["Somebody needs a hat, so I make it. || It is useful work, and I can do it at home."],
    },
  },
  {
    said: ["The tongue goes to it all day", "the foot keeps coming down for it"],
    answers: {
      mean: [
        "One forgets that he is gone, and then one notices. || All day I expect him, and he is not there.",
      ],
    },
  },
  {
    said: ["with a small suitcase", "suitcase is still standing in the hall"],
    answers: {
      mean: [
        "It stands where I put it down, packed. || The suitcase has not been opened, that is all.",
      ],
      then: [
        "They gave him a bed by the window, and nine days. || On the fourth floor he was given a bed. He had it for nine days.",
      ],
    },
  },
  {
    said: ["I do not know where I was going", "fully dressed for the street"],
    answers: {
      mean: ["I dress to go out and then I do not go. || That I have my coat on, and no errand."],
    },
  },
  {
    said: ["I hear their cars", "One hears the car doors"],
    answers: {
      mean: [
        "The neighbors have visitors on a Sunday. I do not. || People come to see their parents. Mine is in Seattle.",
      ],
      who: [
        "The neighbors' children, and the grandchildren. || Whoever lives along our street, with their families.",
      ],
    },
  },
  {
    said: ["there was a letter for him", "brought him an appointment"],
    answers: {
      mean: [
        "The mail still comes in his name. || They do not know at the opticians that he has died.",
      ],
      who: [
        "The opticians, they write every winter. || It was his optician, he had gone there for years.",
      ],
    },
  },
  {
    said: ["dusted the piano that nobody plays", "took the cloth to the piano"],
    answers: {
      mean: [
        "It is only that it gets dusty, and a key made a sound. || Nothing deep. I like to hear that it still works.",
      ],
    },
  },
  {
    said: ["a view of her being busy", "a spare room for me out west"],
    answers: {
      mean: [
        "She works until eight. I should sit and wait for her. || I would be alone there as well, only with a better view.",
      ],
      youSaid: [
        "That I should think about it. I have thought. || I told her, after the winter. It is a way of saying no.",
      ],
    },
  },
  {
    said: ["I want to hear if somebody comes", "I would not hear it"],
    answers: {
      mean: [
        "I should sleep too deeply, and not hear the bell. || With such things one does not wake for the door.",
      ],
      youSaid: [
        "'No, thank you, doctor', and she wrote it down. || I declined. She did not press me.",
      ],
    },
  },
  {
    said: ["counting the sandwiches", "adding up ham and cheese"],
    answers: {
      mean: ["One counts, and then one does not weep. || I needed something to do with my head."],
    },
  },
];
