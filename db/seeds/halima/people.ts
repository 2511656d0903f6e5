import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Halima, by what is asked of them. */
export const people: Scenario["people"] = {
  mother: {
    names: ["mother", "mum", "mom", "rokiah", "headmistress"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "That's my mother, Rokiah, she's seventy-eight. A whole town stood straighter when she went by, and now she can't find the sleeve of her own blouse. || Her name is Rokiah, she's seventy-eight, and there was a time when the market went quiet for her. Today it's a battle to find which hole is for the arm.",
        "Strict she was, and clever, and vain about her handwriting. There's a good deal of her in there still, she thanks me for every glass of water. || She was exact in everything, you could have ruled lines by her. That has mostly gone, but the manners stayed, I'm thanked very nicely for the soup.",
      ],
      between: [
        "On a good morning we're like two ladies at a hotel, very polite. {I'm a kind stranger to her, and I try to be a good one|unknown}. || Courteous, I'd call it. {She takes me for some obliging woman who comes with the porridge|unknown}, and we get on splendidly until the bath.",
        "We talk, in our way. She tells me about a train she has to catch, and I ask her which platform. || Oh, there's conversation. It's a train, as a rule, she mustn't miss it, and I offer to look up the time.",
      ],
      knows: [
        "She doesn't know, and that's a mercy. She can feel it when I'm cross, as a child does, and then she folds her napkin very small. || No, dear, it doesn't reach her, only the tone of it. When I'm out of sorts the napkin gets smaller and smaller in her hands.",
        "I do tell her that I'm tired, over the washing-up. By the time I've dried the cup it's gone, so she's the safest ear in Malaysia. || I've mentioned it to her, many a time, at the sink. It's like writing on water, there isn't a better place to put a secret.",
      ],
      said: [
        "She said, you look tired, kakak, sit before somebody sees you. And I did sit, for a moment. || Rest your feet a little, kakak, she told me, before they catch you at it. So I rested them.",
        "About the spoon she said that a thief had been, and could we ring the police. {She'd put it up her own sleeve|temper}. || There's been a burglar, she told me, he's had the spoon. {It was in her sleeve, and it was I who behaved like a criminal|temper}.",
        "For a maid, she said, I had a very good education, and was I saving up? || She told me that I was the best maid they'd ever had, and to mind I was paid.",
      ],
      would: [
        "The mother I had would say, stand up straight and don't make a drama of it. And then, when nobody saw, she'd have done my ironing. || She'd have told me to pull my shoulders back, the headmistress would. And in the morning I'd have found the whole basket ironed.",
        "As she is now, she'd take my hand and {ask if my mother knows that I'm out so late|unknown}. || Today she'd pat my fingers, and {worry that somewhere my mother is looking for me|unknown}.",
      ],
      fares: [
        "She's comfortable, thank God, the leg is healing and she eats. It's towards sunset that she's frightened, she wants so badly to go home. || In herself she's not unhappy, the nurse is pleased with her leg. When the light goes she gets afraid, and there's no telling her that she's home already.",
      ],
    },
  },
  brother: {
    names: ["brother", "azman", "perth"],
    introductions: ["my brother Azman"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "My brother Azman, he's an engineer, in Perth, with a lawn. He had all the school prizes, and he rings when there's something in the newspaper. || That's Azman, he builds bridges over in Perth. The prizes at school were all his, and now I get the newspaper read to me long-distance.",
        "He's soft-hearted really, he weeps at airports. It's only that he'd rather read about a thing than stand next to it. || There's no harm in him, he cries at every departure gate. But give him a trouble and he goes to look for a book on it.",
      ],
      between: [
        "We're very civil, he explains and I say how interesting. {I've not told him one true thing since the fasting month|siblings}. || We never quarrel, if that's what you mean. {He lectures for most of an hour and I make the noises|siblings}, and then we both say how good it was to talk.",
        "It's what she eats, and what they've found out in Sweden. {He wants her blood pressure before he wants anybody's news|siblings}. || Her diet, her puzzles, her numbers, that's what we talk about. {I could be the answering machine at the clinic|siblings}.",
      ],
      knows: [
        "He knows the Latin for it. {What this house is at three in the morning, he doesn't know|siblings}, and I've never told him. || The illness, yes, he's studied it. {He's not been here on one ordinary night|siblings}, so how would he know the rest, and I don't say.",
      ],
      said: [
        "He said I was marvellous, and had I thought of warm milk with turmeric. I'd thought of other things to do with it. || I'm a saint, according to him, and then he told me about the turmeric for a good while.",
      ],
      would: [
        "He'd say of course, tell me what you need, and there'd be money by the evening. It isn't money, {I want him on that mattress for one night|siblings}. || There'd be a bank transfer the same day, and a long loving message. {What I can't picture is my brother at my door|siblings} with a suitcase.",
        "He might be hurt, he does believe that he's helping. He'd go quiet, and then he'd ask his wife. || I think it'd wound him, the poor man keeps a folder. He'd talk it over with his wife and I'd get it back as a plan.",
      ],
      fares: [
        "He's well, thank God, he has his garden and a bad back. I believe he's frightened, and that's why he reads so much. || Busy, healthy and afraid, if you ask me. A man doesn't collect that many articles about his mother for pleasure.",
      ],
    },
  },
  sister: {
    names: ["sister", "salmah", "siblings", "family", "youngest"],
    introductions: ["my sister Salmah"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Salmah, in Johor, is the sister who rings. Then there's Azman in Perth, and our youngest, who is always somewhere in the air. || My sister's called Salmah, she's in Johor and she has a new kitchen. With our brother and the little one in Dubai that makes three of them and me.",
        "She's warm, and quick, she has answered before you've finished. You'd like her, everyone does. || A warm woman, everybody is fond of her. Only so quick, you get the answer with your question still in your mouth.",
      ],
      between: [
        "We're fond of each other, my sister and I. {She tells me about tiles, and I hold the phone|siblings}, that's our arrangement. || There's love there, don't mistake me. {It's love down a telephone, with all of them|siblings}, and with my sister Salmah it's love and cupboards.",
        "It's her oven, her boys, what somebody wore, {and never this|siblings}. We shared a bed as girls, she used to steal the blanket. || We speak most weeks, about everything else. She and I slept under one blanket until I married, and {now we discuss grouting|siblings}.",
      ],
      knows: [
        "Salmah has about half, and the other two have less. I once began to tell her properly, and {the doorbell went at her end|siblings}. || They've got the medical part, all three. I did try my sister with the rest of it, and {a delivery came in the middle|siblings}.",
        "I don't believe they notice. They get a picture of her, smiling, with her hair combed, and {nobody sees that I've not combed mine|siblings}. || How would they, dear? It's her they see in the family chat, clean and smiling, and {I'm behind the camera|siblings}.",
      ],
      said: [
        "My sister said I must have patience, and another day she said the word home. After that we neither of us spoke for some time. || It was patience, from her, and once it was a home. I told her that the kettle was boiling, and it wasn't even on.",
      ],
      would: [
        "She'd cry, Salmah, and then she'd say, why did you never tell us? And I'd have no answer that was polite. || There'd be tears first, and after the tears, but you never said! They'd all say that, and they'd even be right.",
        "If I asked outright I believe one of them would come, for a week or so. It's the asking that I haven't managed. || They might surprise me, you know. Nobody's refused me, I've never put the question.",
      ],
      fares: [
        "They've their own loads, small children, a mortgage, night flights. My sister sounds tired lately, underneath the kitchen. || They're busy people, with little ones and loans and aeroplanes. Salmah laughs too much on the phone, I think she's worn as well.",
      ],
    },
  },
  zain: {
    names: ["zain", "husband"],
    introductions: ["my late husband Zain"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Zain, my husband, a surveyor, a round and merry man. He could laugh at a burnt pot, and I gave him the occasion often. || My Zain measured land for a living, he was round and merry. Burn the rice and he'd laugh until he had to hold on to the table.",
        "He sang out of tune, and he never passed a stranger without a joke. He was the only one who dared to tease my mother. || He'd a terrible voice and he used it, and he made friends in every queue. Nobody else could make fun of my mother and be given cake for it.",
      ],
      between: [
        "We were happy, I may say that. We quarrelled about money and biscuits, and we'd be laughing before the tea was poured. || It was a good marriage, a loud one. We'd fight over the biscuit money, and we couldn't keep a straight face to the end of it.",
        "He'd talk while I sewed, all about his day, with the voices. When he was ill we talked even more, there's nothing that we left out. || In the evenings he'd sit by my cutting table and do everybody's voices for me. And in those eight months we said it all, there's nothing owing.",
      ],
      said: [
        "Zain used to say that nobody ever got to heaven on a clean floor. He said it with his feet up. || There's no prize above for a shining floor, he'd tell me, from the sofa.",
      ],
      would: [
        "He'd say, sit down, Halima, and let the old lady water her jasmine. {And he'd want to know who had turned my voice down|self}. || Sit, he'd tell me, let her pack, and help her pack. {Then he'd ask where the loud one had gone|self}, and go and look behind the curtain.",
        "He'd have rung my brother, and said it straight down the telephone. I was always the one pulling at his sleeve. || For my sake he'd have told my brother a thing or two, long-distance. I used to be the one who held him back.",
      ],
    },
  },
  daughter: {
    names: [
      "daughter",
      "children",
      "kids",
      "aisyah",
      "nadia",
      "penang",
      "my eldest",
      "your eldest",
    ],
    introductions: ["my daughter Aisyah", "my daughter Nadia"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Aisyah, she's twenty-one, she studies marketing in Penang. Her sisters are married, so she's the last who still brings me her washing. || My youngest is Aisyah, twenty-one, at the university in Penang. The older girls have husbands and sofas, this one has exams.",
        "They're sharp, all my girls, they have it from their grandmother. Nadia, the eldest, is the one who polices my plate on a Friday. || Bossy, in the nicest way. Aisyah gives the sermons and Nadia brings the rice.",
      ],
      between: [
        "We're close, she rings me from the library corridor. I do the funny stories and she laughs, and so nobody need worry. || Very close, I still hear what she's had for lunch. She gets the comic bits from me in return, the handbag and the cat.",
        "It's her lecturers, her shoes, and is there a boy. When it comes round to me I find there's something on the stove. || She asks how I am and I tell her how her grandmother is. I think she's begun to notice that.",
      ],
      knows: [
        "She has the good half only. {If she knew what my nights are she'd be on the bus|broken?}, and I won't have her papers spoilt by me. || Not all of it, no. {She doesn't know that I'm up at three|broken?}, or she'd pack a bag too, and I'd have two of them at the gate.",
        "Nadia suspects, {she looked at my skirt and asked when I'd taken it in|broken?}. I told her it was the fashion. || {They can see that I'm thin|broken?}, my eldest asked about my waistband. I blamed the fashion.",
      ],
      said: [
        "She said, Mak, put it in a diary. She'd do it with a hashtag, I expect. || Keep a notebook, she told me, Mak, write it down. With her it would go on the internet, I suppose.",
      ],
      would: [
        "She'd come home, that's what she'd do, don't argue, Mak. It's the very thing that I'm afraid of. || There'd be no discussion, she'd be at the door by supper time. And there would go her degree, over an old lady's bath.",
        "She'd be hurt that I've played the clown for her all this while. She doesn't like to be spared, she's her grandmother's girl. || I suppose she'd scold me for it. I'm not twelve, Mak, she'd say, and she'd be quite right.",
      ],
      fares: [
        "She's thriving, alhamdulillah, she lives on noodles and essays. But her grandmother took her for a pupil the last time, and that hurt. || Busy, and in love with everything. Only, on her last visit her grandmother asked which class she was in, and the girl cried in the car.",
      ],
    },
  },
  "mrs-nair": {
    names: ["nair", "neighbour", "neighbor"],
    introductions: ["Nair next door"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mrs Nair lives on the other side of my fence, she used to teach music. Nineteen years we've hung our washing side by side. || Mrs Nair is the lady next door, retired, a piano teacher in her day. For nineteen years we've very nearly shared a washing line.",
        "A woman of few words, and all of them useful. It's her cat that sits here with me. || She's quiet, the way a good chair is quiet. She lends me her cat, or the cat lends itself.",
      ],
      between: [
        "We get on very well, we hardly speak. She nods, I nod, and somehow the washing is folded. || Splendidly, and almost without a word. She passes curry leaves over the fence, and I pass back a hem.",
        "What we say to each other would go on a stamp, the rain, the price of fish. She's never once advised me. || It's the weather, and what they want for mackerel these days. Not one crumb of advice in all that time, I could kiss her for it.",
      ],
      knows: [
        "She knows more than she's been told, a fence is thin. She must have heard me shout that Sunday, and she's never mentioned it. || I've said nothing, but she has ears. She'll have heard me over that spoon, and she hasn't let me feel it by so much as an eyebrow.",
      ],
      said: [
        "She said, I can sit with her, my Thursdays are free. I thanked her and spoke about the clouds. || An hour, any Thursday, she told me, and went on pegging. I haven't given her an answer.",
      ],
      would: [
        "She'd say yes before I'd finished, I know that quite well. It's I who can't get my mouth round it. || She'd only say, what time? And she'd bring her knitting, and that would be that.",
        "She wouldn't be shocked, not Mrs Nair. She'd go indoors and come back with a plate. || I don't think one thing I've told you would startle her. There'd be a nod, and a bowl with a lid on it.",
      ],
      fares: [
        "She's keeping well, only the hip is bad, and she doesn't speak of it. || She manages. There's a hip that troubles her, I only know it from how she takes the steps.",
      ],
    },
  },
  father: {
    names: ["father", "dad", "ayah", "papa"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "My father died eleven years ago, in his own bed, with all of us there. Everybody came for him. || He's been gone eleven years, my father. It was quick and at home, and the whole street brought food.",
      ],
      between: [
        "I was the one who brought him his tea, so I was the one he told things to. That's how one gets chosen, I suppose. || He and I were easy together. I brought the tea and he talked, and you can be trusted with a thing too much.",
      ],
      said: [
        "He said, good, then I can go, and he patted my hand as if we'd agreed on curtains. || Good girl, he told me, then that's settled, and he asked for his tea.",
      ],
      would: [
        "He'd say nothing and he'd look at me, and I'd know it was about the promise. || My father wouldn't scold. He'd only ask me if I remembered what I said, and I do.",
      ],
    },
  },
  cat: {
    names: ["rani", "cat"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "Rani, and she carries herself like one. || That's Rani, next door's queen.",
        "Fat as a cushion, and she doesn't say thank you. || A stout one, grey, with no manners at all.",
      ],
    },
  },
};
