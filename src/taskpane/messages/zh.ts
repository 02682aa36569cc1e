// Owns the pane's Chinese.
import type { RefusalDetails } from "../../workbook/refusal";
import type { Messages } from "./en";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet} 的 ${at.address}` : "所选位置");

export const zh: Messages = {
  outsideExcel:
    "此页面需在 Excel 中使用。在这里可以浏览表格；要插入表格，请在 Excel 的“开始”选项卡中打开 AZCN。",
  language: "语言",
  edition: (edition) => `数据集 ${edition}`,
  yes: "是",
  no: "否",

  tablesHeading: "插入表格",
  table: "表格",
  tableWithCount: (label, rows) => `${label}（${rows}）`,
  preview: "预览",
  previewOf: (label) => `预览：${label}`,
  rowsShown: (shown, total) => (shown === total ? `共 ${total} 行` : `前 ${shown} 行，共 ${total} 行`),
  where: "位置",
  atSelection: "所选单元格",
  onNewSheet: "新工作表",
  insert: "插入",
  inserting: "正在插入…",
  stillWaiting: "Excel 尚未响应。如果您正在编辑单元格，请按 Enter 键结束编辑。",
  rowsWritten: (written, total) => `已写入 ${written} 行，共 ${total} 行`,
  inserted: (label, sheet, address) => `已将“${label}”插入 ${sheet} 的 ${address}。`,

  titleLine: (label) => `阿塞拜疆与中国：${label}`,
  sourceLine: (sources) => `来源：${sources}。`,
  editionLine: (edition) => `AZCN for Excel，数据集 ${edition}。`,

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
    cancelled: () => "已停止。未更改任何内容。",
    changed: () => "统计之后工作簿已有变化，因此未写入任何内容。请查看新的数目，然后重新选择。",
    "needs-repair": ({ at }) => `${place(at)} 显示 #NAME?，其数值未知，因此未写入任何内容。请先选择“修复”。`,
    "still-calculating": ({ at }) => `${place(at)} 仍在计算，因此未写入任何内容。请稍候再试。`,
    "spill-blocked": ({ at }) =>
      `${place(at)} 显示 #SPILL!：其他单元格占用了它的位置。未写入任何内容。请先清除这些单元格，然后再试。`,
    card: ({ at }) =>
      `${place(at)} 中是卡片，没有可保留的普通数值。未写入任何内容。请在该处用 AZCN.FIGURE 代替 AZCN.CARD，然后再试。`,
    failed: ({ excel }) =>
      `Excel 拒绝插入表格。${excel ? `它的提示是：“${excel}”。` : ""}请重试，或选择新工作表。`,
  },
  leftCells: (at) => `${at} 处可能留有表格的部分内容，请手动清除。`,
  leftSheet: (sheet) => `新工作表 ${sheet} 已清空但未删除，因为删除工作表会清除 Excel 的撤消记录。`,
  unreadable: (reason) => `无法读取表格。${reason} 请选择其他表格。`,
};
