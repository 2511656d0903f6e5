import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks about her sisters, and about being the one who stayed. */
export const fromFarOff: Scenario["topics"] = {
  "called-strong": {
    layer: 0,
    asks: ["nobody had called you strong", "had called you strong", "hadnt called you strong"],
    answers: [
      "That I'm not. {I'd the word already in my mouth|siblings}. || I'd have said, {I'm frightened of the nights|siblings}. It would have spoilt the tea.",
    ],
  },
  "they-gone-again": {
    layer: 0,
    asks: ["when they have gone again", "after the cake and", "once theyve gone"],
    answers: [
      "She asks who all those nice people were, and {I start on the pans|siblings}. || Very loud, the quiet. {I find a child's sock, and I sit down with it|siblings}.",
    ],
  },
  "look-said": {
    layer: 0,
    asks: ["that look say to you", "look say to you", "did that look say"],
    answers: [
      "You don't mind, do you. {I hadn't been asked, so I couldn't say|siblings}. || {That they'd all counted my empty rooms|siblings}. I even smiled, I've gone over that smile a good deal.",
    ],
  },
  "all-looked": {
    layer: 1,
    asks: ["they all looked at you", "when they all looked"],
    answers: [
      "Wait. {Only that, wait a moment|siblings}. || I'd have liked to look at somebody too. {I turned round, and there was the sideboard|siblings}.",
    ],
  },
  "close-by": {
    layer: 0,
    asks: ["loves her from close by", "one who loves her", "love her from close"],
    answers: [
      "It's got more washing in it. {From far off one loves the photograph|siblings}. || I know what her breath smells of. {They've got the better end of it, and they don't know that there's another|siblings}.",
    ],
  },
  "not-got-to-say": {
    layer: 1,
    asks: ["you didnt get to say", "part that you didnt", "half you didnt"],
    answers: [
      "The shouting. {I'd come as far as the nights, and I was just drawing breath|siblings}. || That I'm at the end of it. {I'd got the word end ready|siblings}, and then she had to sign for something.",
    ],
  },
  "hear-my-kitchen": {
    layer: 0,
    asks: ["hear about your kitchen", "did hear about your kitchen", "hear about yours"],
    answers: [
      "That there's a mattress in the hall. {She's never asked where I sleep|siblings}. || That I eat at the sink. {It's a small thing, and she'd hear the rest in it, if she's still my sister|siblings}.",
    ],
  },
  "thursday-hour": {
    layer: 1,
    asks: ["hour on a thursday", "an hour on a thursday"],
    answers: [
      "I'd get as far as the corner. I'd have a cold drink, and look at shoes. || I'd lie on my own bed with the door shut. Not even to sleep, I'd look at the ceiling as a hobby.",
    ],
  },
  "not-got-in": {
    layer: 0,
    asks: ["hasnt got in yet", "that hasnt got in", "have you wanted to say to her"],
    answers: [
      "That I miss her. {Before the tiles, when we used to talk in the dark|siblings}. || Salmah, stop a minute. {That'd be all of it, she'd have to hear the rest in my breathing|siblings}.",
    ],
  },
  "unsaid-phone": {
    layer: 0,
    asks: ["what goes unsaid", "while you hold the phone", "goes unsaid while you"],
    answers: [
      "That I'm sitting on the hall floor. {She's choosing between two whites, and I've Mak's wet stockings in my hand|siblings}. || {And how are you|siblings}. It's such a short one, you'd think it would slip in.",
    ],
  },
  "days-of-blanket": {
    layer: 0,
    asks: ["days of that blanket", "when you shared the blanket", "in the days of that blanket"],
    answers: [
      "The one I told things to. She'd hold my hand under it if there was thunder, and say it was for her own sake. || A nuisance, and my best friend. We'd a code, one knock for are you awake.",
    ],
  },
  "hoped-telling": {
    layer: 0,
    asks: ["hoped for when you began", "when you began to tell", "you hoped for when"],
    answers: [
      "That she'd say, wait, I'm sitting down. {I'd have known then that I'd got a sister|siblings}. || {For her to be angry on my behalf|siblings}. Only for a minute, I'd have talked her out of it.",
    ],
  },
  "camera-round": {
    layer: 0,
    asks: ["camera were turned round", "camera turned round", "if the camera"],
    answers: [
      "A woman in yesterday's blouse, saying cheese. {And the bucket, just out of the frame|siblings}. || {They'd say, who's that old lady|siblings}. I've a brush somewhere, I did look.",
    ],
  },
  "word-home": {
    layer: 0,
    asks: [
      ...["when she said it", "feel when she said", "feel when your sister said"],
      "did that word home",
      "that word home do",
      "word home do to you",
    ],
    answers: [
      "I went cold, and then, God forgive me, {I went light|bad-daughter?}. || It was my own thought in somebody else's mouth. {I was furious with her for saying it first|bad-daughter?}.",
    ],
  },
  "honest-answer": {
    layer: 0,
    asks: ["your honest answer be", "honest answer be if", "the honest answer"],
    answers: [
      "You'd have had to do something, and I didn't want to watch you not do it. {That's as honest as I can make it|siblings}. || That I was waiting to be asked. {After two years it had become a sort of a test, and they didn't know that they were sitting it|siblings}.",
    ],
  },
  "near-asking": {
    layer: 0,
    asks: ["come near to asking", "near to asking", "close to asking them"],
    answers: [
      "My mouth goes dry and I ask after the children. {I'd sooner scrub a drain|siblings}. || I hear my mother say that one doesn't put people out. {So I tell them we're fine here, we're all fine|siblings}.",
    ],
  },
  "hear-in-sister": {
    layer: 0,
    asks: ["hear in her lately", "you hear in her", "makes you think so"],
    answers: [
      "She stops in the middle of words. And she's taken to ringing from the car, with the engine off. || A sniff, now and again, that she puts down to the dust. I know that sniff, I slept next to it.",
    ],
  },
  "only-one": {
    layer: 0,
    asks: ["to be the only one", "being the only one"],
    answers: [
      "You can't drop anything. {If I've a cold there's no one to have it for me|siblings}. || {There's nobody to say, your turn or mine|siblings}. I toss a coin with myself now and then, for company.",
    ],
  },
  "group-hope": {
    layer: 0,
    asks: ["gone there hoping for", "have gone there hoping", "hoping for from the group"],
    answers: [
      "To hear one woman say that she shouts. {Only one, I'd not need to know what she's called|siblings}. || A biscuit, and {somebody to look at me when I came in|siblings}. I'd have taken the leaflet as well.",
    ],
  },
  "clinic-told": {
    layer: 0,
    asks: ["have told them if they", "told them if they had", "told them if they looked"],
    answers: [
      "That I sleep on the floor. {I think I'd only have said that, and then blown my nose|siblings}. || That I'm forty-six. {The girl at the desk put me down for sixty|siblings}.",
    ],
  },
  complaint: {
    layer: 0,
    asks: ["complaint have been", "that complaint have been", "complained about what"],
    answers: [
      "My back, to start. {Then that nobody's been since Raya, I'd have worked up to it|siblings}. || That it's always my sleeve that's wet. {And that they ring when it's cheap|siblings}.",
    ],
  },
  manners: {
    layer: 0,
    asks: ["answer them if manners", "if manners allowed"],
    answers: [
      "Come and do a Tuesday. {And then I'd offer them cake|siblings}. || That it's easily said with two hands free. {I've never once come out with it|siblings}.",
    ],
  },
  "too-little": {
    layer: 0,
    asks: ["have you had too little", "too little of"],
    answers: [
      "Hands. {I've ideas to last me into the next world, and the same two hands|siblings}. || Company, at four in the afternoon. {Nobody's ever given me an hour of that|siblings}.",
    ],
  },
  "instead-of-line": {
    layer: 0,
    asks: ["wish came instead", "came instead of it"],
    answers: [
      "What was it like, Limah? {She's never asked me what it was like|siblings}. || {I'll come|siblings}. Two words, she could say it with her mouth full.",
    ],
  },
  "never-asked": {
    layer: 0,
    asks: ["never having been asked", "of never having been"],
    answers: [
      "I'd thought perhaps it showed. {It seems I'm very good at not showing|siblings}. || One gets out of the way of having answers. {It's late to be shy, at forty-six|siblings}.",
    ],
  },
  "too-much": {
    layer: 0,
    asks: ["feel like too much", "made it feel like too"],
    answers: [
      "I heard how long it was. {One gets a feeling of taking somebody else's turn|siblings}. || Nobody's let me go on so far before. {I kept waiting for the doorbell at your end|siblings}.",
    ],
  },
};
