import { Field, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Language } from "../../domain/bilingual";
import { findPeriod } from "../../domain/findPeriod";
import { employeeCopies, managerCopies, type CopyReader } from "../../sheets/sharing/copyReaders";
import { CopyButtons } from "./CopyButtons";
import { ReaderPicker } from "./ReaderPicker";
import type { SharingActions } from "./sharingActions";
import { SharingSection } from "./SharingSection";
import { useSharingTexts } from "./useSharingTexts";

export interface CopiesFormProps {
  readonly index: AssessmentIndex;
  readonly actions: SharingActions;
}

/** Chooses for whom a redacted copy is made, of which period and in which language. */
export function CopiesForm({ index, actions }: CopiesFormProps) {
  const { t } = useSharingTexts();
  const { periods, settings } = index.assessment;
  const [kind, setKind] = useState<CopyReader["kind"]>("manager");
  const [periodName, setPeriodName] = useState<string>();
  const [language, setLanguage] = useState<Language>(settings.language);
  const [picked, setPicked] = useState<string>();
  const found = findPeriod(index, periodName);
  const period = found.ok ? found.value : undefined;
  const readers = useMemo(
    () => (period ? copiesOf[kind](index, period) : []),
    [index, period, kind],
  );
  const reader = readers.find(({ employee }) => employee.id === picked);

  return (
    <SharingSection title={t("copies.title")} text={t("copies.text")}>
      <Field label={t("copies.for")}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => {
            setKind(value === "employee" ? "employee" : "manager");
            setPicked(undefined);
          }}
        >
          <Radio value="manager" label={t("copies.manager")} />
          <Radio value="employee" label={t("copies.employee")} />
        </RadioGroup>
      </Field>
      <Field label={t("copies.period")}>
        <Select
          value={period?.name ?? ""}
          onChange={(_event, { value }) => {
            setPeriodName(value);
          }}
        >
          {periods.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("copies.language")}>
        <Select
          value={language}
          onChange={(_event, { value }) => {
            setLanguage(value === "zh-CN" ? "zh-CN" : "en-US");
          }}
        >
          <option value="zh-CN">中文</option>
          <option value="en-US">English</option>
        </Select>
      </Field>
      {readers.length === 0 ? (
        <Text>{t(kind === "manager" ? "copies.noManagers" : "copies.noEmployees")}</Text>
      ) : (
        <ReaderPicker readers={readers} picked={reader} onPick={setPicked} />
      )}
      {period && readers.length > 0 && (
        <CopyButtons
          reader={reader}
          readers={readers}
          choice={{ period: period.name, language }}
          actions={actions}
        />
      )}
    </SharingSection>
  );
}

const copiesOf = { manager: managerCopies, employee: employeeCopies } as const;
