import { z } from "zod";

export const changeSchema = z.object({
  act: z.enum(["cancel", "retry"], { error: "This form is not known here." }),
});
