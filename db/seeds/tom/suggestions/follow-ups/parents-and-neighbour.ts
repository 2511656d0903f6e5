import type { StoryMoment } from "~/domain/simulator/story-moment";

export const parentsAndNeighbour: StoryMoment[] = [
  {
    cue: null,
    said: ["Casting, thirty-eight years of", "He was on the"],
    mi: ["What did you think of his work, when you were a boy?"],
    empathy: ["He gave a good long time to it, and you came in after him."],
    support: ["I'd like to hear more about him, if you've the mind."],
  },
  {
    cue: null,
    said: ["He'd save her the", "Thought the world of"],
    mi: ["How was he different, when she was about?"],
    empathy: ["She got something out of him that others mightn't have."],
    support: ["That's a warm one. What else went on between the two of them?"],
  },
  {
    cue: null,
    said: ["She'd never wait for", "She was seeing to"],
    mi: ["What do you think of, when you picture her up there?"],
    empathy: ["She was her own woman to the end of a curtain rail."],
    support: ["I do like the sound of her. Go on about her, if you care to."],
  },
  {
    cue: null,
    said: ["Her knees, the council", "Who's died, mostly, and"],
    mi: ["What do you get from listening to her?"],
    empathy: ["She has her subjects, and you let her have them."],
    support: ["I'd be amused to hear the latest, if you've any."],
  },
  {
    cue: null,
    said: ["Twenty-six years, since we", "She was here before"],
    mi: ["What's it been like, to have her there that whole time?"],
    empathy: ["That's a long time to share a wall or a hedge."],
    support: ["I like that she's been there. What do you remember of her, early on?"],
  },
  {
    cue: null,
    said: ["He'd been a miner", "It was his lungs"],
    mi: ["What do you think of, about him or what he went through?"],
    empathy: ["The pit got him in the end, or it stayed with him, and she's been alone since."],
    support: ["I'm glad you told me about him. What was he like as a neighbour?"],
  },
  {
    cue: null,
    said: ["Railways, all his life", "He's on the railway"],
    mi: ["What did you two take from the same house, and take in different ways?"],
    empathy: ["He's kept to one line of work as well, all this while."],
    support: ["I'd be glad to hear about him. What were you like as lads?"],
  },
  {
    cue: null,
    said: ["Two summers back, at", "A wedding, two years"],
    mi: ["What did you and he manage to say, there?"],
    empathy: ["It was a while back, and in company, at that."],
    support: ["If you ever want to get hold of him, we can look at how."],
  },
  {
    cue: null,
    said: ["day he went, in", "May, with the van"],
    mi: ["What did you not say to him that day?"],
    empathy: ["You were there to see him off, and you've not seen him since."],
    support: ["If there's a thing you'd say to him now, we could think how it might go."],
  },
  {
    cue: null,
    said: ["By four years", "He's the elder of"],
    mi: ["How did you two get on, as lads?"],
    empathy: ["There's four years between you, and I suppose there always was."],
    support: ["I'd be glad to hear about the two of you as boys."],
  },
];
