import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Migs, by what is asked of them. */
export const people: Scenario["people"] = {
  mama: {
    names: ["mama", "mom", "mum", "mother", "mommy", "parents", "family"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "that's mama, tess, she runs the house and half the parish. can find anything except her glasses, they're on her head || mama po, tess, she's the boss of us and like half the church. rn she's looking for her glasses and she's wearing them",
        "she's sweet, like scary sweet. she feeds you till you confess || nice, too nice. there's so much food you start admitting things",
      ],
      between: [
        "we're good, she laughs at all my stuff. {she just doesn't get the uncut version|watching} || super close, i carry the groceries and do bits. {but i edit before i talk, like tv|watching}",
        "food, school, who got married, when's my turn. that last one's her favourite || she does the neighbours and the weather, and then my future wedding. there's a menu already, there's lechon",
      ],
      knows: [
        "no, she thinks i'm just hungry. that's her theory for everything || nope. mama's diagnosis is practice, so she adds rice",
        "ok so she asked once why i'm quiet at night. {i said physics|watching}, and she made me milo || i didn't tell her. she came in one time like 'why so silent', {i blamed physics|watching}, and i got a hot drink",
      ],
      said: [
        "she said 'kain ka pa', like eat more. that's also her answer to the economy || 'eat', basically. the peso goes down, eat, i lose a game, eat",
      ],
      would: [
        "mama'd cry, then pray, then ask did i eat. {idk what comes after the eating part|watching} || first the rosary, then tears, then rice. {after the rice i've got nothing, that's where the movie stops|watching}",
        "maybe mama would just say 'ikaw talaga' and fold something. i keep hoping it's a folding one || best case mama says nothing and folds a towel, really slow. that's the version i pray for",
      ],
      fares: [
        "she's ok, she misses papa so she cleans. the floor's so shiny i slid || she's good, just kinda lonely with him away, so everything gets mopped. i skated to the cr",
      ],
    },
  },
  papa: {
    names: ["papa", "dad", "father", "daddy"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "papa's a seaman, he does engines, he's home like three months a year. he can fix a ship and i can't fix my fan || my dad works way down in a ship, i get him three months out of twelve. whole ship no problem, and his son's losing to a fan",
        "big laugh, big hands, hugs like a wrestler. everybody on our street likes him || he's loud and happy and does karaoke with his eyes closed. the whole street comes out when he's back",
      ],
      between: [
        "good, like solid. {he's so proud of me it's like carrying a fridge|papa} || we're tight, in a two bars of signal way. {he thinks i'm the best thing he ever made, so ya, heavy|papa}",
        "basketball. and is the wifi working. and basketball again || he wants points, rebounds, assists. we could do a full hour and it's all numbers",
      ],
      knows: [
        "no, zero. the man's in the middle of an ocean || nah, papa only gets highlights, on a call that freezes every two minutes",
        "i can't tell him stuff, the whole crew's on the same wifi || tell him when? there's always a guy named boyet walking behind him in a towel",
      ],
      said: [
        "he said 'how's my point guard' like always. i said all good, captain || he opened with the usual, the point guard thing. i went aye aye and saluted the phone",
        "about my cousin it was one word, at dinner. {the whole table nodded and so did i|papa} || just one word about my cousin, while we ate. {it got a laugh, and i laughed also|papa}",
      ],
      would: [
        "no idea, that's the scary one. {he'd go quiet, and papa's never quiet|papa} || can't even picture it po. {i get as far as his face and then i bail|papa}",
        "he'd probably make a joke and nobody would laugh. first time in history || he'd try to be funny, i think, and it wouldn't land. he's never missed one before",
      ],
      fares: [
        "he's ok, tired i think. every contract there's more white hair || he says he's fine. he just comes home with more white on top each time, like snow's a manila thing",
      ],
    },
  },
  bea: {
    names: ["bea", "sister", "sibling"],
    introductions: ["my sister bea"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "bea's my sister, 14, hears through cement. she'll run the country or a gossip page || my sister! bea, fourteen, tiny, basically the nbi",
        "she's loud but she's secretly kind. she gives half her hotdog to cats || annoying, and soft if you know where to look. i've seen her feed her lunch to a stray",
      ],
      between: [
        "we fight over the charger 24/7, so ya, close || good, we communicate in insults. it's a rich language",
        "kdrama, who finished the chips, why i take so long in the cr || mostly her shows and my snacks. also she times my showers",
      ],
      knows: [
        "i think she does. {or she's guessing, i'm checking her face all day|watching} || maybe? {she sees stuff and doesn't say it, so now i watch her watching me|watching}",
        "i haven't told her anything. she stuck that rainbow on my phone and walked off like a spy || not from my mouth. one day there's a sticker on my case and she's whistling in the kitchen",
      ],
      said: [
        "she said unicorns are in this year. and she looked at me a bit too long, with the braces || it's the trend now, kuya, unicorns, that's all she said. and then this long stare",
      ],
      would: [
        "she'd say 'ya, duh, can i have your dessert'. i think. i hope || i feel like she'd go 'i know', and take my leche flan. fingers crossed",
        "she wouldn't tell anyone, she's got a code. snitches get no wifi || she'd sit on it, she's no snitch. nobody at home gets one syllable",
      ],
      fares: [
        "she's good, new braces colour, she's very loud about it || thriving po. it's teal now, the braces, the whole barangay's been informed",
      ],
    },
  },
  lola: {
    names: ["lola", "grandma", "grandmother", "granny"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "lola's my grandma, she lives with us, she's got a saint for the wifi also || that's my lola, she's here in the house with all her saints. there's one for the router, not even kidding",
        "she's funny and doesn't know it, she prays for people in commercials || hilarious by accident. there's a rosary going for the lady in the soap ad",
      ],
      between: [
        "she's my number one fan. we sit there and hate the villain together || we're good, she thinks i'm a star. it's me and her on the couch, booing",
        "we talk about who's gonna get slapped on the show. and did i pray || it's the plot, mostly. then she wants my intentions and i go 'exams po'",
      ],
      knows: [
        "nah, she likes the noise. {if i'm noisy then everything's ok|off?} || lola? nope, {as long as the radio's on she doesn't check the batteries|off?}",
      ],
      said: [
        "she said god has a plan, and also to wear a sando under that || 'magdasal ka', like pray, that's her prescription. and vicks",
      ],
      would: [
        "she'd light like nine candles. {i'd be a prayer intention, out loud, full name|sin} || oh man, a novena, with neighbours. {she'd ask god to fix me, and i've asked already|sin}",
        "or she'd just pull me in and smell my head like when i was five. she does that || there's a version where she just grabs my face and sniffs my hair, like i'm little. i don't bet on it but it's there",
      ],
      fares: [
        "she's strong, she outwalks me to mass. her knees complain in tagalog || she's ok, she beats me to church on foot. the knees have comments, she ignores them",
      ],
    },
  },
  kiko: {
    names: ["kiko", "best friend", "bro"],
    introductions: ["my best friend kiko"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "kiko's my best friend on the team, shooting guard, eats for three || kiko's my bro, i pass, he shoots, he eats for a whole table",
        "he's a good guy, he'd give you his last siomai. he sulks if you say no || solid dude, he shares food, that's like a contract",
      ],
      met: [
        "grade 7 tryouts. i passed him the ball and he passed me half a siomai, that was the whole interview || tryouts, grade 7. neither of us could dunk, we bonded over that and over his baon",
      ],
      between: [
        "we're tight. {it's all jokes though, i don't know what's there if i stop|locker} || bros, ya. {it's a hundred percent bits with us|locker}, nobody's ever said a feeling in that gym",
        "ball, food, whose mom cooks better. his mom. it's his mom || trash talk and plays and where's siomai. that's the whole agenda",
      ],
      knows: [
        "no. i almost told him once, and he got a goat, like a picture of one || nope, close one. i had it typed, and kiko just got livestock, a whole goat. my thumb panicked",
      ],
      said: [
        "i sent him a goat picture once instead of a thing i'd typed, and he said 'bro why a goat'. i said why not || just 'bro, why'. that was about the goat and i had no defence. i'd typed him something real and a goat came out",
      ],
      would: [
        "50-50. either 'k, siomai?' or {i eat alone till graduation|locker} || idk, coin flip. he could shrug and get us food, or {that's the last lunch we ever have|locker}",
      ],
      fares: [
        "he's ok, he's just hungry, he's always hungry || kiko's fine, he's chewing something right now, guaranteed",
      ],
    },
  },
  team: {
    names: ["team", "teammate", "teammates", "the guys", "friends", "the boys"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "they're loud, they're nice, they share food. like twelve kikos with more volume || good guys, honestly. all kinda copies of kiko, just louder and less clean",
      ],
      between: [
        "good, i'm the funny one so i've got a spot. {i don't wanna know who sits there if i'm not funny|locker} || we're ok, i'm like the mascot who can pass. {no idea what i am to them without the bits|locker}",
      ],
      knows: [
        "they don't know anything, {i'm the loudest one in there|locker} || the team? zero idea. {nobody suspects the guy doing the impressions|locker}",
      ],
      said: [
        "stuff about guys who are soft, mostly. somebody does the walk, somebody does the voice. {and i top it|locker} || it's the word, and the wrist, and whoever can squeak the highest. {i'm usually the one who starts|locker}",
      ],
      fares: [
        "they're fine, we've got playoffs, everyone's sore and stupid || good, noisy, somebody's towel is always missing",
      ],
    },
  },
  gio: {
    names: ["gio", "crush", "choir guy", "choir boy", "tenor"],
    introductions: ["gio from choir"],
    pronoun: "he",
    layer: 1,
    tells: {
      who: [
        "gio's a tenor in the parish choir. {that's the official answer, the real one's longer|gio} || he's this choir guy, a tenor. {i could pick out his sneakers by sound, so yeah|gio}",
        "he's nice to little kids and old ladies and he's late for everything. like a golden retriever || sweet with kids and lolas, never on time. a dog in human form, with a guitar, ok stop",
        "eighteen po, one year up on me. other school || he's 18 and he goes to a different school, so i only had sundays",
      ],
      met: [
        "simbang gabi, two years ago. he was late and i was looking at the door, that's the whole story || choir was short a page turner, so, me. i can't read music. he noticed on day one and said nothing",
      ],
      between: [
        "we're on zero talking. {it was every night and then it was seen|gio}, it's chill, it's not chill || there's nothing, dead air since june. {i still look if the green dot's on|gio}",
        "everything, back then. songs, god, do fish know it's raining || it was dumb stuff, 2am dumb, from chords to ghosts. best dumb stuff of my life",
      ],
      knows: [
        "never said it!! i mean he got the song. {so he either knows or he thinks i've got bad taste|gio} || never told him. {but there's the song, so he can do the math or he thinks it's just my playlist|gio}",
      ],
      said: [
        "nothing. i sent a whole song and {i got an eyeball|gio} || zero words po. it says seen, {it's been saying that since june|gio}, i've checked",
      ],
      would: [
        "he'd be nice about it, he's nice to everyone. {that's the worst one|gio} || something kind, cause that's him. i've run that play 200 times and {kind hurts the most|gio}",
        "maybe he just goes 'oh', with the guitar on his lap. {i can hear the oh|gio} || or a really quiet 'oh', and he'd be holding the guitar. {i've heard it in my head so many times|gio}",
      ],
      fares: [
        "he looks happy, going by the pictures. {i study them for science|gio} || he's good, as far as the photos go. {i check them|gio}, you know, academically",
      ],
    },
  },
  classmate: {
    names: ["classmate", "girl in physics"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "just mia from physics, the one with the phone case. she lends me pens and never wants them back || that's mia, she's in my physics class, she draws frogs on everything. we're like borrow a pen friends",
      ],
      knows: [
        "mia? no, she doesn't even know i took the number || no po, she just had it there on her case. i never said anything to her",
      ],
    },
  },
  dog: {
    names: ["overtime", "dog", "street dog"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "overtime. cause he stays when everyone's gone home || he's overtime, i named him, he never clocks out",
        "brown, one bent ear, zero owners || just some street dog with a bent ear who thinks we're on the same team",
      ],
    },
  },
  uncle: {
    names: ["uncle", "tito"],
    pronoun: "he",
    layer: 3,
    tells: {
      who: [
        "tito's really polite and he's always fixing something, like chairs. {he never looks at anybody for long|never?} || he's nice, he grills. {he stands by the smoke so he's got a reason for his eyes|never?}",
      ],
      knows: [
        "we've never talked about it. he gave me his old guitar strap once and patted it, that's it || nah. one time he fixed my bike and said take care of yourself, kind of slow. that's all i've got",
      ],
    },
  },
};
