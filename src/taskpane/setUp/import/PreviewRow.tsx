import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { PreviewedPerson } from "../../../sheets/importing/peoplePreview";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 4px 6px 8px",
    minWidth: 0,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    marginBottom: "4px",
    overflowWrap: "anywhere",
  },
  new: { borderInlineStartColor: tokens.colorPaletteGreenBorderActive },
  changed: { borderInlineStartColor: tokens.colorBrandStroke1 },
  same: {},
  refused: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  kind: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2 },
  why: { color: tokens.colorPaletteRedForeground1 },
});

/** What taking one row of the list does, or why it is left out. */
export const PreviewRow = memo(function PreviewRow({
  person,
}: {
  readonly person: PreviewedPerson;
}) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const { kind, number, id, name } = person;
  return (
    <div className={mergeClasses(styles.row, styles[kind])}>
      <div className={styles.head}>
        <Text weight="semibold">{name === "" ? t("preview.noName") : name}</Text>
        <Text size={200}>{id === "" ? t("preview.noId") : id}</Text>
        <Text size={200} className={styles.kind}>
          {t(`preview.kind.${kind}`)} · {t("preview.row", { number })}
        </Text>
      </div>
      <PreviewDetails person={person} />
    </div>
  );
});

function PreviewDetails({ person }: { readonly person: PreviewedPerson }) {
  const styles = useStyles();
  const { t } = useImportTexts();
  if (person.kind === "same") return null;
  if (person.kind === "refused") {
    return (
      <Text size={200} className={styles.why}>
        {t(`refused.${person.reason.code}`, { ...person.reason })}
      </Text>
    );
  }
  return (
    <>
      {detailLines(person, t).map((line) => (
        <Text key={line} size={200} className={styles.quiet}>
          {line}
        </Text>
      ))}
      {person.note && (
        <Text size={200}>{t(`note.${person.note.code}`, { manager: person.note.manager })}</Text>
      )}
    </>
  );
}

function detailLines(
  person: Extract<PreviewedPerson, { kind: "new" | "changed" }>,
  t: ReturnType<typeof useImportTexts>["t"],
): readonly string[] {
  if (person.kind === "new") {
    const { department, role, grade } = person.person;
    const line = [department, role, grade].filter(Boolean).join(" · ");
    return line === "" ? [] : [line];
  }
  return person.changes.map(({ field, old, new: value }) =>
    t("preview.change", {
      field: t(`fields.${field}`),
      old: old === "" ? t("preview.blank") : old,
      new: value,
    }),
  );
}
