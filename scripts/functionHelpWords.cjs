// @ts-check

/** What the pages about the functions say besides the functions' own texts and examples. */
const functionHelpWords = {
  "en-US": {
    title: "Worksheet functions",
    other: { language: "zh-CN", name: "中文" },
    argument: "Argument",
    meaning: "Meaning",
    examples: "Examples",
    choices: "Choices",
    contents: "Functions",
    cellsTitle: "The cells of the examples",
    cells:
      "Examples that name cells mean these. Those that name employees are about the sample data that the pane inserts on request.",
    general: "What holds for all of them",
    notes: [
      "A blank cell, empty text and N/A (not observed) are no score: they are left out and never count as 0. A 0 that was typed is a score of 0.",
      "Give the cells themselves, not a calculation with them: in A1:K1*1 Excel has already turned blank cells into 0.",
      "Weights and targets belong to the scores in reading order and have to be as many.",
      'The functions from SCORE on read the tables of this workbook, change by themselves when a table changes, and fill the cells beside and below. There, an argument left out or "*" means all; a blank cell means nobody.',
      "Behind #VALUE! and #N/A stands a sentence that says what is wrong and what to do: point at the mark beside the cell. #SPILL! means that cells in the way are not empty. #NAME? means that the add-in is not loaded: open the Competency pane and wait a moment.",
      "PROFILE as a card: Yes in the table Settings makes PROFILE one cell, with a card that opens from it in Excel for Microsoft 365 and on the web. The whole profile is then kept in the cell: it can be read without this add-in and goes along where the cell is copied. Leave it off in what is handed on.",
      "Where Excel can do so it suggests the texts that an argument may take; they can always be typed too.",
    ],
  },
  "zh-CN": {
    title: "工作表函数",
    other: { language: "en-US", name: "English" },
    argument: "参数",
    meaning: "含义",
    examples: "示例",
    choices: "可选值",
    contents: "函数",
    cellsTitle: "示例所用的单元格",
    cells: "引用单元格的示例使用下列单元格；提到员工的示例使用窗格按需插入的示例数据。",
    general: "通用说明",
    notes: [
      "空白单元格、空文本和 N/A（未观察）都不是得分：一律剔除，从不按 0 计。手工输入的 0 则是 0 分。",
      "请直接引用单元格，不要对其运算：在 A1:K1*1 中，Excel 已经把空白单元格变成了 0。",
      "权重和目标分按阅读顺序与得分对应，数量必须相同。",
      '从 SCORE 起的函数读取本工作簿的表，表格改变时自动更新，结果向右、向下展开。参数省略或写 "*" 表示全部；空白单元格表示没有人。',
      "#VALUE! 和 #N/A 背后有一句话说明错在哪里、如何改正：请指向单元格旁的标记。#SPILL! 表示展开区域内有非空单元格。#NAME? 表示加载项尚未载入：请打开“胜任力”窗格并稍候。",
      "在“设置”表中将“PROFILE 显示为卡片”设为“是”，PROFILE 就只占一个单元格，在 Microsoft 365 和网页版 Excel 中可由该单元格打开卡片。此时整份个人结果都保存在单元格里：没有本加载项也能读到，复制单元格时会一并带走。要交给他人的文件请不要打开此项。",
      "在支持的 Excel 中会提示参数的可选值；也可以直接输入。",
    ],
  },
};

module.exports = { functionHelpWords };
