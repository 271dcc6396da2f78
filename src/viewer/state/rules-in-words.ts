/** What a rule of the extractor looks for, for readers. Rules without an entry are told by their name. */
const RULES: ReadonlyMap<string, string> = new Map([]);

export function ruleInWords(rule: string): string {
  return RULES.get(rule) ?? `Found by the rule “${rule.replaceAll('-', ' ')}”.`;
}
