import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Rahim, by what is asked of them. */
export const people: Scenario["people"] = {
  shirin: {
    names: ["shirin", "wife", "spouse", "partner"],
    introductions: ["my wife Shirin"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Shirin is my wife, she lives in Comilla with our daughter and my parents. || Shirin I married, she is in Comilla, in the house of my parents, with Mou.",
        "She is clever, she has finished class ten, the accounts of the house she does. || Class ten she passed, it is she who keeps our accounts, a clever woman.",
      ],
      met: [
        "My aunt had shown me a photo, Shirin had shown one also. At the first tea she corrected my sum. || We met at my aunt's, with eleven people in the room. She spoke one sentence, and she was right.",
      ],
      between: [
        "It is good between us, but {nearly all our marriage is by phone|apart}. || We are good with each other, only that {our marriage lives inside a phone|apart}.",
        "We talk of Mou, of food, of rain, and then I say I must go. || Mou, the rain, the cooking, that is our talk, and then I say they are calling me.",
      ],
      knows: [
        "No, she doesn't know of the arm, {I keep it outside the picture|lying}. || Of the arm she knows nothing, {I hold the phone so it is not seen|lying}.",
        "She feels something, I think, she looks long at the screen. || I believe she has a feeling, on the call she looks and doesn't speak.",
      ],
      said: [
        "She only says I should work less and eat more. || Eat more, work less, it is what I hear from her.",
      ],
      would: [
        "She would say come home, and of the money she would not speak. || Come home, this she would tell me, and not one word of money.",
        "She would be angry for the lie, not for the arm. || The arm she would forgive in one day, the lie not.",
      ],
      fares: [
        "She carries the whole house and tells me it is light. || All the house is on her, and it is not heavy, so she says.",
      ],
    },
  },
  mou: {
    names: ["mou", "daughter", "little girl", "girl", "child"],
    introductions: ["my daughter Mou"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mou is my daughter, five years old, she has the eyes of Shirin. || My daughter, she is Mou, she has five years and the face of my mother.",
        "She talks very much, she wants to know about everything. || A big talker, and all the day she is asking why.",
      ],
      between: [
        "{For her I am somebody in the phone|apart}, but she is not shy with me. || With me she is not shy, though {she knows me only from the phone|apart}.",
        "We count in English together, up to twenty. || I and she, we say the English numbers, twenty we can.",
      ],
      knows: [
        "She knows nothing, she thinks I am making a very big house. || No, for Mou her father builds some big house here.",
      ],
      said: [
        "She asked when I come, and can I bring snow. || The day of my coming she wanted to know, and if snow fits in the bag.",
      ],
      would: [
        "She would ask does it hurt, and then am I coming home. || First, is there pain, and second, are you coming, so Mou would ask.",
      ],
      fares: [
        "She is well, by God's grace, and she is growing. || Growing and healthy, praise be to God.",
      ],
    },
  },
  parents: {
    names: ["parents", "mother", "mum", "mom"],
    pronoun: "they",
    layer: 1,
    tells: {
      who: [
        "My father is an old farmer, and my mother, since the operation she sees better. || Father had his fields all his life, mother's eyes are better now, after the operation.",
      ],
      between: [
        "With my father it is few words and respect, with my mother it is always food. || Respect and short words for my father, and from my mother, have you eaten.",
        "They are proud of me, and {I can't look at this pride|not-man}. || When they say my name there is pride, {and I am the one who ends the call|not-man}.",
      ],
      knows: [
        "No, they know nothing of it, my wife also not. || They are old people, I don't tell them, and to my wife also I said nothing.",
        "My father has stopped asking for the money, so maybe he knows. || About the money father doesn't ask now, perhaps he has understood.",
      ],
      said: [
        "My father said only, it rains, the road is bad. || About the rain he spoke, my father, and that one can't pass with the rickshaw.",
      ],
      would: [
        "My father would be silent and go to pray, my mother would cry. || Tears from my mother, and from my father no word, he would go to the mosque.",
        "They would say an arm is from God, come home, I think they would say it. || Come, the arm is in God's hand, maybe this would be their answer.",
      ],
      fares: [
        "They are tired, and they wait for my money. || Not so good, the waiting for the money has made them tired.",
      ],
    },
  },
  father: {
    names: ["father", "dad"],
    pronoun: "he",
    layer: 1,
    tells: {
      who: [
        "My father has had fields all his life, he is seventy and goes out before the sun. || A farmer, my father, of few words and one good knee.",
      ],
      between: [
        "Respect, and two sentences. After them we listen to the line. || I call him apni, the high word, and he clears his throat for a yes.",
      ],
      knows: [
        "He has not asked for the money since two months. So he knows, or he is afraid to. || The months he counts also, I think. He doesn't ask me what comes out.",
      ],
      said: [
        "The jackfruit is early, said my father. It is his way to ask. || He said, come when God wills, and quickly he gave the phone away.",
      ],
      would: [
        "Up he would get, and go to the mosque. After it perhaps he'd say, the door isn't locked. || First nothing, then the prayer. And then he'd send my mother with a plate.",
      ],
      fares: [
        "He coughs, and he says it is the dust of the neighbour. || Thin he is in the photo, and he has put on the good shirt for it.",
      ],
    },
  },
  "money-lender": {
    names: ["lender", "moneylender"],
    pronoun: "he",
    layer: 1,
    tells: {
      between: [
        "He gave me sugar when I was small. Now I can't hear his shoes. || My nephew, he calls me, and I am not his nephew.",
      ],
      knows: [
        "On what day I used to send, he knows it better than the bank. || He knows it all, our hens also.",
      ],
      said: [
        "For the health of everybody he asked, one after the other, by name. || How is the boy in foreign, he asked, and he smiled in the tea.",
      ],
      would: [
        "He would wait. He has a cushion for it. || Polite he would be, till the paper is in his hand.",
      ],
      fares: ["Well, he builds a second floor. || Good, if one looks at the rings."],
    },
  },
  jashim: {
    names: ["jashim", "friend", "best friend"],
    introductions: ["my friend Jashim"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Jashim is from my district, his bed is beside mine. || Jashim is of my side, from Comilla, we sleep bed by bed.",
        "He makes scaffolding, he has two sons at home. || Scaffolding is his work, and at home there are two boys of his.",
      ],
      met: [
        "On the plane, seven years ago. He had the seat by me and he was as afraid as I. || We came with one plane, he and I. He gave me half of his bread over the sea.",
      ],
      between: [
        "We are like brothers, he doesn't ask, he puts food. || A brother almost, no questions from him, only food.",
        "At night we sit with his phone, he laughs at the film and {I am beside him|apart}. || One phone for two men, the film is funny for him, {I only sit there|apart}.",
      ],
      knows: [
        "He knows the arm, {not what is in the chest|apart}. || The arm he knows, {what I have inside he doesn't|apart}.",
        "For the Friday call I borrow a helmet, he has seen me put it on and he looked away. || He has seen the helmet that I borrow for the call, and he turned his face.",
      ],
      said: [
        "He said, that office is not far, I will walk with you. || I will walk with you to that office, it is his word.",
      ],
      would: [
        "He would sit down by me, and after that he would cook. || Sit with me, and then make some food, this he would do.",
        "If I asked he would come with me, tired or not. || He would come, also when he is tired, it is me who must ask.",
      ],
      fares: [
        "He is tired, twelve hours he works, but he makes jokes. || Twelve hours every day for him, and still he is joking.",
      ],
    },
  },
  roommates: {
    names: [
      "roommates",
      "room mates",
      "other men",
      "workers",
      "colleagues",
      "workmates",
      "friends",
    ],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "My roommates are eleven men, Bangladeshi and some Tamil, all from the sites. || Eleven roommates I have, most from Bangladesh, a few are Tamil.",
      ],
      between: [
        "We are friendly, but no one has strength left to talk. || There is no quarrel with them, only each is too tired for words.",
      ],
      knows: [
        "They see the sling, more they don't know. || What they see is the sling, the rest not.",
      ],
      said: ["They tell me to take rest. || From them I hear only, brother, lie down."],
      would: [
        "Someone would make tea, the others would cough. || There would be some coughing, and one man would bring me tea.",
      ],
      fares: [
        "They are tired also, each one has his own loan. || Every man here has a loan, and is tired like the next.",
      ],
    },
  },
  company: {
    names: ["the company", "your company", "boss", "foreman", "employer", "manager"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "The foreman is Mr Lim, the big people of the company I have not met. || Mr Lim, he is foreman, above him is the company, those faces I don't know.",
      ],
      between: [
        "Before it was good with them, {now they look past me|waiting}. || We were good in earlier times, {today I am air for them|waiting}.",
      ],
      knows: [
        "The arm they know, {how it goes for me nobody asks|waiting}. || It is in their file, the arm, but {how I live they don't ask|waiting}.",
      ],
      said: [
        "They told me I must wait, they are checking. || You must wait, so they told me, somebody checks it.",
      ],
      would: [
        "If I make noise they can stop the permit, {I fear this|permit!}. || They could finish my permit if I speak loud, {it is what I fear|permit!}.",
      ],
    },
  },
  uncle: {
    names: ["uncle"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "He is my father's brother, he worked in Oman. He came back thin, and he sat by the pond and was polite. || The brother of my father, from Oman he came home. A thin man by the pond, he greeted everybody.",
      ],
    },
  },
};
