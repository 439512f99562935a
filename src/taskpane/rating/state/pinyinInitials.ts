import { remembered } from "../../../domain/remembered";

/** Chinese characters in the order of their pinyin, as the platform knows it (Unicode CLDR). */
const byPinyin = new Intl.Collator("zh-Hans-u-co-pinyin");

/** The first character of each initial; no syllable begins with i, u or v. */
const firstCharacters = "阿八嚓哒妸发旮哈丌咔垃妈拏噢妑七呥扨它穵夕丫帀";
const letters = "abcdefghjklmnopqrstwxyz";

const han = /^\p{Script=Han}$/u;

/**
 * The initials by which a Chinese name is typed; other characters stay as they are. A character with several readings has its most usual one, in surnames
 * too.
 *
 * @example pinyinInitials("林晓雯") // "lxw"
 */
export const pinyinInitials: (name: string) => string = remembered((name: string) =>
  Array.from(name, (character) =>
    han.test(character) ? initial(character) : character.toLowerCase(),
  ).join(""),
);

function initial(character: string): string {
  let [low, high] = [0, firstCharacters.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (byPinyin.compare(character, firstCharacters[middle] ?? "") < 0) high = middle;
    else low = middle;
  }
  return letters[low] ?? "";
}
