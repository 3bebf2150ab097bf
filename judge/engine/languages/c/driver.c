// The driver: compiled once, linked to every program. The user's functions may have any name that the headers in
// leetsim.h leave free, that of a system call too: those are called here by the names that are the library's own.
#define _GNU_SOURCE  // for the names of registers
#include "leetsim.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#define ANSWERS 3
#define MAX_DEPTH 9

extern ssize_t system_read(int, void*, size_t) __asm__("__read");
extern ssize_t system_write(int, const void*, size_t) __asm__("__write");
extern int system_open(const char*, int, ...) __asm__("__open");
extern int system_close(int) __asm__("__close");
extern int system_fcntl(int, int, ...) __asm__("__fcntl");

static void fail(const char* message) {
    fflush(stdout);
    fprintf(stderr, "%s\n", message);
    _exit(1);
}

#include "input.h"
#include "values.h"
#include "nested.h"
#include "nodes.h"

// --- the calls of a class -----------------------------------------------------------------------------------------

static char** names;
static int name_count, called;

void leetsim_begin_calls(void) {
    leetsim_read(leetsim_string, &names, 1, &name_count);
    called = 0;
    skip('[');
    write_byte('[');
}

const char* leetsim_next_call(void) {
    if (called) skip(']');
    if (called == name_count) {
        skip(']');
        write_byte(']');
        return NULL;
    }
    if (called) write_byte(',');
    skip('[');
    return names[called++];
}

bool leetsim_is(const char* name, const char* method) { return strcmp(name, method) == 0; }

// --- the judge's helper -------------------------------------------------------------------------------------------

static bool has_arguments;

static void send_line(void);

void leetsim_ask(const char* name) {
    write_text("?[\"");
    write_text(name);
    write_text("\",[");
    has_arguments = false;
}

void leetsim_next_argument(void) {
    if (has_arguments) write_byte(',');
    has_arguments = true;
}

void leetsim_send_call(void) {
    write_text("]]");
    send_line();
}

char* leetsim_make_buffer(void) {
    peek_value();
    const size_t size = read_integer() + 1;
    return memset(allocate(size), 0, size);
}

void leetsim_write_buffer(const char* buffer, int count) { write_string(buffer, count < 0 ? 0 : strnlen(buffer, count)); }

void leetsim_fill(char* buffer) {
    char* const top = arena_top;
    const char* content = read_string();
    memcpy(buffer, content, strlen(content));
    arena_top = top;
}

// --- the loop -----------------------------------------------------------------------------------------------------

static void send_line(void) {
    write_byte('\n');
    for (size_t sent = 0; sent < answer_size;) {
        const ssize_t count = system_write(ANSWERS, answer + sent, answer_size - sent);
        if (count < 0 && errno != EINTR) _exit(1);
        sent += count > 0 ? count : 0;
    }
    answer_size = 0;
}

// Shows what was printed before the crash, and what is known of it; then the signal comes again, and ends the program.
static void tell_crash(int number, siginfo_t* info, void* context) {
    fflush(stdout);
    if (number != SIGSEGV) return;
    const uintptr_t address = (uintptr_t)info->si_addr;
#if defined(__x86_64__)
    const uintptr_t top = ((ucontext_t*)context)->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
    const uintptr_t top = ((ucontext_t*)context)->uc_mcontext.sp;
#else
    const uintptr_t top = UINTPTR_MAX;
#endif
    const uintptr_t null_pages = 1 << 16, near = 1 << 20;
    const char* words = "an address that is not the program's was used: a pointer or an index is wrong\n";
    if (address < null_pages) words = "a null pointer was used\n";
    else if (address - top + near < 2 * near) words = "the stack is full: recursion is too deep, or never ends\n";
    system_write(2, words, strlen(words));
}

static void catch_crashes(void) {
    static char own_stack[1 << 16];  // endless recursion has used up the other one
    sigaltstack(&(stack_t){.ss_sp = own_stack, .ss_size = sizeof own_stack}, NULL);
    const struct sigaction action = {.sa_sigaction = tell_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
    const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; ++i) sigaction(crashes[i], &action, NULL);
}

int main(void) {
    make_arena();
    catch_crashes();
    send_line();
    while (peek_value()) {
        leetsim_answer_case();
        fflush(NULL);
        send_line();
        arena_top = arena;
    }
    _exit(0);  // the answers are there: what the user does at exit could only add a crash
}
