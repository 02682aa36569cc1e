// Owns loading every file of custom functions, each of which the build associates with Excel; then what comes later.
import "./evidence";
import { laterThere } from "./later";
import "./lookup";
import "./series";
import "./tables";

// A function that needs it and does not find it asks again, and says so.
laterThere().catch(() => undefined);
