// Owns the chunk that comes after the functions: the long texts, and the search, which reads them all.
import "./generated/texts";
import { bring } from "./awaited";
import * as search from "./search";

bring(search);
