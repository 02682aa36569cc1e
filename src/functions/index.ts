// Owns loading every file of custom functions, each of which the build associates with Excel.
import "./evidence";
import "./lookup";
import "./series";
import "./tables";
