import type { EngineLocale } from "../engine/startEngine";
import type { Fault, FaultState } from "../faults/fault";

/** What the developer panel says. */
export interface DeveloperTexts {
  readonly title: string;
  readonly close: string;
  readonly faults: string;
  readonly requests: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Fault["kind"], string>>;
  readonly code: string;
  readonly afterActions: string;
  readonly nth: string;
  readonly times: string;
  readonly writing: string;
  readonly touches: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: string;
  readonly add: string;
  readonly cancel: string;
  readonly release: string;
  readonly clear: string;
  readonly none: string;
  readonly states: Readonly<Record<FaultState, string>>;
  readonly met: string;
  readonly reset: string;
  readonly columns: {
    readonly name: string;
    readonly requests: string;
    readonly writingRequests: string;
    readonly errors: string;
    readonly bytesIn: string;
    readonly bytesOut: string;
    readonly hostTime: string;
  };
  readonly total: string;
}

const english: DeveloperTexts = {
  title: "Developer",
  close: "Close the developer panel",
  faults: "Faults",
  requests: "Requests",
  kind: "What goes wrong",
  kinds: {
    fail: "The request fails",
    throttle: "Requests are throttled",
    delay: "The request waits",
    dropReply: "The answer is lost",
    closeChannel: "The connection is lost",
    editMode: "A cell is being edited",
    protectSheet: "A sheet is protected",
    coauthorEdit: "Somebody else edits",
    restart: "The add-in's page reloads",
  },
  code: "Error code",
  afterActions: "After actions",
  nth: "At request no.",
  times: "How often",
  writing: "Writing requests only",
  touches: "Member or item",
  sheet: "Sheet",
  address: "Cell",
  value: "Value",
  add: "Add",
  cancel: "Cancel",
  release: "Release",
  clear: "Cancel all",
  none: "Nothing goes wrong.",
  states: { waiting: "waiting", active: "active", used: "used up", cancelled: "cancelled" },
  met: "met",
  reset: "Reset",
  columns: {
    name: "Operation",
    requests: "Requests",
    writingRequests: "Writing",
    errors: "Errors",
    bytesIn: "Bytes in",
    bytesOut: "Bytes out",
    hostTime: "Host ms",
  },
  total: "Total",
};

const chinese: DeveloperTexts = {
  title: "开发者",
  close: "关闭开发者面板",
  faults: "故障",
  requests: "请求",
  kind: "故障类型",
  kinds: {
    fail: "请求失败",
    throttle: "请求被限流",
    delay: "请求等待",
    dropReply: "应答丢失",
    closeChannel: "连接中断",
    editMode: "正在编辑单元格",
    protectSheet: "工作表受保护",
    coauthorEdit: "他人编辑",
    restart: "加载项页面重新加载",
  },
  code: "错误代码",
  afterActions: "执行若干操作后",
  nth: "第几个请求",
  times: "次数",
  writing: "仅写入请求",
  touches: "成员或对象",
  sheet: "工作表",
  address: "单元格",
  value: "值",
  add: "添加",
  cancel: "取消",
  release: "放行",
  clear: "全部取消",
  none: "一切正常。",
  states: { waiting: "等待中", active: "生效中", used: "已用完", cancelled: "已取消" },
  met: "命中",
  reset: "清零",
  columns: {
    name: "操作",
    requests: "请求",
    writingRequests: "写入",
    errors: "错误",
    bytesIn: "收到字节",
    bytesOut: "发出字节",
    hostTime: "主机毫秒",
  },
  total: "合计",
};

export function developerTexts(locale: EngineLocale): DeveloperTexts {
  return locale === "zh-CN" ? chinese : english;
}
