/**
 * What a plain object holds itself under a key, and never what all objects inherit: a skill called "constructor" is
 * a skill like any other. For every record that is looked up by a string from outside; where nothing has to travel as
 * JSON, a Map is better.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
