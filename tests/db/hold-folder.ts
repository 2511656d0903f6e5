import { lockFolder } from "../../db/folder-lock.server";

/** A process that takes a folder, says whether it got it, and keeps it until it is ended. */
const folder = process.argv[2] ?? "";
try {
  const lock = await lockFolder(folder);
  process.on("SIGTERM", () => void lock.release().then(() => process.exit(0)));
  console.log("held");
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : "unknown");
}
setInterval(() => undefined, 60_000);
