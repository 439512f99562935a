import { redactedText } from "../../../src/domain/redaction/redactedText";

function redact(text: string, hidden: readonly string[], kept: readonly string[] = []): string {
  return redactedText({ hidden, kept })(text);
}

test("[X5] a hidden name is unreadable inside a Chinese sentence", () => {
  expect(redact("与李明共同拜访客户", ["李明"])).toBe("与▇▇共同拜访客户");
});

test("[X5] a hidden name is found in any case", () => {
  expect(redact("asked ANNA SMITH for help", ["Anna Smith"])).toBe("asked ▇▇ for help");
});

test("[X5] a hidden ID is not found in a longer one", () => {
  expect(redact("E001 and E0012", ["E001"])).toBe("▇▇ and E0012");
});

test("[X5] a name that is part of another word stays", () => {
  expect(redact("Limits and Li", ["Li"])).toBe("Limits and ▇▇");
});

test("[X5] a kept name stays although a hidden one is part of it", () => {
  expect(redact("李明远与李明", ["李明"], ["李明远"])).toBe("李明远与▇▇");
});

test("[X5] a hidden name with signs of patterns is taken as it is written", () => {
  expect(redact("by A.(B) and AxB", ["A.(B)"])).toBe("by ▇▇ and AxB");
});

test("[X5] single characters stay", () => {
  expect(redact("王总认可", ["王"])).toBe("王总认可");
});

test("[X5] text stays as it is where nobody is hidden", () => {
  expect(redact("李明", [""])).toBe("李明");
});
