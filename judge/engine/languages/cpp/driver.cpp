// The part of the driver that needs no template: compiled once, linked to every program.
#include "leetsim.h"

#include <cxxabi.h>
#include <fcntl.h>
#include <signal.h>
#include <ucontext.h>
#include <unistd.h>

namespace leetsim {

constexpr int ANSWERS = 3;

int input = 0;
char buffer[1 << 16];
const char* next_byte = buffer;
const char* end_of_bytes = buffer;
std::string answer;

// Before any code of the user, which may read, close or reopen descriptor 0 as it likes.
__attribute__((constructor(101))) void take_input() {
    input = fcntl(0, F_DUPFD_CLOEXEC, 4);
    close(0);
    open("/dev/null", O_RDONLY);  // takes the lowest free number, which is 0
}

[[noreturn]] void fail(const char* message) {
    std::cout.flush();
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", message);
    _exit(1);
}

bool refill() {
    ssize_t count;
    do count = ::read(input, buffer, sizeof buffer);
    while (count < 0 && errno == EINTR);
    next_byte = buffer;
    end_of_bytes = buffer + std::max<ssize_t>(count, 0);
    return count > 0;
}

// --- memory of the input's nodes ----------------------------------------------------------------------------------

struct Chunk {
    char* start;
    std::size_t size;
};
Chunk chunks[32];  // each twice as large as the one before
std::size_t chunk_count = 0, current_chunk = 0, used_of_chunk = 0;

void* allocate_input(std::size_t size) {
    while (current_chunk < chunk_count && used_of_chunk + size > chunks[current_chunk].size) {
        ++current_chunk;
        used_of_chunk = 0;
    }
    if (current_chunk == chunk_count) {
        const std::size_t chunk_size = std::size_t{1} << (14 + chunk_count);
        chunks[chunk_count++] = {static_cast<char*>(::operator new(chunk_size)), chunk_size};
    }
    void* memory = chunks[current_chunk].start + used_of_chunk;
    used_of_chunk += size;
    return memory;
}

bool is_input(const void* memory) {
    return std::any_of(chunks, chunks + chunk_count, [memory](const Chunk& chunk) {
        return memory >= chunk.start && memory < chunk.start + chunk.size;
    });
}

void forget_input() { current_chunk = used_of_chunk = 0; }

// --- reading ------------------------------------------------------------------------------------------------------

bool read_null() {
    if (peek_value() != 'n') return false;
    for (int i = 0; i < 4; ++i) peek(), ++next_byte;
    return true;
}

bool read_boolean() {
    const bool value = peek_value() == 't';
    while (std::isalpha(peek())) ++next_byte;
    return value;
}

double read_float() {
    std::string digits(1, peek_value());
    for (++next_byte; std::strchr("0123456789+-.eE", peek()) && peek(); ++next_byte) digits += *next_byte;
    return std::strtod(digits.c_str(), nullptr);
}

char take() {
    const char c = peek();
    ++next_byte;
    return c;
}

unsigned read_code_unit() {
    unsigned unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = take();
        unit = unit * 16 + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return unit;
}

void append_utf8(std::string& text, unsigned point) {
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        text += static_cast<char>(0xC0 | point >> 6);
    } else {
        if (point < 0x10000) {
            text += static_cast<char>(0xE0 | point >> 12);
        } else {
            text += static_cast<char>(0xF0 | point >> 18);
            text += static_cast<char>(0x80 | (point >> 12 & 0x3F));
        }
        text += static_cast<char>(0x80 | (point >> 6 & 0x3F));
    }
    text += static_cast<char>(0x80 | (point & 0x3F));
}

std::string read_string() {
    std::string text;
    skip('"');
    for (char c; (c = take()) != '"';) {
        if (c != '\\') {
            text += c;
            continue;
        }
        switch (c = take()) {
            case 'b': text += '\b'; break;
            case 'f': text += '\f'; break;
            case 'n': text += '\n'; break;
            case 'r': text += '\r'; break;
            case 't': text += '\t'; break;
            case 'u': {
                unsigned point = read_code_unit();
                if (point >= 0xD800 && point < 0xDC00) {
                    take(), take();  // the \u of the pair's second half
                    point = 0x10000 + ((point - 0xD800) << 10) + (read_code_unit() - 0xDC00);
                }
                append_utf8(text, point);
                break;
            }
            default: text += c;
        }
    }
    return text;
}

char read_character() { return read_string()[0]; }

std::optional<int> read_reference() {
    if (read_null()) return std::nullopt;
    return read_integer<int>();
}

Calls::Calls() : names(read<std::vector<std::string>>()) {
    skip('[');
    answer += '[';
}

bool Calls::next() {
    if (position) skip(']');
    if (position == names.size()) {
        skip(']');
        answer += ']';
        return false;
    }
    if (position) answer += ',';
    skip('[');
    name = names[position++];
    return true;
}

// --- writing ------------------------------------------------------------------------------------------------------

template <class T>
void append_number(T value) {
    char digits[32];
    answer.append(digits, std::to_chars(digits, std::end(digits), value).ptr);
}

void write_integer(long long value) { append_number(value); }
void write_unsigned(unsigned long long value) { append_number(value); }

void write_float(double value) {
    if (std::isnan(value)) {
        answer += "NaN";
    } else if (std::isinf(value)) {
        answer += value < 0 ? "-Infinity" : "Infinity";
    } else {
        const std::size_t start = answer.size();
        append_number(value);
        if (answer.find_first_of(".e", start) == std::string::npos) answer += ".0";
    }
}

void write_string(std::string_view text) {
    answer += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            answer += '\\';
            answer += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[7];
            std::snprintf(escape, sizeof escape, "\\u%04x", c);
            answer += escape;
        } else {
            answer += c;
        }
    }
    answer += '"';
}

template ListNode* read_linked_list<ListNode>();
template TreeNode* read_tree<TreeNode>();
template void write_linked_list(ListNode*);
template void write_tree(TreeNode*);
template std::vector<int> read<std::vector<int>>();
template std::vector<std::string> read<std::vector<std::string>>();
template std::vector<std::vector<int>> read<std::vector<std::vector<int>>>();
template void write(const std::vector<int>&);
template void write(const std::vector<std::string>&);
template void write(const std::vector<std::vector<int>>&);

// --- the loop -----------------------------------------------------------------------------------------------------

void flush_user() {
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
}

void send() {
    answer += '\n';
    for (std::size_t sent = 0; sent < answer.size();) {
        const ssize_t count = ::write(ANSWERS, answer.data() + sent, answer.size() - sent);
        if (count < 0 && errno != EINTR) _exit(1);
        sent += std::max<ssize_t>(count, 0);
    }
    answer.clear();
}

Call::Call(const char* name) {
    answer = "?";
    answer += "[\"";
    answer += name;
    answer += "\",[";
}

void Call::send() {
    answer += "]]";
    leetsim::send();
}

void Call::fill(char* buffer) {
    const std::string content = read_string();
    std::copy(content.begin(), content.end(), buffer);
}

// --- the end of a program that fails ------------------------------------------------------------------------------

void say_uncaught() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    std::string words = "terminated";
    if (type) {
        int status = 0;
        char* name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
        words = std::string("uncaught ") + (name ? name : type->name());
        try {
            throw;
        } catch (const std::exception& error) {
            words += std::string(": ") + error.what();
        } catch (const char* text) {
            words += std::string(": ") + text;
        } catch (const std::string& text) {
            words += ": " + text;
        } catch (int number) {
            words += ": " + std::to_string(number);
        } catch (...) {
        }
    }
    flush_user();
    std::fprintf(stderr, "%s\n", words.c_str());
    std::abort();
}

// Says more than the signal does, then lets it end the program. It may run on a stack that is full.
void say_segmentation_fault(int, siginfo_t* info, void* context) {
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    const auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
    const std::uintptr_t stack = machine.gregs[REG_RSP];
#elif defined(__aarch64__)
    const std::uintptr_t stack = machine.sp;
#else
    const std::uintptr_t stack = ~std::uintptr_t{0};
#endif
    constexpr std::uintptr_t NULL_PAGES = 1 << 16, NEAR = 1 << 20;
    const char* words = "an address that is not the program's was used: a pointer or an index is wrong\n";
    if (address < NULL_PAGES) words = "a null pointer was used\n";
    else if (address - stack + NEAR < 2 * NEAR) words = "the stack is full: recursion is too deep, or never ends\n";
    [[maybe_unused]] const ssize_t written = ::write(2, words, std::strlen(words));
}

void tell_failures() {
    static char stack[1 << 14];
    const stack_t own{stack, 0, sizeof stack};
    sigaltstack(&own, nullptr);
    struct sigaction action {};
    action.sa_sigaction = say_segmentation_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND;
    sigaction(SIGSEGV, &action, nullptr);
    std::signal(SIGABRT, [](int) { flush_user(); });  // a failed assertion: show what was printed
    std::set_terminate(say_uncaught);
}

}  // namespace leetsim

int main() {
    using namespace leetsim;
    tell_failures();
    send();
    while (peek_value()) {
        leetsim_answer_case();
        flush_user();
        send();
        forget_input();
    }
    _exit(0);  // the answers are there: destructors of the user's globals could only add a crash
}
