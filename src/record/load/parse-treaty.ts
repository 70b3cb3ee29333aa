import { parse } from "yaml";
import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";
import { Treaty, Vocabulary } from "../../model/treaty.ts";

/** The treaty that `treaty.yaml` holds; null, with diagnostics, when a field is missing or malformed. */
export function parseTreaty(file: string, text: string, folder: string): StageResult<Treaty | null> {
  const { value, diagnostics } = readYaml(file, text, Treaty);
  if (value !== null && value.id !== folder) {
    const message = `${file}: expected id ${folder}, as its folder, received ${value.id}`;
    return {
      value: null,
      diagnostics: [...diagnostics, malformed(file, message, "Give folder and id the same name.")],
    };
  }
  return { value, diagnostics };
}

/** The words of a treaty's domain that `vocabulary.yaml` holds; null, with diagnostics, when malformed. */
export function parseVocabulary(file: string, text: string): StageResult<Vocabulary | null> {
  return readYaml(file, text, Vocabulary);
}

interface Schema<Value> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function readYaml<Value>(file: string, text: string, schema: Schema<Value>): StageResult<Value | null> {
  let data: unknown;
  try {
    data = parse(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  } catch (error) {
    const message = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    return { value: null, diagnostics: [malformed(file, message, "Mend the YAML at the line named.")] };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    return malformed(
      file,
      `${file}, field ${path || "(whole file)"}: ${issue.message}`,
      "See src/model/treaty.ts for the field.",
    );
  });
  return { value: null, diagnostics };
}

function malformed(file: string, message: string, hint: string): Diagnostic {
  return { code: "R007", severity: "error", where: file, span: null, message, hint };
}
