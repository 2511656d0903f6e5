import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of small things and of Stefan, asked right after she names them. */
export const smallThings: Scenario["topics"] = {
  "like-brothers-letter": {
    layer: 0,
    asks: [
      ...["letter of his have", "letter be to", "letter from your brother"],
      ...["his letters", "what would a good letter"],
    ],
    answers: [
      "It would have one crooked line in it. He crosses nothing out, my brother. || Let him write once, Ewa, it is bad, is it. The tomatoes could come after that.",
    ],
  },
  "tender-word": {
    layer: 0,
    asks: [
      ...["tender word", "one tender word", "write to janusz"],
      ...["write to your brother", "write to him", "write back to him"],
      ...["write back", "write him"],
    ],
    answers: [
      "That I still have the mitten he gave me on the ferry. I have never thanked him for it. || I miss you, you old mule. It looks quite possible, when one types it.",
    ],
  },
  "rest-unwritten": {
    layer: 0,
    asks: [
      ...["belongs to the rest", "haven't written to him", "not written him"],
      ...["not written to him", "the rest of it to", "tell your brother"],
    ],
    answers: [
      "That {I am lonely|quiet-home!}, it is one word, and I have written round it since October. || How {lonely I have become|quiet-home!}. He would answer with the frost, and I do not wish to be answered with frost.",
    ],
  },
  "without-words": {
    layer: 0,
    asks: [
      ...["without words", "tell each other", "by the eyebrows"],
      ...["you and mrs kowalczyk say", "when you wave", "the waving"],
    ],
    answers: [
      "She lifts the brows, that is, bad night. I lift the shoulder, that is, as usual. || Good morning, we are both still here. It is a complete conversation and takes four seconds.",
    ],
  },
  "bowls-say": {
    layer: 0,
    asks: [
      ...["bowls say", "the bowls", "back and forth"],
      ...["bowl say", "the dumplings", "find that at your door"],
      ...["that at your door", "pierogi on", "the pierogi"],
    ],
    answers: [
      "Hers says, I heard that you were not cooking. Mine says, washed. {I have not managed to put anything in it|two-cups}. || That somebody has counted how often my stove is lit. {I send it back clean and empty, and I blush|two-cups}.",
    ],
  },
  "one-word-eat": {
    layer: 0,
    asks: [
      ...["in that one word", "that one word", "hear in that"],
      ...["she said eat", "word eat"],
    ],
    answers: [
      "An order, and a kind one. Nobody had given me one in weeks. || That she has stood at that same sink. She went in at once, so that I need not answer.",
    ],
  },
  "knows-from-within": {
    layer: 0,
    asks: [
      ...["knows it from within", "who knows it", "somebody who knows"],
      ...["near someone who", "been a widow", "widow herself"],
    ],
    answers: [
      "It is restful, like a room at the right temperature. || One need not begin at the beginning. She looks at my shoes and knows what sort of week it was.",
    ],
  },
  "loud-at-home": {
    layer: 0,
    asks: [
      ...["so loud at home", "loud tea", "shout at one another"],
      ...["thought of it", "tea with her", "tea with mrs kowalczyk"],
      ...["have her to tea", "she came in for tea"],
    ],
    answers: [
      "I should have to find a second plate, and be glad of it. || The walls would not know what had got into us. I believe that I should rather like it.",
    ],
  },
  "good-spirits": {
    layer: 0,
    asks: [
      ...["about her good spirits", "her good spirits", "makes you feel ashamed"],
      ...["ashamed of", "in good spirits"],
    ],
    answers: [
      "That she has had thirty years of it and waters her geraniums. {I have had some weeks and cannot pass a coat|grief}. || She whistles on the landing. {I stand behind my door and am seventy-one and cannot|grief}.",
    ],
  },
  "bridge-soon": {
    layer: 1,
    asks: [
      ...["wait for that soon", "for that soon", "must come to them"],
      ...["said you must come", "that invitation", "waited for them"],
    ],
    answers: [
      "I had a cake in the freezer for it. {In the end I ate it, a slice a day, at the right hour|friends}. || I bought stockings. {One does not like to ring and ask how soon soon is|friends}.",
    ],
  },
  "irena-invites": {
    layer: 1,
    asks: [
      ...["irena did invite", "if irena", "one of the eight"],
      ...["if one of them", "one of them rang", "if they rang"],
      ...["if they called", "if they asked you", "if they invited"],
      ...["irena rang", "asked you to come"],
    ],
    answers: [
      "I should say that I had a cold, and {then I should stand beside the telephone and hope to be asked a second time|friends}. || Yes, I would say, before she could think better of it. {I would bring the score book, so that it was not about me|friends}.",
    ],
  },
  "had-stayed": {
    layer: 1,
    asks: [
      ...["wish had stayed", "cards were put away", "miss about them"],
      ...["miss about the evenings", "miss about your friends", "miss those evenings"],
      ...["miss them"],
    ],
    answers: [
      "Being dealt in. {One's hand was simply there on the table, with the others|friends}. || The coats on the bed, all eight. {I liked to find my own by the feel|friends}.",
    ],
  },
  "who-are-eight": {
    layer: 0,
    asks: [
      ...["who are the eight", "the eight people", "who were the eight"],
      ...["eight people", "eight of you", "the eight"],
      ...["these eight", "those eight", "who are they ewa"],
    ],
    answers: [
      "Four couples, from the parish and from his firm. Six of them still play something, I am told. || The Nowaks, the Zielińskis, Irena with her Tadek, and ourselves. We had the second Friday, in rotation, and I did the herring.",
    ],
  },
  "in-your-kitchen": {
    layer: 0,
    asks: [
      ...["him in your kitchen", "have him in your", "in the kitchen with him"],
      ...["he cook", "boil milk", "he in the kitchen"],
    ],
    answers: [
      "A danger. He took the lid off to see how a thing worked, and it was always soup. {Nothing is in danger now, and I stand at the stove and miss it|quiet-home}. || One cooked round him, like a pillar. {There is so much room to reach for the salt now|quiet-home}.",
    ],
  },
  "see-in-him": {
    layer: 0,
    asks: [
      ...["see in him", "saw in him", "what did you like about him"],
      ...["fell in love", "fall in love", "why him"],
      ...["love about him"],
    ],
    answers: [
      "He listened to the end of a sentence. At that dance nobody else did, they were waiting for the music. || His ears, they went red. A man whose ears go red cannot lie to you, I thought, and I was nearly right.",
    ],
  },
  "hoped-to-see": {
    layer: 0,
    asks: [
      ...["hoped to see", "else had the two", "places you wanted"],
      ...["planned to travel", "want to travel", "travel to"],
    ],
    answers: [
      "Lisbon, for a bridge, and Vienna, for a cake. {The folder is labeled Later|grief}. || He had a list of viaducts and I had one of pastries, and there were cities in which they met. {I have both lists|grief}.",
    ],
  },
  "letter-like-that": {
    layer: 0,
    asks: [
      ...["hold a letter like", "letter like that", "when his mail comes"],
      ...["mail for him", "greeting like that", "letters for him"],
      ...["post for him"],
    ],
    answers: [
      "I put it on his side of the desk, with the paper knife. {It does no harm there|grief}. || For the length of the hall he has an appointment. {I walk slowly|grief}.",
    ],
  },
  "pressed-key": {
    layer: 0,
    asks: [
      ...["pressed the key", "the sound do", "press the key"],
      ...["that note", "sound of the piano", "when you pressed"],
    ],
    answers: [
      "It went on for longer than I had expected. {I stood there until it was quite done, it was the only other thing speaking|quiet-home}. || It was in tune. {He had seen to that in May, and in the next one nobody will|quiet-home}.",
    ],
  },
  "only-one-cup": {
    layer: 0,
    asks: [
      ...["set out only one", "only one cup", "one cup"],
      ...["just one cup", "put out one", "set it singly"],
      ...["set the table for one", "table for one"],
    ],
    answers: [
      "Like leaving the house without a shoe. {My hand goes back to the hook by itself|grief}. || I have managed it twice. {It looked so decided, on the tray, that I turned it round|grief}.",
    ],
  },
  "hold-your-week": {
    layer: 0,
    asks: [
      ...["hold your week", "hold the week", "holds your week"],
      ...["things like that", "your week", "structure your week"],
      ...["keep the week"],
    ],
    answers: [
      "Mondays the caps, Thursdays the hair, Fridays I used to make herring. {Fridays have come loose|friends?}. || The iron on a Tuesday, and Mass. {It stands up quite well until the Friday, that one was for the eight of us|friends?}.",
    ],
  },
  "while-knitting": {
    layer: 0,
    asks: [
      ...["while you make them", "while you knit", "mind while you"],
      ...["making the caps", "when you knit", "mind when you knit"],
    ],
    answers: [
      "That somebody is waiting for it, with a head the size of a peach. It is a great thing, to be waited for. || I think, grow. One may be bossy with wool.",
    ],
  },
  "look-at-pictures": {
    layer: 0,
    asks: [
      ...["those pictures of hers", "look at them", "look at the pictures"],
      ...["those pictures", "pictures of hers", "little exchanges"],
      ...["exchanges give you"],
    ],
    answers: [
      "With the magnifying glass, for what is behind the egg. Last week there was a second cup, and I asked nothing. || I put on my glasses and I have my tea with it. Then it is nearly breakfast for two.",
    ],
  },
  "foolish-moments": {
    layer: 0,
    asks: [
      ...["your foolish moments", "foolish moments", "foolish with her"],
      ...["be foolish with", "be silly with"],
    ],
    answers: [
      "We give her professors the names of soups. There is one she can no longer look at. || She puts a hat on the cat and I write its thoughts. I should not like the ward to know.",
    ],
  },
  "she-of-all": {
    layer: 0,
    asks: [
      ...["she of all people", "that she noticed", "zosia noticed"],
      ...["somebody so direct", "so direct", "saw to it"],
    ],
    answers: [
      "Found out, and relieved, as when a child points at your odd stockings. || I was cross for an hour. Then I thought, well, somebody has been reading me.",
    ],
  },
  "confirmed-it": {
    layer: 0,
    asks: [
      ...["confirmed it to her", "if you confirmed", "tell zosia"],
      ...["told zosia", "say to zosia", "want zosia to know"],
      ...["say yes to her"],
    ],
    answers: [
      "I should have to let her be kind to me. {It is the wrong way round, I tied her shoes|managing}. || She would put her laundry down. {I could not go on being excellent at her after that|managing}.",
    ],
  },
  "on-the-sofa": {
    layer: 0,
    asks: [
      ...["her on the sofa", "on the sofa", "zosia on the sofa"],
      ...["zosia came", "if zosia came", "have zosia here"],
      ...["have her here"],
    ],
    answers: [
      "There would be a wet towel on the door in the morning. {I can hardly tell you how I should like to pick up a wet towel|quiet-home}. || She talks in her sleep, mathematics. {It would be a sound that I had not made myself|quiet-home}.",
    ],
  },
  "be-held": {
    layer: 0,
    asks: [
      ...["and be held", "be held", "put her arms around"],
      ...["arms around you", "held by her", "hug you"],
      ...["a hug"],
    ],
    answers: [
      "I should stand like a coat stand at first. {After that I do not know, I have not tried it since the cemetery|grief}. || She is taller than I am now. {I would have my face in her collar, and there one may let it do as it likes|grief}.",
    ],
  },
  "bravery-out": {
    layer: 0,
    asks: [
      ...["bravery left out", "with the bravery", "without being brave"],
      ...["if you weren't brave", "not being brave", "don't have to be brave"],
      ...["no need to be brave"],
    ],
    answers: [
      "{That I miss him so that my teeth hurt|grief!}. There, it is quite short. || I would put, dear Zosia, {I miss your grandfather from morning to night|grief!}. I would leave out the commas.",
    ],
  },
  "instead-of-tissues": {
    layer: 0,
    asks: [
      ...["instead of tissues", "wished for there", "at the parish group"],
      ...["the parish group", "the tissues", "go to the group"],
    ],
    answers: [
      "A table with something to do on it, beans to shell. One talks better to beans. || I should have liked one of them to ask what he did for a living. They asked only how long ago.",
    ],
  },
  "good-question": {
    layer: 0,
    asks: [
      ...["good question have", "instead of a list", "better question"],
      ...["she have asked", "doctor ask you", "doctor have asked"],
    ],
    answers: [
      "What do you do at four. {It is not on the form, and it is the only one I could not have answered politely|managing}. || Who makes your tea. {I should have had to say it|managing}.",
    ],
  },
  "more-time-priest": {
    layer: 0,
    asks: [
      ...["had there been more time", "been more time", "told him if there"],
      ...["been more time what would", "told the priest", "tell the priest"],
      ...["tell father marek", "told father marek", "more time what"],
    ],
    answers: [
      "That I am not resigned, and I do not care for the word. {He was already in his gloves|grief}. || I had a question for him, about where a voice goes. {One does not ask that of a man with one arm in his coat|grief}.",
    ],
  },
  "between-sentences": {
    layer: 0,
    asks: [
      ...["between your sentences", "that she notices", "what does she notice"],
      ...["too many full stops", "your full stops", "full stops"],
    ],
    answers: [
      "That I stop before the thing itself. {One can hear the door being closed, she says|managing}. || The full stops. {She told me, you write as though somebody were standing behind you|managing}.",
    ],
  },
  "say-about-him": {
    layer: 0,
    asks: [
      ...["talks of a person", "like to say about him", "say about him"],
      ...["say about stefan", "out loud about", "about stefan out loud"],
      ...["talk about stefan", "tell me about stefan"],
    ],
    answers: [
      "That he was vain about his handwriting, and that he cheated at patience. {They have made a saint of him, and I was not married to one|grief}. || He was wrong about every mushroom, I should say, and we were ill twice. {Nobody lets me have the wrong things back|grief}.",
    ],
  },
  "good-company": {
    layer: 0,
    asks: [
      ...["good company", "company in it", "company be like"],
      ...["what kind of company", "like company to be", "company like"],
    ],
    answers: [
      "Someone who reads the newspaper in the other chair, and now and then says ha. || They would have some mending of their own. One could look up, and somebody would not be looking.",
    ],
  },
  "carry-it-then": {
    layer: 1,
    asks: [
      ...["two of you carry", "how did you carry", "carry it back then"],
      ...["get through that then", "losing the child", "lost the child"],
      ...["lose hania", "carry that together"],
    ],
    answers: [
      "He planed wood. I scrubbed, and at night we lay like spoons and said nothing whatever. {It was a very full silence, it had two people in it|grief}. || We went to work, one did. In the evening he put my feet in his lap, {and there is no one now who was there|grief}.",
    ],
  },
  "picture-wisconsin": {
    layer: 0,
    asks: [
      ...["picture it that", "picture the bridge", "work of his in"],
      ...["his bridge", "see that bridge", "imagine the bridge"],
    ],
    answers: [
      "Gray, and exactly wide enough. He did not like a bridge that showed off. || I see a truck going over it, with no idea. That was how he wished it.",
    ],
  },
  "widow-is-you": {
    layer: 1,
    asks: [
      ...["one who needs it is you", "needs it is you", "when it is you"],
      ...["when it's you", "say to yourself", "do that for yourself"],
      ...["be as kind to"],
    ],
    answers: [
      "There is nobody to make the tea and be the widow both. {I tried it, I offered myself a chair|quiet-home}. || I know all the right things, and {they want a second person to say them|quiet-home}.",
    ],
  },
  "eighth-face": {
    layer: 0,
    asks: [
      ...["the eighth face", "eighth face", "makes it the eighth"],
      ...["makes it worse", "worse at four", "at its worst"],
      ...["why is it worse"],
    ],
    answers: [
      "The lamp, I think. {Before I light it one may still suppose that he is in the next room|quiet-home}. || It is the hour when people are coming home. {I hear them do it, one door after another|quiet-home}.",
    ],
  },
  "hour-by-hour": {
    layer: 0,
    asks: [
      ...["hour by hour", "a day of yours", "one of your afternoons"],
      ...["your afternoons", "afternoons like", "long stretches"],
      ...["a day like", "your days like", "through the day"],
      ...["day like for you", "your days", "days like now"],
    ],
    answers: [
      "Until noon there is housework, and after it I make some. {From three on I look at the clock as one looks at a dog|managing}. || It goes well as far as the soup. {Then there is a stretch like a station at which nothing stops|managing}.",
    ],
  },
  "answer-sentence": {
    layer: 1,
    asks: [
      ...["hear that sentence", "what do you answer", "answer it"],
      ...["answer that sentence", "say to that sentence", "say back"],
    ],
    answers: [
      "I say, well, then put the kettle on. {It is not much of an answer, it has been the same one since October|no-use-hope?}. || Nothing, I rinse something. {One cannot argue with it, it has very good grammar|no-use-hope?}.",
    ],
  },
  "funny-stefan": {
    layer: 0,
    asks: [
      ...["when he was funny", "when was he funny", "make you laugh"],
      ...["made you laugh", "his jokes", "was he funny"],
    ],
    answers: [
      "At the citizenship they asked him who was the first president, and he said, it depends, who is checking. I could have sunk through the floor. || He labeled the leftovers. One jar said Do Not Open Until Judgment, it was the beets.",
    ],
  },
  "known-him-by": {
    layer: 0,
    asks: [
      ...["have known him", "else would i have", "recognise him"],
      ...["recognize him", "besides the pencil", "look like"],
      ...["he look"],
    ],
    answers: [
      "By his walk, he put his feet down as if he had measured. || He always looked up, at the undersides of things. One could lose him at any overpass.",
    ],
  },
  "live-together": {
    layer: 0,
    asks: [
      ...["live together", "living together", "apart from the whistling"],
      ...["marriage like", "day to day with him", "like to be married"],
      ...["live with him"],
    ],
    answers: [
      "Quiet and very full. {We could spend an evening on a jar of screws|quiet-home}. || He finished things and I started them, it came out even. {I have begun three and there they lie|quiet-home}.",
    ],
  },
  "word-pollen": {
    layer: 1,
    asks: [
      ...["that word pollen", "he called pollen", "something he called pollen"],
      ...["you said pollen", "called it pollen", "the pollen"],
      ...["pollen do", "word pollen", "it was pollen"],
      ...["said pollen"],
    ],
    answers: [
      "In spring I shall want to slap every tree. {That he would lie to me, and so badly|anger?}. || I hear it on the forecast and I turn it off. {I believed him, that is the insult, I brought him an antihistamine|anger?}.",
    ],
  },
  "hear-that-tonight": {
    layer: 0,
    asks: [
      ...["hear that from him", "from him this evening", "hear him say"],
      ...["if he said that", "hear that again", "hear it from him"],
    ],
    answers: [
      "I should sit down so fast that the chair would complain. {I have been on my feet since October, it seems to me|grief}. || I would say, in a minute, as always. {I would give a great deal to make him wait again|grief}.",
    ],
  },
  "his-hand": {
    layer: 0,
    asks: [
      ...["his hand and", "his hand in", "hold his hand again"],
      ...["take your hand", "he took your hand", "hand and no clever"],
    ],
    answers: [
      "Dry and warm, with a callus from the pencil. {I hold my own sometimes and it is not deceived|grief}. || It was always a little too hard, as if I were a railing. {I should not complain of it|grief}.",
    ],
  },
  "those-jars": {
    layer: 0,
    asks: [
      ...["see those jars", "the jars", "those jars"],
      ...["jars of screws", "eleven jars", "his jars"],
    ],
    answers: [
      "That somewhere there is a thing that has been apart since 1994. {I do not like to throw out the one screw it may need|grief}. || He wrote the numbers so neatly, for whoever should come after. {It did not occur to me that it was I|grief}.",
    ],
  },
  "listening-lake": {
    layer: 0,
    asks: [
      ...["listening to the lake", "the lake sing", "lake freezes"],
      ...["the lake froze", "two of you listening", "hear the lake"],
    ],
    answers: [
      "We stood with our hats off one ear, like two people at a door. {I went on Tuesday, and I talked, since nobody held my elbow|grief}. || He would count between the notes, he wished to know how thick it was. {This winter I have not counted, I only stood there|grief}.",
    ],
  },
  "cardigan-on": {
    layer: 0,
    asks: [
      ...["cardigan on", "wear his cardigan", "in his cardigan"],
      ...["wearing his cardigan", "wear it"],
    ],
    answers: [
      "The sleeves come down to my knuckles. {From behind, in the glass, for a moment, it is somebody at home|grief}. || It is like being stood next to. {One has to hold rather still for it|grief}.",
    ],
  },
  "beside-sadness": {
    layer: 1,
    asks: [
      ...["beside the sadness", "the other thing", "worst of it"],
      ...["what is the worst", "what is worse", "other than sadness"],
    ],
    answers: [
      "{That I am cross|anger}. With a man who was never cross in his life, and cannot defend himself. || Temper, I am sorry to say. {I lie there and I am angry with him|anger}, at seventy-one, for dying politely.",
    ],
  },
  "heard-come-in": {
    layer: 0,
    asks: [
      ...["heard him come in", "when he came in", "him come in"],
      ...["he came home", "when he came home", "hear him come"],
      ...["his key"],
    ],
    answers: [
      "The key, then the umbrella, then, Ewa, it is I, as though it might be another. {I had the kettle on by the second sound|grief}. || He always wiped his feet for too long. {I used to call out, they are clean, and I have said it since, to nobody|grief}.",
    ],
  },
  "said-to-you": {
    layer: 0,
    asks: [
      ...["like to hear said", "hear said to you", "like to hear"],
      ...["want to hear", "most like to hear"],
    ],
    answers: [
      "Ewa, where is. {Anything at all, the scissors|quiet-home}. || My own name, from another room. {Nobody raises the voice to me any more|quiet-home}.",
    ],
  },
  "nurse-you-were": {
    layer: 0,
    asks: [
      ...["you were a nurse", "were you a nurse", "been a nurse"],
      ...["you a nurse", "what ward", "which ward"],
      ...["work as a nurse", "your ward", "worked as a nurse"],
    ],
    answers: [
      "I was, for thirty-four years, hearts. One never stops, I look at people's ankles on the bus. || Yes, on the cardiac ward, until my knees retired. I still cannot pass a limp pillow.",
    ],
  },
};
