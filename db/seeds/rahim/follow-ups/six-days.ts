import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the silence, the hotel, the flood, his father, and Mou. */
export const sixDays: Scenario["topics"] = {
  "calls-fade": {
    layer: 3,
    asks: ["letting the calls fade", "calls fade", "would spare them"],
    answers: [
      "The waiting by the phone on Friday. {And one day the shame, when they hear it from others|no-return}. || Hope, I think. {Hope costs them, they sell things for it|no-return}.",
    ],
  },
  "six-days": {
    layer: 3,
    asks: ["those six days", "side of the silence", "six days like"],
    answers: [
      "I held it in the hand, off, like a warm stone. {On the fourth I had no voice any more, I'd not used it|no-return}. || I was calm, and this was bad. {As when a tooth stops hurting because it's dead|no-return}.",
    ],
  },
  "other-man-english": {
    layer: 3,
    asks: ["this other man", "says it in english", "in english want to say"],
    answers: [
      "That he's tired of being the strong one. {In Bangla this sentence has no verb for me|no-return?}. || He'd like to say, help me. {He's braver than me, he has no village|no-return?}.",
    ],
  },
  "no-clear-word": {
    layer: 0,
    asks: ["no clear word about", "word about the salary", "clear word about"],
    answers: [
      "I eat their rice and I can't say, where's my pay. {So one is full and quiet|waiting?}. || Like a guest who doesn't know if he's invited. {I clean a lot, so they see that I'm grateful|waiting?}.",
    ],
  },
  "door-in-chest": {
    layer: 1,
    asks: [
      ...["behind the door", "would open it", "open the door"],
      "door in the chest",
      "that door in the chest",
      "come out first",
    ],
    answers: [
      "Air, I hope. {And then my mother's name for me, from when I was small|apart}. || A noise. {I think it isn't a word, that's why it stays in|apart}.",
    ],
  },
  "writing-slowly": {
    layer: 0,
    asks: ["writing slowly like this", "when you are writing", "writing slowly what"],
    answers: [
      "I breathe while I look for the word. And the word that I find is smaller than the thing, so I can lift it. || My hand is quiet. It hasn't been quiet since the phone of this morning.",
    ],
  },
  "tired-different": {
    layer: 0,
    asks: ["tiredness of now", "makes the tiredness", "different from the one that was paid"],
    answers: [
      "That one went away with rice and sleep. {This one gets up with me|waiting?}. || It was in the legs. {Now it's behind the eyes, and there's nothing to show for it|waiting?}.",
    ],
  },
  "stays-most": {
    layer: 0,
    asks: ["happened that stays", "what happened that stays", "happened that"],
    answers: [
      "The noise of the board, and then how quiet it was up there. {And my arm, which I asked and it didn't come|shoulder}. || That somebody took my boots off, in the van, very carefully. {I couldn't do it, with no arm|shoulder}.",
    ],
  },
  "asks-for-building": {
    layer: 1,
    asks: ["asks you for your building", "asks for your building", "asks which building"],
    answers: [
      "I look for a high one. {And I'm ashamed how quickly I find it|lying?}. || My eye goes to my own wall, far away, and my mouth says the bank. {She's so glad with it|lying?}.",
    ],
  },
  "sleep-stolen": {
    layer: 0,
    asks: ["in the day that feels stolen", "feels stolen", "bit of sleep"],
    answers: [
      "That the sun is on it. {A man of my age in bed at eleven, even the fly looks|night}. || They're lifting cement in that minute. {I take my shoes off for it, like a thief does|night}.",
    ],
  },
  "uncle-in-yourself": {
    layer: 0,
    asks: ["see your uncle in yourself", "your uncle in", "uncle in the mirror"],
    answers: [
      "He was a good man, but people helped him up the steps. {I'm not yet thirty-two|night?}. || I turn the mirror a bit. {He died poor, that uncle, and I see him shave|night?}.",
    ],
  },
  "read-in-face": {
    layer: 1,
    asks: [
      ...["what would she read", "would she read"],
      "read in your face",
      "if the call were longer",
      "call were longer",
    ],
    answers: [
      "After twenty minutes the mouth gets tired. {Then it tells everything, so I hang up before|lying}. || That I've no dust on me. {She washes men's shirts since she's small, she'd see it|lying}.",
    ],
  },
  "big-in-picture": {
    layer: 1,
    asks: ["yourself so big", "so big in that picture", "drawn so tall"],
    answers: [
      "I'd like to come down from it. {If she draws so, she'll be frightened how small I come|apart?}. || Glad, I've put it by the bed. {And then I look how low the real man lies|apart?}.",
    ],
  },
  "not-about-eating": {
    layer: 1,
    asks: ["if she didnt ask about eating", "didnt ask about eating", "talk about with her"],
    answers: [
      "About when she threw stones in the pond. {She'd say, you remember that, and we'd be two again|apart?}. || What she thinks about when she can't sleep. {I don't know it, after eight years|apart?}.",
    ],
  },
  "hotel-first": {
    layer: 0,
    asks: ["stood in that hotel", "in that hotel now", "hotel what would you"],
    answers: [
      "The join behind the third pillar. There I had to cut one tile twice, nobody would know. || If they keep it wet. Stone like that you wipe dry, I'd tell it to the cleaner.",
    ],
  },
  "with-those-numbers": {
    layer: 0,
    asks: ["with all those numbers", "all those numbers", "stood at the bus stop"],
    answers: [
      "Which of them goes to the airport. {I found it, and I stayed standing|waiting?}. || Nothing much. {That each one knows where it has to be, at 9.12|waiting?}.",
    ],
  },
  "own-face-friday": {
    layer: 0,
    asks: ["your own face", "dont show on friday", "describe your own face"],
    answers: [
      "It has grown down, here. {Like a wall when the water is behind it|lying?}. || Plain. {If I don't hold it, it looks as though somebody has asked it something|lying?}.",
    ],
  },
  "book-for-mou": {
    layer: 1,
    asks: ["childrens book for mou", "with a childrens book", "sit there with a"],
    answers: [
      "I'm the only one with big knees there. {I do her voice and mine, very quietly|apart?}. A small boy helped me with a word, it was hedgehog. || Good, and I forget the time. {Then I think, she'll read faster than I before I come|apart?}.",
    ],
  },
  "hour-of-cooking": {
    layer: 0,
    asks: ["cooking for them", "during that hour", "when youre cooking"],
    answers: [
      "Like on the site, everything has its place. I even give orders, who peels, who waits. || My head is quiet, it's all onion. For that time I don't look at the phone.",
    ],
  },
  "for-and-against": {
    layer: 0,
    asks: ["against it when you weigh", "speaks for that office", "what against it"],
    answers: [
      "For it, that it costs nothing and Jashim came back laughing. {Against it, one man with a phone who has seen me go in|permit}. || On one side my pay, three months of it. {On the other the bed I sleep in, and it's heavier|permit}.",
    ],
  },
  "one-more-knows": {
    layer: 3,
    asks: ["one more knows", "now one more knows", "that now one more"],
    answers: [
      "I feel it in the back, as if somebody has taken the other end. || A little ashamed, a little lighter. I look if you're still there, and you are.",
    ],
  },
  "together-in-flood": {
    layer: 0,
    asks: ["together in the flood", "made it easier to bear", "about being together"],
    answers: [
      "Nobody had to say how he is. {We were wet all in the same way|apart?}. || My father counted us every hour, with his hand on the head. {Here I count myself|apart?}.",
    ],
  },
  "pictured-brick-room": {
    layer: 0,
    asks: ["that brick room", "brick room for your mother", "picture that brick"],
    answers: [
      "That she sits in it after her prayer and tells the neighbour, my Rahim's hand, feel. {It should have been before the loan|debt?}. || I've laid it in the head so often. {Last row I never finish, I leave one tile so there's something to come for|debt?}.",
    ],
  },
  "be-that-son": {
    layer: 0,
    asks: ["to be that son", "be that son", "ask of you these days"],
    answers: [
      "To smile at one o'clock in the morning, in my head, in case they dream of me. {It asks all, and I give a photo|not-man?}. || That I don't fall. {The eldest has no place to fall, below him are all the others|not-man?}.",
    ],
  },
  "speak-to-yourself": {
    layer: 2,
    asks: ["how you speak to yourself", "jashim could hear", "speak to yourself"],
    answers: [
      "He'd be angry. If one talks so to you, {I go to the office with you, he'd say, and I'd defend the foreman|not-man?}. || Oi, he'd say, who's this talking to my brother. {And I'd say, that's me|not-man?}.",
    ],
  },
  "morning-lighter": {
    layer: 0,
    asks: ["morning different", "little lighter", "is the morning"],
    answers: [
      "There's the prayer, and the birds, and all the men cough together. {Until six I'm one of them|waiting}. || Somebody always looks for his second sock. {I help, and then the gate, and it's over|waiting}.",
    ],
  },
  "shirin-knew": {
    layer: 1,
    asks: ["if shirin knew", "shirin knew about the arm", "knew about the arm"],
    answers: [
      "One face less to make. {And then I'd be afraid, but in my own voice|lying}. || I could hold the arm when it hurts, in front of her. {It's this I want, it's very small|lying}.",
    ],
  },
  "say-the-arm": {
    layer: 1,
    asks: ["want to say it to shirin", "one part about the arm", "say it to shirin"],
    answers: [
      "Quickly, after the food and before Mou. {Shirin, I fell a little, but I eat, so|lying}. || I'd show it. {I'd lift it to here, and she'd see where it stops|lying}.",
    ],
  },
  "with-jashim-ask": {
    layer: 0,
    asks: ["what would you want to ask there", "want to ask there", "find out there"],
    answers: [
      "If I've a right to the three months, and who writes the letter. {And can I ask it without a name|permit?}. || Only what the law says to a man like me. {I'd let Jashim ask it, as if it's for his cousin|permit?}.",
    ],
  },
  "inside-your-cloth": {
    layer: 0,
    asks: [
      "inside your cloth",
      "keep in yours",
      "keep in your cloth",
      "keep in there",
      "have in yours",
      "inside the cloth",
      "behind your cloth",
      "that small home what",
      "keep near you",
    ],
    answers: [
      "A photo, a comb, a drawing of my girl's with a pin. {At night I turn it to me|apart?}. || One sock of my daughter, from when she was a baby. {Nobody has seen it, I keep it in the Koran box|apart?}.",
    ],
  },
  "about-mou-more": {
    layer: 0,
    asks: ["else about mou", "about mou would you", "like me to know about mou"],
    answers: [
      "She's afraid of nothing but the blender. She gives names to hens and then won't eat. || She sleeps with the arms up, like someone who has won. Shirin sends me this each week.",
    ],
  },
  "asked-when": {
    layer: 0,
    asks: ["to be asked when", "asked when you come", "asked when"],
    answers: [
      "I looked at the rain. {I said, soon, I who hate that word|apart?}. || As a stone in the stomach, and warm as well. {Somebody's asking, and I have no number|apart?}.",
    ],
  },
  "those-two-things": {
    layer: 0,
    asks: ["asked you those two things", "those two things", "two things what"],
    answers: [
      "That it hurts less when she counts. {And of the other, that I come with the first plane which takes me|apart?}. || No, to the first. {To the second also no, but I'd say it slower|apart?}.",
    ],
  },
  "few-words-father": {
    layer: 0,
    asks: ["stays unsaid", "few words with your father", "unsaid in those"],
    answers: [
      "From me, that I'm sorry for the field. {From him, I think, the same|debt?}. || How old are you, Abba, really. {And does he sleep, since the man comes|debt?}.",
    ],
  },
  "doesnt-ask-any-more": {
    layer: 0,
    asks: ["doesnt ask any more", "your father doesnt ask", "father has stopped asking"],
    answers: [
      "He makes it easy for me. {And I hear that he's begun to carry it alone|debt?}. || It's like when the dog doesn't get up. {I'd rather he asks|debt?}.",
    ],
  },
  "under-rain": {
    layer: 0,
    asks: ["under the words about rain", "words about rain", "about the rain what"],
    answers: [
      "That the man was there. {He came by the bad road, all the same|debt?}. || Son, it's difficult here. {He'd sooner speak of rain for ten years|debt?}.",
    ],
  },
  "they-said-come-home": {
    layer: 0,
    asks: ["said that to you come home", "they said come home", "want to answer to come"],
    answers: [
      "Yes. {And then I'd ask, with what|apart?}. || I'd say, put the big pot on. {I'd say it for a joke and bite my hand after|apart?}.",
    ],
  },
  "brother-to-know": {
    layer: 0,
    asks: ["this brother of yours", "brother of yours to know", "without his asking"],
    answers: [
      "That I hear it when he puts the second blanket on me. || That on the bad nights I listen to his snoring, and it is enough.",
    ],
  },
};
