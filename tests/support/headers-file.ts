/**
 * What a host reads out of a `_headers` file: for an address, the values of all rules that fit, joined by a
 * comma where several give one header, as such hosts document. Throws for a line of another form.
 */
export function headersByFile(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const header = /^ +([A-Za-z-]+): (.+)$/.exec(line);
    if (/^(?:#.*)?$/.test(line)) continue;
    if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] });
    else if (header && rules.length > 0) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else throw new Error(`_headers: no rule and no header: ${line}`);
  }
  return (path) => {
    const found: Record<string, string> = {};
    for (const { pattern, headers } of rules) {
      const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (!fits) continue;
      for (const [name, value] of headers)
        found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
    return found;
  };
}
