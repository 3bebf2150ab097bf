// Package leetsim is the driver: it reads the cases, and writes the answers. The glue imports its names as they are.
package leetsim

import (
	_ "limits"
	"math"
	"strconv"
	"syscall"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	answers  = 3
	maxNodes = 1_000_000 // longer than any input: a list or tree that goes round in a circle
)

// Before any code of the user, which may read, close or reopen descriptor 0 as it likes.
var input = takeInput()

func takeInput() int {
	descriptor, _ := syscall.Dup(0)
	syscall.CloseOnExec(descriptor)
	syscall.Close(0)
	syscall.Open("/dev/null", syscall.O_RDONLY, 0) // takes the lowest free number, which is 0
	return descriptor
}

func Leetsim_fail(message string) {
	syscall.Write(2, []byte(message+"\n"))
	syscall.Exit(1)
}

// --- the bytes of the input ---------------------------------------------------------------------------------------

var (
	buffer = make([]byte, 1<<16)
	next   int
	end    int
)

func refill() bool {
	count, err := syscall.Read(input, buffer)
	for err == syscall.EINTR {
		count, err = syscall.Read(input, buffer)
	}
	next, end = 0, max(count, 0)
	return end > 0
}

// peek gives the next byte, which stays; 0 at the end of the input.
func peek() byte {
	if next == end && !refill() {
		return 0
	}
	return buffer[next]
}

func take() byte {
	c := peek()
	next++
	return c
}

// peekValue gives the first byte of the next value, or a closing bracket.
func peekValue() byte {
	c := peek()
	for c == ',' || c == '\n' || c == ' ' {
		next++
		c = peek()
	}
	return c
}

func skip(wanted byte) bool {
	if peekValue() != wanted {
		return false
	}
	next++
	return true
}

// --- reading: compact JSON from the judge, which is well formed ---------------------------------------------------

func Leetsim_read_null() bool {
	if peekValue() != 'n' {
		return false
	}
	for range 4 {
		take()
	}
	return true
}

func Leetsim_read_long() int64 {
	negative := skip('-')
	var magnitude uint64
	for c := peek(); '0' <= c && c <= '9'; c = peek() {
		magnitude = magnitude*10 + uint64(c-'0')
		next++
	}
	if negative {
		magnitude = -magnitude
	}
	return int64(magnitude)
}

func Leetsim_read_integer() int { return int(Leetsim_read_long()) }

// Leetsim_read_nested reads an integer, or a list of what `read` reads.
func Leetsim_read_nested(integer func(int), read func()) {
	if peekValue() == '[' {
		Leetsim_read_items(read)
	} else {
		integer(Leetsim_read_integer())
	}
}

func Leetsim_read_double() float64 {
	digits := []byte{}
	for c := peekValue(); '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c|32 == 'e'; c = peek() {
		digits = append(digits, take())
	}
	value, _ := strconv.ParseFloat(string(digits), 64)
	return value
}

func Leetsim_read_boolean() bool {
	value := peekValue() == 't'
	for c := peek(); 'a' <= c && c <= 'z'; c = peek() {
		next++
	}
	return value
}

func readCodeUnit() rune {
	digits := []byte{take(), take(), take(), take()}
	unit, _ := strconv.ParseUint(string(digits), 16, 16)
	return rune(unit)
}

func Leetsim_read_string() string {
	text := []byte{}
	skip('"')
	for {
		c := take()
		switch {
		case c == '"':
			return string(text)
		case c != '\\':
			text = append(text, c)
		default:
			text = readEscape(text)
		}
	}
}

func readEscape(text []byte) []byte {
	switch c := take(); c {
	case 'b':
		return append(text, '\b')
	case 'f':
		return append(text, '\f')
	case 'n':
		return append(text, '\n')
	case 'r':
		return append(text, '\r')
	case 't':
		return append(text, '\t')
	case 'u':
		point := readCodeUnit()
		if utf16.IsSurrogate(point) {
			take() // the \u of the pair's second half
			take()
			point = utf16.DecodeRune(point, readCodeUnit())
		}
		return utf8.AppendRune(text, point)
	default:
		return append(text, c)
	}
}

func Leetsim_read_character() byte {
	text := Leetsim_read_string()
	return text[0]
}

// Leetsim_read_items calls `read` in front of each item of a list.
func Leetsim_read_items(read func()) {
	if Leetsim_read_null() {
		return
	}
	skip('[')
	for peekValue() != ']' {
		read()
	}
	next++
}

// Leetsim_read_list gives the reader of a list of what `read` reads.
func Leetsim_read_list[T any](read func() T) func() []T {
	return func() []T {
		items := []T{}
		Leetsim_read_items(func() { items = append(items, read()) })
		return items
	}
}

// Leetsim_calls goes through the calls of a class problem's case: the line of method names and the line of argument
// lists. `construct` gives what reads the arguments of a method, calls it and writes its answer.
func Leetsim_calls(construct func() (call func(name string))) {
	names := Leetsim_read_list(Leetsim_read_string)()
	var call func(name string)
	skip('[')
	answer = append(answer, '[')
	for _, name := range names {
		skip('[')
		if call == nil {
			call = construct()
			Leetsim_write_null()
		} else {
			answer = append(answer, ',')
			call(name)
		}
		skip(']')
	}
	skip(']')
	answer = append(answer, ']')
}

// --- writing: the answer to one case ------------------------------------------------------------------------------

var answer []byte

func Leetsim_write_null() { answer = append(answer, "null"...) }

func Leetsim_write_long(value int64) { answer = strconv.AppendInt(answer, value, 10) }

func Leetsim_write_integer(value int) { Leetsim_write_long(int64(value)) }

func Leetsim_write_double(value float64) {
	switch {
	case math.IsNaN(value):
		answer = append(answer, "NaN"...)
	case math.IsInf(value, 1):
		answer = append(answer, "Infinity"...)
	case math.IsInf(value, -1):
		answer = append(answer, "-Infinity"...)
	case value == math.Trunc(value) && math.Abs(value) < 1e15:
		answer = strconv.AppendFloat(answer, value, 'f', 1, 64)
	default:
		answer = strconv.AppendFloat(answer, value, 'g', -1, 64)
	}
}

// Leetsim_write_whole writes what the user's function returns, which for bits may be unsigned.
func Leetsim_write_whole[T int | int32 | int64 | uint | uint32 | uint64](value T) {
	Leetsim_write_long(int64(value))
}

func Leetsim_write_boolean(value bool) { answer = strconv.AppendBool(answer, value) }

func Leetsim_write_string(text string) {
	answer = append(answer, '"')
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			answer = append(answer, '\\', c)
		case c < 0x20:
			answer = append(answer, '\\', 'u', '0', '0', '0'+c>>4, "0123456789abcdef"[c&15])
		default:
			answer = append(answer, c)
		}
	}
	answer = append(answer, '"')
}

func Leetsim_write_character(value byte) { Leetsim_write_string(string([]byte{value})) }

// Leetsim_write_list gives the writer of a list of what `write` writes.
func Leetsim_write_list[T any](write func(T)) func([]T) {
	return func(items []T) {
		answer = append(answer, '[')
		for i, item := range items {
			if i > 0 {
				answer = append(answer, ',')
			}
			write(item)
		}
		answer = append(answer, ']')
	}
}

// Leetsim_first gives the first items of a list, as many as the function returned.
func Leetsim_first[T any](items []T, count int) []T { return items[:min(max(count, 0), len(items))] }

// Leetsim_check_end refuses a structure that is longer than any can be.
func Leetsim_check_end(nodes int, kind string) {
	if nodes > maxNodes {
		Leetsim_fail("the " + kind + " of the answer has a cycle: it never ends")
	}
}

// --- nodes: their types are the user's package's, so that the glue walks them --------------------------------------

// Leetsim_walk gives all nodes, each once: of a list by its order, of a tree by its levels.
func Leetsim_walk[Node any](first *Node, links func(*Node) []*Node) []*Node {
	nodes, met := []*Node{}, map[*Node]bool{nil: true}
	meet := func(node *Node) {
		if !met[node] {
			met[node] = true
			nodes = append(nodes, node)
		}
	}
	meet(first)
	for i := 0; i < len(nodes); i++ {
		for _, node := range links(nodes[i]) {
			meet(node)
		}
	}
	return nodes
}

// Leetsim_read_reference reads which node is meant; nil for none.
func Leetsim_read_reference() *int {
	if Leetsim_read_null() {
		return nil
	}
	reference := Leetsim_read_integer()
	return &reference
}

// Leetsim_find gives the node that a reference means, by what `identify` says of each node and its index.
func Leetsim_find[Node any](nodes []*Node, reference *int, identify func(int, *Node) int) *Node {
	if reference != nil {
		for i, node := range nodes {
			if identify(i, node) == *reference {
				return node
			}
		}
	}
	return nil
}

func Leetsim_write_node_of[Node any](nodes []*Node, returned *Node, identify func(int, *Node) int, name string) {
	if returned == nil {
		Leetsim_write_null()
		return
	}
	for i, node := range nodes {
		if node == returned {
			Leetsim_write_integer(identify(i, node))
			return
		}
	}
	Leetsim_write_string("a node that is not in " + name)
}

// Leetsim_write_new refuses an answer that holds a node of the arguments.
func Leetsim_write_new(given, returned []any, write func()) {
	known := map[any]bool{}
	for _, node := range given {
		known[node] = true
	}
	for _, node := range returned {
		if known[node] {
			Leetsim_write_string("not a copy: the answer holds a node that was given")
			return
		}
	}
	write()
}

// --- the judge's helper, which knows the secret: it is not in this box ----------------------------------------------

// Leetsim_ask sends a call; each of `arguments` writes one.
func Leetsim_ask(name string, arguments ...func()) {
	answer = append(answer, "?["...)
	Leetsim_write_string(name)
	answer = append(answer, ',')
	Leetsim_write_list(func(write func()) { write() })(arguments)
	answer = append(answer, ']')
	send()
}

func Leetsim_fill(buffer []byte) { copy(buffer, Leetsim_read_string()) }

func Leetsim_read_buffer() []byte {
	peekValue()
	return make([]byte, Leetsim_read_integer())
}

func Leetsim_write_buffer(buffer []byte) { Leetsim_write_string(string(buffer)) }

// --- the loop -----------------------------------------------------------------------------------------------------

func send() {
	answer = append(answer, '\n')
	for rest := answer; len(rest) > 0; {
		count, err := syscall.Write(answers, rest)
		if err != nil && err != syscall.EINTR {
			syscall.Exit(1)
		}
		rest = rest[max(count, 0):]
	}
	answer = answer[:0]
}

func Leetsim_run(answerCase func()) {
	send()
	for peekValue() != 0 {
		answerCase()
		send()
	}
	syscall.Exit(0)
}
