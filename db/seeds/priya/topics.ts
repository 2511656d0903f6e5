import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
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
      "{Guilty mostly|not-doing-well!}. And {somehow nothing at all, at the same time|numb}. || {Mostly guilt|not-doing-well!}. {And under the guilt it's sort of empty|numb}, if both are possible.",
      "{A bit scared of the evenings|evenings}. They start around four. || {Frightened of the evenings|evenings}, a bit. They begin at four o'clock in my house.",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "I'm ok! He's asleep on me so I'm typing with one thumb. || I'm alright, sweet of you to ask! He's on my chest, so it's one thumb and a lot of typos.",
      "{A little shaky|evenings} but fine, honestly. Fine-ish. || {Slightly wobbly|evenings}. But fine, or near enough to fine.",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "Maybe since week three, when my husband Rohan went back to work. {The nights all joined up after that|tired-all?}. || Week three, I'd say. My husband Rohan's leave ran out and {it's been one long night since|tired-all?}.",
      "{I thought it would lift|not-doing-well} at three months. There was a leaflet that said so. || The leaflet said three months and {it'd get easier|not-doing-well}. I'd put it in the calendar, actually.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "I think because everyone helps in a way that {shows me I'm doing it wrong|watched}. Sorry, that sounds awful. || Because there's always {somebody showing me how to do it better|watched}. Oh dear, that came out mean.",
      "I don't know why. I have everything you're supposed to want. || I really couldn't tell you. I've got a lovely baby and a lovely husband and central heating.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "When he cries and I stand there and {feel nothing, just loud|numb}. || It's when he's screaming and I'm holding him and {there's just nothing in me, only noise|numb}.",
      "Four in the afternoon. It's dark already, and {it isn't night yet|evenings?}. || The bit of the day around four. {Too dark to go out and too early to go to bed|evenings?}.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "Like being {the waitress at my own wedding|not-doing-well}, if that makes sense. || You know when you're the host and you never sit down? {It's my own party and I've got the tray|not-doing-well}.",
      "It's as if {I'm holding my breath and being congratulated for it|not-doing-well}. || {I'm under water holding my breath|not-doing-well}, and they're all on the side clapping.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "He wakes every two hours, so I do too. {Even when he doesn't, I do|tired-all?}. || There isn't really any. Every two hours with him, and {when he does go longer I'm up anyway|tired-all?}.",
      "My husband offered to take a night. I lay there {with my eyes open the whole time|tired-all?}, so what's the use. || My husband took a whole night for me once. {I stared at the ceiling till six|tired-all?}, so it was a waste of his sleep as well.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "I eat what's left on the side. Cold toast tastes like my twenties at this point. || Whatever's left on the counter. I had cold toast at eleven and again at three.",
      "My mother-in-law makes ghee laddoos for the milk. I eat them standing up, {to be polite|watched}. || Ghee laddoos, my mother-in-law makes them for me by the dozen. I have them standing, {so she can see me having them|watched}.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "The scar pulls when I reach for the top shelf. Nobody told me about that. || I can't stretch up to the high shelf, the scar catches. It wasn't in the booklet.",
      "My heart races when the monitor crackles. {I'm already out of bed before I know it|tired-all?}. || It's the monitor. One crackle and {I'm standing up with my heart going before I've woken|tired-all?}.",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "My husband Rohan, his mother who's staying till January, and the baby, Arjun. {My own parents are in Pune|far-away}. || There's Rohan, and Arjun, and Rohan's mother, she's here till January. {Mine are both in Pune|far-away}.",
      "My mother-in-law means well. {She watches how I hold him|watched}. || She does mean well, his mother. {I can feel her eyes on my hands when I change him|watched}.",
      "Amma, my mother, asks am I resting. {I turn the phone so she sees him instead of me|far-away}. || When Amma, that's my mother, asks if I'm resting {I point the camera at him|far-away}. Then we talk about his ears.",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "There's the baby group on Thursdays. {We all say it's magical|far-away} and then it's over. || I've met some mums, we meet on Thursdays. {Everyone says magical|far-away}, and then we put the chairs back.",
      "My old work friends sent a onesie with a pun on it. {I haven't known what to write back|not-doing-well}. || The girls from work sent him a little suit with a joke on the front. It's been six weeks and {I still haven't answered|not-doing-well}.",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "Rohan's sweet. He's working such long days, {I don't want to be one more thing|in-the-way}. || He's a good man, Rohan. He's dead on his feet when he gets in, {I don't want to be another job for him|in-the-way}.",
      "We used to talk till two in the morning. {Now we do a handover, like nurses|far-away}. || We used to be such talkers. These days it's ounces and nappies at the door, {like a shift change|far-away}.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "I was in logistics, I ran a team. On leave until next summer. {I miss knowing what I'm doing|not-doing-well}. || Logistics, I was a team lead. They've given me till next summer. {There I knew what I was doing|not-doing-well}.",
      "I dreamt about a spreadsheet. {I woke up happy for a second|not-doing-well}, isn't that terrible. || I had a dream about stock levels. {I was so disappointed when he woke me|not-doing-well}, that's an awful thing to say.",
    ],
  },
  today: {
    layer: 0,
    asks: [
      "has today been",
      "how was today",
      "how is today",
      "hows today",
      "today been like",
      "today been for you",
    ],
    answers: [
      "Today we did two walks and one bath. I held the same cup of tea four times and drank none of it. || We've been round the block twice and had a bath. My tea's on the side somewhere, I've reheated it four times.",
      "I counted: eleven bottles, three changes of clothes, two of them mine. || Eleven bottles, I've kept a tally. And I'm on my third top.",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "Bath at six, bottle at seven, then it all starts again. I'll be alright. || There's his bath and his bottle, and then round we go again. We'll manage.",
      "My husband Rohan's back at eight. Maybe I'll ask him to sit with me before he asks about the baby. || My husband gets in about eight. I might ask him to just sit down next to me, before the bottle questions.",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "The shower, with the fan on so I can't hear anything. Four whole minutes. || My shower. I put the fan on and for four minutes nobody exists.",
      "I hum one of my mother's songs when we walk by the canal. He goes quiet for that one. || There's a lullaby of my mother's. I hum it along the canal and he listens, or he likes the ducks.",
      "There's a bakery on the corner where the girl calls me by my name. Not mummy. Priya. || I like going to the bakery. The girl there says, hello Priya, and for a second I am.",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "I tried a gratitude list. I wrote his name eleven times and {felt like a liar|numb?}. || Somebody said to write down what I'm grateful for. I put my son Arjun, and Arjun, and {then I felt like I was making it up|numb?}.",
      "Porridge, early nights, a walk every day. I've been very good about it. || I've done the walks and the porridge and the early nights. Full marks for effort!",
    ],
  },
  professional: {
    layer: 0,
    asks: [
      "told a doctor",
      "told your doctor",
      "told the doctor",
      "seen a doctor",
      "spoken to a doctor",
      "told the health visitor",
      "and the gp",
      "your gp",
      "the doctor",
      "a doctor",
      "the gp",
    ],
    answers: [
      "The health visitor had a questionnaire. My mother-in-law was in the room, so {I ticked the happy ones|not-doing-well}. || They gave me the form at home, with my mother-in-law pouring the tea. I'm afraid {I ticked my way to full marks|not-doing-well}.",
      "The GP did the baby's check. He asked how's mum and he was already typing. || The doctor saw the baby at six weeks. And mum's fine? he said, to the screen.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "Nobody knows. {It would sound so ungrateful|in-the-way}, when people wait years for this. || No one. {I'd sound so ungrateful, wouldn't I|in-the-way}, there are couples who try for years.",
      "{I nearly told the girl in the bakery|not-doing-well}. She was busy, it's fine. || {I was about to say it at the bakery till|not-doing-well}. Then there was a queue behind me.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "Oh, anything's fine! Whatever's easiest for you. Sorry, I suppose I'd like {someone to ask and then wait|not-doing-well!}. || Really, whatever you think is best! Oh, I'm doing it again. What I want is for {someone to ask me and not fill the gap|not-doing-well!}.",
      "I'd like to say the bad bits and not be handed a tip. || Just to get the ugly parts out, and nobody tells me about lavender.",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "I was low once at university, after my grandmother. {My mother came and slept on my floor for a week|far-away}. || When my grandmother died I went very flat, in my second year. {My mother got on a train and slept on my floor|far-away}.",
      "{Before him I was loud|not-doing-well}, you know. I sang in the lift. || You wouldn't believe it, but {I was the noisy one|not-doing-well}. I'd sing in lifts, with people in them.",
    ],
  },
  future: {
    layer: 1,
    answers: [
      "{I'd love to want to go back in|numb} when I hear him wake. That's all, really. || {To hear him wake up and be glad|numb}. I'd settle for that.",
      "When my mother gets her visa I'll sleep for a day. I've planned which sheets. || The day my mother's visa comes I'm going to sleep right through. I know which pillow.",
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
      "Yesterday my mother-in-law took him out of my arms mid-cry and {he stopped|watched}. She said, see. || He was crying on me yesterday, so my mother-in-law lifted him off and {he went quiet for her|watched}. There we are, she said.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "I could ask the health visitor to come when it's just me. I could do it by text. || I'd like the health visitor to catch me on my own once. A text would do it.",
      "Maybe tell my husband Rohan the true version, when he's had his dinner. Just one sentence of it. || One honest sentence to my husband. After his dinner, not before.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "No, no. I don't want to die, and I'd never do anything to him. I'm glad you asked though, it's scarier unasked. || No, not that. I want to be here, and I'd never harm him. It's better that you asked, I'd been dreading somebody would.",
      "Not that, I promise. If it became that I'd tell my husband that same minute. || It hasn't come to that, truly. And if it did, I'd wake my husband up that second.",
    ],
  },
};
