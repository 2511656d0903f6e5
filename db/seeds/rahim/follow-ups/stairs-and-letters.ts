import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the letter, the office, the photo, the roof, and how it is today. */
export const stairsAndLetters: Scenario["topics"] = {
  "quiet-for-sake": {
    layer: 0,
    asks: ["quiet for your sake", "go quiet for your", "for your sake"],
    answers: [
      "I start to talk of the rice, loudly. {They're relieved, and I'm outside|left-behind}. || I'd like to say, go on, which floor is it now. {And I'd not bear it|left-behind}.",
    ],
  },
  "harder-to-wait": {
    layer: 0,
    asks: ["harder to wait for", "which of the two is harder", "the paper or the arm"],
    answers: [
      "The paper. The arm at least, I can look at it. {A paper is in a room where I don't come in|waiting}. || {The arm, because I'm in it|waiting}. The paper waits alone.",
    ],
  },
  "letter-ready": {
    layer: 1,
    asks: ["letter ready to go", "with the letter ready", "at the post box"],
    answers: [
      "That the box has a small mouth and no way back. {I read her name on it and it was my own hand that held her off|lying}. || My heart ran as if I was stealing. {A woman behind me had also a letter, and I let her first|lying}.",
    ],
  },
  "first-with-date": {
    layer: 1,
    asks: ["be the first sentence", "first sentence if", "the first sentence"],
    answers: [
      "On the tenth of March you'll have it, Shirin, and now I tell you why. {So it could begin|lying?}. || I come on a Thursday. {The rest I'd put under it, small|lying?}.",
    ],
  },
  "mother-sees-again": {
    layer: 0,
    asks: ["your mother seeing again", "mother seeing", "think of your mother seeing"],
    answers: [
      "Glad, glad, each time. {And that she'll see me come, with this arm, for that she has new eyes|debt?}. || It's the best I've bought. {I'd sign again, and I'm afraid of what I'd sign|debt?}.",
    ],
  },
  "night-beside-bag": {
    layer: 3,
    asks: ["beside the bag", "night like for you beside", "that night with the bag"],
    answers: [
      "Quite quiet. {I had one hand on it, as on a dog that wants to go|no-return?}. || Cold feet. {I listened to eleven men and thought which of them would miss the cook|no-return?}.",
    ],
  },
  "keep-of-you": {
    layer: 3,
    asks: ["theyd keep of you", "keep of you", "if it went quiet"],
    answers: [
      "The brick room, on my telephone. {And that I was a careful man|no-return?}. || That I sent, eighty-four times. {I'd like they stop the story there|no-return?}.",
    ],
  },
  "her-at-school": {
    layer: 2,
    asks: ["see her at school", "where do you see yourself", "her at school where"],
    answers: [
      "At the gate, at four, with the other old ones. {I've both hands in the pockets, so one can't see it|debt?}. || On the bench behind, where the fathers wait. {I'm on it sometimes, and then the loan sits down with me|debt?}.",
    ],
  },
  "with-that-sentence": {
    layer: 0,
    asks: ["if you had that sentence", "had that sentence", "change for you if"],
    answers: [
      "I could tell it to Shirin, with the date, and the rest would come after it by itself. {Now I have nothing to put in front|waiting}. || I'd sleep. {I'd know how long to be afraid, and I can do that if I know it|waiting}.",
    ],
  },
  "father-hears-in-it": {
    layer: 0,
    asks: ["your father could hear", "father could hear in", "father hear in it"],
    answers: [
      "Not the words. {That I didn't rest one day, until the board|permit?}. || I held out, Abba. {It's a short sentence, and at the bus stand it must do|permit?}.",
    ],
  },
  "nobodys-face": {
    layer: 0,
    asks: ["nobodys face belongs", "belongs to the decision", "nobodys face"],
    answers: [
      "One can't greet it, or bring it tea. {I've bowed to a door|waiting?}. || {It's like weather which has signed|waiting?}. So I look at the sky and say, well.",
    ],
  },
  "question-about-roof": {
    layer: 2,
    asks: ["question about the roof", "about the roof", "the roof is old"],
    answers: [
      "How many sheets, and what does one bring. {My father hears a neighbour and I hear a hammer|debt}. || That he's begun to take it down in his head. {So I know his voice, I've torn down houses too|debt}.",
    ],
  },
  "not-seen-letter": {
    layer: 0,
    asks: ["havent seen that letter", "seen that letter", "that letter of theirs"],
    answers: [
      "I am in a paper somewhere, and I can't read how. {If I am a good Rahim there or a bad one|permit?}. || I ask for it and they say, it's gone up. {I think of it at night, if there's a stamp on my arm in it|permit?}.",
    ],
  },
  "line-finished": {
    layer: 0,
    asks: ["that line was finished", "line was finished", "when it was finished"],
    answers: [
      "I bent down to the floor and looked along it with one eye. Then I took off the shoes and walked on it once. || Proud, and nobody there but the lift man. He said, straight. I've kept it.",
    ],
  },
  "those-stairs-office": {
    layer: 0,
    asks: ["imagine those stairs", "holds you back and", "what draws you"],
    answers: [
      "That there's a chair and somebody says, sit. {And then below in the street a van of the company, I always put one there|permit}. || It draws me that she's a woman with a tea pot, Jashim said. {It holds me that one must write the name first|permit}.",
    ],
  },
  "stand-and-cook": {
    layer: 0,
    asks: ["stand there and cook", "while you stand there", "there and cook"],
    answers: [
      "It hisses and I've something to answer for. My arm even holds the lid. || The steam is on the glasses of the electrician, who wants to taste. I chase him, like my mother did.",
    ],
  },
  "on-that-ride": {
    layer: 0,
    asks: ["on that ride", "beside you on that ride", "ride to the clinic"],
    answers: [
      "He held me by the jacket, the whole way, so I don't slide. {He told about a fish, I know each bone of it still|shoulder?}. || He'd left his own work for it, and he'd no leave. {At each hole in the road he said sorry, for the road|shoulder?}.",
    ],
  },
  "heard-she-sees": {
    layer: 0,
    asks: ["heard that she could see", "she could see again", "she can see again"],
    answers: [
      "Shirin held the phone to her, and she said, Rahim, you've become grey. We laughed, {and I did not think of the loan for one whole evening|debt?}. || I went out and stood in the rain, the boys thought somebody's dead. {I've paid for few things so gladly|debt?}.",
    ],
  },
  "photo-at-home": {
    layer: 0,
    asks: ["that photo at home", "of that photo", "photo in the tea shop"],
    answers: [
      "As if another one has my shirt on. {He's getting old in that pocket, and he's never late with the money|not-man?}. || I'd like to take it out at night, and leave the pocket warm. {It's a good photo, that's the trouble|not-man?}.",
    ],
  },
  "mother-in-room": {
    layer: 0,
    asks: ["your mother say the first", "first time she stood", "mother say when she"],
    answers: [
      "Too good for me, put the child in it. She'd say it and she'd have one hand on the tile already. || Nothing, she'd look for dust. Then she'd call my father, come with clean feet.",
    ],
  },
  "afraid-shed-find": {
    layer: 0,
    asks: ["shed find if", "if you looked at her", "afraid shed find"],
    answers: [
      "The day shift in my face. {She's got it from her mother, she sees in the rice if one has cried|lying?}. || That I'm glad to see her, and how much. {From this she'd know that something's wrong|lying?}.",
    ],
  },
  "raised-her-eyes": {
    layer: 0,
    asks: ["raised her eyes", "if she raised", "she looked up"],
    answers: [
      "That I've ironed the shirt. {And that I'm not her uncle, we're of one age|waiting}. || One man, with a name. {She could say next week also to him, but she'd see whom she says it to|waiting}.",
    ],
  },
  "read-that-message": {
    layer: 3,
    asks: ["read that message", "when you read that", "that message of shirin"],
    answers: [
      "Cold, from the hair down. {I'd thought only of money and anger, and not that she could call me|no-return?}. || My hand dialled. {I think I was at home for that minute, with both feet|no-return?}.",
    ],
  },
  "with-his-tea": {
    layer: 1,
    asks: ["at home with his tea", "him at home with", "home with his tea"],
    answers: [
      "He's put his chair so he sees the road, and not the tree. {He stirs it a long time, there's no one to talk to but the cow|not-man?}. || My mother says, go, sit with them. {And he says that the knee hurts, he's got two good knees|not-man?}.",
    ],
  },
  "months-harder": {
    layer: 1,
    asks: ["makes the months harder", "months harder to say", "harder to say than the arm"],
    answers: [
      "The arm is bad luck. {The months I've done myself, one after the other|lying}. || For the arm she can put oil. {For the months she must think back, each Friday, where was he really|lying}.",
    ],
  },
  "tell-in-that-moment": {
    layer: 1,
    asks: ["tell her in that moment", "want to tell her in", "in that moment"],
    answers: [
      "My wall's behind you, Mou, it's grey and it's not on the phone. {I didn't, she was so happy with the glass|lying}. || That I'm only the man across the road. {It would be a good story, if it ended well|lying}.",
    ],
  },
};
