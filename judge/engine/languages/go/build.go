// Builds the user's program, in less than half the time of `go build`: it calls the compiler and the linker itself, on
// packages that were compiled when the driver was prepared.
//
//	build GO prepare     compile the packages given to the user, and the driver
//	build GO function    solution.go and glue.go become the program solution
//	build GO stdio       solution.go becomes the program solution
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

const importConfig = "importcfg" // where each compiled package lies

// What judged code may import; each brings the packages that it needs itself.
var packages = strings.Fields(`
	bufio bytes cmp container/heap container/list container/ring context crypto/md5 crypto/sha1 crypto/sha256
	encoding/base64 encoding/binary encoding/hex encoding/json errors fmt hash hash/crc32 hash/fnv hash/maphash io iter log
	maps math math/big math/bits math/cmplx math/rand math/rand/v2 os path path/filepath reflect regexp runtime
	runtime/debug slices sort strconv strings sync sync/atomic syscall text/tabwriter time unicode unicode/utf16
	unicode/utf8 unsafe
	github.com/emirpasic/gods/...`)

// Types that the user has unless they are pasted, and the files that define them.
var givenTypes = map[string]string{
	"ListNode":      filepath.Join(driver, "ListNode.go"),
	"NestedInteger": filepath.Join(driver, "NestedInteger.go"),
	"TreeNode":      filepath.Join(driver, "TreeNode.go"),
	"Node":          "Node.go",
}

var (
	driver = filepath.Dir(os.Args[0])
	goTool = os.Args[1]
)

func main() {
	if mode := os.Args[2]; mode == "prepare" {
		prepare()
	} else {
		build(mode)
	}
}

func prepare() {
	list := exec.Command(goTool, append([]string{"list", "-export", "-deps",
		"-f", "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}"}, packages...)...)
	list.Stderr = os.Stderr
	compiled, err := list.Output()
	check(err)
	config := ""
	give := func(path, archive string) {
		config += fmt.Sprintf("packagefile %s=%s\n", path, filepath.Join(driver, archive))
		check(os.WriteFile(importConfig, []byte(config), 0o644))
	}
	check(os.Mkdir("packages", 0o755))
	for i, line := range strings.Fields(string(compiled)) {
		path, cached, _ := strings.Cut(line, "=")
		archive := fmt.Sprintf("packages/%d.a", i)
		check(os.Rename(cached, archive))
		give(path, archive)
	}
	for _, name := range []string{"limits", "leetsim"} {
		compile(name, name+".a", name+".go")
		give(name, name+".a")
	}
	check(os.RemoveAll(os.Getenv("GOCACHE")))
}

func build(mode string) {
	source, err := os.ReadFile("solution.go")
	check(err)
	text, declared := fit(bytes.TrimPrefix(source, []byte("\ufeff")), mode)
	check(os.WriteFile("fitted.go", []byte(text), 0o644))
	files := []string{"fitted.go"}
	if mode == "function" {
		check(os.WriteFile("fitted_function.go", []byte(fitFunction(text, declared)), 0o644))
		files = append(files, "glue.go", "fitted_function.go")
		for name, path := range givenTypes {
			if !declared[name] {
				files = append(files, path)
			}
		}
	}
	compile("main", "solution.a", files...)
	link := toolPath("link")
	check(syscall.Exec(link, []string{link, "-importcfg", filepath.Join(driver, importConfig), "-s", "-w", "-o", "solution",
		"solution.a"}, os.Environ()))
}

func compile(name, archive string, files ...string) {
	compiler := exec.Command(toolPath("compile"), append([]string{"-p", name, "-complete", "-pack", "-o", archive,
		"-importcfg", filepath.Join(driver, importConfig)}, files...)...)
	compiler.Stdout, compiler.Stderr = os.Stdout, os.Stderr
	if compiler.Run() != nil {
		os.Exit(1)
	}
}

func toolPath(name string) string {
	root := filepath.Dir(filepath.Dir(goTool))
	return filepath.Join(root, "pkg", "tool", runtime.GOOS+"_"+runtime.GOARCH, name)
}

// fit gives the user's file as package main, with the imports that it uses and no others, and the names of its types.
// Every line keeps its number.
func fit(source []byte, mode string) (string, map[string]bool) {
	text := append([]byte{}, source...)
	blank := func(from, to int) {
		if rest := bytes.TrimLeft(text[to:], " \t"); bytes.HasPrefix(rest, []byte(";")) {
			to = len(text) - len(rest) + 1
		}
		for i := from; i < to; i++ {
			if text[i] != '\n' {
				text[i] = ' '
			}
		}
	}
	header := "package main;"
	if from, to, found := findPackageClause(source); found {
		blank(from, to)
	}
	for _, found := range buildConstraint.FindAllIndex(text, -1) {
		blank(found[0], found[1])
	}
	// The header stands on a line of its own here, and above the user's first line in the result.
	parse := func() (*ast.File, error) {
		return parser.ParseFile(token.NewFileSet(), "", header+"\n"+string(text), 0)
	}
	offset := func(pos token.Pos) int { return int(pos) - 1 - len(header+"\n") }
	file, err := parse()
	if err == nil {
		for _, declaration := range file.Decls {
			if isTest(declaration) {
				blank(offset(declaration.Pos()), offset(declaration.End()))
			}
		}
		file, err = parse()
	}
	declared := map[string]bool{}
	if err != nil { // the compiler says what is wrong
		return join(header, text), declared
	}

	used := findUsedPackages(file)
	for _, declaration := range file.Decls {
		switch declaration := declaration.(type) {
		case *ast.FuncDecl:
			if mode == "function" && declaration.Recv == nil && declaration.Name.Name == "main" {
				copy(text[offset(declaration.Name.Pos()):], "_   ")
			}
		case *ast.GenDecl:
			for _, spec := range declaration.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					if isAliasOfGiven(spec) {
						blank(offset(declaration.Pos()), offset(declaration.End()))
					} else {
						declared[spec.Name.Name] = true
					}
				case *ast.ImportSpec:
					name := importName(spec)
					if name == "." || name == "_" {
						continue
					}
					if used[name] {
						delete(used, name)
					} else if declaration.Lparen.IsValid() {
						blank(offset(spec.Pos()), offset(spec.End()))
					} else {
						blank(offset(declaration.Pos()), offset(declaration.End()))
					}
				}
			}
		}
	}
	for name := range used {
		if path := findPackage(name); path != "" {
			header += fmt.Sprintf("import %q;", path)
		}
	}
	if mode == "stdio" {
		header += `import _ "limits";`
	}
	return join(header, text), declared
}

// What the glue says of the user's function: its name, and the index and type of each whole number that it takes.
var takes = regexp.MustCompile(`(?m)^// (\w+) takes(.*)$`)

// What the glue says of a class that people write without a constructor too.
var makes = regexp.MustCompile(`(?m)^// Constructor makes (\w+)$`)

var wholeNumbers = regexp.MustCompile(`^(u?int(8|16|32|64)?|byte|rune)$`)

// fitFunction gives what the glue needs to call the user's function: its name, which may be that of an exported one, and
// the type of each whole number as it takes it, which for bits may be unsigned. Of a class, a constructor that is missing.
func fitFunction(text string, declared map[string]bool) string {
	glue, err := os.ReadFile("glue.go")
	check(err)
	types := "package main\n"
	function := takes.FindStringSubmatch(string(glue))
	if function == nil {
		if made := makes.FindStringSubmatch(string(glue)); made != nil && findFunction(text, "Constructor") == nil {
			class := made[1]
			if !declared[class] && declared["Solution"] { // as other sites name it
				class = "Solution"
			}
			types += fmt.Sprintf("func Constructor() (made %s) { return }\n", class)
		}
		return types
	}
	found := findFunction(text, function[1])
	if exported := strings.ToUpper(function[1][:1]) + function[1][1:]; found == nil {
		if found = findFunction(text, exported); found != nil && exported != function[1] {
			types += fmt.Sprintf("var %s = %s\n", function[1], exported)
		}
	}
	taken := listParameterTypes(found)
	for i, param := range strings.Fields(function[2]) {
		index, kind, isWhole := strings.Cut(param, "=")
		if !isWhole {
			continue
		}
		if i < len(taken) && wholeNumbers.MatchString(taken[i]) {
			kind = taken[i]
		}
		types += fmt.Sprintf("type leetsim_type_%s = %s\n", index, kind)
	}
	return types
}

func findFunction(text, name string) *ast.FuncDecl {
	file, _ := parser.ParseFile(token.NewFileSet(), "", text, 0)
	if file == nil {
		return nil
	}
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if ok && function.Recv == nil && function.Name.Name == name {
			return function
		}
	}
	return nil
}

// listParameterTypes gives a name for each type that has one, and "" for the others.
func listParameterTypes(function *ast.FuncDecl) []string {
	types := []string{}
	if function == nil {
		return types
	}
	for _, field := range function.Type.Params.List {
		name := ""
		if identifier, ok := field.Type.(*ast.Ident); ok {
			name = identifier.Name
		}
		for range max(len(field.Names), 1) {
			types = append(types, name)
		}
	}
	return types
}

func join(header string, text []byte) string {
	return header + "\n//line solution.go:1:1\n" + string(text)
}

// findPackageClause gives the offsets of the package clause, which stands before everything but comments.
func findPackageClause(source []byte) (from, to int, found bool) {
	file := token.NewFileSet().AddFile("", -1, len(source))
	var tokens scanner.Scanner
	tokens.Init(file, source, nil, 0)
	keyword, kind, _ := tokens.Scan()
	if kind != token.PACKAGE {
		return 0, 0, false
	}
	name, _, literal := tokens.Scan()
	return file.Offset(keyword), file.Offset(name) + len(literal), true
}

// findUsedPackages gives the names before a dot that nothing in the file declares.
func findUsedPackages(file *ast.File) map[string]bool {
	unresolved := map[*ast.Ident]bool{}
	for _, identifier := range file.Unresolved {
		unresolved[identifier] = true
	}
	used := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		if spec, ok := node.(*ast.TypeSpec); ok && isAliasOfGiven(spec) {
			return false
		}
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if identifier, ok := selector.X.(*ast.Ident); ok && unresolved[identifier] {
				used[identifier.Name] = true
			}
		}
		return true
	})
	return used
}

// isAliasOfGiven finds type ListNode = structures.ListNode, as in collections of solutions: that package is not here,
// and the type is given.
func isAliasOfGiven(spec *ast.TypeSpec) bool {
	_, ofPackage := spec.Type.(*ast.SelectorExpr)
	return spec.Assign.IsValid() && ofPackage && givenTypes[spec.Name.Name] != ""
}

// A constraint must stand above the package clause, where the header is.
var buildConstraint = regexp.MustCompile(`(?m)^//(go:build| ?\+build) .*$`)

// isTest finds what nobody calls here: the author's tests, which may import what is not here.
func isTest(declaration ast.Decl) bool {
	function, ok := declaration.(*ast.FuncDecl)
	if !ok || function.Recv != nil {
		return false
	}
	for _, field := range function.Type.Params.List {
		kind := field.Type
		if pointer, ok := kind.(*ast.StarExpr); ok {
			kind = pointer.X
		}
		if selector, ok := kind.(*ast.SelectorExpr); ok {
			if name, ok := selector.X.(*ast.Ident); ok && name.Name == "testing" {
				return true
			}
		}
	}
	return false
}

func importName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	path, _ := strconv.Unquote(spec.Path.Value)
	return baseName(path)
}

// baseName is the last part of a path that is not a version: rand of math/rand/v2.
func baseName(path string) string {
	base := filepath.Base(path)
	if strings.Trim(base, "v0123456789") == "" {
		base = filepath.Base(filepath.Dir(path))
	}
	return base
}

// findPackage gives the shortest path of a package that has the name: math/rand and not crypto/rand.
func findPackage(name string) string {
	config, err := os.ReadFile(filepath.Join(driver, importConfig))
	check(err)
	found := ""
	for _, line := range strings.Split(string(config), "\n") {
		path, _, _ := strings.Cut(strings.TrimPrefix(line, "packagefile "), "=")
		if filepath.Base(path) == name && !strings.Contains(path, "internal/") && (found == "" || len(path) < len(found)) {
			found = path
		}
	}
	return found
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
