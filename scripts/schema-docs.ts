import { readFileSync } from 'node:fs';

/** The doc comments of an interface: its own, and those of its fields. */
export interface InterfaceDocs {
  readonly own?: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A doc comment as one paragraph. */
function paragraph(comment: string): string {
  return comment
    .replace(/^\s*\*/gm, '')
    .replace(/`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The doc comments of the interfaces of a TypeScript file, by the names of the interfaces. */
export function readInterfaceDocs(file: URL): ReadonlyMap<string, InterfaceDocs> {
  const text = readFileSync(file, 'utf8');
  const docs = new Map<string, InterfaceDocs>();
  const blocks =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?(?:export )?interface (\w+)(?: extends (\w+))? \{\n?([\s\S]*?)\n?\}\n/g;
  for (const [, comment, name = '', parent = '', body = ''] of text.matchAll(blocks)) {
    const fields = new Map(docs.get(parent)?.fields);
    for (const [, doc = '', field = ''] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\??:/g,
    )) {
      fields.set(field, paragraph(doc));
    }
    docs.set(name, comment === undefined ? { fields } : { own: paragraph(comment), fields });
  }
  return docs;
}
