// Owns Excel's Application object, of which the add-in asks nothing so far.
import type { ObjectOf } from "../object-model";

export const applicationType: ObjectOf<null, Excel.Application> = {
  name: "Application",
};
