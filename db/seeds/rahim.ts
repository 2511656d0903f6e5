import type { Scenario } from "~/domain/simulator/scenario";

/** Rahim, 31, an injured construction worker far from home. English is his third language. No risk layer. */
export const rahim: Scenario = {
  v: 1,
  key: "rahim",
  title: "Rahim, far from home",
  clientName: "Rahim",
  age: 31,
  summary:
    "He came to Singapore from Comilla to build, hurt his shoulder, and now waits in a dormitory while the loan at home grows. He answers shortly and politely.",
  contentNote:
    "Injury at work, debt, separation from a wife and small daughter, shame about not sending money.",
  riskOptIn: false,
  style: "reserved",
  minutes: 25,
  start: { valence: -0.45, arousal: -0.05, trust: 2.3, openness: 0.3 },
  ceiling: 0.1,
  temper: { trust: 1, valence: 0.95, arousal: 0.6 },
  openings: [
    "Hello sir or madam. My friend give me this number. {I am not working now, two months. It is a difficult time|waiting}. || Good evening sir, good evening madam. Jashim, my friend, he has given me this number. {Two months I have no work. The time is not easy|waiting}.",
    "Good evening. My name is Rahim. I am in Singapore seven years. {Now I only sit in the dormitory and wait|waiting}. || Hello, I am Rahim, mason, seven years in Singapore. {These days I have nothing to do, only wait in the dormitory|waiting}.",
  ],
  cues: {
    waiting: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "wait",
        "waiting",
        "stuck",
        "no work",
        "not working",
        "sit",
        "sitting",
        "days empty",
        "useless days",
        "not knowing",
        "uncertain",
        "between",
      ],
      senses: [
        "you wait day after day and nobody tells you how it ends",
        "you came here to work and now you can only sit",
      ],
      deeper: [
        "Every day I ask the company. They say next week. I have heard eight next weeks. || I go to the office and ask. Next week, they answer. I keep a count, it's eight times.",
        "The others go out at six with the lorry. I hear the gate, and then the fan. || Six o'clock the lorry takes all of them. After the gate closes there is one sound only, the fan.",
        "In the village a man who sits in daytime, people ask what is wrong with him. Here I am that man. || At home if a man is sitting when the sun is high, the neighbours ask his wife, is he sick? So now I am such a man.",
      ],
    },
    shoulder: {
      kind: "somatic",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "shoulder",
        "arm",
        "pain",
        "hurt",
        "injury",
        "injured",
        "body",
        "lift",
        "accident",
        "hospital",
        "operation",
      ],
      senses: [
        "your shoulder gave way and with it the work that everyone depends on",
        "the pain keeps telling you what you can't do any more",
      ],
      deeper: [
        "I can't lift above here. For a mason this is like a singer with no mouth. || To this height I can raise it, not more. What is a mason who can't reach his wall?",
        "At night it burns. I put it on the cool side of the wall. || When I lie down it's like fire there. The wall is cool, I put the arm against it.",
        "The doctor is kind. He says six months. I didn't translate this for my wife. || Six months, the doctor has said, and he said it nicely. To my wife I told, soon.",
      ],
    },
    night: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "night",
        "nights",
        "awake",
        "eat",
        "food",
        "hungry",
        "rest",
        "tired",
        "think at night",
      ],
      senses: [
        "at night twelve men sleep around you and you lie there counting",
        "you hardly eat or rest because the thinking doesn't stop",
      ],
      deeper: [
        "I count money in the head. Then I count days. The numbers don't come together. || I'm adding, all the night. Money on one side, days on one side. They are never the same.",
        "I take one meal. If I'm not working I shouldn't eat like a working man. || One plate a day. A full plate is for the man who carries.",
      ],
    },
    apart: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "daughter",
        "wife",
        "miss",
        "missing",
        "far",
        "far away",
        "alone",
        "lonely",
        "apart",
        "family",
        "growing up",
        "screen",
        "video",
        "home",
        "distance",
      ],
      senses: [
        "your daughter is growing up on a small screen and you can't reach through it",
        "among all those men you're lonely for three people far away",
      ],
      deeper: [
        "When I left she was inside her mother. Now she is five. I have held her for forty days in all. || My wife was carrying her when I took the plane. She's five now. In my arms she was forty days, I have counted them.",
        "She takes the phone and kisses it. Then she says, you are cold, Abba. || She gives the phone a kiss. Abba, she says, why are you so cold.",
        "On Friday everyone is calling home, the whole staircase is talking. I go up last, when it's quiet. || Fridays the stairs are full, each man has his family in his hand. I wait until they finish and then I go.",
      ],
    },
    lying: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "lie",
        "lying",
        "hide",
        "hiding",
        "truth",
        "tell her",
        "tell them",
        "don't know",
        "pretend",
        "pretending",
        "secret",
        "protect",
        "helmet",
      ],
      senses: [
        "you hide the injury to protect them, and the hiding has become heavy",
        "you're keeping up a picture for your family that isn't true any more",
      ],
      deeper: [
        "I wear the helmet for the video call. I borrow it. I stand by the stairs so it looks like the site. || There's a helmet I borrow for Friday. Behind me I let them see the staircase, it has no paint yet, it looks like work.",
        "My wife says, you look tired, don't work so hard. What can I answer to this? || You have become thin from work, Shirin says, take a rest. How shall I reply to her?",
        "My father tells the tea shop his son is a supervisor. I was, for one month. || In the tea shop my father says, my boy is supervisor there. It was one month only, and long ago.",
      ],
    },
    debt: {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "debt",
        "loan",
        "money",
        "owe",
        "land",
        "agent",
        "send",
        "sending",
        "burden",
        "interest",
        "pay back",
        "responsible",
        "shoulders",
      ],
      senses: [
        "four people's bread hangs on a shoulder that doesn't lift",
        "the debt grows while you sit, and you feel it as your own fault",
      ],
      deeper: [
        "To come here my father sold the field by the pond. I see that field when I close my eyes, it's very green. || There was a field beside our pond. It was sold so I could come. In my sleep it's green, too green.",
        "The lender comes to the house now. He's polite. He drinks the tea and looks at the roof. || He comes himself now, the man who lent. He's never rude. He asks for tea and he studies our roof.",
        "My wife sold the gold chain. She said it was heavy, she didn't like it. She liked it. || The chain of her wedding, she sold it. It was too heavy for my neck, she told me. I know how she touched it.",
      ],
    },
    "not-man": {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "man",
        "useless",
        "shame",
        "ashamed",
        "worth",
        "respect",
        "good son",
        "good father",
        "value",
        "broken",
        "failed",
        "failure",
        "honour",
      ],
      senses: [
        "you feel that a man who can't send money has no place at the table",
        "you're ashamed, as if the injury were something you did to them",
      ],
      deeper: [
        "In my country they say: a son is a pillar. I'm a pillar with a crack, they don't know yet that they should move the roof. || A son is the post of the house, we say. This post is split, and they're all sleeping under.",
        "The boss said my name used to be the one he called first. Now he looks at the paper. || Before, the boss called Rahim first. Now he doesn't call, he turns the page.",
        "I taught eleven men to plaster. They still call me teacher. I turn my face away. || Eleven boys learned plaster from me. Ustad, they say when they pass. I look at the floor.",
      ],
    },
    "no-return": {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "go home",
        "going home",
        "return",
        "never go back",
        "face them",
        "nothing",
        "empty hands",
        "end of road",
        "no way",
        "hopeless",
        "disappear from them",
      ],
      senses: [
        "you can't work here and you can't face going home, so there's no road left",
        "you'd rather they remember the man who sends money than meet the one who can't",
      ],
      deeper: [
        "I've packed the bag one time. Then I thought, what do I say at the bus stand? I unpacked. || One day I put everything in the bag. Then who meets me at the bus stand, and what do they see in my hand? I took it all out.",
        "I thought to stop calling. So they'd be angry, and anger is easier than worry. I did it for six days. My daughter got a fever. || I said to myself, don't call, let them be angry with you, that's lighter for them. Six days I did it. Then Mou was sick with fever.",
        "You're the first I say it to. In Bangla I couldn't. In English it's like another man is saying it. || I didn't say it before to anybody. In my own language it would not come out. In English it's a little bit somebody else.",
      ],
    },
  },
  topics: {
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
        "I don't know the English word. In Bangla we say the chest is a closed room. || There's a word in Bangla, not in English. It means the door of the chest is shut.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "I'm ok, madam, sir. Sitting on the stairs, there is wind here. || I'm sitting on the steps, sir, madam. Some wind comes, so it's ok.",
        "A little better than before the message. It's good to write slowly. || Somewhat lighter than at the start, I think. Writing slowly helps the head.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Two months and eleven days. {I count, it's the only work I've got|waiting}. || It's two months and eleven days now. {To count the days is my job|waiting}.",
        "Before the accident also I was tired, but tired with a salary. || Tired I was before as well. But there was pay for that tired.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because they think I'm working. {I haven't told them|lying}. || In their mind I go to work every morning. {I let them think it|lying}.",
        "God knows. I can only say which things, not why. || For the why you must ask God. I know only what happened.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "The video call on Friday. {I borrow a helmet for it|lying}. || It's Friday, the call. {The helmet on my head isn't mine|lying}.",
        "When the lorry leaves. And when my daughter asks which building is mine. || Six in the morning, the lorry going without me. And Mou, when she says, show me your building.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "Like a bus that stands with the engine on. || There's a bus, the engine is running, nobody drives.",
        "When you hold cement too long in the bucket, it becomes hard. Like that, in here. || Cement must be used quickly. If you wait it turns to stone in the bucket. So is it with me.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "Two hours, three hours. {I lie there and do numbers|night}. || I'm awake until the first prayer, almost. {The sums don't let me sleep|night}.",
        "I sleep in day, a little, when the room is empty. It feels like stealing. || In the daytime one hour, when nobody sees. I feel like a thief of sleep.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "Rice, one time a day. {It's enough for a man who sits|night}. || Once a day, rice and dal. {For sitting one doesn't need more|night}.",
        "My friend Jashim puts an egg on my plate and says nothing. || Every evening there's one egg too many on my plate. That's Jashim, he doesn't speak of it.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "{The shoulder burns when the weather changes|shoulder}. The rest is fine. || Before rain {the shoulder is like hot iron|shoulder}. Other parts are good.",
        "I've become thin. In the mirror I see my uncle. || The trousers don't hold now. My uncle looked like this, at the end of the dry season.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "My wife Shirin, my daughter Mou, she's five, my father and mother. {All in Comilla|apart}. || Shirin is my wife. Mou is my girl, five years. Then my parents. {They're in Comilla, every one of them|apart}.",
        "My wife is strong. She can read me, so I keep the calls short. || Shirin knows my face like a letter. That's why I make the call short.",
        "My daughter draws me very tall, taller than the house. || In Mou's picture I'm standing next to the house and I'm the bigger one.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "Twelve in the room. Jashim is from my side, he's a good one. {But they're tired, one doesn't talk of such things|apart}. || We are twelve men. One from my district, Jashim, he is like a brother. {After work nobody has strength for talk|apart}.",
        "The men I trained, they greet me. I look at my phone so they can pass. || My old students want to say salaam. I hold the phone to my ear so they don't have to.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Shirin. We've been married eight years, together for maybe one of them. || Eight years a husband, of that one year in the same house. Her name is Shirin.",
        "She asks am I eating. I hold the plate to the camera. || Did you eat, she asks. I show her the rice, and I turn the plate so it looks full.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "I'm a mason, plaster and tiles. Seven years in Singapore. {Now I'm on the paper only|waiting}. || Tiles, plaster, I'm a mason since seven years here. {On the list there's still my name, but no work for it|waiting}.",
        "I made the lobby of one big hotel. I've never been inside after the doors came. || There's a big hotel, the floor in front is mine. When they put the doors, we couldn't go in any more.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Today I washed all the plates of the room. Nobody asked me. || I cleaned twelve men's plates this morning. They said why, I said no reason.",
        "I walked to the bus stop and watched the numbers. Then I came back. || I went up to the bus stop. I read the numbers, I know them now. Then home.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "Jashim comes at nine. I'll cook for him, with one hand it's slow. || I'm cooking for Jashim, he's here at nine. One hand cuts, so I start early.",
        "Friday I must call. I've got two days to think what face. || There are two days until Friday. I must find a face for the call.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "Prayer. And one song by Bari Siddiqui, he sings from the stomach. || My five prayers. After that Bari Siddiqui, one song, his voice comes from below.",
        "There's a library near Little India. It's cold and nobody asks. I read children's books in English for Mou. || I go to the library by Little India. There's aircon, and I learn children's books, for Mou.",
        "To cook for others. Then I'm of use from six to seven. || Cooking, for the room. One hour in the day I have a use.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "I asked for light work, sweeping. They said insurance. || Give me a broom, I said to them. It's not allowed, because of insurance.",
        "I wrote it on paper to tell Shirin. {The paper's in my shoe|lying}. || There's a letter for Shirin, I wrote everything in it. {I walk on it, it's inside my shoe|lying}.",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "The hospital doctor for the shoulder. For the other thing, no. Where I'm from that is for mad people. || A doctor for the arm, yes. For the head, we don't go, people would say he's lost it.",
        "There's one office, they help workers with the salary matter. Jashim knows it. I didn't go, I don't want the company to be angry. || There's an office that helps workers about pay, Jashim has been there. If the company hears of it I'm finished, so I stay away.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "Jashim knows the arm. {Nobody at home knows|lying}. || About the arm, Jashim. {My home knows nothing|lying}.",
        "You know. That makes two and a half people. || Now you also. Jashim, you, and the guard knows half.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "Only to speak a little. It's not necessary to solve. || To say some words, that's enough. You don't have to repair it.",
        "Somebody who doesn't need money from me, excuse me for saying so. || A person who wants nothing from my pocket. Sorry that I say it so.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "Seven years I never missed one month of sending. {My name was good at home|not-man}. || Each month I sent, eighty-four times, not one late. {When my name was said at home, people nodded|not-man}.",
        "In the flood year we lost everything, but we were together on one roof. It was easier than this. || One year the flood took the house. We were all up there together in the rain, with the goat. I was less afraid than now.",
      ],
    },
    future: {
      layer: 2,
      answers: [
        "{I can't see it. There's the loan, and behind the loan I see nothing|debt}. || {In front is the loan. I look and it's the loan, all the way|debt}.",
        "I wanted to build one room of brick for my mother. With my own tiles. || I had a plan, one brick room for my mother, and the floor by my own hand.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm eldest son. That's the whole of it. || The first son. There isn't another word to add.",
        "If Jashim was hurt I'd tell him it's no shame. Yes, it's easy to tell Jashim. || To Jashim I'd say, brother, an arm is an arm, where is the shame. To me I can't say it.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Seven. On Friday nine. || I give it seven. The Friday is nine.",
        "Every day, sir or madam. Morning is the less bad. || It's each day, madam, sir. Early morning is a little lighter.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "Last Friday Mou asked to see my building. {I turned the phone to one across the road|lying}. || It was Friday, Abba show me where you build. {So I showed her someone else's building|lying}.",
        "I say to myself: you ate today, did you earn it? Like this, like a foreman. || There's a foreman inside. He asks, this rice, who paid for it?",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "Maybe I tell Shirin one part. The arm, not the months. || The arm I could tell her, Shirin. How long, that I keep.",
        "With Jashim I could go to that office. Just to ask, not to sign. || If Jashim walks with me, I could see that office. I'd ask, I wouldn't put my name.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, I don't think to harm myself. It's forbidden, and I've a daughter. I understand why you ask. || No, this I wouldn't do. Our religion doesn't permit, and there's Mou. It's correct that you ask.",
        "It isn't like this. I want to be home, I don't want to be dead. Those are different. || Not so. I'd like to go home, sir or madam, not to go from the world.",
      ],
    },
    debt: {
      layer: 1,
      asks: [
        "debt",
        "loan",
        "money",
        "how much do you owe",
        "salary",
        "compensation",
        "send home",
        "agent",
        "pay",
      ],
      answers: [
        "For the agent we paid nine thousand dollars, seven years before. Almost finished. {Then for my mother's eyes we took one more|debt}. || Seven years back it was nine thousand dollars, for the agent. Nearly we'd paid it. {Then my mother's eyes, so we borrowed again|debt}.",
        "The company pays something for medical leave, by law, I think. It's not come yet. || There's medical leave money, the law says so, I heard. Nothing has reached me.",
      ],
    },
    dormitory: {
      layer: 0,
      asks: ["dormitory", "dorm", "room", "where do you live", "twelve men", "living there"],
      answers: [
        "Twelve beds, one window. It's clean. We hang cloth around the bed, so each man has one small house. || We're twelve with one window. They keep it clean. Everyone ties a cloth by his bed, and inside it is his home.",
        "At night you hear who is crying and you cough, so that he knows the wall is thin. {I've been coughed at|apart}. || In the dark if a man is crying, somebody coughs, so he knows we hear. {For me also they have coughed|apart}.",
      ],
    },
  },
  story: [
    [
      "{The arm doesn't go above the table|shoulder}. A mason without this arm, what is he. || {I can put the arm to the table, and there it stops|shoulder}. And my work is above the table.",
      "All day the room is empty. {I look at twelve pairs of slippers|waiting}. || They leave and I'm the only one. {Twelve pairs of slippers by the door, I've looked at them many times|waiting}.",
      "{I can't sleep, I lie and make the numbers in my head|night}. || {At night the sums begin and the sleep goes|night}.",
      "Jashim says I've become a quiet man. I was always quiet. Now it's another kind. || I don't talk so much now, Jashim tells me. Before I was quiet like a full man. This is another quiet.",
    ],
    [
      "My daughter lost her first tooth. {I saw it on the phone, it was very small, the picture broke|apart}. || A tooth fell out, Mou's first one. {She held it to the phone and the picture stopped, I saw a white point|apart}.",
      "My wife thinks I'm on night shift. {I told her so, then I don't have to show the daytime|lying}. || For Shirin I'm working nights. {I made that up, so she doesn't ask to see the day|lying}.",
      "There was a wedding in my village. {They held up the phone so I could see, and then somebody needed both hands|apart}. || My cousin had his wedding. {I was there on a phone that somebody held, then he wanted to clap|apart}.",
      "{I said the money's late because of the bank|lying}. It's the third bank I've blamed. || {The bank is slow, I tell them|lying}. I have told it of three banks.",
    ],
    [
      "I'll tell you. {The lender sits in my father's house, and it's because of me|debt}. || I can say it to you. {There's a man sitting with my father, asking for money, and I've put him there|debt}.",
      "{A man who sends nothing, I don't know what he is|not-man}. There's no word for him in my village, only a look. || {If he can't send, is he still a man, I ask myself|not-man}. At home they wouldn't say it. They'd look.",
      "{My wife sold her gold and I couldn't stop it|debt}. She said it on the phone like it was vegetables. || {Her gold is gone, and I could only listen|debt}. She told me like you tell the price of onions.",
    ],
    [
      "I've not said this in any language. {I can't work here, and I can't go home with empty hands|no-return}. So where does such a man go? || Not in Bangla I've said it, not in anything. {For me there's no work here, and with nothing in my hands I can't go back|no-return}. What is left, then?",
      "{I thought it may be better they lose me slowly, I just stop calling|no-return}. Like a signal that goes weak. || {I've thought to call less, and less, until they are used to it|no-return}. As when the phone is at one line.",
    ],
  ],
  replies: {
    met: [
      "Yes, you've understood. || You've understood it, yes.",
      "It's like this, exactly like this. || So it is, just so.",
      "I read it two times. Yes. || I've gone back and read it again, it's so.",
      "You say it better in your language than I in mine. || In my English I couldn't have said that.",
      "Nobody here has said this to me. || It's the first time in this country that someone says it.",
      "Hm, my eyes are not good now, wait. || Please wait. Something is in my eyes.",
    ],
    stock: [
      "Yes, sir, madam. || Yes sir, yes madam.",
      "It's kind. || You're kind.",
      "Ok. || Ok, sir.",
      "I understand you have to say it. || It's your duty to say so, I understand.",
      "They said this at the clinic also. || At the clinic it's written on the wall.",
      "Yes, difficult. We say so. || Yes, it's hard, everybody says.",
      "It's all right. || It's fine.",
      "Same words as yesterday's doctor. || Yesterday the doctor used this sentence.",
    ],
    doubt: [
      "Inshallah. But the bank doesn't wait for inshallah. || If God wills. The lender has another calendar.",
      "You can't know it. I also can't. || Nobody can know. You don't, I don't.",
      "My foreman says don't worry. He has two good arms. || No worry, my foreman tells me. His arms go up.",
      "I'd like to believe. || I'd be happy to believe it.",
      "Everybody says soon. Soon is not a date. || It will be soon, I hear this every week.",
    ],
    adviceEarly: [
      "Yes, I'll see. || Yes, I'll look.",
      "It's good advice for somebody with papers. || A man with papers could do this, I think.",
      "I've thought this. It isn't so simple for us. || It was in my mind also. For us it's not one step, it's ten.",
      "If I do that the company can send me back. || Then they cancel the permit, it's so easy for them.",
      "My friend said the same. || Jashim has told me this one.",
      "Ok, I'll write it down. || Ok, I make a note.",
      "You don't know the rules here for workers, I think. || For us there are other rules, excuse me.",
    ],
    adviceOpen: [
      "Maybe this I can do. With Jashim. || This could be possible, if Jashim comes.",
      "It's possible. Slowly. || Possible, yes. Little by little.",
      "I'll think about it tonight, instead of the numbers. || Tonight I take that to bed in place of the sums.",
    ],
    adviceNo: [
      "No, that I can't. Excuse me. || I'm sorry, no. That I'm not able.",
      "It's not for my situation. || For another man maybe.",
      "Not now. First the doctor's paper. || The doctor's paper must come before. Then I can think.",
    ],
    permission: [
      "Yes, please say. || Please, tell me.",
      "You can say. I'll listen, maybe I can't do. || I'm listening. If I can do it, I don't know.",
      "First can I say one more thing. || Let me finish one thing before, please.",
    ],
    minimised: [
      "Yes, others have died. I know I'm lucky. || There are men who came home in a box. I know, I'm a lucky one.",
      "Ok, then it's nothing. || So it's nothing, ok.",
      "You're right, I should be content. I'm told this often. || I should be satisfied, yes. They tell it to me.",
      "I'll not disturb you more. || Then I won't take more of your time.",
      "It's small, for you. || From there it looks small.",
    ],
    confronted: [
      "I didn't choose the accident. || No one chooses to be hurt.",
      "I've worked since I was fourteen. || Since fourteen years old I work, please know this.",
      "You speak like the office. || In the office also they talk like so.",
      "Please don't. I have respect for you, so please don't. || I respect you. So not in this way, please.",
    ],
    interrogated: [
      "This is like the interview for the permit. || At the permit counter they ask like this.",
      "So many questions. Is it for a report? || You're asking and asking. Who will read it?",
      "Will the company see these answers? || Is this going to my company?",
      "One by one please. I translate each in my head. || Slowly please, I put each one in Bangla first.",
    ],
    missed: [
      "It's nothing. || No, nothing.",
      "Never mind, it was just talk. || Leave it, I was only talking.",
      "I said something, but it's not important. || There was one thing I wrote. Not needed.",
      "We can speak of other things. || Another topic is also fine.",
      "Ok, you're busy. || I see you have work.",
      "It went past. It's all right. || It has passed, no matter.",
      "People don't like to hear that part. || That part nobody wants, I know it.",
      "I'll keep it, no problem. || I put it back in my pocket.",
    ],
    deflect: [
      "I don't want to say this here. || Not this, not here.",
      "It's a family matter, excuse me. || That belongs to my family, forgive me.",
      "Maybe later I can answer. || Another day I'll try it.",
      "This is a heavy one. || For this one I'm not strong enough today.",
      "Can you ask another. || Some other question, please.",
    ],
    quiet: [
      "Yes. || Hm, yes.",
      "I don't know. || I can't say.",
      "It's ok. || Ok, ok.",
      "Maybe so. || Could be.",
      "I'm here, only nothing to say. || I didn't go. Words are finished.",
      "The phone is low. || Battery is one line.",
      "As you like. || How you wish.",
      "They're coming from work now. || I hear the lorry, they're back.",
      "Later, perhaps. || Not now, later.",
    ],
    dontKnow: [
      "I don't understand the question, sorry. || Sorry, your question I couldn't follow.",
      "There isn't an answer in me for that. || I look inside for it and nothing is there.",
      "I've not thought in this way. || I've never looked from this side.",
      "In what sense do you ask? || How do you mean this one?",
      "Only God knows this. || God has that answer.",
    ],
    already: [
      "I told you, I think. It's still so. || That one I've answered, I believe. Nothing changed.",
      "The same as I wrote before. || It's still how I said.",
      "I have no more about this. || There's no more in that pot.",
      "You've asked it already, it's fine. || You did ask this before, I don't mind.",
    ],
    affirmed: [
      "It's only what a man does. || Any father does it.",
      "You're kind to see that. I didn't see it. || You see it in me? I didn't.",
      "Jashim said something like this with the egg. || It's what Jashim means by the egg, maybe.",
    ],
    selfTalk: [
      "I see. You also had trouble. || So there was trouble for you too.",
      "Then you know a little. But you were in your country. || You know some of it. But you had your own people near.",
      "It's good that it passed for you. || I'm glad yours is over.",
    ],
    informed: [
      "This I didn't know. Is it true for a work permit also? || I hadn't heard of this. With a work permit also?",
      "Nobody told us so. || They never said it to us.",
      "I'll ask Jashim about this. || Jashim will know, I'll ask him.",
    ],
    confirm: [
      "Yes, correct. || Correct, sir or madam.",
      "It's so. || It is so.",
      "That's right, you've got it. || You've got it right.",
      "True. || That's true.",
    ],
    partly: [
      "Not completely. It isn't the pain, it's what depends on it. || Partly. Pain I can carry. It's who is standing on the arm.",
      "Little bit. The bigger thing is the face of my father. || A small part. It's more my father, his face.",
      "No, but you're near. || It's not there, but it's close.",
    ],
    safety: [
      "If I call, do they tell the company? || Will my boss hear of it, when I call?",
      "I can tell Jashim to sit with me. He'd sit. || Jashim can sit by me. If I ask he'll sit.",
      "I'll save the number. I don't say yes, I don't say no. || The number I keep. Yes or no, I don't know today.",
    ],
    pullBack: [
      "I've talked too much. Give me some minutes. || So many words from me. I need some minutes.",
      "Enough for now about this. How is your weather. || Let's stop with this. Is it raining at your place?",
      "I must cough a little, to remember the walls. || Now I should cough once, so I remember who is listening.",
    ],
    greeted: [
      "Hello, I hope I don't disturb. || Good day, I hope it's the right time.",
      "Good evening to you. I'm not used to this. || Hello to you. This is a new thing for me.",
      "Salaam. I write slowly, please excuse. || Assalamu alaikum. My writing is slow, sorry.",
    ],
    farewell: [
      "Good night. The room is coming home. || They're coming up the stairs, good night.",
      "Ok, I'll cook now. || It's time for the rice. Goodbye.",
      "Peace be with you. I'll sleep or I'll try. || Salaam to you. I'll lie down and see.",
    ],
    coping: [
      "On Friday maybe I show her the sling. Only the sling. || I'd let her see the sling this Friday, only that much.",
      "I'll ask Jashim for that office, which bus it is. || Which bus goes to that office, this I can ask Jashim.",
      "Tomorrow I go to the library and read one book into the phone for Mou. || There's a book about a hungry bear in the library. Tomorrow I read it out for Mou.",
      "I'll eat two times tomorrow. That I can do. || Tomorrow two plates. It's not a big thing, I can do it.",
    ],
    lighter: [
      "The chest is one finger more open. || In the chest there's one small window.",
      "It's strange, I've said it and the fan still turns. || So I've told it. And look, the fan is turning as before.",
      "I breathe easier on this stair. || There's more air on these stairs than an hour ago.",
      "I'm a little hungry. It's a good sign, my mother would say. || My stomach is asking for something. Mother would be pleased.",
    ],
    repair: [
      "It's ok. We're both tired. || No matter. You're tired, I'm tired.",
      "No problem. You came back, that's good. || It's good. You turned round, not everyone does.",
      "I wasn't angry. Only quiet. || Angry, no. I was only silent.",
    ],
    style: [
      "Sorry for my English. || My English, I'm sorry for it.",
      "That's all. || There's nothing more.",
      "I don't want to take your time. || Your time is valuable, sir, madam.",
      "It's like that only. || So it's with us.",
    ],
    more: [
      "When I see a wall I touch it, to see who plastered. I know some hands. || In this city I touch the walls when I pass. Sometimes I know whose hand it was.",
      "My daughter asks if it snows here. I said yes, once, just to hear her laugh. || Does snow come there, Mou wanted to know. One time, I told her, and she laughed so much.",
      "It rained and the men came early. They brought me the wet lunch of the site, it tasted of work. || Because of rain they stopped early. There was food from the site left, all wet. I ate it like a feast.",
      "I keep my trowel under the mattress. I've oiled it. || My trowel sleeps under me. It has oil, no rust.",
    ],
  },
  threads: [
    { after: null, text: "the lorry at six" },
    { after: null, text: "next week" },
    { after: "shoulder", text: "this arm" },
    { after: "apart", text: "Mou on the screen" },
    { after: "lying", text: "the borrowed helmet" },
    { after: "debt", text: "the field by the pond" },
    { after: "not-man", text: "my father at the tea shop" },
    { after: "friends", text: "Jashim's egg" },
    { after: "no-return", text: "the packed bag" },
  ],
  returns: [
    "I'm thinking still of [thread]. || [thread], I haven't finished thinking of it.",
    "Then comes [thread] in my head. || And into the head comes [thread].",
    "It is always [thread]. || Every time it's [thread].",
    "And [thread], this doesn't leave me. || What doesn't leave me is [thread].",
    "When I close my eyes there's [thread]. || I shut my eyes, and who is there, [thread].",
    "I go round and arrive at [thread]. || I walk round and I reach [thread].",
  ],
  asides: {
    name: [
      "Rahim. || I'm called Rahim.",
      "My name is Rahim, sir or madam. || Rahim, sir. Or Rahim bhai, as the boys say.",
    ],
    age: ["Thirty-one. || My age is thirty-one.", "Thirty-one years old. || 31, by the passport."],
    place: [
      "Dormitory, in Singapore. My village is near Comilla. || Singapore, a dormitory. The village is by Comilla, in Bangladesh.",
      "Now Singapore. Home is Comilla side. || I stay in Singapore. My house is in Comilla.",
    ],
    clock: [
      "After nine. The others come from shower. || It's past nine, they're taking their shower.",
      "Evening. Lorry is already back. || It's evening, they've come from the site.",
    ],
    hour: [
      "Morning six, when the lorry goes. And Friday before the call. || At six, in the morning, that lorry. On Friday it's the hour before I call.",
      "Night time, two o'clock, when I do the numbers. || Two in the night. That's when the sums come.",
    ],
    siblings: [
      "I am eldest. Two brothers, one sister, all in study or small work. || After me come two boys and one girl, they study, they do small jobs. I'm the first.",
      "Three after me. So I am the one who goes. || There are three younger than me, so it was me who went abroad.",
    ],
    said: [
      "They don't say much. In our place people are quiet when it's serious. || Not many words. If it's serious we don't talk much.",
      "Only: take rest. It's easy to say. || You must rest, they said. Rest is a good word.",
    ],
    safe: [
      "Yes, safe. There is a guard at the gate. || It's safe, the gate has a guard day and night.",
      "I'm safe, don't worry for this. || For my safety don't fear, sir, madam.",
    ],
    company: [
      "Eleven men, sleeping. So yes. And no. || There are eleven of them asleep around me. You can say I'm alone.",
      "Only Jashim is awake, he's on his phone. || Jashim only, he's watching a film on his phone.",
    ],
    mayAsk: ["Yes, please ask. || Please, you ask.", "You can ask. || Ask, it's allowed."],
    justTalk: [
      "Only talk, please. || For talking only.",
      "To talk is enough. Advice I can't use now. || Talking is enough for me. With advice I can do nothing now.",
    ],
    clarify: [
      "My English is not good. I mean I sit, and the days go. || I've said it wrongly. I sit here and one more day is gone.",
      "Sorry. I wanted to say: I'm here, and my life is there. || I meant this: my body is in this place, and my life in another.",
    ],
    there: [
      "Yes, I'm here. || I'm here, yes.",
      "Here, sir or madam. I write slow. || Present, sir, madam. It's only my slow fingers.",
    ],
    away: [
      "No problem. || Please go.",
      "Ok, I wait. I know waiting. || I'll wait, it's the thing I'm trained in.",
    ],
    back: ["Ok. || Ok, welcome.", "Good. || That's good."],
    unhurried: [
      "Ok. I'm not used to it. || Nobody gives me time, so it's strange.",
      "Then I write slowly. || In that case I take my time.",
    ],
    thanked: [
      "It's nothing. || No, no, it isn't anything.",
      "It was only true things. || I said only what is.",
    ],
    nodded: ["Yes. || Hm.", "Like this it is. || It's in this way.", "So it goes. || Such is it."],
    greetedAgain: ["Hello. || Salaam again.", "Good evening again. || Again good evening."],
    lost: [
      "No need to say. Some things have no word. || Silence is also fine. Not all of it has a name.",
      "It's ok. Jashim also says nothing, he gives an egg. || Jashim doesn't know either, so he cooks an egg.",
    ],
    noApology: ["No need sorry. || There's no sorry needed.", "It's ok. || No problem at all."],
    foreign: [
      "English please. It's already my third one. || In English if you can. It's number three for me.",
      "Sorry, English or Bangla only, and Bangla you can't read I think. || I read English and Bangla, not this one.",
    ],
    unclear: [
      "I don't understand this word. || That word I haven't learned.",
      "Sorry, I can't read. || This one I can't read, sorry.",
    ],
    silence: [
      "Hello? I see only points. || Hello sir? There are dots, no words.",
      "Maybe the line is bad. || I think the network went.",
    ],
    insulted: [
      "On site they also speak like this. Here I thought not. || The foreman talks so. From here I didn't expect.",
      "I didn't come for this. || For this I didn't write to you.",
    ],
    flirted: [
      "No. I'm a married man. || I've a wife, so no.",
      "Please, not this talk. || Such talk not, please.",
    ],
    contact: [
      "No, here is enough. I don't want trouble. || Here it's enough, there can be trouble for me.",
      "Better only here. The company looks at everything. || I'd stay here. They check our phones, people say.",
    ],
    smalltalk: [
      "I don't have thought for this now. || For this my head has no place.",
      "Before I liked such talk. || In other days I'd have enjoyed that.",
    ],
    laughed: [
      "Ok, laughing is good. || It's good if someone laughs.",
      "Yes, Jashim also laughs. || Jashim would laugh with you.",
    ],
    helping: [
      "A little, yes. || Some, yes.",
      "Yes. The stone is a bit smaller. || It weighs a bit less.",
    ],
    unhelped: [
      "Not yet, excuse me. || Until now no, forgive me.",
      "I don't feel it yet. || Inside it's the same, still.",
    ],
    offside: [
      "This I can't answer. || For that I've no answer.",
      "It's not about this, I think. || I think that's another matter.",
      "I don't know to say. || How to say, I don't know it.",
    ],
  },
};
