import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of Stefan as he was, and of what they had before them. */
export const whatHeWasLike: Scenario["topics"] = {
  "small-thing-today": {
    layer: 0,
    asks: [
      ...["last thing you wanted to tell", "thing you wanted to tell", "wanted to tell him"],
      ...["have told him", "last thing you said that he'd", "last thing you said that he would"],
      ...["he'd have answered", "he would have answered", "would you have told him"],
      ...["tell him about today", "small thing from today", "remark of yours"],
      ...["told stefan today"],
    ],
    answers: [
      "That the man below has put his bicycle in the hall again. {Stefan would have been pleased, he liked a grievance|quiet-home}. || I would have reported that the butcher has a new girl and she cannot slice. {It has been in my mouth since ten o'clock|quiet-home}.",
    ],
  },
  "he-sounded": {
    layer: 0,
    asks: [
      ...["how did he sound", "did he sound", "what was his voice"],
      ...["his voice", "sound of his voice", "read to you"],
    ],
    answers: [
      "Slow, with his finger under the line, like a boy in school. {I have nobody's voice on anything, we were not people who recorded|grief}. || A low voice, and it went up at the warnings. {I try to hear it and I get my own|grief}.",
    ],
  },
  suppers: {
    layer: 0,
    asks: [
      ...["suppers like", "your suppers", "supper like"],
      ...["two of you at the table", "meals with him", "meals like"],
      ...["dinner with him"],
    ],
    answers: [
      "He salted before he tasted and I said so, and he said it was engineering. {Now I salt it correctly and it tastes of nothing|two-cups}. || At six, with the news, and he argued with the news. {These days I eat before it comes on|two-cups}.",
    ],
  },
  "his-age": {
    layer: 0,
    asks: [
      ...["bring up his age", "his age", "how old was he"],
      ...["old was stefan", "was he seventy-four", "how old was stefan"],
    ],
    answers: [
      "He was seventy-four, and he had just resoled his shoes. {One does not do that who thinks of leaving|grief}. || Seventy-four in August. {I had expected to go on being annoyed by him until ninety at the least|grief}.",
    ],
  },
  "written-before": {
    layer: 0,
    asks: [
      ...["used to be written", "in other years", "in the old calendars"],
      ...["in the calendar before", "wrote in it before", "calendar used to"],
    ],
    answers: [
      "His handwriting, mostly, oil the hinges, Ewa's shoes, lake. {I have the old ones, they are full to the edges|grief}. || Concerts, and what the car needed. {In every June there is one day with only a little umbrella drawn on it|grief}.",
    ],
  },
  "looked-forward": {
    layer: 1,
    asks: [
      ...["last looked forward", "looked forward to something", "looked forward to"],
      ...["look forward to", "used to look forward"],
    ],
    answers: [
      "To Kraków. I had bought walking shoes, they are in their paper still. || It was the spring, and that street of his. I had been practicing the stairs.",
    ],
  },
  "tender-word": {
    layer: 0,
    asks: [
      ...["tender word", "one tender word", "write to janusz"],
      ...["write to your brother", "write to him", "write back to him"],
      ...["write back", "write him"],
    ],
    answers: [
      "That I still have the mitten he gave me on the ferry. I have never thanked him for it. || I miss you, you old mule. It looks quite possible, when one types it.",
    ],
  },
  "in-your-kitchen": {
    layer: 0,
    asks: [
      ...["him in your kitchen", "have him in your", "in the kitchen with him"],
      ...["he cook", "boil milk", "he in the kitchen"],
    ],
    answers: [
      "A danger. He took the lid off to see how a thing worked, and it was always soup. {Nothing is in danger now, and I stand at the stove and miss it|quiet-home}. || One cooked round him, like a pillar. {There is so much room to reach for the salt now|quiet-home}.",
    ],
  },
  "see-in-him": {
    layer: 0,
    asks: [
      ...["see in him", "saw in him", "what did you like about him"],
      ...["fell in love", "fall in love", "why him"],
      ...["love about him"],
    ],
    answers: [
      "He listened to the end of a sentence. At that dance nobody else did, they were waiting for the music. || His ears, they went red. A man whose ears go red cannot lie to you, I thought, and I was nearly right.",
    ],
  },
  "hoped-to-see": {
    layer: 0,
    asks: [
      ...["hoped to see", "else had the two", "places you wanted"],
      ...["planned to travel", "want to travel", "travel to"],
    ],
    answers: [
      "Lisbon, for a bridge, and Vienna, for a cake. {The folder is labeled Later|grief}. || He had a list of viaducts and I had one of pastries, and there were cities in which they met. {I have both lists|grief}.",
    ],
  },
  "letter-like-that": {
    layer: 0,
    asks: [
      ...["with the letter", "open the letter", "did you open it"],
      ...["hold a letter like", "letter like that", "when his mail comes"],
      ...["mail for him", "greeting like that", "letters for him"],
      ...["post for him"],
    ],
    answers: [
      "I put it on his side of the desk, with the paper knife. {It does no harm there|grief}. || For the length of the hall he has an appointment. {I walk slowly|grief}.",
    ],
  },
  "say-about-him": {
    layer: 0,
    asks: [
      ...["talks of a person", "like to say about him", "say about him"],
      ...["say about stefan", "out loud about", "about stefan out loud"],
      ...["talk about stefan", "tell me about stefan"],
    ],
    answers: [
      "That he was vain about his handwriting, and that he cheated at patience. {They have made a saint of him, and I was not married to one|grief}. || He was wrong about every mushroom, I should say, and we were ill twice. {Nobody lets me have the wrong things back|grief}.",
    ],
  },
  "picture-wisconsin": {
    layer: 0,
    asks: [
      ...["picture it that", "picture the bridge", "work of his in"],
      ...["his bridge", "see that bridge", "imagine the bridge"],
    ],
    answers: [
      "Gray, and exactly wide enough. He did not like a bridge that showed off. || I see a truck going over it, with no idea. That was how he wished it.",
    ],
  },
  "funny-stefan": {
    layer: 0,
    asks: [
      ...["when he was funny", "when was he funny", "make you laugh"],
      ...["made you laugh", "his jokes", "was he funny"],
    ],
    answers: [
      "At the citizenship they asked him who was the first president, and he said, it depends, who is checking. I could have sunk through the floor. || He labeled the leftovers. One jar said Do Not Open Until Judgment, it was the beets.",
    ],
  },
  "known-him-by": {
    layer: 0,
    asks: [
      ...["have known him", "else would i have", "recognise him"],
      ...["recognize him", "besides the pencil", "look like"],
      ...["he look"],
    ],
    answers: [
      "By his walk, he put his feet down as if he had measured. || He always looked up, at the undersides of things. One could lose him at any overpass.",
    ],
  },
  "picture-of-him": {
    layer: 0,
    asks: [
      ...["picture of him", "photograph of him", "photo of him"],
      ...["picture of stefan", "photograph of stefan", "pictures of him"],
      ...["photographs of him"],
    ],
    answers: [
      "On the bureau, on a bridge, squinting. {I have turned it a little, so that he looks at the chair|grief}. || There is one from Niagara, with a measuring tape. {He is looking at the river and not at me, and I tell him so|grief}.",
    ],
  },
  wedding: {
    layer: 0,
    asks: [
      ...["the wedding", "your wedding", "wedding like"],
      ...["wedding day", "when you married", "day you married"],
      ...["get married"],
    ],
    answers: [
      "Wet, and very cheerful, and my shoes were ruined by noon. {He carried me over the puddle by the church and put his back out|grief}. || There were forty people and one cake, it was 1976. {He danced with my mother and counted, and I thought, well, that is that, I shall never be bored|grief}.",
    ],
  },
  "together-did": {
    layer: 0,
    asks: [
      ...["do together", "did you do together", "liked to do together"],
      ...["things you did together", "your life together", "spend your time together"],
      ...["your evenings together"],
    ],
    answers: [
      "Very little, and we did it every day. {One read and the other one sighed, and then we changed over|quiet-home}. || We walked to look at how things were built. {In the evening it was the two lamps, and now I light both|quiet-home}.",
    ],
  },
};
