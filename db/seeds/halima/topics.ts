import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "Nothing new, that's the nature of it. Four years ago she put the kettle in the cupboard and laughed about it. Now she asks me who I am, and {I'm a bit worn at the edges|worn-out?}. || It isn't an event, it's a staircase, going down. First the kettle in the wardrobe, and we laughed. Now she wants to know who I am, and {I've grown thin as an old sheet|worn-out?}.",
      "This week she wouldn't let me bathe her. {She thought I'd come to steal her bangles|unknown}, the ones I bought her. || On Tuesday she fought me at the bath. {I was after her bangles, she said|unknown}. I gave her those bangles.",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "Heavy, I'd say, like washing you've left in the water. And {so sad about somebody who's sitting right there|unknown!}. || There's a heaviness, like a sarong that never dries. And {I'm in mourning for somebody who's in the next room|unknown!}.",
      "{Angry, if I may|temper!}. I don't use that word in this house. || {I'm angry|temper!}, since you ask, and I say so quietly, for it's not a word we use at home.",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "Sitting on the back step with my tea, so quite well, considering. The neighbour's cat is listening too. || I'm out on the back step with my cup, so you find me at my best. There's a cat from next door as well.",
      "Calmer than when I began. It's a good step, this one, still warm from the day. || I've come down a little since the start. The stone is still warm to sit on, that helps.",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "Four years in January. The first two were only funny. {Since Ramadan she's up every night|broken?}, so it's since then, really. || In January it'll be four years. For two of them we could laugh. {It's from the fasting month on that she wanders in the night|broken?}, and there the laughing stopped.",
      "Since my husband passed it's been just the two of us, she and I. || When my husband died the house emptied out, and then there were two of us in it.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "Because I was the one with no small children when it began, so {everyone looked at me|siblings}. There was no meeting. There was a look. || My children were big and theirs were small, and so {they all turned and looked at me|siblings}. It took less time than choosing curtains.",
      "I ask myself. I think I wanted to be the one she was proud of, and {she can't even know it|unknown}. || I've wondered about that. I believe I wanted her to be proud of me, and {I picked the one time she couldn't|unknown}.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "When she asks me where her daughter is, and {I'm holding her hand while she asks it|unknown}. || She wants to know where her daughter has got to, and {it's my hand she's squeezing when she says it|unknown}.",
      "Late afternoon, when she packs her bag to go home. She's home. {I unpack it, she packs it|worn-out?}. || From four o'clock on. Out comes the bag, she's going home, she tells me. {I put her things back, and she starts again|worn-out?}.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "It's like keeping a shop open for {one customer who doesn't know she's in it|unknown}. || I'm a shopkeeper with one customer, and {she can't see the shop|unknown}.",
      "Like reading the same page of a book you once loved, and {each day there's a line missing|unknown}. || You have a book that you love, and {somebody takes out one line every night|unknown}.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "{In little pieces, like a torn cloth|broken}. She's up at three and so I am too. || Oh, {in scraps|broken}. When she's up, at three, that's me up too.",
      "{I sleep in my mother's doorway|broken?}, on a mattress. My back has opinions about it. || {I lie on a mattress across my mother's door|broken?}, like a watchman. You should hear what my spine says about it.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "I cook for her and forget to cook for me. {I've become somebody who eats standing up|broken?}. || Her meals I never miss. {Mine I take on my feet, by the sink|broken?}.",
      "My daughter brings nasi lemak on Fridays and watches me till it's gone, like I'm the old one. || Fridays my girl comes with nasi lemak and counts my mouthfuls. I'm to be the old lady, it seems.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "My knees, my back, the usual choir. And {a kind of buzzing, in the evenings|worn-out?}, behind my ribs. || The knees complain, the back joins in. Towards evening {there's a humming as well|worn-out?}, under the ribs.",
      "{I've lost seven kilos|broken}. Everyone asked me for the diet. || {Seven kilos have gone|broken} since last year. The ladies want to know my secret.",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "My brother's in Perth, one sister in Johor, the youngest is in Dubai with the airline. {They love her very much, from there|siblings}. || We're four. There's a brother in Perth, a sister in Johor, and the little one flies for the airline in Dubai. {Nobody could love her more, at that distance|siblings}.",
      "My daughter's at university in Penang. I don't tell her things, she'd come home and fail her papers. || I've a girl studying in Penang. She only hears the good half from me, or she'd be on the next bus and there go her exams.",
      "My husband died six years ago, a good man, he laughed at everything. || I've been a widow six years. He was a kind one, he found everything funny.",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "There were the ladies from the surau. {They stopped inviting me because I always said no|siblings}, and they were right to, I suppose. || I had the surau ladies, we used to cook together. {I said no so often that one day they didn't ask|siblings}. I'd have done the same.",
      "There's Mrs Nair next door. She takes in my laundry when it rains and doesn't say anything, she's very good at that. || Mrs Nair, over the fence. If it rains she has my washing in before I'm out of the chair, and she never makes a speech about it.",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "My husband Zain passed away six years ago. I still buy his brand of biscuits. I don't even like them. || It's six years since Zain went. His biscuits are in my cupboard, the hard ones. Nobody eats them.",
      "No one since. Where would I put him, next to the commode? || There's been nobody after him. He'd have to sleep beside the wheelchair.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "I had a bridal shop, a small one, near the night market. {I closed it, well, I gave it up, in the second year|self}. || Bridal wear, I did, in a narrow little shop by the night market. {Then I handed over the keys, that was in the second year|self}.",
      "I still hem things for the lady next door, at night, so that my hands remember. || Now and then I take up a hem for the neighbour, late, so the fingers don't forget.",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "Today we had porridge at six, a bath that was a war, a lovely half an hour with old songs, and then her bag for going home, packed and unpacked. It was an ordinary day. || Let me see. Porridge when it was still dark, a battle over the bath, half an hour of singing that I'd pay for, and after that the bag she packs to go home, in and out. No different from most.",
      "The nurse came to do her dressing. She told me I look well. {I'd put on lipstick|worn-out?}, so. || It was the nurse's day, for the dressing on her leg. How well you look, puan, she said, and {it was only the lipstick|worn-out?}.",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "I'll sit here until the tea's cold, then lie down in the doorway. At three we'll do our prayers, she and I. || When this cup is cold I'll go to my place across her door. Three o'clock is prayers, for two.",
      "My sister said she'd ring at ten. She'll tell me about her kitchen. I may tell her about mine, for once. || There's a call from my sister at ten, we'll hear all about the new kitchen. I might let her hear about this one.",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "P. Ramlee, the old songs. She knows every word, and she takes my hand to dance in the kitchen. For one song I've got her back. || It's the old records, P. Ramlee above all. She can't tell you my name and she has every verse by heart, and then she wants to dance, by the stove. I have my mother for three minutes.",
      "Sewing. When I pull a thread through, nobody's asking me anything. || The needle. While the thread's going through I belong to nobody.",
      "This step. Ten minutes with nobody's name in my mouth. || Sitting here, outside. For ten minutes I don't call anyone and no one calls me.",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "I had a girl come in, twice a week. My mother bit her. She apologised to the girl in perfect English, and then she bit her. || We tried help, two mornings a week, a sweet young girl. She got bitten for it. Beg your pardon, said my mother, in her school English, and did it a second time.",
      "There was a group for carers at the hospital, at two in the afternoon. {Who goes out at two in the afternoon, and who stays with her|siblings}? || The hospital has a meeting for families, in the middle of the afternoon. {And she'd be minded by whom, while I sit in a circle|siblings}?",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "The memory clinic sees her every six months. They ask how's the patient. {They look at me only to hand me the paper|siblings}. || Twice a year we go to the memory doctors. It's all the patient this and the patient that, and {I'm the arm that takes the prescription|siblings}.",
      "Once a young doctor said, and you, puan? {I told him fine|worn-out?}. It was out before I'd even heard the question. || There was one, a boy almost, who turned to me and said, how about you, puan? {Quite fine, I said|worn-out?}. My mouth did it on its own.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "They know the medicines, the stages, they've read everything. {Nobody knows that I raise my voice|temper}. || The illness they know by heart, they send me the stages. {How I shout, that nobody knows|temper}.",
      "I told my sister half of it. She said be patient, and {then her delivery came|siblings}. || I began to tell my sister. Have patience, she said, and {there was somebody at her door with a parcel|siblings}.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "{To be asked how I am|siblings!} by somebody who isn't about to ask how she is. You've done it already, more or less. || {For one person to ask after me first|siblings!} and not go on to her. I'd say you've made a start.",
      "I'd like to be {a bit of a bad person for an hour|bad-daughter}, and have nobody correct me. || {To be no angel|bad-daughter} till eleven o'clock, without being put right.",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "When my husband was ill it was eight months, and there was an end to it, and people came. {This is different, I lose her and nobody comes|unknown}. || With my husband we had eight months and then it was finished, and the house was full of people. With her there's {no end to it and no visitors, I just lose her|unknown}.",
      "{I was the lively one|self}. I used to sing at other people's weddings, uninvited. || {You'd have heard me before you saw me|self}. I sang at weddings where I didn't know the bride.",
    ],
  },
  future: {
    layer: 1,
    answers: [
      "I don't look. If I look I see two roads, and {at the end of both I'm ashamed|bad-daughter}. || I keep my eyes on the floor there. There's one way or there's the other, and {I'd be ashamed on both|bad-daughter}.",
      "I'd like to see the sea again, Port Dickson even. With shoes off. || There's the sea at Port Dickson. I'd like to stand in it up to the ankle.",
    ],
  },
  self: {
    layer: 1,
    answers: [
      "I'm the second of four, the one who stays. It used to say tailor on my card, {now I don't know what it'd say|self}. || Of the four I'm number two, the one that didn't go anywhere. There was tailor printed under my name once, and {I couldn't tell you what to print now|self}.",
      "If my neighbour's daughter did what I do, I'd tell her she's a saint and to sit down. I see where you're leading me. || Now if it were the girl from next door in my slippers I'd say, child, you're a saint, sit. Yes, yes, I hear myself.",
    ],
  },
  scale: {
    layer: 0,
    answers: [
      "Let us say six, and eight towards sunset, when she packs her bag to go home. || A six, I'd give it. When she fetches her handbag to go home, it's an eight.",
      "Most days by evening. Mornings I'm still quite hopeful, it's a habit. || It's the evenings, most of them. I wake up hopeful, I can't seem to cure it.",
    ],
  },
  example: {
    layer: 1,
    answers: [
      "On Sunday she asked for her daughter, thirty times and more, and {I raised my voice at her, I did|temper}. || It was Sunday, the where's my daughter question, over and over, {and I lifted my voice against her|temper}.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "I could ask my neighbour, Mrs Nair, to sit with her for one hour on a Thursday. She offered. I've been too proud. || Mrs Nair next door did say she'd sit with her, an hour any Thursday. It's my pride that hasn't answered.",
      "I might tell my brother: don't send articles, send a week of yourself. I've drafted that in my head so many times. || To my brother I'd say: keep the articles, and come for seven days. I know the whole letter by heart.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "No, no, dear. I've no wish to harm myself. Who'd do the three o'clock prayer? It's kind that you asked it straight. || Oh no, my dear, I don't wish myself any harm. There's the prayer at three, she'd be alone with it. I'm not offended, I like a straight question.",
      "It isn't that. I'm tired of the days, I'm not tired of living. If it changed I'd tell my neighbour Mrs Nair over the fence. || Not that, no. It's the days that I've had enough of, I haven't had enough of life. Were it to change, I'd call across to Mrs Nair next door.",
    ],
  },
};
