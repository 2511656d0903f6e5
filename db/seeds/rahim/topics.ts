import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers, by what is asked after. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "In August, at work, I hurt the shoulder. {Since then I can't lift|shoulder}. || There was an accident at the site in August. {This shoulder, I can't lift with it|shoulder}.",
      "The company gives the room and the doctor. Salary is another matter. It is under discussion, they say. || Bed and doctor, the company is giving. About the salary they say, we are checking.",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "Small. {And far, very far from my people|apart}. || I feel like a small thing. {And my people so far that I can't hear them|apart}.",
      "I don't know the English word. In Bangla we say {the chest is a closed room|apart}. || There is a word in Bangla, not in English. It means {the door of the chest is shut|apart}.",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "I am ok, madam, sir. Sitting on the stairs, there is wind here. || I am sitting on the steps, sir, madam. Some wind comes, so it is ok.",
      "A little better than before the message. It is good to write slowly. || Somewhat lighter than at the start, I think. Writing slowly helps the head.",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "Two months and eleven days. {I count, it is the only work I have got|waiting}. || It is two months and eleven days now. {To count the days is my job|waiting}.",
      "Before the accident also I was tired, but tired with a salary. || Tired I was before as well. But there was pay for that tired.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "Because at home they think I am working. {I have not told them|lying}. || At home, in their mind, I go to work every morning. {I let them think it|lying}.",
      "God knows. I can only say which things, not why. || For the why you must ask God. I know only what happened.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "The video call on Friday. {I practise one happy face before|lying}. || It is Friday, the call. {In the washroom mirror I try a face first|lying}.",
      "{When the lorry leaves|waiting}. And when my daughter asks which building is mine. || Six in the morning, {the lorry going without me|waiting}. And my daughter Mou, when she says, show me your building.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "{Like a bus that stands with the engine on|waiting}. || There is a bus, the engine is running, {nobody drives|waiting}.",
      "When you hold cement too long in the bucket, it becomes hard. {Like that, in here|waiting}. || Cement must be used quickly. If you wait it turns to stone in the bucket. {So is it with me|waiting}.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "Two hours, three hours. {I lie there awake and do numbers|night!}. || {I am awake until the first prayer, almost. The sums don't let me sleep|night!}.",
      "I sleep in day, a little, when the room is empty. {It feels like stealing|night}. || In the daytime one hour, when nobody sees. {I feel like a thief of sleep|night}.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "Rice, one time a day. {It is enough for a man who sits|night}. || Once a day, rice and dal. {For sitting one doesn't need more|night}.",
      "My friend Jashim puts an egg on my plate and says nothing. || Every evening there is one egg too many on my plate. That is my friend Jashim, he doesn't speak of it.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "{The shoulder burns when the weather changes|shoulder}. The rest is fine. || Before rain {the shoulder is like hot iron|shoulder}. Other parts are good.",
      "{I have become thin|night}. In the mirror I see my uncle. || {The trousers don't hold now|night}. My uncle looked like this, at the end of the dry season.",
    ],
  },
  family: {
    layer: 0,
    asks: [
      "who do you have at home",
      "do you have at home",
      "who have you at home",
      "who is at home there",
      "who is waiting at home",
      "family in your own country",
    ],
    answers: [
      "My wife Shirin, my daughter Mou, she is five, my father and mother. All in Comilla. || Shirin is my wife. Mou is my girl, five years. Then my parents. They are in Comilla, every one of them.",
      "My wife is strong. She can read me, so {I keep the calls short|lying}. || My wife Shirin knows my face like a letter. That is why {I make the call short|lying}.",
      "My daughter draws me very tall, taller than the house. || My girl Mou makes pictures. There I am standing next to the house and I am the bigger one.",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "Twelve in the room. Jashim is from my side, he is a good one. {But they are tired, one doesn't talk of such things|left-behind}. || We are twelve men. One from my district, Jashim, he is like a brother. {After work nobody has strength for talk|left-behind}.",
      "The men I trained, they greet me. {I look at my phone so they can pass|not-man}. || My old students want to say salaam. {I hold the phone to my ear so they don't have to|not-man}.",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "Shirin. We have been married eight years, {together for maybe one of them|apart}. || Eight years a husband, {of that one year in the same house|apart}. Her name is Shirin.",
      "She asks am I eating. {I hold the plate to the camera|lying}. || Did you eat, she asks. I show her the rice, and {I turn the plate so it looks full|lying}.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "I am a mason, plaster and tiles. Seven years in Singapore. {Now I am on the paper only|waiting}. || Tiles, plaster, I am a mason since seven years here. {At the site there is still my name, but no work for it|waiting}.",
      "I made the lobby of one big hotel. I have never been inside after the doors came. || There is a big hotel, the floor in front is mine. When they put the doors, we could not go in any more.",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "Today I washed all the plates of the room. Nobody asked me. || I cleaned twelve men's plates this morning. They said why, I said no reason.",
      "I walked to the bus stop and {watched the numbers|waiting}. Then I came back. || I went up to the bus stop. {I read the numbers, I know them now|waiting}. Then home.",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "My friend Jashim comes at nine. I will cook for him, with one hand it is slow. || I am cooking for my friend Jashim, he is here at nine. One hand cuts, so I start early.",
      "Friday I must call. {I have got two days to think what face|lying}. || There are two days until Friday. {I must find a face for the call|lying}.",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "Prayer. And one song by Bari Siddiqui, he sings from the stomach. || My five prayers. After that Bari Siddiqui, one song, his voice comes from below.",
      "There's a library near Little India. It is cold and nobody asks. I read children's books in English for my daughter Mou. || I go to the library by Little India. There is aircon, and I learn children's books, for my daughter Mou.",
      "To cook for others. Then I am of use from six to seven. || Cooking, for the room. One hour in the day I have a use.",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "I asked for light work, sweeping. They said insurance. || Give me a broom, I said to them. It is not allowed, because of insurance.",
      "I wrote everything on paper for my wife Shirin, the arm, the months. {The paper is in my shoe|lying}. || There is a letter for my wife Shirin, I wrote everything in it. {I walk on it, it is inside my shoe|lying}.",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "The hospital doctor for the shoulder. For the other thing, no. Where I am from that is for mad people. || A doctor for the arm, yes. For the head, we don't go, people would say he has lost it.",
      "There is one office, they help workers with the salary matter. My friend Jashim knows it. I didn't go, {I don't want the company to be angry|permit}. || There is an office that helps workers about pay, my friend Jashim has been there. {If the company hears of it I am finished|permit}, so I stay away.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "My friend Jashim knows the arm. {Nobody at home knows|lying}. || About the arm, my friend Jashim. {My home knows nothing|lying}.",
      "You know. That makes two and a half people. || Now you also. My friend Jashim, you, and the guard knows half.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "Only to speak a little. It is not necessary to solve. || To say some words, that is enough. You don't have to repair it.",
      "{Somebody who doesn't need money from me|debt!}, excuse me for saying so. || {A person who wants nothing from my pocket|debt!}. Sorry that I say it so.",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "Seven years I never missed one month of sending. {My name was good at home|not-man}. || Each month I sent, eighty-four times, not one late. {When my name was said at home, people nodded|not-man}.",
      "In the flood year we lost everything, but we were together on one roof. {It was easier than this|apart}. || One year the flood took the house. We were all up there together in the rain, with the goat. {That was lighter than now|apart}.",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "{I can't see it. There is the loan, and behind the loan I see nothing|debt}. || {In front is the loan. I look and it is the loan, all the way|debt}.",
      "I wanted to build one room of brick for my mother. With my own tiles. || I had a plan, one brick room for my mother, and the floor by my own hand.",
    ],
  },
  self: {
    layer: 1,
    answers: [
      "I am eldest son. That is the whole of it. || The first son. There is not another word to add.",
      "If my friend Jashim was hurt I would tell him it is no shame. Yes, {it is easy to tell Jashim|not-man}. || To my friend Jashim I would say, brother, an arm is an arm, where is the shame. {To me I can't say it|not-man}.",
    ],
  },
  scale: {
    layer: 0,
    answers: [
      "Seven. On Friday nine. || I give it seven. The Friday is nine.",
      "Every day, sir or madam. Morning is the less bad. || It is each day, madam, sir. Early morning is a little lighter.",
    ],
  },
  example: {
    layer: 1,
    answers: [
      "Last Friday my daughter Mou asked to see my building. {I turned the phone to one across the road|lying}. || It was Friday, and my girl said, Abba show me where you build. {So I showed her someone else's building|lying}.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "Maybe I tell my wife Shirin one part. The arm, not the months. || The arm I could tell her, Shirin, my wife. How long, that I keep.",
      "With my friend Jashim I could go to the office for workers. Just to ask, not to sign. || If my friend Jashim walks with me, I could see the office for workers. I would ask, I would not put my name.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "No, I don't think to harm myself. It is forbidden, and I have a daughter. I understand why you ask. || No, this I would not do. Our religion doesn't permit, and there is my girl, Mou. It is correct that you ask.",
      "It is not like this. I want to be home, I don't want to be dead. Those are different. || Not so. I would like to go home, sir or madam, not to go from the world.",
      "{Tired, this I am|waiting?}. To stop living, that I don't want. || {It is tiredness|waiting?}, sir or madam. I look for a way, not for an end.",
    ],
  },
};
