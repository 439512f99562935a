/** Child elements of that name, whatever their namespace prefix. */
export function childElements(parent: Node, name: string): readonly Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );
}

/** The element at the end of a path of child names; undefined when there is none. */
export function elementAt(parent: Node, ...names: readonly string[]): Element | undefined {
  let found: Element | undefined;
  let from: Node = parent;
  for (const name of names) {
    found = childElements(from, name)[0];
    if (found === undefined) return undefined;
    from = found;
  }
  return found;
}

export function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}
