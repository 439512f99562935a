import type { Engine } from "../engine/startEngine";

export interface DialogTexts {
  readonly mismatch: string;
  readonly goOn: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly cancel: string;
  readonly retry: string;
}

/** The words of Excel's alerts about entries that break a rule. */
export const dialogTexts: Readonly<Record<Engine["locale"], DialogTexts>> = {
  "en-US": {
    mismatch: "This value doesn't match the data validation restrictions defined for this cell.",
    goOn: "Continue?",
    yes: "Yes",
    no: "No",
    ok: "OK",
    cancel: "Cancel",
    retry: "Retry",
  },
  "zh-CN": {
    mismatch: "此值与此单元格定义的数据验证限制不匹配。",
    goOn: "是否继续？",
    yes: "是",
    no: "否",
    ok: "确定",
    cancel: "取消",
    retry: "重试",
  },
};
