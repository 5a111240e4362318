// Command surface prints what a Go SDK offers to programs, read from its source: types, functions, methods and fields
// with their types, and the exported names whose comments do not begin with the name. Reading instead of loading lets
// two SDKs of the same package be compared, without their dependencies.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Surface is what is public below a folder.
type Surface struct {
	// Facts are the declarations, by package and name.
	Facts map[string]string `json:"facts"`
	// Undocumented are the places of exported names without a comment that begins with them.
	Undocumented []string `json:"undocumented"`
}

func main() {
	found := Surface{Facts: map[string]string{}, Undocumented: []string{}}
	for _, root := range os.Args[1:] {
		if err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && entry.Name() == "internal" {
				return filepath.SkipDir
			}
			if err != nil || !strings.HasSuffix(path, ".go") {
				return err
			}
			return found.read(root, path)
		}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		os.Exit(1)
	}
}

func (s *Surface) read(root, path string) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if err != nil {
		return err
	}
	place, err := filepath.Rel(root, filepath.Dir(path))
	if err != nil {
		return err
	}
	if file.Doc != nil && !strings.HasPrefix(file.Doc.Text(), "Package "+file.Name.Name+" ") {
		s.Undocumented = append(s.Undocumented, place)
	}
	for _, declaration := range file.Decls {
		switch declared := declaration.(type) {
		case *ast.FuncDecl:
			s.function(place, declared)
		case *ast.GenDecl:
			s.general(place, declared)
		}
	}
	return nil
}

func (s *Surface) function(place string, declared *ast.FuncDecl) {
	name, exported := declared.Name.Name, declared.Name.IsExported()
	if declared.Recv != nil {
		receiver := text(declared.Recv.List[0].Type)
		exported = exported && ast.IsExported(strings.TrimPrefix(receiver, "*"))
		name = fmt.Sprintf("(%s) %s", receiver, name)
	}
	if exported {
		s.add(place, name, text(declared.Type), declared.Name.Name, declared.Doc)
	}
}

func (s *Surface) general(place string, declared *ast.GenDecl) {
	for _, spec := range declared.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() {
				s.add(place, spec.Name.Name, text(spec.Type), spec.Name.Name, either(spec.Doc, declared.Doc))
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if name.IsExported() {
					s.add(place, name.Name, declared.Tok.String(), name.Name, either(spec.Doc, declared.Doc))
				}
			}
		}
	}
}

func (s *Surface) add(place, name, fact, word string, doc *ast.CommentGroup) {
	s.Facts[place+": "+name] = fact
	if doc == nil || !strings.HasPrefix(doc.Text(), word+" ") {
		s.Undocumented = append(s.Undocumented, place+": "+name)
	}
}

func either(first, second *ast.CommentGroup) *ast.CommentGroup {
	if first != nil {
		return first
	}
	return second
}

// text writes a type down, without names of parameters and without private fields.
func text(expression ast.Expr) string {
	switch e := expression.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return text(e.X) + "." + e.Sel.Name
	case *ast.StarExpr:
		return "*" + text(e.X)
	case *ast.ArrayType:
		return "[]" + text(e.Elt)
	case *ast.MapType:
		return "map[" + text(e.Key) + "]" + text(e.Value)
	case *ast.Ellipsis:
		return "..." + text(e.Elt)
	case *ast.FuncType:
		return "func" + members(e.Params, ", ") + members(e.Results, ", ")
	case *ast.InterfaceType:
		if len(e.Methods.List) == 0 {
			return "any"
		}
		return "interface" + members(e.Methods, "; ")
	case *ast.StructType:
		return "struct" + members(e.Fields, "; ")
	}
	return fmt.Sprintf("%T", expression)
}

// members writes down fields and methods by name, parameters and results by type alone.
func members(list *ast.FieldList, separator string) string {
	var parts []string
	if list == nil {
		return "()"
	}
	for _, field := range list.List {
		written := text(field.Type)
		if field.Tag != nil {
			written += " " + field.Tag.Value
		}
		if separator == ", " || len(field.Names) == 0 {
			for range max(len(field.Names), 1) {
				parts = append(parts, written)
			}
			continue
		}
		for _, name := range field.Names {
			if name.IsExported() {
				parts = append(parts, name.Name+" "+written)
			}
		}
	}
	return "(" + strings.Join(parts, separator) + ")"
}
