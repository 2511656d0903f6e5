import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about his coat, his papers, what he hid and what he left. */
export const coatAndFolder: Scenario["topics"] = {
  "where-his-coat": {
    layer: 0,
    asks: [
      ...["where is the coat", "the coat now", "that coat"],
      ...["his coat now", "keep the coat", "where is his coat"],
    ],
    answers: [
      "On its hook in the hall, with the collar outward. {I pass it as one passes somebody in church|grief}. || Where he hung it. {One has to turn a little sideways to get by, and I do|grief}.",
    ],
  },
  "his-hair": {
    layer: 0,
    asks: [...["his hair", "color was his hair", "colour was his hair"], ...["hair did he"]],
    answers: [
      "White, and very fine. On a dark collar one could have mistaken it for a thread. || At the dance it was brown, and cut by a barber with a grudge. At the end it was quite white.",
    ],
  },
  "young-man-want": {
    layer: 0,
    asks: [
      ...["what did he want", "he want", "he calling about"],
      ...["he selling", "young man want", "was he ringing about"],
    ],
    answers: [
      "[after: telephone, subscription, for my husband] To sell him a newspaper at half the price. {He would have taken it, he could not say no to the young|grief}. || It was a subscription. {I wrote down the particulars, as a secretary would|grief}.",
    ],
  },
  "rang-again": {
    layer: 0,
    asks: [
      ...["ring again", "call again", "he call back"],
      ...["ring back", "rang again", "call you again"],
    ],
    answers: [
      "[after: telephone, subscription, for my husband] On the Thursday. {I said, still out, and he said, a busy gentleman|grief}. || He has not. {When it rings I prepare what I shall say|grief}.",
    ],
  },
  "say-it-aloud": {
    layer: 0,
    asks: [
      ...["you say it out loud", "say it out loud anyway"],
      ...["say it out loud", "out loud anyway", "say it aloud"],
      ...["aloud anyway", "tell him anyway", "say it to him anyway"],
    ],
    answers: [
      "In the kitchen, yes. {It gets as far as the icebox|grief}. || I begin it. {Then my own voice is so loud in the room that I leave off|grief}.",
    ],
  },
  "folder-looked": {
    layer: 1,
    asks: [
      ...["have you looked for", "looked for it", "where have you looked"],
      ...["found the folder", "find the folder", "found it since"],
    ],
    answers: [
      "Everywhere that a sensible man would put it, and after that in the oven. || In each drawer, behind each clock, and under his side of the mattress. It will be somewhere reasonable.",
    ],
  },
  "help-with-taxes": {
    layer: 0,
    asks: [
      ...["help you with the taxes", "help with the taxes", "with the taxes"],
      ...["do your taxes", "the taxes", "help you with the bills"],
    ],
    answers: [
      "Zosia has promised, for Christmas. Until then they lie on his desk and I dust them. || There is a young man in the parish who does it for widows. I have not cared to be on that list.",
    ],
  },
  "who-says-so": {
    layer: 1,
    asks: [
      ...["says youre not supposed", "not supposed to be", "says one is not"],
      ...["who says so", "not allowed to be"],
    ],
    answers: [
      "My mother, the priest, and every card that I was sent. || It is in the tone. They say, he is at peace, and after that one can hardly shout.",
    ],
  },
  "break-anything": {
    layer: 1,
    asks: [
      ...["break anything", "broke anything", "smash anything"],
      ...["broken anything", "throw anything"],
    ],
    answers: [
      "One saucer, an accident of a sort. {It had been his mother's, so there were two of them to apologize to|anger?}. || Nothing, the plates are stronger than I am. {I only put them down as one does not put down plates|anger?}.",
    ],
  },
  "else-knew": {
    layer: 1,
    asks: [
      ...["did anyone else know", "did anybody else know", "else know about his"],
      ...["anyone else know he", "his doctor know"],
    ],
    answers: [
      "His doctor, who told him to tell me. {He had made a note of it, I found the slip, under oil the hinges|anger?}. || Tadek did, from the bridge. {He told me so at the funeral, he thought it would comfort me|anger?}.",
    ],
  },
  "why-not-told": {
    layer: 1,
    asks: [
      ...["he hid it from you", "hid it from you", "hide it from you"],
      ...["why didnt he tell", "he not tell you", "why did he hide"],
      ...["why he hid", "why did he not", "keep it from you"],
    ],
    answers: [
      "He wished to have one spring. {He knew that I would have canceled it by telephone within the hour|anger?}. || Because I would have nursed him. {It was a wife he wanted on that trip, and I cannot even be properly angry about it|anger?}.",
    ],
  },
  "meant-mended": {
    layer: 1,
    asks: [
      ...["why did you mend", "mend it", "tape it"],
      ...["why the tape", "put it back together", "why tape"],
    ],
    answers: [
      "One does not leave him torn. {It has his name on it, I read it over as I taped|anger?}. || Because it was his. {Mine I could have left in pieces|anger?}.",
    ],
  },
  "watch-goes": {
    layer: 0,
    asks: [
      ...["it still go", "still going", "still tick"],
      ...["does it run", "still run", "still keep time"],
    ],
    answers: [
      "It goes, and {it gains a minute in the week, he would not have stood for that|grief}. || I see to it that it does. {One evening I nearly let it, and then I got up|grief}.",
    ],
  },
  "could-he-cook": {
    layer: 0,
    asks: [
      ...["could he cook anything", "could he cook", "he ever cook"],
      ...["he cook anything", "he cook for you"],
    ],
    answers: [
      "Toast, and one stood by with a cloth. || One thing, a scrambled egg, on my birthdays. He served it with a drawing of it.",
    ],
  },
  "did-annoy": {
    layer: 0,
    asks: [
      ...["annoy you", "it annoy you", "irritate you"],
      ...["did it bother you", "drive you mad"],
    ],
    answers: [
      "Without fail. {I should like to be annoyed like that once more before supper|quiet-home}. || Thoroughly. {One can be annoyed in that way only by somebody who lives with one|quiet-home}.",
    ],
  },
  "do-you-play": {
    layer: 0,
    asks: [...["do you play", "can you play", "you play it"], ...["you play yourself"]],
    answers: [
      "[after: piano] I have one hymn and one polka, and both of them only in the right hand. || I turned the pages. It was a post of some responsibility.",
    ],
  },
  "see-wisconsin": {
    layer: 1,
    asks: [
      ...["like to see it", "see that bridge", "want to see it"],
      ...["see the bridge", "go and see it", "go to see it"],
    ],
    answers: [
      "[after: Wisconsin] I should like to stand under it and look up, as he would. {I should not know what to listen for|grief}. || I believe that I should. {I would go over it slowly and not speak, one was trained to that|grief}.",
    ],
  },
  "never-saw-it": {
    layer: 1,
    asks: [
      ...["never seen it", "never been there", "havent you seen it"],
      ...["never went", "never see it", "not seen it"],
    ],
    answers: [
      "[after: Wisconsin] He said that there were handsomer ones on the way. {We always stopped at those|grief}. || It was to be for later. {A good deal was to be for later|grief}.",
    ],
  },
  "hair-dresser-often": {
    layer: 1,
    asks: [
      ...["how often do you go to the", "go to the hairdresser", "when do you go again"],
      ...["go again on thursday"],
    ],
    answers: [
      "Once in the month, it used to be. I have been twice in this one, one may call it vanity. || Every fourth Thursday. I have moved it to every second, she did not ask why.",
    ],
  },
  "in-polish": {
    layer: 0,
    asks: [
      ...["sound in polish", "say it in polish", "polish words"],
      ...["two words", "words in polish", "polish sentence"],
    ],
    answers: [
      "'I tyle', {one says it when the coat is on and there is nothing left to say|no-use-hope?}. || 'I tyle', that is the whole of it. {The butcher says it when he has wrapped the meat|no-use-hope?}.",
    ],
  },
};
