// What we use of the reader of Data Packages, which brings no types of its own.
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly errors: Error[];
    readonly resources: Resource[];
    getResource(name: string): Resource | null;
  }
}
