// Owns the workbench of the page: the automation surface with the ribbon and the moment it is ready.
import type { Host } from "../host/host";
import { Workbench } from "../host/workbench";

export class PageWorkbench extends Workbench {
  constructor(
    host: Host,
    // Resolves when the pane is open and the add-in's functions and commands can be called.
    readonly ready: Promise<void>,
    private readonly pressButton: (id: string) => void,
  ) {
    super(host);
  }

  press(commandId: string): void {
    this.pressButton(commandId);
  }
}
