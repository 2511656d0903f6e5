import { z } from "zod";

/** What a moment asks of its parts: of the name of a cue, and of what is written. */
interface MomentRules {
  identifier: z.ZodString;
  prose: z.ZodString;
}

/**
 * A moment of a client's story and replies written for it, by category. None of them gives advice, and
 * none knows more than the client has told when the moment is there.
 */
export const storyMomentWith = ({ identifier, prose }: MomentRules) =>
  z.object({
    /** The cue that the replies meet; null where they take up something else. */
    cue: identifier.nullable(),
    /**
     * Words as the client says them. The moment is there once any of them was said; with none, once the
     * cue was shown, whichever line showed it.
     */
    said: z.array(prose),
    mi: z.array(prose),
    empathy: z.array(prose),
    support: z.array(prose),
  });
export type StoryMoment = z.infer<ReturnType<typeof storyMomentWith>>;
