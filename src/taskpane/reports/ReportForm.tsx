import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { findPeriod } from "../../domain/findPeriod";
import type { ReportChoice } from "../../sheets/reports/plannedReport";
import { fills, reportKinds, type ReportKind } from "../../sheets/reports/reportKind";
import { teamsIn } from "./teams";
import { useReportTexts } from "./useReportTexts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  purpose: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface ReportFormProps {
  readonly index: AssessmentIndex;
  readonly choice: ReportChoice;
  readonly onChoose: (choice: ReportChoice) => void;
}

/** Which sheet, of which period, about whom, in which language and filled with what. */
export function ReportForm({ index, choice, onChoose }: ReportFormProps) {
  const styles = useStyles();
  const { t } = useReportTexts();
  const { periods } = index.assessment;
  const teams = useMemo(() => teamsIn(index), [index]);
  const usual = findPeriod(index, choice.period);
  const { people, period, fill, ...rest } = choice;
  const kept = { ...rest, ...(period && { period }), ...(people && { people }) };
  const team = teams.findIndex((one) => JSON.stringify(one.people) === JSON.stringify(people));

  return (
    <div className={styles.form}>
      <Field label={t("kind")}>
        <RadioGroup
          value={choice.kind}
          onChange={(_event, { value }) => {
            const kind = reportKinds.find((one) => one === value);
            if (kind) onChoose({ ...kept, kind });
          }}
        >
          {reportKinds.map((kind) => (
            <Radio key={kind} value={kind} label={<KindLabel kind={kind} />} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("period")}>
        <Select
          value={usual.ok ? usual.value.name : ""}
          onChange={(_event, { value }) => {
            onChoose({ ...choice, period: value });
          }}
        >
          {periods.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("who")}>
        <Select
          value={String(team)}
          onChange={(_event, { value }) => {
            const chosen = teams[Number(value)];
            onChoose({ ...withoutPeople(choice), ...(chosen && { people: chosen.people }) });
          }}
        >
          <option value="-1">{t("everybody")}</option>
          {teams.map(({ kind, name }, at) => (
            <option key={`${kind} ${name}`} value={String(at)}>
              {t(kind, { name })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("language")}>
        <Select
          value={choice.language}
          onChange={(_event, { value }) => {
            onChoose({ ...choice, language: value === "zh-CN" ? "zh-CN" : "en-US" });
          }}
        >
          <option value="zh-CN">中文</option>
          <option value="en-US">English</option>
        </Select>
      </Field>
      {choice.kind === "summary" && (
        <Field label={t("fill")}>
          <Select
            value={fill ?? "values"}
            onChange={(_event, { value }) => {
              const chosen = fills.find((one) => one === value);
              if (chosen) onChoose({ ...choice, fill: chosen });
            }}
          >
            {fills.map((one) => (
              <option key={one} value={one}>
                {t(`fills.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function KindLabel({ kind }: { readonly kind: ReportKind }) {
  const styles = useStyles();
  const { t } = useReportTexts();
  return (
    <>
      <Text weight="semibold">{t(`kinds.${kind}.name`)}</Text>
      <Text size={200} className={styles.purpose}>
        {t(`kinds.${kind}.text`)}
      </Text>
    </>
  );
}

function withoutPeople({ people: _, ...choice }: ReportChoice): ReportChoice {
  return choice;
}
