import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks what the hours are like, what the work was, and what stands behind the call. */
export const workAndHours: Scenario["topics"] = {
  "months-without-work": {
    layer: 0,
    asks: ["months without work", "without work been like", "these two months"],
    answers: [
      "Long, sir or madam. {Each day I am ready at six, and nobody calls|waiting}. || The first week I rested. {After it, the rest was like a sickness|waiting}.",
    ],
  },
  "day-in-dormitory": {
    layer: 0,
    asks: ["waiting in the dormitory", "day of waiting", "day in the dormitory"],
    answers: [
      "I wash, I sweep, I sit. {Between two prayers I look at the door more than a guard|waiting}. || Six o'clock the lorry, and then I make work. {I have folded one shirt four times today|waiting}.",
    ],
  },
  "man-sitting-there": {
    layer: 0,
    asks: ["man who is sitting", "who is sitting there", "this man who"],
    answers: [
      "He keeps his back straight, so it looks as if he waits for somebody. {Nobody comes for him|waiting}. || A lazy one, I'd have said, from the lorry. {I have looked so at such men, now I am sorry|waiting}.",
    ],
  },
  "miss-of-work": {
    layer: 0,
    asks: ["miss most about that work", "miss most about the work", "miss about work"],
    answers: [
      "The first hour, when the mix is right and no one speaks. {And to be dirty with a reason|waiting?}. || That at the evening there was a wall. {Now the evening comes and there is only evening|waiting?}.",
    ],
  },
  "arm-stops": {
    layer: 0,
    asks: ["when the arm stops", "arm stops there", "stops at the table"],
    answers: [
      "I wait if it will go on. {It doesn't, and I take the cup with the other as if I wanted it so|shoulder}. || It's like to meet a door in your own house. {I say sorry to it, in the head|shoulder}.",
    ],
  },
  "work-as-it-was": {
    layer: 0,
    asks: ["arm still followed", "when the arm still", "good about your work"],
    answers: [
      "I looked at a place and the arm was there already. One didn't think. || In the evening I was tired on both sides, the same. It was a good tired.",
    ],
  },
  "at-his-wall": {
    layer: 0,
    asks: ["at his wall", "mason you have been", "with those hands"],
    answers: [
      "Slow, the others laughed. But nobody came after him to make it again. || He talked to it, quietly. And he let no boy sign in the wet plaster, only one time Jashim.",
    ],
  },
  "cool-wall-thoughts": {
    layer: 0,
    asks: ["you and the cool wall", "the cool wall", "like that at night you"],
    answers: [
      "Who has plastered it. {Then if my own wall at home is cool like this, and if they lie near|shoulder?}. || Nothing big. {I think, three more hours, and then at least there's the lorry to hear|shoulder?}.",
    ],
  },
  "only-one-who-knew": {
    layer: 0,
    asks: ["hear six months", "only one who knew", "be the only one who knew"],
    answers: [
      "I carried it home on the bus like something stolen. {It's large, six months, under one shirt|shoulder?}. || I nodded so he thinks I'm brave. {Then I had it, and to whom could I give it|shoulder?}.",
    ],
  },
  "shoulder-changed": {
    layer: 0,
    asks: ["shoulder changed in your days", "the shoulder changed", "changed in your days"],
    answers: [
      "All is with one side now, the shirt, the rice, the prayer. {I get up before the others, so they don't see how I dress|shoulder}. || {I sleep like a plank|shoulder}. By day I think before I reach for a thing, I never did.",
    ],
  },
  "so-hot": {
    layer: 0,
    asks: ["shoulder is so hot", "the shoulder is so", "hours when the shoulder"],
    answers: [
      "I stand by the water tank, it is of steel and wet outside. {I lean there like a drunk man|shoulder}. || I go round the block, slowly, till I know all the cats. {To lie still with it is worse|shoulder}.",
    ],
  },
  "if-they-met": {
    layer: 0,
    asks: ["if one night they did", "different for you if one", "money and days met"],
    answers: [
      "I'd sleep on both ears. {And in the morning I could call without a bank|night?}. || I'd wake up Jashim and say, listen, it's zero. {He'd curse me, and I'd lie there and hear the fan as a fan|night?}.",
    ],
  },
  "food-earned": {
    layer: 0,
    asks: ["food has to be earned", "be earned first", "earned first"],
    answers: [
      "From my father. He asked at night each of us, what have you done today, and then came the rice. {He asked it kindly, and I ask it not so|night}. || When I was a boy there was a week with one pot. {He who had worked took first, and I've kept it|night}.",
    ],
  },
  "pass-counting-hours": {
    layer: 0,
    asks: ["counting takes your sleep", "pass the hours when", "pass the hours"],
    answers: [
      "I listen who turns. {When all are still I go to the stair and come back, and it's half past two|night!}. || With the names of the masons I've worked with. {After the ninth comes the loan again|night!}.",
    ],
  },
  "changed-eating": {
    layer: 0,
    asks: ["changed about eating", "changed about food", "eating for you"],
    answers: [
      "I take after everybody. {What's in the pot then, that's mine|night}. || Before I ate like one eats, without looking. {Now I see each spoon|night}.",
    ],
  },
  "beside-first-tooth": {
    layer: 1,
    asks: ["beside her with that", "been beside her", "with that first tooth"],
    answers: [
      "I'd have held out my hand for it. {It's so little a thing, one hand under a chin|apart}. || I'd have looked a long time in the mouth, very seriously, like a doctor. {She likes this, I have it from Shirin|apart}.",
    ],
  },
  "live-with-number": {
    layer: 1,
    asks: ["with that number", "live with that number", "forty days how"],
    answers: [
      "I don't say it. {I've told the boys, I was home often|apart}. || I make the days long in the head, I've cut each in pieces. {So from forty come some hundred|apart}.",
    ],
  },
  "voices-fill-stairs": {
    layer: 1,
    asks: ["voices fill the stairs", "while their voices", "waiting like while"],
    answers: [
      "I know all their wives by the laughing. {I sit with my phone off and wait until it's my turn to lie|apart}. || Each one says, eat well, each one says, soon. {I move my lips with them|apart}.",
    ],
  },
  "nobody-tired": {
    layer: 1,
    asks: [
      ...["talk about if you could"],
      "when nobody was tired",
      "nobody was tired",
      "evening when nobody",
    ],
    answers: [
      "Tell me, how is your girl, does she walk now. {And then mine, I'd tell until the lamp goes|apart?}. || I'd ask who else has told a lie at home. {I think there'd be many coughs|apart?}.",
    ],
  },
  "through-the-phone": {
    layer: 1,
    asks: ["doesnt fit through", "fit through the phone", "marriage doesnt fit"],
    answers: [
      "To sit beside and say nothing. {On the phone, if nobody speaks, one of us asks, are you there|apart?}. || The smell of her hair, and a quarrel. {One can't quarrel in twenty minutes, so we're always polite|apart?}.",
    ],
  },
  "saw-your-day": {
    layer: 1,
    asks: ["saw your day as it is", "if she saw your day", "your day as it is"],
    answers: [
      "A mop, a stair, one bowl. {And that I wave to the lorry, sometimes, I hope no one saw|lying}. || She'd see a man look at the clock and then at the same clock. {That he isn't tired, that's the worst in it|lying}.",
    ],
  },
  "helmet-on-moment": {
    layer: 1,
    asks: ["when you put the helmet on", "put the helmet on", "moment before the call"],
    answers: [
      "It's cold at first. {I try how I'd say hello with it|lying}. || Somebody passes and I pretend to clean it. {Then the phone, and I'm at work|lying}.",
    ],
  },
  "helmet-off-left": {
    layer: 1,
    asks: ["take the helmet off what", "helmet off what is", "take the helmet off"],
    answers: [
      "A red line, here, on the forehead. {It stays longer than the happy|lying}. || Quiet, and I'm hungry, like after a day of work. {I've done nothing but that|lying}.",
    ],
  },
  "him-in-tea-shop": {
    layer: 2,
    asks: ["think of him in the tea", "him in the tea shop", "saying that in the tea"],
    answers: [
      "My ears burn from here. {He takes the photo from the pocket, careful, with two fingers|not-man}. || I want to be that son, just for one tea. {And to run there and say, Abba, sit, don't|not-man}.",
    ],
  },
  "just-before-friday": {
    layer: 0,
    asks: ["you just before it", "through you just before", "just before the call"],
    answers: [
      "I count who I've told what. {The cold, the bank, the nights, it must all fit together|lying?}. || The mouth is dry and I drink, and it's dry. {I think, let the line be bad today|lying?}.",
    ],
  },
  "paper-in-shoe-says": {
    layer: 1,
    asks: ["paper in your shoe what", "that paper in your shoe", "with that paper in"],
    answers: [
      "Not yet, not yet, with each step. {On the stair it says it faster|lying}. || It says what's written in it. {Only I can hear, and I've to walk slowly|lying}.",
    ],
  },
  "looked-at-building": {
    layer: 1,
    asks: ["looked at that building", "while she looked", "in your mind while she"],
    answers: [
      "Don't count the floors, Mou. {I thought it, because then she'd ask which window|lying}. || That she's clapping for the bank. {I'd have liked one clap for the school stair|lying}.",
    ],
  },
  "else-not-seen": {
    layer: 1,
    asks: ["does she not get to see", "else of you does", "what else of you"],
    answers: [
      "How thin I am under the jacket. {And that I don't laugh between the Fridays|lying}. || My bed, my hours. {She has never seen me sitting, I make the call on my feet|lying}.",
    ],
  },
  "sits-with-father": {
    layer: 2,
    asks: ["sits there with your father", "he sits there with", "there with your father"],
    answers: [
      "Two old men and one tray. {And my father who gets up to bring the sugar himself|debt}. || I see the good chair. {He has it, and my father is on the bed's edge, like a guest|debt}.",
    ],
  },
  "else-in-field": {
    layer: 2,
    asks: ["else do you see there", "see there when its so", "when its so green"],
    answers: [
      "White birds behind the plough, and somebody's blue shirt. {It's the shirt of the new one|debt}. || A boy who should be at school and chases ducks. {I call him and he doesn't hear, he's sold too|debt}.",
    ],
  },
  "loan-moved-aside": {
    layer: 2,
    asks: [...["behind the loan"], "loan moved a little", "to one side what", "want to see there"],
    answers: [
      "Behind it? Mou's school, I think, with a gate. {If it goes, I'd like to look only, not enter yet|debt?}. || A day with nothing to pay on it. {I don't know what a man does on it, perhaps he fishes|debt?}.",
    ],
  },
  "look-from-home": {
    layer: 2,
    asks: [...["kind of look"], "that look from home", "look from home say", "what does that look"],
    answers: [
      "So. {It says no more, only so, and then they look after the cow|not-man}. || That they've expected more. {They'd never say it, they ask if I'm well|not-man}.",
    ],
  },
  "such-a-name": {
    layer: 2,
    asks: ["such a name at home", "years of sending", "have such a name"],
    answers: [
      "Good, like a clean shirt every day. {I didn't know one can take it off a man by post|not-man}. || My father was asked to the weddings in the front. {I was proud for his chair|not-man}.",
    ],
  },
  "through-that-door-home": {
    layer: 3,
    asks: ["walk through that door", "that door at home", "through that door"],
    answers: [
      "Something wrapped. {It's not what's in it, it's that I don't come with the hands open|no-return}. || Both arms, so. {One for the bag and one for Mou|no-return}.",
    ],
  },
};
