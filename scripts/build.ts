import { buildApp } from "./build/build-app";

await buildApp(process.cwd());
