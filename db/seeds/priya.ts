import type { Scenario } from "~/domain/simulator/scenario";

/** Priya, 29, with a four-month-old, far from her own mother. No risk layer. */
export const priya: Scenario = {
  v: 1,
  key: "priya",
  title: "Priya, new mother",
  clientName: "Priya",
  age: 29,
  summary:
    "Her son is four months old and everyone says he is lovely. She agrees with everybody, apologises often, and is not all right.",
  contentNote:
    "Life after birth, exhaustion, not feeling what one is supposed to feel, pressure from relatives.",
  riskOptIn: false,
  style: "pleasing",
  minutes: 25,
  start: { valence: -0.4, arousal: 0.2, trust: 2.6, openness: 0.4 },
  ceiling: 0.15,
  temper: { trust: 1, valence: 1, arousal: 0.9 },
  openings: [
    "Hi! Sorry, I don't want to take anyone's place here. I had a baby in July and {I think I'm just a bit tired|tired-all}. || Hello, I hope I'm not taking a slot from someone. My baby's four months, he came in July, and {I'm tired, that's probably all it is|tired-all}.",
    "Hello, sorry to bother you. I have a four month old. He's lovely, really. {I'm the one who isn't doing so well|not-doing-well}. || Hi there, sorry, is this a bad time? I've got a little boy, four months. He's doing beautifully. {It's me that's not doing so well|not-doing-well}.",
    "Hi, I hope it's ok to write. Everything's fine, baby's healthy, it's only that {I can't seem to feel like myself any more|not-doing-well}. || Hello, it's nothing serious, he's healthy and everybody's been so kind, it's just {I don't feel like myself, I haven't for a while|not-doing-well}.",
  ],
  cues: {
    "not-doing-well": {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "not yourself",
        "yourself",
        "not yourself any more",
        "lost yourself",
        "not doing well",
        "behind the smile",
        "fine on the outside",
        "different person",
        "stranger to yourself",
        "underneath",
      ],
      senses: [
        "you're telling everyone it's fine while you hardly recognise yourself",
        "he's doing well and you're the one nobody checks on",
      ],
      deeper: [
        "I look in the mirror and see someone's tired aunty. I used to run a team of eleven people. || There's a worn-out lady in the hall mirror, somebody's aunt. I had eleven people reporting to me, you know.",
        "My phone is full of pictures of him and there isn't one with me in it. I took them all. I didn't mind until I noticed. || I've taken thousands of photos of him. I scrolled back the other night looking for me and I'm an elbow, once.",
        "I say I'm good before people have finished asking. || Someone says how are, and I've already said good, good.",
      ],
    },
    "tired-all": {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "tired",
        "exhausted",
        "sleep",
        "awake",
        "nights",
        "worn out",
        "drained",
        "no rest",
        "on your feet",
        "listening for him",
      ],
      senses: [
        "you're so tired that even when he sleeps you can't",
        "your nights are in pieces and nobody takes a piece off you",
      ],
      deeper: [
        "When he finally sleeps I lie there listening for him to wake up. So I'm tired and also ready to run, all night. || He goes off and I'm lying next to him like a guard. It's not sleep, it's waiting with your eyes shut.",
        "I put the milk in the cupboard and the phone in the fridge. Everyone laughed, me too. Then I cried in the bathroom with the tap on. || I found the phone in the fridge and the milk next to the plates. We all had a good laugh. Then I went and ran the bathroom tap so they wouldn't hear.",
        "It's every two hours. People say sleep when he sleeps, and I smile, and I wash bottles. || Every two hours, day and night. They tell you to sleep when he sleeps, and who does the bottles then?",
      ],
    },
    watched: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "watched",
        "watching",
        "judged",
        "judging",
        "corrected",
        "criticised",
        "mother in law",
        "wrong",
        "approval",
        "do it right",
        "does it again",
        "test",
        "in your own kitchen",
        "everything you do",
      ],
      senses: [
        "you feel watched in your own home, as if every feed were a test",
        "someone always does it again after you",
      ],
      deeper: [
        "She never says it's wrong. She says, oh, you do it like that. And then she does it again after me. || She doesn't criticise. It's more like, oh, is that how you do it? And a minute later she's doing it over.",
        "She re-folds the tiny clothes. I found myself folding them the way she likes and I hated my own hands. || I fold his vests her way now. I caught myself at it, and I couldn't bear the sight of my own hands doing it.",
        "She's being kind, I know she is. That's what makes it so hard to say anything. || If she were horrid I could say something. She's kind, so I can't.",
      ],
    },
    "far-away": {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "alone",
        "lonely",
        "far",
        "far away",
        "miss",
        "missing",
        "your mother",
        "your mum",
        "pune",
        "home",
        "nobody of your own",
        "by yourself",
        "distance",
        "isolated",
      ],
      senses: [
        "you're longing for your own mother and she's an ocean away",
        "the house is full of people and you're alone in it",
      ],
      deeper: [
        "Amma was meant to come for three months. The visa didn't. So I have her on a screen propped against the steriliser. || My mother had her bag packed for three months here, and the visa was refused. So she's on my phone, leaning against the steriliser.",
        "In Pune there'd be aunties on every chair. Here there's the radiator. || At home there'd be somebody on every chair, all talking. In this room it's me and a radiator.",
        "I go to the baby group and we all say how good it is. Then we all push our prams home separately. || We go round the circle at baby group and everyone's loving it. Afterwards it's ten prams going in ten directions.",
      ],
    },
    numb: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "numb",
        "nothing",
        "feel nothing",
        "blank",
        "empty",
        "love",
        "rush of love",
        "bond",
        "going through the motions",
        "supposed to feel",
        "wait for a feeling",
        "waiting for a feeling",
        "glass",
      ],
      senses: [
        "you do everything for him and wait for a feeling that doesn't come",
        "there's a pane of glass between you and the love everyone talks about",
      ],
      deeper: [
        "Everyone said there'd be a rush. I'm still waiting on the platform, kind of. || I was promised a big wave of it. I'm stood here on the beach with a towel.",
        "I sing to him and I can hear that it's a nice voice. It's like hearing a neighbour. || He likes it when I sing. I listen to it and think, that's a pleasant voice, I wonder who that is.",
        "He smiled last week, a proper one. Rohan shouted for joy. I looked behind me to see who it was for. || He gave his first real smile and Rohan was over the moon. I turned round to see who'd come in.",
      ],
    },
    "bad-mother": {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "bad mother",
        "good mother",
        "mother",
        "failing",
        "failure",
        "deserve",
        "wrong with you",
        "broken",
        "not made for",
        "enough for him",
        "someone else",
        "natural",
      ],
      senses: [
        "you've decided that the tiredness proves you're a bad mother",
        "you believe he drew the wrong person",
      ],
      deeper: [
        "My body couldn't do the birth the way they wanted and then couldn't do the milk. So it started as it meant to go on. || They had to take him out of me, and then the milk wouldn't come. So I'd let him down twice before he was a week old.",
        "He settles for her. He settles for Rohan. With me he arches his back like he's read my file. || With her he settles, with Rohan he settles. I pick him up and he goes stiff as a board, like somebody's told him about me.",
        "I keep thinking a proper mother would have known what that cry was. || Other mothers know which cry is which. I stand there guessing, like it's a quiz.",
      ],
    },
    "in-the-way": {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "burden",
        "weight",
        "complain",
        "complaining",
        "ungrateful",
        "in the way",
        "trouble",
        "fuss",
        "guilty",
        "guilt",
        "sorry",
        "taking up",
        "hold it together",
        "allowed",
      ],
      senses: [
        "you don't feel allowed to need anything because others are working so hard",
        "you keep yourself small so that nobody has to carry you too",
      ],
      deeper: [
        "Rohan leaves at six and comes back grey. Then I'm supposed to hand him my sad face as well? || He's out of the door at six and he comes home with no colour in his face. I can't put mine on top of his.",
        "Everybody did this with five children and no washing machine. My mother-in-law mentions the washing machine. || In her day it was five children and everything washed by hand. She does bring up the washing machine.",
        "I wrote you a message last week and deleted it because it sounded ungrateful. || I'd written all this to you once already, a few days ago. I read it over and it sounded so spoilt that I deleted it.",
      ],
    },
    car: {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "car",
        "driving",
        "driveway",
        "leave",
        "leaving",
        "go back in",
        "run away",
        "keep driving",
        "escape",
        "unforgivable",
        "regret",
        "old life",
      ],
      senses: [
        "there are moments when you want to drive away from your own life, and that frightens you",
        "you've carried this thought about leaving as if it were a crime",
      ],
      deeper: [
        "I came back in. I always come back in. The bread was still warm, that's how short it was. || I did go back in. I'm always back before anyone's noticed. The loaf hadn't even gone cold.",
        "I don't want to hurt him, please don't think that, I'd never. I just wanted to be nobody's for an hour. || It's not that I'd hurt him, never, please believe that. I only wanted one hour of belonging to no one.",
        "I thought if I said it someone would come and take him. You didn't go strange on me, so that's something. || I was sure that if I told anybody there'd be a knock at the door and they'd take him. You just carried on talking to me. That helps.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "Nothing happened really, that's the silly part. He's healthy, I'm healthy. {I just can't find myself|not-doing-well}. || That's the embarrassing thing, there isn't a what. He's well, I'm well. {I've just gone missing somewhere|not-doing-well}.",
        "It was a long labour and then theatre. Everybody says at least he's here, and he is. || The birth went on for two days and ended in theatre. But he's here, that's what everyone says, and they're right.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Guilty mostly. And {somehow nothing at all, at the same time|numb}. || Mostly guilt. {And under the guilt it's sort of empty|numb}, if both are possible.",
        "A bit scared of the evenings. They start around four. || Frightened of the evenings, a bit. They begin at four o'clock in my house.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "I'm ok! He's asleep on me so I'm typing with one thumb. || I'm alright, sweet of you to ask! He's on my chest, so it's one thumb and a lot of typos.",
        "A little shaky but fine, honestly. Fine-ish. || Slightly wobbly. But fine, or near enough to fine.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Maybe since week three, when Rohan went back to work. {The nights all joined up after that|tired-all}. || Week three, I'd say. Rohan's leave ran out and {it's been one long night since|tired-all}.",
        "I thought it would lift at three months. There was a leaflet that said so. || The leaflet said three months and it'd get easier. I'd put it in the calendar, actually.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "I think because {everyone helps in a way that shows me I'm doing it wrong|watched}. Sorry, that sounds awful. || Because {there's always somebody showing me how to do it better|watched}. Oh dear, that came out mean.",
        "I don't know why. I have everything you're supposed to want. || I really couldn't tell you. I've got a lovely baby and a lovely husband and central heating.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "When he cries and {I stand there and feel nothing, just loud|numb}. || It's when he's screaming and {I'm holding him and there's just nothing in me, only noise|numb}.",
        "Four in the afternoon. It's dark already, and it isn't night yet. || The bit of the day around four. Too dark to go out and too early to go to bed.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "Like being the waitress at my own wedding, if that makes sense. || You know when you're the host and you never sit down? It's my own party and I've got the tray.",
        "It's as if I'm holding my breath and being congratulated for it. || I'm under water holding my breath, and they're all on the side clapping.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "He wakes every two hours, so I do too. {Even when he doesn't, I do|tired-all}. || There isn't really any. Every two hours with him, and {when he does go longer I'm up anyway|tired-all}.",
        "Rohan offered to take a night. I lay there with my eyes open the whole time, so what's the use. || Rohan took a whole night for me once. I stared at the ceiling till six, so it was a waste of his sleep as well.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "I eat what's left on the side. Cold toast tastes like my twenties at this point. || Whatever's left on the counter. I had cold toast at eleven and again at three.",
        "She makes ghee laddoos for the milk. I eat them standing up, to be polite. || Ghee laddoos, she makes them for me by the dozen. I have them standing, so she can see me having them.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "The scar pulls when I reach for the top shelf. Nobody told me about that. || I can't stretch up to the high shelf, the scar catches. It wasn't in the booklet.",
        "My heart races when the monitor crackles. {I'm already out of bed before I know it|tired-all}. || It's the monitor. One crackle and {I'm standing up with my heart going before I've woken|tired-all}.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "My husband Rohan, his mother who's staying till January, and the baby, Arjun. {My own parents are in Pune|far-away}. || There's Rohan, and Arjun, and Rohan's mother, she's here till January. {Mine are both in Pune|far-away}.",
        "My mother-in-law means well. {She watches how I hold him|watched}. || She does mean well, his mother. {I can feel her eyes on my hands when I change him|watched}.",
        "Amma asks am I resting. I turn the phone so she sees him instead of me. || When Amma asks if I'm resting I point the camera at him. Then we talk about his ears.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "There's the baby group on Thursdays. {We all say it's magical|far-away} and then it's over. || I've met some mums, we meet on Thursdays. {Everyone says magical|far-away}, and then we put the chairs back.",
        "My old work friends sent a onesie with a pun on it. I haven't known what to write back. || The girls from work sent him a little suit with a joke on the front. It's been six weeks and I still haven't answered.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Rohan's sweet. He's working such long days, {I don't want to be one more thing|in-the-way}. || He's a good man, Rohan. He's dead on his feet when he gets in, {I don't want to be another job for him|in-the-way}.",
        "We used to talk till two in the morning. Now we do a handover, like nurses. || We used to be such talkers. These days it's ounces and nappies at the door, like a shift change.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "I was in logistics, I ran a team. On leave until next summer. {I miss knowing what I'm doing|not-doing-well}. || Logistics, I was a team lead. They've given me till next summer. {There I knew what I was doing|not-doing-well}.",
        "I dreamt about a spreadsheet. I woke up happy for a second, isn't that terrible. || I had a dream about stock levels. I was so disappointed when he woke me, that's an awful thing to say.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Today we did two walks and one bath. I held the same cup of tea four times and drank none of it. || We've been round the block twice and had a bath. My tea's on the side somewhere, I've reheated it four times.",
        "I counted: eleven bottles, three changes of clothes, two of them mine. || Eleven bottles, I've kept a tally. And I'm on my third top.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "Bath at six, bottle at seven, then it all starts again. I'll be alright. || There's his bath and his bottle, and then round we go again. We'll manage.",
        "Rohan's back at eight. Maybe I'll ask him to sit with me before he asks about the baby. || He gets in about eight. I might ask him to just sit down next to me, before the bottle questions.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "The shower, with the fan on so I can't hear anything. Four whole minutes. || My shower. I put the fan on and for four minutes nobody exists.",
        "I hum one of Amma's songs when we walk by the canal. He goes quiet for that one. || There's a lullaby of Amma's. I hum it along the canal and he listens, or he likes the ducks.",
        "There's a bakery on the corner where the girl calls me by my name. Not mummy. Priya. || I like going to the bakery. The girl there says, hello Priya, and for a second I am.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "I tried a gratitude list. {I wrote his name eleven times and felt like a liar|numb}. || Somebody said to write down what I'm grateful for. {I put Arjun, and Arjun, and then I felt like I was making it up|numb}.",
        "I did try telling Rohan. He looked so worried that I said I was only hungry. || I got as far as telling Rohan I wasn't right. His face fell, so I said I'd skipped lunch.",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "The health visitor had a questionnaire. My mother-in-law was in the room, so I ticked the happy ones. || They gave me the form at home, with my mother-in-law pouring the tea. I'm afraid I ticked my way to full marks.",
        "The GP did the baby's check. He asked how's mum and he was already typing. || The doctor saw Arjun at six weeks. And mum's fine? he said, to the screen.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "Nobody knows. {It would sound so ungrateful|in-the-way}, when people wait years for this. || No one. {I'd sound so ungrateful, wouldn't I|in-the-way}, there are couples who try for years.",
        "I nearly told the girl in the bakery. She was busy, it's fine. || I was about to say it at the bakery till. Then there was a queue behind me.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "Oh, anything's fine! Whatever's easiest for you. Sorry, I suppose I'd like someone to ask and then wait. || Really, whatever you think is best! Oh, I'm doing it again. What I want is for someone to ask me and not fill the gap.",
        "I'd like to say the bad bits and not be handed a tip. || Just to get the ugly parts out, and nobody tells me about lavender.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "I was low once at university, after my grandmother. {Amma came and slept on my floor for a week|far-away}. || When my grandmother died I went very flat, in my second year. {Amma got on a train and slept on my floor|far-away}.",
        "Before him I was loud, you know. I sang in the lift. || You wouldn't believe it, but I was the noisy one. I'd sing in lifts, with people in them.",
      ],
    },
    future: {
      layer: 1,
      answers: [
        "I'd love to want to go back in when I hear him wake. That's all, really. || To hear him wake up and be glad. I'd settle for that.",
        "When my mother gets her visa I'll sleep for a day. I've planned which sheets. || The day Amma's visa comes I'm going to sleep right through. I know which pillow.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm the capable one. It's in every card I've ever been given. || Oh, I'm the one who copes. People write it in my birthday cards.",
        "If a friend said it to me I'd tell her she's not bad, she's on two hours' sleep. I do see that. || If it was one of the Thursday mums I'd say you're shattered, that's all this is. I can see that it's the same thing.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "A six? Seven after four o'clock. I don't want to exaggerate. || Six, perhaps. After four it's a seven, but I might be making a fuss.",
        "Most days, if I'm truthful. The good hours are in the mornings. || To be honest, nearly every day. Before lunch it isn't so bad.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "Yesterday {she took him out of my arms mid-cry and he stopped|watched}. She said, see. || He was crying on me yesterday, so {she lifted him off and he went quiet for her|watched}. There we are, she said.",
        "In my head it says: everyone can do this. It says it in quite a friendly voice, that's the worst of it. || It says, but everybody manages this. It's not even a nasty voice, it's like a nice lady at a till.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "I could ask the health visitor to come when it's just me. I could do it by text. || I'd like the health visitor to catch me on my own once. A text would do it.",
        "Maybe tell Rohan the true version, when he's had his dinner. Just one sentence of it. || One honest sentence to Rohan. After his dinner, not before.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, no. I don't want to die, and I'd never do anything to him. I'm glad you asked though, it's scarier unasked. || No, not that. I want to be here, and I'd never harm him. It's better that you asked, I'd been dreading somebody would.",
        "Not that, I promise. If it became that I'd tell Rohan that same minute. || It hasn't come to that, truly. And if it did, I'd wake Rohan up that second.",
      ],
    },
    baby: {
      layer: 0,
      asks: [
        "baby",
        "your son",
        "arjun",
        "little one",
        "feeding",
        "breastfeeding",
        "the birth",
        "labour",
        "born",
      ],
      answers: [
        "Arjun. Four months last Tuesday, he's got my father's ears. || He's called Arjun. He was four months on Tuesday. The ears are my father's, I'm afraid.",
        "The feeding never worked, so it's bottles. {I still say sorry to him when I mix it|bad-mother}. || He's bottle-fed, I couldn't get it to work. {Each time I make one up I tell him sorry|bad-mother}.",
      ],
    },
    "mother-in-law": {
      layer: 0,
      asks: ["mother in law", "his mother", "staying with you", "rohans mother", "in laws"],
      answers: [
        "She came for six weeks and it's been sixteen. She irons things I didn't know could be ironed. || It was going to be six weeks, and we're at sixteen. My tea towels are ironed, did you know people did that?",
        "I've never heard her raise her voice. {She just does it again, properly, once I've done it|watched}. || She never once shouted. {She waits until I've finished and then she does it the right way|watched}.",
      ],
    },
  },
  story: [
    [
      "I haven't slept more than two hours in a row since July. {I feel like paper|tired-all}. || Two hours is the most I've had in one go since he was born. {I've gone see-through|tired-all}.",
      "My mother-in-law's here to help. {She helps me all day long and I feel smaller every time|watched}. || She's here to help out, my mother-in-law. {By evening I'm about this tall|watched}.",
      "People stop the pram and tell me to enjoy every minute. {I smile till my face aches|not-doing-well}. || There's always a lady who leans in and says treasure it. {I've got a smile for those ladies and my cheeks hurt|not-doing-well}.",
      "I hope I'm not going on too long. || Is this too long? I do go on.",
    ],
    [
      "I didn't say this to the health visitor. {When he cries I sometimes feel nothing, like it's next door|numb}. || I left this bit out when the health visitor came. {He'll be crying and I feel nothing at all, as if it's the flat downstairs|numb}.",
      "Amma sang to him on the screen and it froze on her face. {I sat and looked at the frozen picture for so long|far-away}. || Amma was in the middle of a song when the line froze. {I left her there on the screen, I didn't want to hang up on her face|far-away}.",
      "Everyone's in the house, and {I eat my dinner standing in the kitchen with the light off|far-away}. || There are five plates on the table and {I take mine to the kitchen and don't put the light on|far-away}.",
      "They say he's got my eyes. {I look and I can't find myself anywhere in him|numb}. || Apparently he has my eyes. {I've searched and searched, I don't see me in there|numb}.",
    ],
    [
      "Can I say something bad? {I think he'd be better with a proper mother|bad-mother}. || This is awful, but may I? {Somebody else would be a better mother to him|bad-mother}.",
      "{I don't feel I'm allowed to be unhappy|in-the-way}. Everyone's worked so hard around me. || They've all done so much for me, you see. {It's not as if I'm allowed to be sad|in-the-way}.",
      "I watch other women do it with one hand. {There's something left out of me, I think|bad-mother}. || The others have him on one hip and a coffee in the other hand. {I think they forgot to put something in me|bad-mother}.",
    ],
    [
      "I've never told anyone this. {Last week I went for bread and sat in the car in the driveway and didn't want to go back in|car}. || I haven't said this out loud. {I popped out for bread last week, and then I was parked in the driveway and couldn't make myself go in|car}.",
      "{I thought about just driving on, past the bakery, past everything|car}. I had the indicator on and everything. || {It went through my head to keep driving, not to turn in at all|car}. I was indicating and everything.",
    ],
  ],
  replies: {
    met: [
      "Yes, oh. Yes, that's it. || Oh, that's exactly it, yes.",
      "Sorry, I've just welled up. In a good way, I think. || I've got tears, sorry. It's not a bad sort.",
      "I didn't know it could be said like that. || So there are words for it.",
      "You noticed that bit, I thought I'd hidden it well. || I thought I'd tucked that bit away. You found it.",
      "I read that out to the baby, very quietly. || I've just whispered that to Arjun.",
      "It's strange to see it written by somebody else. || How odd, reading it in another person's words.",
    ],
    stock: [
      "That's kind, I'm sure you say that to all the mums! || Ah, that's nice of you. You must say it all day long!",
      "You're very sweet. I'm fine really. || Bless you. I'm alright, I'm alright.",
      "I'm sure it's hard for everyone. || It's hard for all of us, isn't it.",
      "It's ok, it's what they said at the clinic too. || The nurse at the clinic put it just like that.",
      "Oh don't worry about me. || You mustn't worry yourself.",
      "No no, I don't mean to make a fuss. || I'm making too much of it, I expect.",
      "I suppose so! Anyway. || Yes, maybe so! Well.",
      "That's what's on the mug they gave me. || I think I've got that on a tea towel.",
    ],
    doubt: [
      "I'm sure you're right. I just can't feel it. || Yes, I expect so. It's just not going in.",
      "Everybody says it goes so fast. It doesn't, at four in the afternoon. || It flies by, they tell me. It must fly by in some other house.",
      "You're nice to say so. I'd believe it if I'd slept. || You're so sure! I'd like to borrow some of that.",
      "Do you think so? I keep being told that, and I keep waiting. || Will it? They said after six weeks, and then they said after twelve.",
      "I'd like that to be true. || I hope that's how it is.",
    ],
    adviceEarly: [
      "Oh yes, good idea! I have tried that one. It's me, not the idea. || Ooh, yes. I did try it, I'm just not very good at it.",
      "You're right, I should. I should do lots of things. || I know, I ought to. There's such a lot I ought to.",
      "My mother-in-law suggested that as well, haha. || You'd get on with my mother-in-law, she said that only yesterday!",
      "I'll write it down. I have quite a long list now. || Let me get a pen. There's room at the bottom of page two.",
      "Yes, they told us in the class. I do nod. || That was in the antenatal class. I nodded then too.",
      "I feel a bit told off, sorry. I know you didn't mean it. || Ouch. Sorry, no, you're only being helpful.",
      "That would be lovely if there was somebody to hold him meanwhile. || How nice. And who'd have him, while I do that?",
    ],
    adviceOpen: [
      "I could try that on a Thursday. It's my least bad day. || Thursdays are my better day. I might, on a Thursday.",
      "That sounds possible, actually. If I don't tell anyone first. || Yes, I can see myself doing that. I'd keep it quiet at first.",
      "Mm, I might really do that, and not just say it to be nice. || I think I'd like to, and that's not me being polite.",
    ],
    adviceNo: [
      "Can I say no to that? I never say no. But no. || That one's a no. Look at me, saying no.",
      "I don't think I could, not with her in the house. || I couldn't, with her just across the landing.",
      "Not yet, if that's alright. I'd only be doing it to please you. || I'd say yes and then not do it. So, not now, if you don't mind.",
    ],
    permission: [
      "Of course, please, go ahead. I might just listen. || Please do. I can't promise more than listening.",
      "Would it be ok if I finished the thought first? Sorry! || In a moment? I was nearly at the end, sorry.",
      "You can, as long as it isn't about routines. || As long as there's no sleep chart in it, yes.",
    ],
    minimised: [
      "No, you're right, I'm being silly. Sorry. || I am being silly, you're quite right.",
      "I know, people wait years for a baby. I know that. || Yes, we've friends who've had four rounds of IVF, I know how lucky I am.",
      "Of course. Forget I said it. || Let's pretend I never mentioned it.",
      "Yes, my mother-in-law had five. She told me. || I'm told her five never cried at all.",
      "Right, I'll pull myself together then. || Best foot forward, then.",
    ],
    confronted: [
      "I am trying. I know it doesn't look like it. || It may not look like trying from there.",
      "I'm sorry. I didn't think I was complaining. || I didn't mean to moan, I'm so sorry.",
      "That's what I say to myself, every night, you don't need to. || You needn't, I tell myself that at every feed.",
      "Oh, ok. I'll be quiet then. || I'll stop, then.",
    ],
    interrogated: [
      "Sorry, am I answering these right? || Am I getting these wrong?",
      "It's a bit like the clinic form, isn't it. || They had these on the clipboard as well.",
      "I'm giving you all the nice answers again, I can hear it. || I can hear myself doing the polite answers.",
      "May I stop at that one? || Could that be the last one, for a bit?",
    ],
    missed: [
      "Anyway! How are you? || But enough of that! How's your day been?",
      "Never mind me. || Not to worry.",
      "It was just a thought, it doesn't matter. || It only crossed my mind, you can leave it.",
      "I said something silly before, you can ignore it. || That thing I wrote, it was nothing, skip it.",
      "Sorry, I make everything about me. || There I go, turning it round to me again.",
      "I'll be fine once he sleeps through, everyone says. || Once he does a full night I'll be as right as rain, they say.",
      "Let's not dwell on that, I suppose. || We can leave that one on the side.",
      "I expect you've heard worse today. || You'll have had much sadder people than me today.",
    ],
    deflect: [
      "Oh, that's a big one. Can I not, just for now? || Gosh. Could we go round that one?",
      "I'd rather not say, if that's ok, sorry. || That one I'd sooner keep, sorry.",
      "I'd start crying and he'd wake up. || If I start on that I'll shake, and he's asleep on me.",
      "Ask me something easier first? || Is there a smaller one you could ask me?",
      "That's behind a door I keep shut in the daytime. || I only go in there at night, if you see what I mean.",
    ],
    quiet: [
      "It's ok. || It's nothing.",
      "Hm, maybe. || Mm, could be.",
      "I should check on him. || I'd better look in on him.",
      "Sorry, I've gone a bit blank. || I've lost my thread, sorry.",
      "Don't mind me. || Don't mind this.",
      "Fine, fine. || Yes, fine.",
      "I think I heard the monitor. || Was that the monitor?",
      "I don't want to keep you. || You'll have things to do.",
      "It's all right, honestly. || No, honestly, it's alright.",
    ],
    dontKnow: [
      "I'm not sure, sorry! What do people normally say? || What would most people answer? I'm never sure.",
      "I don't know what the right answer is. || I can't tell which answer you'd like.",
      "I'd have to think, and my thinking's gone soft. || My brain's porridge, I'd need a week.",
      "No idea, I haven't been asked that before. || That's a new one, I couldn't say.",
      "Is there a way to ask me that in smaller pieces? || Could you break that up for me a bit?",
    ],
    already: [
      "I think I said, but I may have only thought it. || Didn't I tell you that one? Perhaps I told Arjun.",
      "It's the same as what I told you earlier, sorry. || I'd only be saying what I said before, sorry.",
      "I'm repeating myself, aren't I, it's the sleep. || We've had that one, I think, unless I dreamt it at a feed.",
      "There isn't more to that one, I don't think. || That's as much of it as I've got.",
    ],
    affirmed: [
      "That's generous. I'd not have put it that way about me. || I'd never have said that about myself.",
      "Oh, I'm going to keep that one for four o'clock. || I'll save that up for the four o'clock bit.",
      "You say that and I look round to see who you mean. || Me? I had to read that twice.",
    ],
    selfTalk: [
      "Oh you poor thing, how was that for you? Sorry, I do this. || Oh no, and are you alright now? Listen to me, I can't stop hosting.",
      "You coped better than me then! || You managed it so well, though!",
      "That sounds a lot. I shouldn't complain. || Yours was worse, I've no business moaning.",
    ],
    informed: [
      "I didn't know that. Nobody tells you that part. || They could have put that in the leaflet.",
      "Is it that common? It isn't what the ladies on Thursday say. || So it's not only me? You wouldn't think so on a Thursday.",
      "Oh, right. That's useful, I think. || Good to know, I'll remember that.",
    ],
    confirm: [
      "Yes, that's right. || That's right, yes.",
      "You've got it, I'm sorry to say. || Spot on, unfortunately.",
      "Pretty much, yes. || More or less, yes.",
      "That's closer than I'd have got. || You've said it better than I could.",
    ],
    partly: [
      "Sort of! No, sorry, not really. It's more that I can't feel it. || Almost! It isn't that I don't do it, it's that I can't feel it.",
      "A bit. I'd have agreed anyway, to be polite, you should know that about me. || Partly. I'd say yes to most things, so take my yeses with some salt.",
      "Not quite, it's less her and more me. || It's not so much about her, it's what I turn into.",
    ],
    safety: [
      "I could ring the health visitor. I've got her number under a magnet shaped like a lemon. || The health visitor's number is on the fridge, there's a lemon holding it up. I could ring.",
      "Would they come to the house? I'd rather they didn't, at first. || Do they turn up at the door? I'd like that to come later.",
      "Maybe, if Rohan rings with me. I'd like him to dial. || If Rohan dialled, and sat there. Then I might.",
    ],
    pullBack: [
      "Gosh, listen to me. Let's talk about something nice for a second. || Heavens, what a lot. Tell me something ordinary for a minute.",
      "I need to go back to small talk for a minute, sorry. || Could we talk about the weather for a bit?",
      "I feel I've undressed on the bus. || I feel as though I've come out without a coat on.",
    ],
    greeted: [
      "Hello! Sorry, I'm not sure how to do this. || Hello there! You'll have to tell me how this goes.",
      "Hi! You must be busy. || Oh hi! I'm sure you've got lots of us.",
      "Hi there. I nearly didn't press send. || I'd typed it and deleted it twice before this one.",
    ],
    farewell: [
      "I can hear him, I'd better go up. || That's him awake. I'll run.",
      "Alright, bye for now. I'll try and drink a hot tea. || Bye bye, then. There's a tea here I might get to hot for once.",
      "Ok, I'll put the phone down before I apologise again. || I'll stop here, or I'll start saying sorry for the length.",
    ],
    coping: [
      "I might ask Rohan for one evening where he doesn't ask about bottles first. || One evening this week I could ask Rohan to talk to me first and do the bottles second.",
      "I could go to the bakery tomorrow just to be called Priya. || Tomorrow I'm going to the bakery. I don't need bread, I'd just like to be Priya for a minute.",
      "Perhaps I'll text the health visitor and ask for a time when I'm by myself. || I'll text the health visitor. Could you come when the house is empty, something like that.",
      "I could let a walk be just a walk. Without the shopping in it. || I might push the pram along the canal and not pick up one thing from the shop.",
    ],
    lighter: [
      "He's still asleep and I've noticed the room is quite nice. || He hasn't stirred, and I've noticed there's a nice light on the wall.",
      "I breathed out just now. I heard it. || That was a proper breath. I'd forgotten they went down that far.",
      "I don't feel fixed, but I feel a bit less hidden. || Nothing's mended. I'm just not hiding quite so hard.",
      "I laughed at the lemon magnet on the fridge. That's new today. || There's a silly lemon magnet on our fridge, and it's just made me smile.",
    ],
    repair: [
      "Please don't worry, it's ok. It's nice that you said it. || Oh, don't give it a thought. It was good of you to say.",
      "That's alright. I say sorry so much I forget people can mean it. || It's alright. I say that word forty times a day, it's nice to get one.",
      "No harm at all, go on. || Nothing's broken, carry on.",
    ],
    style: [
      "Sorry, I'm rambling. || I'm waffling.",
      "You've probably got other people waiting. || There'll be a queue behind me, I'm sure.",
      "I hope that makes sense. || I don't know if that makes any sense.",
      "I don't want to sound ungrateful. || I'm not complaining, I hope.",
      "Tell me if I'm talking too much. || Stop me if this is too much.",
    ],
    more: [
      "He's got this one sock he hates. He's right, it's a horrible sock. || He's got a yellow sock that he kicks off every single time. I'm on his side about that sock.",
      "I found my old work pass in the nappy bag. I put it on for a minute. || My lanyard was at the bottom of the changing bag, with my old photo. I wore it to do the washing up.",
      "The neighbours' lights come on at five. We wave, in our nighties, it's quite companionable. || There's a lady across the road who's up at five like me. We've never spoken, we lift our cups.",
      "There's a jar of Amma's pickle at the back of the fridge that I'm not finishing on purpose. || I've one jar left of Amma's lime pickle. If I finish it, it's finished, so I don't.",
    ],
  },
  threads: [
    { after: null, text: "four in the afternoon" },
    { after: null, text: "all those congratulations" },
    { after: "tired-all", text: "the monitor" },
    { after: "watched", text: "the way she folds things" },
    { after: "far-away", text: "Amma on the screen" },
    { after: "numb", text: "that glass feeling" },
    { after: "helps", text: "the bakery" },
    { after: "car", text: "sitting in the driveway" },
    { after: "bad-mother", text: "being a proper mother" },
  ],
  returns: [
    "I keep drifting back to [thread]. || My mind wanders off to [thread].",
    "It's [thread] that stays with me, I think. || What I can't put down is [thread].",
    "I was answering you and thinking of [thread]. || While I was typing to you it was [thread] again.",
    "And then, well, [thread]. || There's always [thread], isn't there.",
    "Funny how it comes back to [thread]. || Whatever we talk about, I end up at [thread].",
    "The minute it's quiet it's [thread] again. || My head keeps handing me [thread].",
  ],
  asides: {
    name: [
      "Priya! Sorry, I should have said. || Oh, I never said, did I! I'm Priya.",
      "It's Priya. Most people say Arjun's mum now. || Priya, though at the clinic I'm just called mum.",
    ],
    age: [
      "I'm 29. || 29, since March.",
      "Twenty-nine. I thought I'd be better at things by now. || I'm twenty-nine, and I'd expected to be good at this by then.",
    ],
    place: [
      "Near Birmingham, by the canal. My family's in Pune. || Just outside Birmingham, we've got the canal at the end of the road. I'm from Pune.",
      "In England, about seven years. Home is Pune, I still say home. || I've been in England seven years now. If I say home, though, I still mean Pune.",
    ],
    clock: [
      "Ten past something. I go by bottles. || Two bottles past lunch, that's how I tell the time.",
      "It's dark, but it's been dark since four. || Dark already. I couldn't say more than that.",
    ],
    hour: [
      "Four in the afternoon, till he sleeps. || From four o'clock until he's down.",
      "The four o'clock bit, sorry, it's very regular. || It comes at four, every day, you could set a watch by it.",
    ],
    siblings: [
      "An older brother, in Pune with my parents. He's the one who visits them. || I've a big brother. He's near my parents, so he does the visiting.",
      "One brother, he sends voice notes to the baby. || Just one, older than me. Arjun gets his voice messages.",
    ],
    said: [
      "They were very nice about it. It's just that nice was the end of it. || It was all very kind. They were kind and then we had tea.",
      "Oh, only that I should enjoy it. Everyone says that. || They said to make the most of it, as people do.",
    ],
    safe: [
      "Yes, I'm safe, and he is, he's asleep on me. || I'm safe, and he's safe, he's snoring on me.",
      "We're both safe, honestly. Just tired. || We're alright, the pair of us. Tiredness is all it is.",
    ],
    company: [
      "My mother-in-law's downstairs. So not alone, exactly. || There's my mother-in-law, on the floor below. You couldn't call it alone.",
      "The baby. Does that count? And the telly through the floor. || Arjun's here, if he counts. And somebody's quiz show downstairs.",
    ],
    mayAsk: [
      "Of course! || Yes, anything!",
      "Yes, please do. I might be slow, he stirs. || You can, only I may stop halfway if he wakes.",
    ],
    justTalk: [
      "Just to talk, if that's not a nuisance. || A chat, really, if you've the time for that.",
      "Talking, I think. I've got so many tips already, I'm sorry. || To talk, please. I've a drawer full of leaflets.",
    ],
    clarify: [
      "Sorry, I'm not making sense. I mean I'm fine on paper and not in the kitchen. || I've muddled that, sorry. I look alright and I'm not, that's all I meant.",
      "I said that badly. I just mean I'm not who I was. || What I mean is, there was a me before this and I can't find her.",
    ],
    there: [
      "Yes! Sorry, I had to swap arms. || I haven't gone! He needed the other shoulder.",
      "I'm here, I was only winding him. || Here, sorry, he had some wind.",
    ],
    away: [
      "Of course, no problem at all. || Go on, of course, don't rush for me.",
      "Take whatever time you need, I'm under a baby. || I'm pinned down anyway, so whenever suits you.",
    ],
    back: [
      "Hello! He slept through it. || Oh good, he didn't even wake.",
      "Welcome back, that was no time at all. || There you are, I'd barely blinked.",
    ],
    unhurried: [
      "That's kind. I keep thinking I have to be quick. || I'm so used to hurrying up for people.",
      "Okay. I'll try not to rush to the nice version. || I'll try to give you the slow version, then, and not the nice one.",
    ],
    thanked: [
      "Oh, I don't know. I hope it wasn't too much. || It came out longer than I'd planned.",
      "It's alright, sorry if it was a lot. || I worry it was a bit much to land on you.",
    ],
    nodded: [
      "So, yes. || So there we are.",
      "That's more or less it, sorry. || That's the most of it, I'm afraid.",
      "Yes. That's how the days go. || And round it goes like that.",
    ],
    greetedAgain: ["Hello again! || Hi again!", "Hi, yes, still me. || Hello, it's me still."],
    lost: [
      "Please don't worry, I wouldn't know either. || I'd be the same, please don't fret.",
      "You don't have to say a good thing. It's enough that you're not telling me to nap. || It needn't be anything good. You haven't said nap when the baby naps, I'm grateful for that.",
    ],
    noApology: [
      "No, no, don't be sorry, it's fine. || Oh, nothing to be sorry about!",
      "Please, it's nothing. || It didn't bother me at all.",
    ],
    foreign: [
      "Could we use English? Sorry. I'm too tired to translate. || In English, would that be ok? My other languages are asleep.",
      "Sorry, English would be easier for me just now. || I'd be better in English tonight, sorry.",
    ],
    unclear: [
      "Sorry, I couldn't read that one. || I couldn't quite make that out, sorry.",
      "I think that's what Arjun types as well. || Arjun sends messages like that when he gets hold of it.",
    ],
    silence: [
      "Are you still there? Sorry if I said too much. || Is anyone there? I hope I haven't put you off.",
      "It only shows dots on mine. || There's only dots here, I think it's my phone.",
    ],
    insulted: [
      "Oh. I'm sorry I wrote, then. || I see. I'd better not have written.",
      "I don't think that was called for. Sorry. No, I'm not sorry, actually. || That wasn't kind. I was going to say sorry there, and I don't think I will.",
    ],
    flirted: [
      "No, please. I'm married, and I've got sick on my shoulder. || I've a husband and a baby with hiccups, so no.",
      "I'd rather you didn't. || Please, let's not.",
    ],
    contact: [
      "That's kind, but I'd rather keep to this. Sorry! || You're sweet to offer. I'd like it to stay in here, if that's alright.",
      "I think I'd better not. It's easier when nobody knows the pram. || Better not, I think. I can only say it because you wouldn't know my pram.",
    ],
    smalltalk: [
      "I used to have an answer to that. I've gone a bit blank, sorry. || There was a time I'd have had lots to say about that.",
      "I'd have to think back to before July for that. || You'd have to ask the Priya from before July.",
    ],
    laughed: [
      "Well, it is a bit funny, I suppose. || I suppose it is quite funny, from over there.",
      "Ha. I haven't laughed at it before. || Ha, well. That's one of us laughing at it, anyway.",
    ],
    helping: [
      "Yes, it is. I've got my shoulders down. || It does, a little. I've stopped clenching my jaw.",
      "I think so. I've said more than I meant to. || It must be, I don't usually get this far.",
    ],
    unhelped: [
      "I'm sure it will. Sorry. Not yet. || I expect it will soon. It isn't just yet, sorry.",
      "Honestly, not quite. That's not your fault. || Not very much so far, if I'm honest, and that's no criticism.",
    ],
    offside: [
      "I'm not sure how to answer that, sorry. || I wouldn't know what to say to that, sorry.",
      "Oh, I don't think that comes into it. || That doesn't really come into it for me.",
      "Can I leave that one? Sorry. || Would you mind if I passed on that?",
    ],
  },
};
