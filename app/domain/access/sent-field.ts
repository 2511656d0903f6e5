/** The field of a form that says as which sending it comes. */
export const sentField = "sentAs";
