/** usage: node src/integrations/write-schemas.ts : writes src/schemas/json/ anew from the schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../schemas/json-schemas.ts';

const folder = fileURLToPath(new URL('../schemas/json/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(folder + name, text);
