import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of the text, of what she wrote to him, and of his voice that she kept. */
export const hisText: Scenario["topics"] = {
  draft: {
    layer: 0,
    asks: [
      ...["the draft", "draft say", "your draft", "that draft", "open draft", "typing to him"],
      ...["type to him", "you type", "the speech", "speech say", "speech go", "writing to him"],
    ],
    answers: [
      "it says 'who does that by text, omer'. then i add a please, {then i hate the please and it all goes|rage?} || 'three years, omer', and then a cursor. there was a page after it till {i got so mad i held delete down|rage?}",
      "the first line's always 'i just want to understand'. which is a lie, {i want him to miss me|missing} || it starts off polite and it ends in capitals, and the bit in the middle is {come home|missing}, if you squint",
    ],
  },
  letter: {
    layer: 0,
    asks: [
      ...[
        "the letter",
        "send the letter",
        "sending the letter",
        "give him the letter",
        "letter say",
        "your letter",
        "that letter",
        "letter to him",
      ],
      ...[
        "nine pages",
        "wrote to him",
        "write to him",
        "in the freezer",
        "the freezer",
        "the peas",
      ],
      ...[],
    ],
    answers: [
      "it starts 'dear coward' and by page six i'm telling him where the spare sheets are. {i can't even do hate properly|missing} || page one's a list of charges, and the last page is {asking if he's eating|missing}. i don't know what happened in between",
      "i'm not sending it. it's frozen so that i don't, you can't fold it || no, it stays where it is. that's the whole security system, i'd have to thaw it to post it",
    ],
  },
  reply: {
    layer: 0,
    asks: [
      ...["what did you tell him", "what did you say to him"],
      ...["write back", "wrote back", "text back", "message back", "anything back", "say back"],
      ...[
        "you reply",
        "send the draft",
        "sent the draft",
        "answer him",
        "you answer",
        "respond to him",
        "reply to him",
        "you respond",
      ],
      ...["say to him", "tell him when"],
    ],
    answers: [
      "nothing, {i typed for an hour and sent none of it|rage?}, he probably thinks that's me being dignified || i didn't. he's had silence from me, and {inside the silence i'm screaming|rage?}",
      "i put a thumb on send and then i took it off again. i've got that far about thirty times || not one word, so far. my phone must think i'm doing a novel",
    ],
  },
  supermarket: {
    layer: 0,
    asks: [
      ...["the supermarket", "in a supermarket", "fruit aisle", "the melon", "with the melon"],
      ...[
        "after the text",
        "when you read it",
        "when it came",
        "when the text came",
        "read the text",
      ],
    ],
    answers: [
      "i paid. isn't that mad, i queued and i said thank you and i paid, and {then i cried on a trolley|missing} || i finished the shop like a robot, i even did my loyalty card. {i got as far as the trolleys and bawled|missing}",
      "some man asked was i ok and i said hay fever. in the car park, in the rain || somebody's nan gave me a tissue by the tills and i told her it was onions. i hadn't got any onions",
    ],
  },
  mug: {
    layer: 0,
    asks: [
      ...[
        "the mug",
        "his mug",
        "that mug",
        "a mug",
        "mug now",
        "glue it",
        "glued it",
        "glue the mug",
      ],
      ...["smash it", "smashed it", "throw it", "threw it"],
    ],
    answers: [
      "it's got an otter on it, he got it at the aquarium. it lives on the shelf with its crack to the wall || the otter mug, from the aquarium. it's back on the shelf and it leaks a bit",
      "i glued it because {for a second it looked like if the mug was ok then we were|missing}. logic by superglue || why, i don't know. {it was the one thing here that i could put back|missing}",
    ],
  },
  "his-voice": {
    layer: 0,
    asks: [
      ...["does he say in it", "does he say on it", "say in the note"],
      ...["in his voice note"],
      ...[
        "his voice note",
        "last voice note",
        "voice note say",
        "the voice note",
        "that voice note",
      ],
      ...["voice note from him", "voice note of him", "his voice", "bin bags", "eleven seconds"],
    ],
    answers: [
      "'noa, where are the bin bags.' that's all, and then he sighs. {i know exactly how long the sigh is|missing} || he goes 'where've you put the bin bags', and there's traffic, and he hums a bit. {it's the hum that does it|missing}",
    ],
  },
  "plays-it": {
    layer: 0,
    asks: [
      ...["listen to his voice note", "listen to the voice note", "listen to that voice note"],
      ...["play his voice note", "play the voice note", "keep the voice note", "you play it"],
      ...["delete the voice note", "keep it for"],
    ],
    answers: [
      "yeah, i play it at night, quite low. {like a lullaby about rubbish|missing} || i still play it, {most nights|missing}. i know it's tragic, i know it's about bins",
    ],
  },
};
