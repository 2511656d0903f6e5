import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks what it is to be a stranger to her own mother. */
export const knownAndUnknown: Scenario["topics"] = {
  "wait-beside": {
    layer: 0,
    asks: ["wait there beside her", "to wait beside her", "wait with her for"],
    answers: [
      "Peaceful, for the first ten minutes. Then {I begin to feel that I'm waiting for somebody as well|unknown?}. || My feet get cold and she tells me about spelling. {I'm quite jealous of that father, he'd be known if he came|unknown?}.",
    ],
  },
  "thanks-politely": {
    layer: 0,
    asks: ["thanks you so politely", "when she thanks you so"],
    answers: [
      "I want to say, I'm not the driver, Mak. {I say don't mention it|unknown?}. || {It stings|unknown?}, and one can't very well be cross at good manners.",
    ],
  },
  "thanked-nicely": {
    layer: 0,
    asks: ["thanked so nicely by her", "being thanked so nicely", "thanked by her like"],
    answers: [
      "I used to be told off about the soup, and {I'd have that back tomorrow|unknown}. || Pleasant, for a second. {Then I think, one thanks the staff like that|unknown}.",
    ],
  },
  "thought-struck": {
    layer: 0,
    asks: ["when that thought struck", "that thought struck you"],
    answers: [
      "I had to put the flannel down. {I thought, well, Halima, now you know your place|unknown}. || I laughed, out loud, in the bathroom. {It took a while before I could go on with her hair|unknown}.",
    ],
  },
  "daughter-at-bath": {
    layer: 0,
    asks: [
      "being her daughter in those",
      "do with being her daughter",
      "daughter in those minutes",
    ],
    answers: [
      "I hang it on the hook with the towel. {I put it on again when she's dressed, and she doesn't see the difference|unknown}. || {I put it away, it'd only frighten her|unknown}. I think about the water, is it too hot.",
    ],
  },
  "miss-else": {
    layer: 0,
    asks: ["catch yourself missing", "do you catch yourself missing", "else do you miss"],
    answers: [
      "Her footsteps. {She used to walk like a person with an appointment|unknown}. || Being asked what I was reading. {She'd take the book out of my hand and look at the back|unknown}.",
    ],
  },
  "love-ordinary": {
    layer: 0,
    asks: ["notice that love on", "you notice that love", "where do you notice that"],
    answers: [
      "In her buttons. {I do each one up and I pat it, and she doesn't know why|unknown}. || When I cut her toast in triangles. {She taught me that squares were for builders, and I'm the only one left who knows it|unknown}.",
    ],
  },
  "few-minutes": {
    layer: 0,
    asks: ["those few minutes like", "few minutes like when", "when you let it come"],
    answers: [
      "Noisy, for me. {I hold on to the edge of the sink and it goes right down to my knees|unknown?}. || A relief, dear, like taking off a tight shoe. {And I watch the clock, even then|unknown?}.",
    ],
  },
  "answer-to-keep": {
    layer: 0,
    asks: ["an answer she could keep", "answer she could keep", "answer that she could keep"],
    answers: [
      "That I'm Limah, her second. {I'd have said it only once, and she'd have had it for good|unknown}. || I'd have said, Mak, look, it's me, you've got my hand. {And she'd have said, so it is|unknown}.",
    ],
  },
  "when-she-asked": {
    layer: 0,
    asks: ["happened in you when she asked", "in you when she asked"],
    answers: [
      "A little drop, like when a lift starts. {I thought, I'd better be a good maid, then|unknown}. || I looked round for who she meant. {It took me a second to see that there was nobody else|unknown}.",
    ],
  },
  "girls-stayed": {
    layer: 0,
    asks: ["the girls had stayed", "girls had stayed with her", "girls have stayed with her"],
    answers: [
      "I was jealous of a Swee Lin from 1968, who couldn't spell. {She's kept her place, and I've lost mine|unknown}. || I read her all the names and she'd a word for each. {Then I said my own, in the middle, quite fast, and she frowned|unknown}.",
    ],
  },
  "between-soon": {
    layer: 1,
    asks: ["her question and your soon", "between her question and", "question and your soon"],
    answers: [
      "I want to put the comb down and say, look at me. {Then I see her face in the mirror, waiting so nicely|unknown}. || {There's a sort of hole, and I step over it|unknown}. I've had practice, it's got quite narrow.",
    ],
  },
  visitors: {
    layer: 1,
    asks: ["loss had its visitors", "want them to ask you about", "if this loss had"],
    answers: [
      "What she was like. {Not what she eats, what she was like, and was she funny|unknown}. || What I miss. {And they'd sit with me on the floor, as one does, and let me go on|unknown}.",
    ],
  },
  "be-seen": {
    layer: 1,
    asks: ["be seen by her again", "seen by her again", "to be seen by her"],
    answers: [
      "I stood up straight, would you believe. {I'd have given her anything in the house|unknown}. || {As if somebody had called me in a crowd|unknown}. I was holding a bowl of oats, I remember how warm it was.",
    ],
  },
  "closed-again": {
    layer: 1,
    asks: ["like when it closed again", "when it closed again", "it closed again"],
    answers: [
      "She said, is there any more milk, miss. {I fetched it, and I cried in the fridge|unknown}. || {I went on talking to her for a bit, in case she was only round the corner|unknown}. Then I washed the bowl.",
    ],
  },
  "bangles-suspected": {
    layer: 0,
    asks: ["to be suspected over them", "suspected over them", "suspected over the bangles"],
    answers: [
      "Two months of hems, those cost me. {And she's got her arms crossed over them, against me|unknown}. || I showed her my empty hands, like a shoplifter. {I was so hurt that I forgot to rinse her|unknown}.",
    ],
  },
  "heaviness-day": {
    layer: 1,
    asks: ["notice of that heaviness", "of that heaviness", "with that heaviness"],
    answers: [
      "Mornings I can carry it under one arm. {By the time she's asking for her mother I've to sit down with it|unknown}. || {It comes on with the afternoon|unknown}. I sigh and don't notice, she asked me if I'd a train to miss.",
    ],
  },
  "proud-of": {
    layer: 1,
    asks: ["her to be proud of", "want her to be proud", "be proud of if"],
    answers: [
      "That she's never once gone to bed with her hair in a knot. {It's a silly thing, but she'd have noticed it|unknown}. || That I stayed. {She gave marks for attendance|unknown}.",
    ],
  },
  "hand-in-hers": {
    layer: 1,
    asks: ["say to yourself while", "with your hand in hers"],
    answers: [
      "I say, she's here, she's here. {It's meant for the two of us|unknown}. || {I count her rings, so as not to hear it|unknown}. There are two, and one's too loose.",
    ],
  },
  "one-customer": {
    layer: 0,
    asks: ["with only the one customer", "keep it open that shop", "keep that shop open"],
    answers: [
      "I open at six, and I say good morning, madam, what'll it be. {Then I dust, mostly|unknown}. || {Because one day she might look up and see what it is|unknown}. And I was never any good at closing on time.",
    ],
  },
  "lines-keep": {
    layer: 0,
    asks: ["would you most like to keep", "lines you would most", "lines would you keep"],
    answers: [
      "How she says my name, with a click at the end. {I've not heard it since last month, and I'm losing the tune|unknown}. || Her scolding. And bismillah over a mango, as if it were a speech day, {I'd like that page left in|unknown}.",
    ],
  },
  "afraid-at-home": {
    layer: 0,
    asks: ["home is all around her", "whats that like to see"],
    answers: [
      "I show her the curtains, her own chair, the clock from her school. {None of it helps, and I'm one of the things that doesn't help|unknown}. || {I might be part of the furniture, for all the good I am|unknown}. I fetch my sewing and keep her company, and she tells me what's wrong with it.",
    ],
  },
  "dream-known": {
    layer: 0,
    asks: ["known by her in that", "in that dream", "known by her in the dream"],
    answers: [
      "I didn't want to wake up. {She said, you've taken it in too much at the waist, Limah, and I was so happy|unknown}. || {Warm|unknown}. I'd pins in my mouth and couldn't answer her, and I lay there afterwards still trying.",
    ],
  },
  "know-beforehand": {
    layer: 0,
    asks: ["live with a line like that", "know that beforehand", "like to know beforehand"],
    answers: [
      "I don't look at next year, I look at is there bread. {And I say goodbye to bits of her as they go|unknown}. || {I find I'm mourning ahead, like somebody who comes too early to a dinner|unknown}. Then she asks for jam and I'm cross with myself.",
    ],
  },
  "so-near": {
    layer: 0,
    asks: ["having it so near", "it like having it so"],
    answers: [
      "It's in the next room, breathing, and it's my mother. {I'm fond of it and afraid of it, both|unknown}. || {One lays the table round it|unknown}. Then somebody tells me of their own trouble, and I think, take mine for an afternoon.",
    ],
  },
};
