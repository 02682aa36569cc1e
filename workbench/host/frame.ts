// Owns the messages between the host's page and the add-in's page in its iframe, as Excel on the web writes them.
import type { ChannelEntry, Host } from "./host";
import type { RequirementSets } from "./requirement-sets";
import type { Batch } from "./wire";

type Message = {
  _messageType: 0 | 1;
  _actionName: string;
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: string;
  _origin: string;
  _data: unknown;
  _serializerVersion: 1;
};

type MethodCall = { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };

export type FrameOptions = {
  locale: string;
  addInName: string;
  requirementSets: RequirementSets;
  // A key leads out of the pane, by the client's number for it.
  onExit: (action: number) => void;
};

const conversation = "workbench";
const addInId = "add-in";
const sharedRuntimeAndFunctions = 3;
const richApi = 93;
const commandCompleted = 94;
const succeeded = { Error: 0 };
// The common API of Office 2013, which this host does not have: "operation not supported".
const notSupported = { Error: 5000 };

const answerType = 0;
const eventType = 1;

export class FrameConnection {
  private readonly channels = new Map<string, Message>();
  private grouped: unknown;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: Host,
    private readonly options: FrameOptions,
  ) {
    window.addEventListener("message", (event) => {
      if (event.source === frame.contentWindow && typeof event.data === "string") this.receive(event.data);
    });
    host.openChannel((entries) => this.sendEntries(entries));
  }

  // Loads the add-in's page so that it finds its host. The frame must not stand in the document before.
  prepare(url: string): void {
    const { origin } = window.location;
    const hostInfo = `Excel$Web$16.01$${this.options.locale}$workbench$$disableLogging$${sharedRuntimeAndFunctions}`;
    this.channels.clear();
    this.frame.name = JSON.stringify({
      xdmInfo: `${conversation}|${addInId}|${origin}`,
      hostInfo,
      serializerVersion: 1,
      baseFrameName: "workbench",
    });
    const address = new URL(url, origin);
    address.searchParams.set("_host_Info", hostInfo);
    this.frame.src = address.href;
  }

  // Calls what the add-in associated with the ribbon command.
  invokeCommand(controlId: string, functionName: string): void {
    const channel = this.channels.get("appCommandInvoked");
    if (!channel)
      throw new Error(`The add-in does not listen to its ribbon: "${controlId}" cannot be pressed yet.`);
    const event = JSON.stringify({ source: { id: controlId } });
    this.post(channel, [controlId, functionName, event], eventType);
  }

  private sendEntries(entries: ChannelEntry[]): void {
    const channel = this.channels.get("richApiMessage");
    if (channel) this.post(channel, { ArrayData: entries }, eventType);
  }

  private receive(text: string): void {
    let message: Message;
    try {
      message = JSON.parse(text) as Message;
    } catch {
      return;
    }
    if (message._messageType !== 0) return;
    if (message._actionType === 1) {
      this.channels.set(message._actionName, message);
      this.post(message, succeeded, answerType);
      return;
    }
    if (message._actionType === 2) {
      this.channels.delete(message._actionName);
      this.post(message, succeeded, answerType);
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.post(message, this.appContext(), answerType);
        break;
      case "ContextActivationManager_notifyHost":
        this.options.onExit(Number((message._data as unknown[])[1]));
        break;
      case "executeMethod":
        void this.execute(message);
        break;
      default:
        this.post(message, notSupported, answerType);
    }
  }

  private async execute(message: Message): Promise<void> {
    const call = message._data as MethodCall;
    switch (call.DdaMethod?.DispatchId) {
      case richApi: {
        this.groupUndo();
        const batch = JSON.parse(String(call.ArrayData?.[4])) as Batch;
        const result = await this.host.answer(batch);
        if (result) this.post(message, { ...succeeded, Data: [200, [], JSON.stringify(result)] }, answerType);
        break;
      }
      case commandCompleted:
        this.post(message, succeeded, answerType);
        break;
      default:
        this.post(message, notSupported, answerType);
    }
  }

  // Once the page has loaded the client.
  private groupUndo(): void {
    const { Excel: client } = this.frame.contentWindow as unknown as { Excel?: typeof Excel };
    if (!client || this.grouped === client) return;
    this.grouped = client;
    this.host.mergeUndoGroups(client);
  }

  private appContext(): Record<string, unknown> {
    const { locale, addInName, requirementSets } = this.options;
    return {
      _id: addInId,
      _appName: 16,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: "en-US",
      _docUrl: `${window.location.origin}/Book1.xlsx`,
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversation,
      _requirementMatrix: JSON.stringify(requirementSets),
      // Shown where the add-in says which Excel this is.
      _hostFullVersion: "workbench",
      _addinName: addInName,
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _appInstanceId: addInId,
    };
  }

  private post(request: Message, data: unknown, responseType: number): void {
    const response = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: window.location.href,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(response), window.location.origin);
  }
}
