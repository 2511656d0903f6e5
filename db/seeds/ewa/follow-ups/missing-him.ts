import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of where she comes upon his absence, and of what she keeps of his. */
export const missingHim: Scenario["topics"] = {
  "up-the-stairs": {
    layer: 0,
    asks: [
      ...["come up the stairs to", "up the stairs to him", "come upstairs to"],
      ...["somebody to come upstairs", "someone to come up to"],
    ],
    answers: [
      "It meant that the crying had an end, on the third floor. {Now it does not know where to go|grief}. || He would have the door open before I reached it, he knew my step. {There I was somebody's step|grief}.",
    ],
  },
  "second-between": {
    layer: 0,
    asks: [
      ...["second between", "two cups and remembering", "before you remember"],
      ...["moment you remember", "when you remember"],
    ],
    answers: [
      "It is quite an ordinary second, a nice one. {I should like to stay in it|grief}. || I am a married woman for about as long as it takes to lift the pot. {Then I am holding a cup|grief}.",
    ],
  },
  "own-side": {
    layer: 0,
    asks: [
      ...["on your own side", "lying there", "think about lying"],
      ...["think about in bed", "his half", "over at his half"],
      ...["mind at five"],
    ],
    answers: [
      "Whether he would be warm enough. {One goes on thinking it, it is a wife's thought|grief}. || I go through the window latches, as he did. {I get up and do them, and nobody asks are they shut|grief}.",
    ],
  },
  "where-going": {
    layer: 0,
    asks: [
      ...["where do you want to go", "where would you go", "where did you want to go"],
      ...["where would you go", "where were you going", "where do you go"],
      ...["going to go", "go in that coat", "where would you like to go"],
      ...["which way would you"],
    ],
    answers: [
      "To the corner, for his newspaper. {They still put it by, I have not told them|grief}. || I believe that I was going for his paper. {The boy at the stand keeps one folded for him|grief}.",
    ],
  },
  "stay-as-it-is": {
    layer: 0,
    asks: [
      ...["must stay as it is", "stay as it is", "why must it stay"],
      ...["not brush it", "not dust", "keep it like that"],
    ],
    answers: [
      "It is the last thing that he did without thinking. {I cannot tidy that|grief}. || Everything else I have cleaned. {If that goes as well, then there was only ever me here|grief}.",
    ],
  },
  "turned-to-tell": {
    layer: 0,
    asks: [
      ...["turned round to tell", "turn round to tell", "turned to tell"],
      ...["turn your head", "saved up for him"],
    ],
    answers: [
      "That there was a hawk on the fire escape. {I had my mouth open already|grief}. || A woman on the bus had his mother's hat, to the feather. {I got as far as, Stefan, look|grief}.",
    ],
  },
  "leave-the-why": {
    layer: 0,
    asks: [
      ...["leave the why", "what do you notice", "do you notice in yourself"],
      ...["notice about yourself"],
    ],
    answers: [
      "That I walk more softly than I used to. {As though someone were asleep|grief}. || I have begun to answer the radio, and politely. {That is new since October|grief}.",
    ],
  },
  "catch-you-out": {
    layer: 0,
    asks: [
      ...["sets it off", "what sets it off", "sets you off"],
      ...["catch you out", "moments in the day", "when does it catch"],
      ...["when does it come", "comes over you", "take you by surprise"],
      ...["moments are worst"],
    ],
    answers: [
      "In the doorway of any room. {I am about to say that I am back|grief}. || With two of anything, two tickets, two rolls. {The girl asks, anything else, and I hear who is missing|grief}.",
    ],
  },
  "pressure-say": {
    layer: 0,
    asks: [
      ...["that pressure", "pressure say", "pressure could"],
      ...["under the brooch", "the pressure"],
    ],
    answers: [
      "{It would say Stefan, I think|grief}, it has not got another word. || Nothing clever. {Only the name, and rather loud|grief}.",
    ],
  },
  "handed-watch": {
    layer: 1,
    asks: [
      ...["handed his watch", "given his watch", "got his watch"],
      ...["sign for it", "signed for them", "signed for it"],
      ...["given his things", "handed his things"],
    ],
    answers: [
      "It was still going. {I thought, then somebody ought to tell it|grief}. || I said thank you, as for change. {It ticked in my bag the whole way on the bus|grief}.",
    ],
  },
  "watch-now": {
    layer: 0,
    asks: [
      ...["watch now", "the watch", "his watch"],
      ...["the ring", "his ring", "watch and ring"],
      ...["watch and the ring"],
    ],
    answers: [
      "The watch I wind on Sundays, it must not stop on my account. {The ring goes on my thumb at night, when nobody sees|grief}. || I have them in the bureau, in an egg cup. {At night I put the ring on over mine, it clicks|grief}.",
    ],
  },
  "going-to-say": {
    layer: 0,
    asks: [
      ...["been going to say", "going to say", "about to tell me"],
      ...["been heading", "liked me to take up", "take up what"],
      ...["have reached you", "worth asking", "asked with time"],
      ...["worth saying", "no boxes", "did it touch"],
      ...["did it reach you", "stayed with you", "comes to mind first"],
    ],
    answers: [
      "Only that {I miss him|grief!}. I had been coming to it by way of the weather. || It was nothing much. {I miss my husband|grief!}, and I had nearly got it to the end of a sentence.",
    ],
  },
  "yours-like": {
    layer: 0,
    asks: [
      ...["is yours like", "yours like", "about yours"],
      ...["your own case", "like for you in particular", "no other"],
      ...["going on in you just now"],
    ],
    answers: [
      "It has his outline, that is all I can say. {Everything I pick up has a Stefan missing from it|grief}. || Very detailed. {It knows which cup, and which stair, and it is never about anything large|grief}.",
    ],
  },
  "no-card-says": {
    layer: 0,
    asks: [
      ...["no card says", "card doesn't say", "cards don't say"],
      ...["time to say between", "no time to say", "what do the cards"],
    ],
    answers: [
      "That he snored, and {I cannot sleep for the lack of it|grief}. || How it is with the second towel. {Nobody writes to one about the towel, and there it hangs|grief}.",
    ],
  },
  "pressed-key": {
    layer: 0,
    asks: [
      ...["pressed the key", "the sound do", "press the key"],
      ...["that note", "sound of the piano", "when you pressed"],
    ],
    answers: [
      "It went on for longer than I had expected. {I stood there until it was quite done, it was the only other thing speaking|quiet-home}. || It was in tune. {He had seen to that in May, and in the next one nobody will|quiet-home}.",
    ],
  },
  "be-held": {
    layer: 0,
    asks: [
      ...["and be held", "be held", "put her arms around"],
      ...["arms around you", "held by her", "hug you"],
      ...["a hug"],
    ],
    answers: [
      "I should stand like a coat stand at first. {After that I do not know, I have not tried it since the cemetery|grief}. || She is taller than I am now. {I would have my face in her collar, and there one may let it do as it likes|grief}.",
    ],
  },
  "bravery-out": {
    layer: 0,
    asks: [
      ...["bravery left out", "with the bravery", "without being brave"],
      ...["if you weren't brave", "not being brave", "don't have to be brave"],
      ...["no need to be brave"],
    ],
    answers: [
      "{That I miss him so that my teeth hurt|grief!}. There, it is quite short. || I would put, dear Zosia, {I miss your grandfather from morning to night|grief!}. I would leave out the commas.",
    ],
  },
  "carry-it-then": {
    layer: 1,
    asks: [
      ...["bear that", "how did you bear", "get through that"],
      ...["bear it then"],
      ...["two of you carry", "how did you carry", "carry it back then"],
      ...["get through that then", "losing the child", "lost the child"],
      ...["lose hania", "carry that together"],
    ],
    answers: [
      "He planed wood. I scrubbed, and at night we lay like spoons and said nothing whatever. {It was a very full silence, it had two people in it|grief}. || We went to work, one did. In the evening he put my feet in his lap, {and there is no one now who was there|grief}.",
    ],
  },
  "his-hand": {
    layer: 0,
    asks: [
      ...["his hand and", "his hand in", "hold his hand again"],
      ...["take your hand", "he took your hand", "hand and no clever"],
    ],
    answers: [
      "Dry and warm, with a callus from the pencil. {I hold my own sometimes and it is not deceived|grief}. || It was always a little too hard, as if I were a railing. {I should not complain of it|grief}.",
    ],
  },
  "those-jars": {
    layer: 0,
    asks: [
      ...["see those jars", "the jars", "those jars"],
      ...["jars of screws", "eleven jars", "his jars"],
    ],
    answers: [
      "That somewhere there is a thing that has been apart since 1994. {I do not like to throw out the one screw it may need|grief}. || He wrote the numbers so neatly, for whoever should come after. {It did not occur to me that it was I|grief}.",
    ],
  },
  "listening-lake": {
    layer: 0,
    asks: [
      ...["listening to the lake", "the lake sing", "lake freezes"],
      ...["the lake froze", "two of you listening", "hear the lake"],
    ],
    answers: [
      "We stood with our hats off one ear, like two people at a door. {I went on Tuesday, and I talked, since nobody held my elbow|grief}. || He would count between the notes, he wished to know how thick it was. {This winter I have not counted, I only stood there|grief}.",
    ],
  },
  "cardigan-on": {
    layer: 0,
    asks: [
      ...["cardigan on", "wear his cardigan", "in his cardigan"],
      ...["wearing his cardigan", "wear it"],
    ],
    answers: [
      "The sleeves come down to my knuckles. {From behind, in the glass, for a moment, it is somebody at home|grief}. || It is like being stood next to. {One has to hold rather still for it|grief}.",
    ],
  },
  "telling-him-today": {
    layer: 0,
    asks: [
      ...["be telling him", "telling him about", "about a day like this"],
      ...["tell him today", "tell stefan today"],
    ],
    answers: [
      "That I have written to a stranger with one finger. {He would want to know which finger|grief}. || I would tell him that somebody asked after him. {He would be embarrassed, and ask me what I had said|grief}.",
    ],
  },
  "small-moment": {
    layer: 0,
    asks: [
      ...["such a small moment", "middle of the day", "small moment"],
      ...["that moment do", "moment do to you"],
    ],
    answers: [
      "It makes a step where there was none. {One comes down hard|grief}. || I go on, one does. {It is an hour later that I find I have been standing|grief}.",
    ],
  },
  "do-next": {
    layer: 0,
    asks: ["what do you do next", "do you do next"],
    answers: [
      "I put it right, quickly, as if somebody had seen. {Then I look at the place where I put it right|grief}. || I wash something. {When it is washed I stand and hold the cloth|grief}.",
    ],
  },
  "meet-him-most": {
    layer: 0,
    asks: [
      ...["meet him most", "where in the day", "meet him"],
      ...["feel him most", "is he most", "most present"],
    ],
    answers: [
      "In the hall. {His hat is at the height of his head, one nearly says good day to it|grief}. || At the window, mornings. {He read the sky there, and the pane has still a mark from his forehead|grief}.",
    ],
  },
  "come-upon": {
    layer: 0,
    asks: [
      ...["come upon something", "upon something of his", "find something of his"],
      ...["something of his", "come across something", "come upon a thing"],
    ],
    answers: [
      "First I am pleased, as if he had left it for me. {And then I know that there will be only so many of these|grief}. || I stand quite still, like one who has met a deer. {I put it back exactly, he might go on having left it|grief}.",
    ],
  },
};
