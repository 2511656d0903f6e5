import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Tom, by what is asked of them. */
export const people: Scenario["people"] = {
  gwen: {
    names: ["gwen", "wife", "missus", "spouse", "partner"],
    introductions: ["my wife Gwen"],
    pronoun: "she",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "Gwen's my wife, she works up at the care home, and she's the better half of us by a distance. || My wife, that's Gwen, she does the caring up at the home and she's worth two of me.",
        "She's a small woman and quick with it, always a song going till this year. || Little, she is, and quick, and she sang about the house up till the spring.",
        "She's not in the house at the minute, Gwen's at work till ten. || Gwen isn't in the house yet, her shift's till ten.",
      ],
      met: [
        "At a dance in the club, the week I started at the works. I'd two left feet, and she led. || There was a dance on at the club, and she asked me. I'd be stood at that bar yet, else.",
      ],
      between: [
        "We're kind to each other and we go careful, and {I'd sooner she had a man to lean on than one to mind|gwen!}. || It's all kindness, we tiptoe a bit, and {she's minding me when she should be leaning on me|gwen!}.",
        "We talk about the dog and what's for tea, not about this. || It's the shopping and the dog, when we talk, and we go round the rest.",
      ],
      knows: [
        "Gwen knows I'm down here nights, {she's no notion what goes through my head|apart}. || Gwen's got the not sleeping, {she's not got what it is I sit there thinking|apart}.",
        "She knows I'm writing to somebody, it was her idea. || About this tonight she knows, she put me up to it.",
      ],
      said: [
        "When I came home with the envelope she took my coat off me and said, well, we've had worse. {I couldn't look at her|gwen}. || She'd heard it off a neighbour before I'd got home. All she said was, sit down, it's on the table, and {I couldn't lift my head from the plate|gwen}.",
        "She thinks I'm run down and somebody ought to hear it, that's as far as she's said. || To her mind I'm low and I want somebody to talk to, she's not said more than that.",
      ],
      would: [
        "She'd sit down with her coat on and ask why I'd not said it in March. || I think she'd want to know why I'd not told her in the spring, and she'd not even take her coat off.",
        "She'd not shout, she'd ring in sick to stop home with me, and {we can't have her losing shifts over me as well|gwen!}. || There'd be no row off her, she'd give up a shift to sit with me, and {I've cost her enough|gwen!}.",
      ],
      fares: [
        "She's worn out, Gwen, and she'll not say so. || Tired to the bone, she is, and you'd never hear it off her.",
      ],
    },
  },
  carys: {
    names: ["carys", "daughter"],
    introductions: ["my daughter Carys"],
    pronoun: "she",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "That's our daughter, Carys, over in Cardiff with the little one. || Carys is our girl, she lives in Cardiff, her and her little one.",
        "She's a great one for getting things sorted, our Carys, same as her mother. || Like her mam, she is, nothing's left lying if Carys is about.",
      ],
      between: [
        "There's no bad blood, only {I pass the phone over before she can ask me anything|shut-down}. || We're all right, her and me, it's just {I'm off the line before she's got a question out|shut-down}.",
        "It was always her car or her boiler we talked about, and {I'm not asked for any of that now|useless}. || We'd talk boilers, we'd talk brake pads, and {there's nothing she wants me for these days|useless}.",
      ],
      knows: [
        "She knows I'm out of work and quiet, no more than that. || All Carys has is that I'm home and I don't say much.",
        "I've not told her, {you don't put that on your daughter|gwen}. || {A father doesn't ring his girl up with a thing like this|gwen}, so no.",
      ],
      said: [
        "She said come to us, Dad, the bed's made up. || The bed's made up for you, Dad, that was her.",
      ],
      would: [
        "She'd be on her way here before I'd put the phone down. || If I told her she'd have the little one strapped in and be round here the same night.",
        "She'd cry, I think, and then she'd make me a list. || There'd be tears off her first and phone numbers after.",
      ],
      fares: [
        "She's run off her feet, what with the job and the little one. || Busy, by what her mother tells me, with work and the small one both.",
      ],
    },
  },
  granddaughter: {
    names: [
      "nia",
      "granddaughter",
      "grandchild",
      "grandkid",
      "little one",
      "small one",
      "little girl",
    ],
    introductions: ["my granddaughter Nia"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "That's Nia, she's four, and she's the boss of us. || Nia, her name is, four years old, and we all do as we're told.",
        "She's always drawing, and she brings me what's broke. || If she's not got a crayon in her hand she's got something wants mending.",
      ],
      between: [
        "We're great pals, her and me. || Me and Nia are thick as thieves.",
        "She does the talking and I sharpen the crayons. || I'm on crayons, she's on talking.",
      ],
      knows: [
        "Our Nia only knows Grampa's home, and it suits her. || All Nia's noticed is Grampa's there in the day, she's no complaints.",
      ],
      said: [
        "She asked me when my dinner break's over. || Is your dinner finished yet, Grampa, that's what she came out with.",
      ],
      would: [
        "She'd tell me to mend it, Grampa, like it was a doll. || Mend it then, Grampa, that'd be her answer, same as with her dolls.",
      ],
      fares: [
        "She's grand, they've given her a star up at the nursery. || Right as rain, she's got a star on the nursery wall.",
      ],
    },
  },
  lads: {
    names: ["lads", "mates", "friends", "workmates", "colleagues", "old shift"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "The lads off my old shift, a dozen of us, most of them I'd worked with twenty years. || The lads I was on shift with, twelve counting me, twenty years of it with some of them.",
      ],
      between: [
        "It was easy while we'd a job to stand at, and {now we nod and get past each other|apart}. || There was never a cross word at work, and {these days it's a nod and we're by|apart}.",
        "We don't ring each other, it was only ever talk over the job. || There's no phoning, we never talked but with a job in front of us.",
      ],
      knows: [
        "No, {they think I'm managing|shut-down}, same as I think they are. || Not from me they don't, {we all let on we're all right|shut-down}.",
      ],
      said: [
        "They've sent word there's a chair for me at the breakfast. || I've had a message off one of them, come for your breakfast, there's a chair.",
      ],
      would: [
        "They'd pull my leg for five minutes and then one of them'd see me home. || There'd be a bit of mickey-taking, and after that somebody'd walk me to my door.",
      ],
      fares: [
        "Mixed, a couple are driving vans and the rest are sat in like me. || One or two have got work on the vans, the others are in the house same as I am.",
      ],
    },
  },
  dai: {
    names: ["dai", "best mate", "best friend"],
    introductions: ["my mate Dai"],
    pronoun: "he",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "Dai was in the rolling mill, he's the nearest I've had to a best mate. || If I'd a best friend it was Dai, out of the rolling mill.",
      ],
      between: [
        "He talked and I listened and it did me good, but {we've not spoken since he moved|apart}. || With Dai I hardly had to open my mouth, and {there's not been a word since he went up to his son's|apart}.",
        "Leeks and rugby, that's what we talked about, and the odd true thing in between. || It'd be rugby, it'd be leeks, and now and then he'd slip in something real.",
      ],
      knows: [
        "He's no idea, he was gone before it got bad. || Not a thing, it was after he'd left that I went like this.",
      ],
      said: [
        "He said give us a ring, the day he went, and I said I would. || Ring me, that was the last off Dai, and I told him aye.",
      ],
      would: [
        "He'd just say it, you're not right, butt, get your coat on. || You're not well, butt, he'd tell me straight, and he'd be stood there with my coat.",
      ],
      fares: [
        "I don't know how he is, and I ought to. || I couldn't tell you how he's keeping, I should have asked.",
      ],
    },
  },
  father: {
    names: ["father", "dad", "old man"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "My father was Emrys, he was at the works before me, and he never wasted a word. || Emrys, he was called, my father, a works man as well, and you'd not get two sentences off him.",
        "A big man, and gentle with it. He'd a cap he never took off. || Broad, quiet, good with his hands. He whistled through his teeth.",
        "He got to seventy, my father. || Seventy, when he died, and still digging.",
      ],
      between: [
        "It was all right between us, we dug side by side and said nothing. || We got on well enough, me and him, up the allotment with never a word spoken.",
        "I looked up to him, and I don't know if he knew it. || He was the man I wanted to be, not that I ever let on to him.",
      ],
      said: [
        "A man sees to his own, he said, and that was about the lot. || You see to your own, that's what I had off him, and I was glad of it.",
      ],
      would: [
        "He'd look at his boots, and then he'd ask was I eating. || I think he'd have nothing for it, he'd study his boots and see I'd a plate in front of me.",
      ],
    },
  },
  mother: {
    names: ["mother", "mam", "mum", "mom"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mam's been gone nine years. Nobody called me Thomas but her. || She died nine years back, my mother, and she was up a stepladder the week before.",
        "A little woman and sharp. She never sat down to her tea. || She was never still, and she'd feed anybody who knocked.",
        "Margaret, she was. Peggy to the street. || Her name was Margaret, but they called her Peggy.",
      ],
      between: [
        "We got on. You did as you were told and there was cake. || All right, we were. She'd a tongue on her and a good heart.",
      ],
      would: [
        "She'd say there's no shame in being out of work, her father was, in the thirties. I don't know why that's no help. || Her own dad was idle three years, she'd tell me that. And she'd find me a wall to paint.",
      ],
    },
  },
  dog: {
    names: ["bess", "dog"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Bess. Daft as a brush. || That's Bess, she's daft, and she's the best of us.",
        "Eleven, one ear up and one down. || She's an old collie, near enough, and she'd sell me for a crust.",
      ],
      fares: [
        "Bess is grand, bar her hips. She's flat out on my feet. || She's stiff of a morning, same as me. Otherwise there's nothing ails her.",
      ],
    },
  },
  neighbour: {
    names: ["neighbour", "next door", "old lady"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mrs Pugh, next door, eighty-odd and on her own. She knocks if there's a jar won't open. || That's Mrs Pugh, a widow, and she'd talk the leg off a table. I don't mind it.",
      ],
      said: [
        "She said I'd hands like her husband's. I went round the back for a minute. || You're a good boy, Tom, she said, and I'm fifty-two.",
      ],
    },
  },
};
