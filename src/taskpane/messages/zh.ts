// Owns the pane's Chinese.
import type { RefusalDetails } from "../../workbook/excel/refusal";
import type { Messages } from "./en";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet} 的 ${at.address}` : "所选位置");

export const zh: Messages = {
  outsideExcel:
    "此页面需在 Excel 中使用。在这里可以浏览表格；要插入表格，请在 Excel 的“开始”选项卡中打开 AZCN。",
  language: "语言",
  edition: (edition) => `数据集 ${edition}`,
  yes: "是",
  no: "否",

  views: { tables: "表格", figures: "数据", functions: "函数", workbook: "工作簿", about: "关于" },

  failure: {
    happened: "此页无法显示，其他页仍可使用。错误：",
    retry: "重试",
  },

  firstRun: {
    heading: "入门步骤",
    steps: {
      choose: "在下方选择一个表格，或在“数据”中选择单个数字。每项都附有来源和核查结论。",
      place: "选择位置：所选单元格或新工作表。未经您同意，不会覆盖您的任何内容。",
      insert: "插入。现在就用贷款表在新工作表中试一试。",
    },
    tryIt: "用贷款表试一试",
    later: "以后再说",
    next: "来源列在表格下方。改动其中一个数字，“工作簿”中的“检查”就会找出不同之处。",
  },

  tablesHeading: "插入表格",
  table: "表格",
  tableWithCount: (label, rows) => `${label}（${rows}）`,
  preview: "预览",
  previewOf: (label) => `预览：${label}`,
  rowsOf: (rows, all) => (rows === all ? `共 ${all} 行` : `${rows} 行，共 ${all} 行`),
  moreRows: (rows) => `再显示 ${rows} 行`,
  sortBy: (column) => `按${column}排序`,
  keepsOrder: "动态公式保持数据集的顺序，不含搜索。",
  filter: {
    heading: "筛选和列",
    from: "起始年份",
    to: "截止年份",
    any: "不限",
    all: "全部",
    columns: "列",
    search: "在各行中搜索",
    since: (year) => `${year} 年起`,
    until: (year) => `至 ${year} 年`,
    clear: "全部行和列",
    noRows: "没有符合这些筛选条件的行，因此没有可插入的内容。请更改筛选条件，或重新选择全部行。",
    noColumns: "未选择任何列，因此没有可插入的内容。请至少选择一列。",
  },
  where: "位置",
  atSelection: "所选单元格",
  onNewSheet: "新工作表",
  insert: "插入",
  inserting: "正在插入…",
  stillWaiting: "Excel 尚未响应。如果您正在编辑单元格，请按 Enter 键结束编辑。",
  inserted: (label, sheet, address) => `已将“${label}”插入 ${sheet} 的 ${address}。`,

  titleLine: (label) => `阿塞拜疆与中国：${label}`,
  filtered: (label, filter) => `${label}（${filter}）`,
  filterWords: (parts) => parts.map(([column, wanted]) => `${column}：${wanted}`).join("；"),
  filteredLine: (shown, total, filter) => `共 ${total} 行，此处 ${shown} 行：${filter}。`,
  sourceLine: (sources) => `来源：${sources}。`,
  editionLine: (edition) => `AZCN for Excel，数据集 ${edition}。`,

  money: {
    currency: "金额币种",
    currencies: {
      "": "按原公布",
      USD: "美元",
      AZN: "马纳特",
      CNY: "人民币元",
      "USD-2024": "2024年不变价美元",
    },
    scale: "数量级",
    scales: { 1: "个", 1000000: "百万", 1000000000: "十亿" },
    note: {
      exchanged: "金额按各年平均汇率换算；汇率未知时留空。",
      real: "金额按美国消费者价格折算为 2024 年美元；当年指数或汇率未知时留空。",
    },
  },
  total: "数据集合计",
  totalLine: (sum, leftOut) =>
    `${leftOut === "0" ? "即该列之和" : `该列之和为 ${sum}，其中 ${leftOut} 未计入合计`}。不随表格中的改动而变化。`,
  insertion: {
    form: "形式",
    asValues: "数值表格",
    asFormula: "动态公式",
    aboutFormula:
      "一个公式会填满其右侧和下方的单元格，包含全部列：列名用本语言，内容为英文。它随数据集更新：请保持其下方的单元格为空。",
    noFormula: "动态公式需要 Excel 2021、Microsoft 365 版 Excel 或 Excel 网页版。",
    extras: "包括",
    extra: {
      title: "标题",
      notes: "来源说明",
      total: "合计",
      verdict: "核查结论列",
      caveat: "注意事项列",
      link: "链接列",
      chart: "图表",
    },
    chartAt: (address) => `图表位于 ${address}。`,
    totalIs: (amount) => `按 AZCN.TOTAL 的合计：${amount}。`,
  },

  insertAt: (address) => `插入到 ${address}`,
  insertOnNewSheet: "插入到新工作表",
  overwrite: (address) => `覆盖 ${address}`,
  cancel: "取消",
  close: "关闭",
  removeSheet: (sheet) => `删除工作表 ${sheet}`,
  sheetRemoved: (sheet) => `已删除工作表 ${sheet}。`,
  sheetKept: (sheet) => `已保留工作表 ${sheet}：它已不存在，或其中已有内容。`,

  refusals: {
    occupied: ({ at }) => `${place(at)} 中已有数据，因此未写入任何内容。表格应放在哪里？`,
    "table-overlap": ({ at, table }) =>
      `${place(at)} 与表格 ${table ?? ""} 重叠，因此未写入任何内容。请选择其他位置。`,
    merged: ({ at }) => `${place(at)} 是合并单元格，表格不能放在其上。未写入任何内容。请选择其他位置。`,
    hidden: ({ at }) =>
      `${place(at)} 中有隐藏或被筛选的行或列，表格的一部分将无法显示。未写入任何内容。请选择其他位置，或先将其显示出来。`,
    "sheet-edge": ({ at }) => `从 ${place(at)} 到工作表边缘放不下此表格。未写入任何内容。请选择其他位置。`,
    "sheet-protected": ({ at }) =>
      `工作表 ${at?.sheet ?? ""} 受保护，因此未写入任何内容。请插入到新工作表，或在“审阅”选项卡中取消保护。`,
    "workbook-protected": () =>
      "工作簿的结构受保护，无法添加工作表。请改用所选单元格，或在“审阅”选项卡中取消工作簿保护。",
    "sheet-limit": () => "Excel 未能添加新工作表。请改用所选单元格，或先删除一个工作表。",
    "name-clash": () => "插入过程中出现了同名的对象。已撤回写入的内容。请再次点击“插入”。",
    "cell-edit": () => "有单元格正在编辑。请按 Enter 键结束编辑，然后再次点击“插入”。",
    "read-only": () =>
      "Excel 不允许在此更改：工作簿为只读或受保护。请保存副本或启用编辑，然后再次点击“插入”。",
    "no-selection": () => "未选择单元格。请选择一个单元格，或选择新工作表。",
    "no-answer": ({ at }) =>
      at
        ? `写入 ${place(at)} 时 Excel 没有响应。表格仍可能出现在那里。如果没有出现，请再次点击“插入”。`
        : "Excel 没有响应，未写入任何内容。如果您正在编辑单元格，请按 Enter 键结束编辑，然后再次点击“插入”。",
    cancelled: ({ left }) => (left ? "已停止。" : "已停止。未更改任何内容。"),
    busy: () => "此工作簿正在进行另一项更改。请等它完成后再试。",
    changed: ({ at }) =>
      at
        ? `写入时 ${place(at)} 被编辑。在该处输入的内容保留不变，其余恢复原样。请查看后重新选择。`
        : "统计之后工作簿已有变化，因此未写入任何内容。请查看新的数目，然后重新选择。",
    "needs-repair": ({ at }) => `${place(at)} 显示 #NAME?，其数值未知，因此未写入任何内容。请先选择“修复”。`,
    "still-calculating": ({ at }) => `${place(at)} 仍在计算，因此未写入任何内容。请稍候再试。`,
    "spill-blocked": ({ at }) =>
      `${place(at)} 显示 #SPILL!：其他单元格占用了它的位置。未写入任何内容。请先清除这些单元格，然后再试。`,
    card: ({ at }) =>
      `${place(at)} 中是卡片，没有可保留的普通数值。未写入任何内容。请在该处用 AZCN.FIGURE 代替 AZCN.CARD，然后再试。`,
    "formula-limit": ({ at }) =>
      `${place(at)} 的公式将超出 Excel 的限制：8192 个字符，其中每段文本 255 个字符。未写入任何内容。请缩短公式，或将长文本放入单元格并在公式中引用该单元格。`,
    failed: ({ excel }) =>
      `Excel 拒绝插入表格。${excel ? `它的提示是：“${excel}”。` : ""}请重试，或选择新工作表。`,
  },
  keptCells: (at) => `其间输入的内容保留不变：${at}。`,
  leftCells: (at) => `${at} 处可能留有部分内容。请查看该处；Excel 的撤消功能或有帮助。`,
  leftSheet: (sheet) => `新工作表 ${sheet} 已清空但未删除，因为删除工作表会清除 Excel 的撤消记录。`,
  unreadable: (reason) => `无法读取表格。${reason} 请选择其他表格。`,

  unfinished: {
    heading: "未完成",
    begun: {
      table: (at) => `在 ${at} 插入表格未完成。`,
      cell: (at) => `写入 ${at} 未完成。`,
      refresh: (at) => `更新表格未完成（始于 ${at}）。`,
      freeze: (at) => `固定公式未完成（始于 ${at}）。`,
      repair: (at) => `修复公式未完成（始于 ${at}）。`,
    },
    advice: "可能留有部分内容。请查看这些单元格；Excel 的撤消功能或有帮助。",
    show: "显示位置",
    forget: "不再提示",
    isGone: (sheet) => `工作表 ${sheet} 已不存在。`,
  },

  references: {
    title: "AZCN 参考来源",
    number: "序号",
    citation: "来源",
    cells: "单元格",
    stated: "来源所述数值",
    caveat: "核查结论与注意事项",
    link: "链接",
    edition: "数据集版本",
    frozen: "固定日期",
  },

  workbook: {
    heading: "此工作簿中的 AZCN",
    looking: "正在查看工作簿…",
    tables: (count) => `已插入的表格（${count}）`,
    noTables: "此工作簿中没有 AZCN 表格。",
    tableAt: (label, sheet, address, edition) => `${label}：${sheet}，${address}，数据集 ${edition}`,
    copyAt: (label, sheet, address) =>
      `${label}：${sheet}，${address} 具有 AZCN 表格的各列，但并非由 AZCN 插入该处。它可能是副本，也可能是您自己的表格。只有将其加入列表，才会检查和刷新。`,
    adopt: "加入列表",
    adopting: "正在加入表格…",
    adopted: (label, sheet, address) => `${label}（${sheet}，${address}）已在列表中。其单元格未作更改。`,
    gone: (labels) => `曾经插入、现已不在此处：${labels}。`,
    formulas: (count) => `公式（${count}）`,
    noFormulas: "此工作簿中没有 AZCN 公式。",
    formulasOn: (sheet, count, places) => `${sheet}：${count}（${places}）`,
    actions: "操作",
    action: { check: "检查", refresh: "更新", freeze: "固定并注明来源", repair: "修复" },
    about: {
      check: "将已插入的表格与数据集比对。",
      refresh: "询问后将所选表格更新到本版数据。",
      freeze: "询问后将公式变为普通数值，并添加参考来源工作表。",
      repair: "询问后重新输入显示 #NAME? 的公式。",
    },
    step: (note, done, total) => `${note} ${done}/${total}`,
    stop: "停止",

    checking: "正在与数据集比对…",
    checked: (tables, cells, rows) => `已比对表格：${tables}。不同的单元格：${cells}。缺少的行：${rows}。`,
    upToDate: "所选表格与数据集一致，无需更新。",
    noneChosen: "未选择已插入的表格，无需更新。",
    same: "所有单元格均与数据集一致。",
    lacking: (rows) => `表格缺少的数据集行：${rows}。`,
    rowsKept: (rows) => `数据集中没有的行：${rows}。它们可能是您自己的，将保持不变。`,
    missingColumns: (columns) => `已改名或删除、未比对的列：${columns}。`,
    firstShown: (shown, total) => `共 ${total} 处不同，显示前 ${shown} 处：`,
    differencesOf: (title) => `不同之处：${title}`,
    goTo: (address) => `转到 ${address}`,
    columnOf: (column, row) => `${row} 的${column}`,
    sheetToDataset: "每个单元格：工作表中 → 数据集中",
    blank: "（空）",
    reason: { edited: "在工作表中被更改。", edition: "此后数据集已更新，或工作表被编辑过。" },

    askRefresh: (tables, cells, rows) =>
      `更新将覆盖所选表格（${tables}）中的 ${cells} 个单元格，可添加 ${rows} 行。您自己的列和行的顺序保持不变。`,
    doRefresh: (cells) => `更新 ${cells} 个单元格`,
    doRefreshAndAdd: (cells, rows) => `更新 ${cells} 个单元格并添加 ${rows} 行`,
    refreshing: "正在更新…",
    refreshed: (tables, cells, rows) => `已更新表格：${tables}。已更改单元格：${cells}。已添加行：${rows}。`,

    counting: "正在统计单元格…",
    askFreeze: (formulas, cells) =>
      `固定会将 ${formulas} 个 AZCN 公式（${cells} 个单元格）变为普通数值，并在参考来源工作表中列出其来源。来源的序号也可标在单元格处。`,
    pointers: (count) => `您的 ${count} 个指向溢出表格的公式（如 A1#）将改为指向其单元格。`,
    namesChange: (count) => `${count} 个使用 AZCN 公式或溢出表格的名称将改为其数值或指向其单元格。`,
    namesStay: (names) =>
      `其公式属于 AZCN 且不给出普通数值的名称保持不变：${names}。使用它们的单元格仍需要 AZCN。`,
    doFreeze: (cells) => `固定 ${cells} 个单元格`,
    freezeWith: { comments: "固定，序号写入批注", beside: "固定，序号写入右侧单元格" },
    unmarked: (cells) => `因位置已被占用或 Excel 拒绝而未标序号的单元格：${cells}。`,
    nothingToFreeze: "此工作簿中没有 AZCN 公式，无需固定。",
    freezing: "正在固定…",
    frozen: (cells, references, sheet) =>
      `现为普通数值的单元格：${cells}。工作表 ${sheet} 列出了 ${references} 条来源。`,

    askRepair: (cells) => `修复将重新输入 ${cells} 个单元格的公式。`,
    askRepairNames: (names) => `将重新输入公式的名称：${names}。`,
    doRepair: (cells) => `修复 ${cells} 个单元格`,
    nothingToRepair: "未受保护的 AZCN 公式中没有显示 #NAME? 的单元格。",
    repairing: "正在修复…",
    repaired: (cells) => `已重新输入的公式：${cells}。`,
    namesRepaired: (names) => `已重新输入的名称：${names}。`,
    still: (cells) =>
      `仍显示 #NAME? 的单元格：${cells}。请关闭工作簿，加载 AZCN 后重新打开，并检查公式中的其他名称。`,
    shut: (cells, sheets) =>
      `受保护工作表上需要修复的单元格：${cells}（${sheets}）。请在“审阅”选项卡中取消保护，然后再次选择“修复”。`,

    refusals: {
      changed: ({ at }) =>
        `询问之后${at ? ` ${place(at)} ` : "工作簿"}已有变化，因此未写入任何内容。请重新查看后再选择。`,
      hidden: ({ at }) =>
        `${place(at)} 已被筛选或有隐藏的行，其中的改动将无法看到。未写入任何内容。请先显示所有行，然后再次更新。`,
      "sheet-protected": ({ at }) =>
        `工作表 ${at?.sheet ?? ""} 受保护（${at?.address ?? ""}），因此未写入任何内容。请在“审阅”选项卡中取消保护，然后再试。`,
      "workbook-protected": () =>
        "工作簿的结构受保护，无法添加参考来源工作表。未写入任何内容。请在“审阅”选项卡中取消工作簿保护，然后再试。",
      "sheet-limit": () => "Excel 未能添加参考来源工作表。未更改任何内容。请先删除一个工作表，然后再试。",
      "name-clash": () => "期间出现了同名的工作表。未更改任何内容。请重试。",
      "cell-edit": () => "有单元格正在编辑。请按 Enter 键结束编辑，然后再试。",
      "read-only": () => "Excel 不允许在此更改：工作簿为只读或受保护。请保存副本或启用编辑，然后再试。",
      "no-answer": ({ at }) =>
        at
          ? `更改 ${place(at)} 时 Excel 没有响应。更改仍可能出现。请查看，如未出现，请再次选择同一操作。`
          : "Excel 没有响应，未更改任何内容。如果您正在编辑单元格，请按 Enter 键结束编辑，然后再试。",
      failed: ({ excel, left }) =>
        `Excel 拒绝了操作${left ? "" : "，工作簿保持原样"}。${excel ? `它的提示是：“${excel}”。` : ""}请重试。`,
    },
  },

  about: {
    heading: "关于 AZCN for Excel",
    edition: "本版本",
    editionIs: (version, date) => `数据集版本 ${version}，${date}。`,
    holds: (records, values, sources) =>
      `共有 ${records} 条记录和 ${values} 个年度数值，来自 ${sources} 个来源。`,
    licence: "本数据汇编的使用许可：",
    unreviewed: (languages) =>
      `以下语言的名称和文字尚未经母语人士审校：${languages}。说明、核查结论和引文为英文。`,
    take: "数据文件",
    takeAll: "全部表格，连同来源和核查结论，可保存或转发：",
    asExcel: "Excel 工作簿（azcn-data.xlsx）",
    asCsv: "CSV 文件及其说明（azcn-data-csv.zip）",
    sources: "来源及其条款",
    ownTerms: "任何后续使用均须遵守其条款。请按此处的写法注明来源：",
    quoted: (count) => `未注明条款、仅引用个别事实的来源：${count} 个`,
    privacy: "隐私",
    sendsNothing:
      "本加载项自身不向任何地方发送任何内容：不发送单元格、公式、搜索内容或统计信息。数据已包含在其中。",
    loads: (host, client) =>
      `Excel 从 ${host} 加载此页面，并从 ${client} 加载其自身的客户端 office.js。链接仅在您选择时打开。`,
    remembers: "您在此窗格中的选择保存在本设备上。您插入的内容记录在工作簿本身中。",
    report: "提问或报告问题时",
    runsIn: (excel) => `AZCN 正在${excel}中运行。`,
    platforms: {
      PC: " Windows 版 Excel ",
      MAC: " Mac 版 Excel ",
      OFFICE_ONLINE: "网页版 Excel ",
      IOS: " iPad 版 Excel ",
      WORKBENCH: "工作台（没有 Excel）",
    },
    reportLabel: "版本信息",
    reportHint: "请将其复制到您的消息中。其中不含工作簿的任何内容，也不会自行发送到任何地方。",
    guide: "再次显示入门步骤",
    keyboard: "键盘操作",
    keys: {
      pane: "F6：在工作表与窗格之间切换",
      next: "Tab 和 Shift+Tab：移到下一个或上一个控件",
      tabs: "方向键：在这些选项卡和列表中移动；按 Enter 打开",
      decline: "Escape：关闭列表，或对提问回答“否”",
      press: "Enter 或空格键：按下按钮",
    },
  },

  figures: {
    heading: "查找数据",
    search: "搜索",
    searchHint: "可用英文、阿塞拜疆文或中文输入词语、名称或标识符。",
    toBegin: "可以从这些开始",
    hits: "结果",
    nothingBehind: "所选单元格背后没有 AZCN 的数据。请在此处搜索。",
    noNumber: "未给出数字",
    undated: "无日期",
    value: "数值",
    asOf: "截至",
    date: "日期",
    year: "年份",
    period: "时期",
    source: "来源",
    caveat: "注意事项",
    remark: "备注",
    kind: "类型",
    verdict: "核查结论",
    others: "各来源的说法",
    preferred: "首选",
    checks: "如何核查",
    years: "各年数值",
    periods: "各期数值",
    asFormula: "以公式插入",
    asValue: "以数值插入",
    asValueWithNote: "以带批注的数值插入",
    found: (count) => `找到 ${count} 项`,
    none: (text) => `没有与“${text}”相符的内容。请换一个词。`,
    verdicts: {
      confirmed: "已证实",
      disputed: "有争议",
      partly: "部分证实",
      contradicted: "与其他来源矛盾",
      "not found": "未见佐证",
      "not checked": "未核查",
    },
    stances: { supports: "支持", conflicts: "不符" },
    qualifiers: {
      derived: (value) => `${value}（推算）`,
      exact: (v) => v,
      about: (v) => `约${v}`,
      over: (v) => `超过${v}`,
      "at-least": (v) => `至少${v}`,
      "up-to": (v) => `至多${v}`,
      rounded: (v) => `${v}（取整）`,
      dozens: () => `数十`,
      several: () => `若干`,
      estimated: (v) => `${v}（估计）`,
    },
    units: {
      USD: (n) => `${n}美元`,
      "USD-2021": (n) => `${n}美元（2021年不变价）`,
      CNY: (n) => `${n}元人民币`,
      "CNY per USD": (n) => `1美元 = ${n}元人民币`,
      "AZN per USD": (n) => `1美元 = ${n}马纳特`,
      index: (n) => `${n}（指数）`,
      percent: (n) => `${n}%`,
      persons: (n) => `${n}人`,
      companies: (n) => `${n}家公司`,
      containers: (n) => `${n}个集装箱`,
      days: (n) => `${n}天`,
      documents: (n) => `${n}份文件`,
      hectares: (n) => `${n}公顷`,
      locations: (n) => `${n}处`,
      memoranda: (n) => `${n}份备忘录`,
      parties: (n) => `${n}方`,
      projects: (n) => `${n}个项目`,
      rank: (n) => `第${n}位`,
      sectors: (n) => `${n}个领域`,
      students: (n) => `${n}名学生`,
      tonnes: (n) => `${n}吨`,
      TEU: (n) => `${n}标准箱`,
      trains: (n) => `${n}列火车`,
      weeks: (n) => `${n}周`,
      years: (n) => `${n}年`,
      MW: (n) => `${n}兆瓦`,
      vehicles: (n) => `${n}辆`,
      "USD per barrel": (n) => `每桶${n}美元`,
      "international USD": (n) => `${n}国际元`,
      flights: (n) => `${n}个航班`,
      schools: (n) => `${n}所学校`,
      links: (n) => `${n}项合作`,
      decalitres: (n) => `${n}十升`,
    },
  },

  cell: {
    inserted: (sheet, address) => `已插入 ${sheet} 的 ${address}。`,
    refusals: {
      occupied: ({ at }) => `${place(at)}已有数据或批注，因此未写入任何内容。要放在哪里？`,
      "table-overlap": ({ at, table }) =>
        `${place(at)}位于表格 ${table ?? ""} 中，公式在那里会改动其他单元格。未写入任何内容。请选择表格之外的单元格。`,
      merged: ({ at }) => `${place(at)}已合并，公式结果无法在那里展开。未写入任何内容。请选择其他单元格。`,
      "sheet-edge": ({ at }) => `${place(at)}到工作表边缘放不下结果。未写入任何内容。请选择其他单元格。`,
      "name-clash": () => "Excel 中该名称或位置已被占用。未更改任何内容。请重试。",
      "no-selection": () => "未选择单元格。请选择一个单元格后重试。",
      "no-answer": () =>
        "Excel 没有响应。如果您正在编辑单元格，请按 Enter 键结束编辑。请查看单元格是否已写入，若未写入请重试。",
    },
  },

  functions: {
    heading: "构建公式",
    choose: "函数",
    optional: "（可选）",
    notGiven: "未给出",
    formula: "公式",
    result: "结果",
    insert: "插入公式",
    moreRows: (shown, total) => `前 ${shown} 行，共 ${total} 行`,
    column: (number) => `列 ${number}`,
    criterion: (number) => `条件 ${number}`,
  },
};
