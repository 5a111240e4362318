// Prints what a Node.js SDK offers to programs, as the TypeScript compiler sees it: `facts`, the types of all that a
// program can name; `docs`, their comments; `complaints`, the places of comments that are not TSDoc.
//
// Arguments: the folder where the tools are installed, the SDK's folder, and the modules to read. What is @internal
// and what comes from Pulumi's library is not the SDK's.
"use strict";

const path = require("node:path");

const [tools, root, ...modules] = process.argv.slice(2);
const ts = require(path.join(tools, "typescript"));
const { TSDocParser } = require(path.join(tools, "@microsoft/tsdoc"));

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType;
const files = modules.map((name) =>
    [`${name}.d.ts`, `${name}.ts`].map((file) => path.join(root, file)).find((file) => ts.sys.fileExists(file)),
);
const program = ts.createProgram(files, {
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    target: ts.ScriptTarget.ES2020,
    strict: true,
    skipLibCheck: true,
    types: [],
});
const checker = program.getTypeChecker();
const parser = new TSDocParser();
const found = { facts: {}, docs: {}, complaints: [] };

/** Give modules the names by which programs know them. */
function spell(text) {
    return text.replace(/import\("([^"]+)"\)/g, (_, file) =>
        file.includes("/@pulumi/pulumi/") ? "pulumi" : path.relative(root, file),
    );
}

function typeOf(symbol) {
    return spell(checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, FLAGS));
}

function isOurs(symbol) {
    const places = symbol.declarations ?? [];
    return (
        places.some((place) => !path.relative(root, place.getSourceFile().fileName).startsWith("..")) &&
        !symbol.getJsDocTags().some((tag) => tag.name === "internal")
    );
}

function note(name, fact, symbol) {
    found.facts[name] = fact;
    document(name, symbol);
}

function document(name, symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const tags = symbol.getJsDocTags().map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
    found.docs[name] = [text, ...tags].join("\n");
    for (const place of symbol.declarations ?? [symbol.declaration]) {
        const source = place.getSourceFile().text;
        for (const { pos, end } of ts.getLeadingCommentRanges(source, place.pos) ?? []) {
            if (source.startsWith("/**", pos)) {
                const { messages } = parser.parseString(source.slice(pos, end)).log;
                found.complaints.push(...messages.map((message) => `${name}: ${message.text}`));
            }
        }
    }
}

function members(name, type, prefix = "") {
    for (const member of type.getProperties().filter(isOurs)) {
        const modifiers = ts.getCombinedModifierFlags(member.valueDeclaration);
        const readonly = modifiers & ts.ModifierFlags.Readonly ? "readonly " : "";
        const optional = member.flags & ts.SymbolFlags.Optional ? "optional " : "";
        if (!(modifiers & ts.ModifierFlags.NonPublicAccessibilityModifier)) {
            note(`${name}.${prefix}${member.name}`, `${readonly}${optional}${typeOf(member)}`, member);
        }
    }
}

function read(name, exported) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!isOurs(symbol)) {
        return;
    }
    if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Variable)) {
        readValue(name, symbol);
    }
    if (symbol.flags & ts.SymbolFlags.Module) {
        readModule(name, symbol);
    } else if (symbol.flags & ts.SymbolFlags.Type && !(symbol.flags & ts.SymbolFlags.Value)) {
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        note(name, type.isClassOrInterface() ? "interface" : spell(checker.typeToString(type)), symbol);
        members(name, type);
    }
}

function readModule(name, symbol) {
    for (const each of checker.getExportsOfModule(symbol)) {
        read(name ? `${name}.${each.name}` : each.name, each);
    }
}

function readValue(name, symbol) {
    const type = checker.getTypeOfSymbol(symbol);
    const constructors = type.getConstructSignatures();
    if (constructors.length === 0) {
        note(name, typeOf(symbol), symbol);
        return;
    }
    const made = constructors[0].getReturnType();
    const bases = checker.getBaseTypes(made).map((base) => spell(checker.typeToString(base, undefined, FLAGS)));
    note(name, `class extends ${bases.join(", ")}`, made.symbol);
    document(`${name}, as its module exports it`, symbol);
    for (const [at, each] of constructors.entries()) {
        note(`${name}.constructor ${at}`, spell(checker.signatureToString(each, undefined, FLAGS)), each);
    }
    members(name, type, "static ");
    members(name, made);
}

for (const [at, file] of files.entries()) {
    const name = modules[at].replace(/(^|\/)index$|^provider$/, "").replaceAll("/", ".");
    readModule(name, checker.getSymbolAtLocation(program.getSourceFile(file)));
}
process.stdout.write(JSON.stringify(found));
