/** What stands where the name of somebody stood who left the programme, or whose name was removed. */
export const nobodysName = "Somebody who left";
