import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Priya, by what is asked of them. */
export const people: Scenario["people"] = {
  arjun: {
    names: ["arjun", "baby", "son", "little one", "little boy", "boy"],
    introductions: ["my son Arjun"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Four months, he came in July, the hottest night of the year. || He's four months old, he was born in July with the windows open.",
        "He's my little boy, ever so serious, he frowns at people like a judge. || A very solemn baby, my son! He looks at you as if you were up in court.",
        "Arjun's a good baby, everyone says so. He likes lamps and ducks and being carried upright. || Arjun's an easy one, I'm told! He's fond of ducks, and lamps, and he likes to be held facing out.",
        "When Arjun's awake and happy he kicks both legs at once, like a frog, and he surprises himself with a sneeze. {I can see that it's sweet|numb?}. || Awake and happy, Arjun's all legs, and he thinks his own sneeze is the best thing going. {I watch it as if it were on the telly|numb?}.",
      ],
      between: [
        "I do it all by the book and {I wait to feel what I'm meant to|numb}. Sorry, is that awful? || Well, he's fed and clean and sung to. {The feeling just hasn't turned up yet|numb}, I'm sorry to say.",
        "We're best out of doors, the two of us. He's calmer by the water, and so am I. || It's nicest when I've got him out along the canal. We both breathe a bit easier there.",
      ],
      knows: [
        "{I worry that he does|not-doing-well}. He looks at my face such a lot. || {I think he might be able to tell|not-doing-well}. He does study me so.",
      ],
      said: [
        "It's all agoo so far, and he said it to the lamp first. || He says agoo! The lamp had it before I did.",
      ],
      would: [
        "Oh, he'd only want his milk! I do tell him things, though, very quietly. || I expect he'd ask where his bottle was. I've told him plenty, mind, in a whisper.",
      ],
      fares: [
        "He's thriving, he's right on his line in the red book. {It really is only me|not-doing-well}. || Honestly, he's blooming, the chart says so. {I'm the odd one out|not-doing-well}.",
      ],
    },
  },
  rohan: {
    names: [
      ...["rohan", "husband", "partner", "hubby", "arjun's dad", "arjun's father"],
      ...["baby's dad", "baby's father", "boy's dad", "boy's father", "son's dad", "son's father"],
      ...["little boy's dad", "little boy's father", "his dad", "his father"],
    ],
    introductions: ["my husband Rohan"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Rohan's my husband, Arjun's dad. He's lovely, he makes everybody laugh, or he did when he had the energy. || My husband, that's Rohan! He's a really nice man, he'd have you in stitches if he weren't so tired.",
        "He runs a helpdesk, so people shout at him all day and then he comes home to us. || It's IT support he does, poor thing. He gets shouted at all week and then he's got us.",
        "Rohan's not around till about eight tonight, they're long days. Then he's home, and he's in bed by ten. || Rohan will be around from eight or so tonight, if the trains behave. He's asleep by ten.",
      ],
      met: [
        "At work! He came about the printer and read the error out in a posh voice. || He was the IT man at my first job here. I had to break the printer twice more.",
      ],
      between: [
        "We're fine! It's just a bit like being colleagues at the moment, sorry, that sounds colder than I mean. || Oh, we get on. It's more a rota than a marriage just now, I don't say that unkindly.",
        "We talk about feeds, mostly, and who slept. {I keep my own bits back because he's so tired|in-the-way?}. || Naps and ounces, that's our conversation. {He's got enough on, so I leave me out of it|in-the-way?}.",
      ],
      knows: [
        "No, not properly. {He thinks I'm short of sleep|not-doing-well}, which I am, so it isn't a lie. || Not really, no. {As far as Rohan's concerned I'm only tired|not-doing-well}, and that's true as far as it goes.",
        "I think he's noticed something. He asks if I'm alright and {I get my yes in ever so quickly|not-doing-well}. || He does look at me sometimes, so perhaps. Then he asks, and {my yes is out before I've thought|not-doing-well}.",
      ],
      said: [
        "He said we'll get through it, and then he went to warm a bottle. It was kindly meant! || We'll get there, that was what he said, and then there was a feed due. He's not unkind.",
      ],
      would: [
        "He'd be so worried. He'd take time off that we can't afford, and {I'd feel dreadful|in-the-way}. || I think it'd frighten him. He'd ask for leave, and we need the money, so {I'd be guilty about that too|in-the-way}.",
        "He'd want to fix it, that's how he is. If I asked him to only listen, though, I think he'd try. || His first thought would be to mend it. But he'd listen, if I told him that was all I was after.",
      ],
      fares: [
        "He's worn out, bless him, he falls asleep with his shoes on. || Shattered, the poor man. I've been taking his shoes off for him.",
      ],
    },
  },
  amma: {
    names: ["amma", "mum", "mom", "mother", "parents"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Amma's my mum, in Pune. She used to run a school, she's tiny, and she sings all day. || That's my mother, I say Amma. She was a headmistress in Pune, she's about five foot, and there's always a song going.",
      ],
      between: [
        "It's two years since I saw her, at a cousin's wedding. {She held my face the whole evening|far-away}. || The last time was two years ago, at a wedding. {I didn't know that I should hold on longer|far-away}.",
        "We're so close. {I'd give anything to put my head in her lap|far-away!}. || Very, very close. {It's her lap I want and I've got a screen|far-away!}.",
        "She rings in her evening, our afternoon, and we look at the baby together. || It's evening there when she calls. We mostly admire him, she and I, and my father waves.",
      ],
      knows: [
        "No, {I keep her looking at him|not-doing-well}. She'd only worry, all that way off. || She doesn't, {I make sure it's all Arjun|not-doing-well}. What could she do from there except fret?",
        "I think she hears it in my voice. She stops for a second and then she starts singing. || My voice gives me away a bit, I think. There's a pause, and then she'll sing.",
      ],
      said: [
        "She says to eat something hot, every single call. || Something hot, have you had something hot, that's what I get each time she rings.",
      ],
      would: [
        "If she saw me tonight? She'd say nothing at all, she'd have me on the sofa with my feet in her lap. || Tonight, if she saw me, she'd not say much. I'd be on the sofa under a blanket before I'd said hello.",
        "She'd go and sit in the visa office till they gave in. || I think she'd be at the visa office with a flask and refuse to move.",
        "She'd cry, and then I'd have to be the cheerful one. {I don't think I could|not-doing-well}. || There'd be tears, and I'd end up cheering her up. {I'm not sure I've got it in me|not-doing-well}.",
      ],
      fares: [
        "She's heartbroken about the visa. She hasn't unpacked her bag. || The visa hit her hard, poor Amma. That bag's still packed.",
      ],
    },
  },
  "mother-in-law": {
    names: [
      "mother in law",
      "in laws",
      "his mother",
      "his mum",
      "rohan's mother",
      "rohan's mum",
      "sunita",
      "mummyji",
    ],
    introductions: ["my mother-in-law Sunita"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "She's Rohan's mum, Sunita, only I call her Mummyji. She came to help and she never sits down. || Rohan's mother, her name's Sunita, though to me she's Mummyji. She's been here helping, I've hardly seen her in a chair.",
        "She's very capable and very tidy. You'd like her, everyone does. || Ever so organised, there's nothing she can't get clean. People take to her at once.",
      ],
      between: [
        "It's all very polite. {I feel about twelve|watched} when she's behind me in the kitchen. || There's never a cross word! She stands at my shoulder by the cooker and {I turn into a schoolgirl|watched}.",
        "We talk about recipes and his wind. I've got a good dal out of it, to be fair. || It's cooking and burping, his burping I mean. She's taught me a very nice dal, I'll say that for her.",
      ],
      knows: [
        "No, I don't think so. She's noticed I look peaky and she's put it down to what I eat. || Not as far as I can tell. I'm peaky, she says, and she blames my diet.",
        "I couldn't tell her. {If I'm going to cry I put the tap on first|not-doing-well}. || I've never breathed a word of it to her. {I do my crying with the water running|not-doing-well}.",
      ],
      said: [
        "She said that {in her day nobody had time to be tired|watched}. She was smiling, though. || Tired, {we'd no time for tired|watched}, that's what she told me. With ever such a nice smile.",
      ],
      would: [
        "She'd say I think too much, and then she'd make me something with ghee in it. || I'd be told I'm overthinking, very gently, and there'd be a plate of something in ghee.",
        "She'd be so hurt, if I asked her to leave it to me. She'd go quiet and iron. || Oh, it'd wound her, if I said please let me do it. There'd be a silence and a lot of ironing.",
      ],
      fares: [
        "I think she's homesick, actually. I heard her telling Arjun about her kitchen. || A bit lonely, I think. She was describing her own kitchen to Arjun the other day.",
      ],
    },
  },
  mums: {
    names: ["mums", "mothers", "baby group"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "They're the mums from Thursdays, about ten of us in a church hall. They're nice, really. || The Thursday mums, ten or so of us, in the hall by the church. Lovely women, all of them.",
      ],
      between: [
        "We're friendly, in a sing-song sort of way. I couldn't tell you one true thing about any of them. || Everybody's smiley with everybody. I've not had a real conversation there yet.",
      ],
      knows: [
        "Oh no, {I'm the cheerful one there|not-doing-well}. I bring the biscuits. || Not at all, no. {They know me as the jolly one|not-doing-well} with the biscuits.",
      ],
      said: [
        "One of them said she was struggling, and we all said bless and talked about swings. I've thought about it since. || Somebody did say she was finding it hard, once. Everyone went bless, and then it was swings, and that's stayed with me.",
      ],
      would: [
        "I think it'd go quiet, and then someone would say me too. I'd like to think so. || There'd be a silence, I expect. I hope one of them would say, same here.",
      ],
      fares: [
        "They look fine, but then {so do I on a Thursday|not-doing-well}. || You'd think they were all sailing through. {You'd think it of me as well|not-doing-well}.",
      ],
    },
  },
  "health-visitor": {
    names: ["health visitor", "debbie"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "She's called Debbie, she's my health visitor. She's got a very kind face. || Debbie, that's the health visitor. She's a warm sort of person.",
      ],
      between: [
        "We get on, I've only met her a few times. || She's nice with me, though it's only been a handful of visits.",
      ],
      knows: [
        "No, {I gave her all the happy answers|not-doing-well}. She did look at me a bit long. || {She hasn't had the truth from me|not-doing-well}. I did see her look twice at me, though.",
      ],
      said: [
        "She said to ring whenever I like, and she left me her number. || Whenever you like, she told me, and wrote her number down.",
      ],
      would: [
        "I think she'd go through the form again, slowly, and let me change it. || She'd do the questions over with me, I think, and take her time about it.",
      ],
    },
  },
  father: {
    names: ["father", "dad", "appa", "papa"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Appa's retired from the railways, he waves at the baby from behind Amma's shoulder. || That's my dad, I say Appa. He was a railway man, and now he's mostly the bit of arm behind Amma on the screen.",
      ],
      between: [
        "We're fond of each other, we just don't have the words for it. He sends me the cricket. || It's sweet, with Appa, and it's all cricket scores. I know what he means by them.",
      ],
      knows: [
        "Oh no. He'd go very quiet and polish his shoes. || He hasn't any idea. It would have him up all night with the shoe polish.",
      ],
      would: [
        "He'd say, shall I come? And he would, he'd come on his own, he's never even been on a plane. || I think he'd ask for the flight number. And he can't abide heights.",
      ],
    },
  },
  grandmother: {
    names: ["grandmother", "grandma", "gran", "aaji"],
    pronoun: "she",
    layer: 1,
    tells: {
      who: [
        "Aaji, I called her. She chewed cloves and cheated at cards and she thought I was the cleverest person alive. || She was my Aaji, ever so small, she smelled of cloves. I could do no wrong in that house.",
      ],
      between: [
        "I was her favourite, I'm afraid, everybody knew it. She saved me the corner of the sweet tray. || She spoiled me! All the cousins got one sweet and I got the whole corner.",
      ],
    },
  },
  meera: {
    names: ["meera"],
    introductions: ["my friend Meera"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Meera's my friend from choir, she's an alto and she laughs like a goose. || She stands next to me in choir, Meera, or she did. We'd share a lozenge.",
      ],
      between: [
        "It was easy, with Meera. {I've let it go quiet|far-away?}. || We were good friends. {I'm the one who stopped|far-away?}.",
        "She sent flowers when he came. I thanked her with a photo of him. || There were flowers from her in July. I sent a photo back and no words.",
      ],
      knows: [
        "Meera doesn't, no. From her side I'm just busy and happy. || Not a thing. She'd have sent a cake if she knew.",
      ],
      would: [
        "She'd come round with soup and wash up without asking. That's the trouble, and the nice thing. || I think Meera would be on the doorstep in her slippers.",
      ],
    },
  },
};
