import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about Fridays, the doctor, the nights, and what he would rather say. */
export const facesAndFridays: Scenario["topics"] = {
  "looked-away-read": {
    layer: 0,
    asks: ["when he looked away", "he looked away", "read in it when he"],
    answers: [
      "That he knows it, and doesn't put it on the table. {It was kinder than a word, and I was ashamed|lying?}. || He's done something like it himself, perhaps. {One doesn't look away so gently by chance|lying?}.",
    ],
  },
  "miss-hearing": {
    layer: 0,
    asks: ["miss hearing", "all are too tired", "too tired to talk"],
    answers: [
      "Nonsense. {Somebody who laughs at me|left-behind?}, because my rice is burnt. || {Rahim, look at this|left-behind?}. That somebody wants to show me something.",
    ],
  },
  "resting-like": {
    layer: 0,
    asks: ["resting really like", "what is resting", "rest really like"],
    answers: [
      "It's heavier than the sack. {A sack you put down|waiting}. || I lie and I listen if I'm getting better. {It's like watching rice grow|waiting}.",
    ],
  },
  "among-men-with-loan": {
    layer: 0,
    asks: ["like to carry yours", "so many men with a loan", "men with a loan"],
    answers: [
      "They pay theirs a piece each month, they groan and it gets smaller. {Mine groans and grows|debt}. || One doesn't speak of it, like of feet. {But they walk on theirs, and I sit|debt}.",
    ],
  },
  "mind-permit": {
    layer: 0,
    asks: ["think about the permit", "about the permit what", "mind when you think about"],
    answers: [
      "Whose it is. {It has my face on it and it lies in their drawer|permit}. || The little bird in the corner of the card, it shines. {One day somebody cuts through it with scissors, I've seen that|permit}.",
    ],
  },
  "taste-came-back": {
    layer: 0,
    asks: ["taste of that food", "came back to you", "tasted of work"],
    answers: [
      "The tin on the knees, the legs hanging down, all in one row. {I ate it standing, by the door|left-behind}. || Sun on the neck. {For one minute I was late for the second half|left-behind}.",
    ],
  },
  "trowel-ready": {
    layer: 0,
    asks: ["trowel lies there", "lies there ready", "trowel ready"],
    answers: [
      "Good and bad, like a letter you don't open. {It's ready, and I am not|waiting?}. || At night I feel it through the mattress. {It's patient, more than I|waiting?}.",
    ],
  },
  "fathers-face": {
    layer: 2,
    asks: ["your fathers face", "see it now", "fathers face the way"],
    answers: [
      "Brown, and very many lines, they go all to the eyes. {He doesn't blink when he's sad, so I know it|debt?}. || Before, he put his chin up when I called. {Now the chin is lower in the picture, or he holds the phone wrongly|debt?}.",
    ],
  },
  "the-exercises": {
    layer: 0,
    asks: ["do the exercises", "through you when you do", "exercises"],
    answers: [
      "I count to twenty like with Mou. {At twelve it stops each day, and I say, good morning|shoulder}. || I do one more than he's written. {It doesn't help, but then it isn't my fault|shoulder}.",
    ],
  },
  "after-that-answer": {
    layer: 0,
    asks: ["go home with after", "after that answer", "go home with"],
    answers: [
      "With his not looking. {A doctor who's sure, he looks|waiting}. || With a paper for the cream. {And with the word see, we will see, I turned it over in the bus|waiting}.",
    ],
  },
  "strong-at-night": {
    layer: 0,
    asks: ["when it gets strong", "gets strong at night", "everybody asleep"],
    answers: [
      "I bite the sheet, not for pain, for the noise. {Then I walk it, like one walks a baby|shoulder}. || Long. {I find a place for it and it finds that I've found it|shoulder}.",
    ],
  },
  "in-three-weeks": {
    layer: 0,
    asks: ["in three weeks", "hope to hear there", "hope to hear"],
    answers: [
      "A date for the operation, or that there needn't be one. {I'd take the one or the other, only written|waiting?}. || That he lifts it and it goes a finger higher. {I've measured it with the tiles of the washroom|waiting?}.",
    ],
  },
  "wake-from-it": {
    layer: 0,
    asks: ["wake up from it", "when you wake up", "wake from the dream"],
    answers: [
      "I feel if the arm is there. {Then I look who I've woken, and I lie very still, as though it was another|night}. || Water, and the stair. {I don't go back in before the first prayer, there it waits|night}.",
    ],
  },
  "last-stood-content": {
    layer: 0,
    asks: ["last stand before such", "such a wall and feel content", "feel content"],
    answers: [
      "The thirteenth of August, before the rain. I put my cheek to it. || At that school. I sent the others ahead and stayed a bit, as if I'd lost something.",
    ],
  },
  "his-to-decide": {
    layer: 0,
    asks: ["wasnt for him to decide", "for him to decide", "not his to decide"],
    answers: [
      "Sorry for him. {He's built with me for five years and he had to look at his shoes|waiting?}. || That there's no last door. {Behind each is one more who isn't allowed|waiting?}.",
    ],
  },
  "after-the-click": {
    layer: 0,
    asks: ["half a sentence and", "yourself after that", "after the click"],
    answers: [
      "I hold it still by the ear, so that nobody sees it was so short. {Then I go and wash a pan|waiting}. || {I sit|waiting}. I say the rest of my sentence to the stair, I had it prepared.",
    ],
  },
  "keeps-asking": {
    layer: 0,
    asks: ["keeps you asking", "what keeps you", "same word"],
    answers: [
      "If I stop, then it's I who has stopped. {And the ninth time could be the one|waiting}. || Mou, {I can't tell her soon if I haven't asked that week|waiting}.",
    ],
  },
  "in-place-of-soon": {
    layer: 0,
    asks: ["in place of soon", "instead of soon", "like to hear in place"],
    answers: [
      "The twelfth. Or the twentieth, of any month, {but with a number|waiting}. || No, if it's no. {With a no I can cry once, and pack|waiting}.",
    ],
  },
  "sits-with-that": {
    layer: 0,
    asks: ["sits with you what", "what is that like", "comes and sits"],
    answers: [
      "Like shade. He brings his own cup and he talks about a goal. || He takes the step under mine, so that his head is lower. I don't know if he does it on purpose.",
    ],
  },
  "rather-talk-about": {
    layer: 0,
    asks: ["rather have talked about", "told her of the work", "rather talked about"],
    answers: [
      "How she laughed before. {And if she too goes to sit somewhere alone at night|lying?}. || Nothing. {I'd have liked to be silent together, as one can only with the truth|lying?}.",
    ],
  },
  "written-from-heart": {
    layer: 0,
    asks: ["write down what youd say", "from the heart how", "write it down to her"],
    answers: [
      "It's as to say it in a well. It comes back, and {it sounds like a man who stops hiding|lying?}. || Strange, I wrote it and looked to the door. {She's four hours away by plane and I looked to the door|lying?}.",
    ],
  },
  "helmet-were-off": {
    layer: 0,
    asks: ["if the helmet were off", "helmet were off", "see if the helmet"],
    answers: [
      "White hair, here, since September. {She'd know from this, nobody gets it from night shift|lying?}. || That no one has sat with me at the barber. {And the eyes, which the yellow hides a little|lying?}.",
    ],
  },
  "tired-of-what": {
    layer: 0,
    asks: ["but not of what", "know that youre tired", "tired but not"],
    answers: [
      "It's half a truth, and I live in the half. {They send me advice for the wrong illness|lying}. || When they say poor you, I take it. {I need it, and it's not for this|lying}.",
    ],
  },
  "possible-with-jashim": {
    layer: 0,
    asks: ["possible to be with jashim", "makes it possible", "be with jashim"],
    answers: [
      "He doesn't make his voice soft. With him I can hold the shoulder and swear a little. || He was there in the van, so there's nothing to begin with. And he's from our side, he knows what a field is.",
    ],
  },
  "hope-first-time": {
    layer: 0,
    asks: ["told it the first time", "hope when you told it", "the first time you lied"],
    answers: [
      "That in one week the arm's well and I never said it. {It'd be no lie then, only early|lying}. || To have a quiet Friday. {I've paid for it with all the others|lying}.",
    ],
  },
  "nothing-to-hide": {
    layer: 0,
    asks: ["nothing to hide", "been nothing to hide", "have said on friday"],
    answers: [
      "I'm on the stair, Mou, look, this is my step. {And I'd have shown her the cream which smells like sweets|lying}. || That I miss them from the morning on. {One who works can say it lightly, I couldn't|lying}.",
    ],
  },
  "friday-need-be": {
    layer: 0,
    asks: ["friday need to be", "friday to be like", "look forward to it"],
    answers: [
      "Without the hat. {And that Shirin says first, I know|lying}. || A short one, with Mou only, counting. {Till twenty and then good night|lying}.",
    ],
  },
  "words-turn-round": {
    layer: 0,
    asks: ["words turn round again", "when the words turn", "turn round again"],
    answers: [
      "They've weight, I feel them go down, like a stone that one swallowed. {Then I hear me ask, has it rained|lying}. || Her face waits. {She saw that something was coming and now it isn't, and we both look at Mou|lying}.",
    ],
  },
  "moment-most-afraid": {
    layer: 0,
    asks: ["moment youre most afraid", "most afraid of", "afraid of look like"],
    answers: [
      "She puts the phone on the table, not off. {I see the ceiling, and I hear her open the tin with the papers|lying}. || Shirin on the bed's edge. {She says, August, and nothing else|lying}.",
    ],
  },
  "remember-months": {
    layer: 1,
    asks: ["remember of these months", "these months when shes big", "when shes big"],
    answers: [
      "That Abba counted with her on every Friday. {Not the hat, if she can forget the hat|apart}. || That I laughed. {She should have it from me, even if it was borrowed|apart}.",
    ],
  },
  "say-about-that-man": {
    layer: 2,
    asks: ["yourself say about that man", "about that man", "say of such a man"],
    answers: [
      "That he should have written home. {And that I'd give him tea and not ask|not-man}. || I say what they say. {It's my mouth, but it has their words|not-man}.",
    ],
  },
  "before-you-look-away": {
    layer: 2,
    asks: [
      "before you look away",
      "like them to know when",
      "like them to know before",
      "know before you",
    ],
    answers: [
      "That I remember each one's first wall. {And that it isn't them I don't want to see|not-man}. || Stay as you are with the wrist, boys. {I've no right to say it, from a stair|not-man}.",
    ],
  },
  "ask-for-yourself": {
    layer: 1,
    asks: ["ask for yourself", "for yourself when you pray", "pray for yourself"],
    answers: [
      "For me I don't ask. {It feels like to take from their plate|not-man?}. || One thing. {That I'm needed once more, by anyone, on a weekday|not-man?}.",
    ],
  },
  "one-thing-made": {
    layer: 1,
    asks: ["one thing you made", "you made that", "see to believe"],
    answers: [
      "The corner in the school, by the second stair. You put a marble on the floor there and it stays. || A round pillar in a bank. Thirty of us looked for a flat place with a lamp, and there is none.",
    ],
  },
  "word-for-it": {
    layer: 2,
    asks: ["been a word for it", "come out if", "if there had been a word"],
    answers: [
      "Something like, don't, I'm worth less than that gold. {But it's too long for the phone|debt}. || Her mother's name. {I'd have said sorry to her mother|debt}.",
    ],
  },
  "arm-didnt-answer": {
    layer: 0,
    asks: ["arm didnt answer", "didnt answer you", "think when the arm"],
    answers: [
      "I thought it sleeps. {I waited for it as you wait for a boy who's late|shoulder}. || Mou, this I thought, with which arm do I lift her now. {Only after that the work|shoulder}.",
    ],
  },
  "nights-near-jashim": {
    layer: 0,
    asks: ["nights like with jashim", "with jashim so near", "nights with jashim"],
    answers: [
      "If I can't sleep he knows it, he turns to me and snores. {The other nine beds are far|left-behind?}. || He speaks in his sleep, about a bus. {I answer sometimes, then I'm not so alone|left-behind?}.",
    ],
  },
};
