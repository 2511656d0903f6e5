import { z } from "zod";
import { dayChoices } from "~/domain/practice/token-days";

/** How many of the last days the address asks for; anything else is passed over. */
export const dayCountSchema = z.coerce.number().pipe(z.literal(dayChoices)).catch(dayChoices[0]);
