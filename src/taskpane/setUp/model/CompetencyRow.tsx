import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef } from "react";
import type { Competency } from "../../../domain/assessment";
import { inLanguage } from "../../../domain/bilingual";
import { competencyEdit, swapEdit } from "../../../sheets/tableEditing/modelEdits";
import { focusInPane } from "../../focusInPane";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { WeightField } from "./WeightField";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 56px 58px 28px",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "40px",
    paddingBlock: "3px",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  names: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "6px" },
  core: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  share: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  wide: { gridColumn: "1 / -1" },
});

export interface CompetencyRowProps {
  readonly competency: Competency;
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly share: number;
  readonly isFocused: boolean;
  readonly onEdit: EditTables;
  readonly onOpen: (code: string) => void;
  readonly onDraft: (code: string, text: string | undefined) => void;
}

/** One competency: the way to its texts, its weight, and its share of all weights. */
export function CompetencyRow(props: CompetencyRowProps) {
  const { competency, share, isFocused, onEdit, onOpen, onDraft } = props;
  const { code, weight } = competency;
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const [moving, run] = useTask<void>();
  const link = useRef<HTMLElement>(null);
  const name = `${code} ${inLanguage(competency.name, language)}`;
  useEffect(() => {
    if (isFocused) focusInPane(link.current);
  }, [isFocused]);
  return (
    <li className={styles.row}>
      <span className={styles.names}>
        <Link
          as="button"
          ref={(element: HTMLElement | null) => {
            link.current = element;
          }}
          className={styles.name}
          onClick={() => {
            onOpen(code);
          }}
        >
          {name}
        </Link>
        {competency.core && (
          <Text size={200} className={styles.core}>
            {t("model.core")}
          </Text>
        )}
      </span>
      <WeightField
        name={name}
        stored={weight}
        onType={(text) => {
          onDraft(code, text);
        }}
        onSave={(next) => onEdit([competencyEdit(code, { weight: next })])}
      />
      <Text size={200} className={styles.share} aria-label={t("model.shareOf", { name })}>
        {t("model.share", { share: share.toFixed(2) })}
      </Text>
      <RowMenu
        {...props}
        name={name}
        onMove={(other) => void run(() => onEdit([swapEdit(code, other)]))}
      />
      {moving.status === "failed" && (
        <div className={styles.wide}>
          <ProblemMessage problem={moving.problem} />
        </div>
      )}
    </li>
  );
}

function RowMenu(
  props: Pick<CompetencyRowProps, "above" | "below"> & {
    readonly name: string;
    readonly onMove: (other: string) => void;
  },
) {
  const { t } = useSetUpTexts();
  const { above, below, name, onMove } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t("model.moreOf", { name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            disabled={above === undefined}
            onClick={() => {
              if (above !== undefined) onMove(above);
            }}
          >
            {t("model.moveUp")}
          </MenuItem>
          <MenuItem
            disabled={below === undefined}
            onClick={() => {
              if (below !== undefined) onMove(below);
            }}
          >
            {t("model.moveDown")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
