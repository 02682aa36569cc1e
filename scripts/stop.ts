// Owns `npm run stop`: takes the add-in out of Excel again and ends the development server.
import { run, stop } from "./excel";

run(stop);
