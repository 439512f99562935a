import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { StartUp } from "./state/useStartUp";
import { useTexts } from "./state/useTexts";

export interface StartUpOfferProps {
  readonly onChoose: StartUp["choose"];
}

/** Asks once whether the add-in is to start with this workbook. */
export function StartUpOffer({ onChoose }: StartUpOfferProps) {
  const { t } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("startUp.title")}</MessageBarTitle> {t("startUp.text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            onChoose("load");
          }}
        >
          {t("startUp.accept")}
        </Button>
        <Button
          onClick={() => {
            onChoose("none");
          }}
        >
          {t("startUp.decline")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
