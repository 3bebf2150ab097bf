//! The driver: compiled once, linked to every function problem's program. It reads the cases and writes the answers.
//! What is generic is short, as it is compiled again with each program; lists of scalars are read and written here.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Write as _};
use std::os::unix::io::FromRawFd;

mod nodes;
pub use nodes::*;

const ANSWERS: i32 = 3;

thread_local! {
    static INPUT: RefCell<Input> = RefCell::new(Input::take());
    static ANSWER: RefCell<Answer> = RefCell::new(Answer::new());
}

extern "C" {
    fn dup(descriptor: i32) -> i32;
    fn close(descriptor: i32) -> i32;
    fn open(path: *const u8, flags: i32) -> i32;
    #[link_name = "read"]
    fn read_bytes(descriptor: i32, buffer: *mut u8, size: usize) -> isize;
}

// --- the bytes of the input ---------------------------------------------------------------------------------------

pub struct Input {
    descriptor: i32,
    buffer: Vec<u8>,
    next: usize,
    end: usize,
}

impl Input {
    /// The user's own reading of descriptor 0, if any, finds it empty.
    fn take() -> Input {
        unsafe {
            let descriptor = dup(0);
            close(0);
            open(b"/dev/null\0".as_ptr(), 0); // takes the lowest free number, which is 0
            Input { descriptor, buffer: vec![0; 1 << 16], next: 0, end: 0 }
        }
    }

    #[cold]
    fn refill(&mut self) -> bool {
        let count = loop {
            let count = unsafe { read_bytes(self.descriptor, self.buffer.as_mut_ptr(), self.buffer.len()) };
            if count >= 0 || io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
                break count;
            }
        };
        self.next = 0;
        self.end = count.max(0) as usize;
        count > 0
    }

    /// The next byte, which stays; 0 at the end of the input.
    #[inline]
    fn peek(&mut self) -> u8 {
        if self.next == self.end && !self.refill() {
            return 0;
        }
        self.buffer[self.next]
    }

    fn take_byte(&mut self) -> u8 {
        let byte = self.peek();
        self.next += 1;
        byte
    }

    /// The first byte of the next value, or a closing bracket.
    fn peek_value(&mut self) -> u8 {
        while let b',' | b'\n' | b' ' = self.peek() {
            self.next += 1;
        }
        self.peek()
    }

    fn skip(&mut self, wanted: u8) -> bool {
        let found = self.peek_value() == wanted;
        self.next += found as usize;
        found
    }

    /// True once in front of each item, and false behind the list.
    pub fn has_item(&mut self) -> bool {
        !self.skip(b']')
    }

    pub fn is_list(&mut self) -> bool {
        self.peek_value() == b'['
    }

    pub fn begin_list(&mut self) {
        self.skip(b'[');
    }

    pub fn read_null(&mut self) -> bool {
        if self.peek_value() != b'n' {
            return false;
        }
        for _ in 0..4 {
            self.take_byte();
        }
        true
    }

    fn read_integer(&mut self) -> i64 {
        let negative = self.skip(b'-');
        let mut magnitude = 0u64;
        loop {
            let digit = self.peek().wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            magnitude = magnitude.wrapping_mul(10).wrapping_add(digit as u64);
            self.next += 1;
        }
        if negative { magnitude.wrapping_neg() as i64 } else { magnitude as i64 }
    }

    fn read_number(&mut self) -> f64 {
        self.peek_value();
        let mut digits = String::new();
        while let b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E' = self.peek() {
            digits.push(self.take_byte() as char);
        }
        digits.parse().unwrap_or(f64::NAN)
    }

    fn read_boolean(&mut self) -> bool {
        let value = self.peek_value() == b't';
        while self.peek().is_ascii_lowercase() {
            self.next += 1;
        }
        value
    }

    fn read_code_unit(&mut self) -> u32 {
        (0..4).fold(0, |unit, _| unit * 16 + (self.take_byte() as char).to_digit(16).unwrap_or(0))
    }

    fn read_escape(&mut self) -> char {
        match self.take_byte() {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut point = self.read_code_unit();
                if (0xD800..0xDC00).contains(&point) {
                    self.take_byte(); // the \u of the pair's second half
                    self.take_byte();
                    point = 0x10000 + ((point - 0xD800) << 10) + (self.read_code_unit() - 0xDC00);
                }
                char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            byte => byte as char,
        }
    }

    fn read_string(&mut self) -> String {
        let mut text = Vec::new();
        self.skip(b'"');
        loop {
            match self.take_byte() {
                b'"' => return String::from_utf8(text).unwrap_or_default(),
                b'\\' => text.extend_from_slice(self.read_escape().encode_utf8(&mut [0; 4]).as_bytes()),
                byte => text.push(byte),
            }
        }
    }
}

// --- reading: compact JSON from the judge, which is well formed ---------------------------------------------------

pub trait Read: Sized {
    fn read(input: &mut Input) -> Self;

    fn read_list(input: &mut Input) -> Vec<Self> {
        let mut items = Vec::new();
        input.begin_list();
        while input.has_item() {
            items.push(Self::read(input));
        }
        items
    }
}

macro_rules! read_scalar {
    ($kind:ty, $input:ident => $value:expr) => {
        impl Read for $kind {
            fn read($input: &mut Input) -> $kind {
                $value
            }

            fn read_list($input: &mut Input) -> Vec<$kind> {
                let mut items = Vec::new();
                $input.begin_list();
                while $input.has_item() {
                    items.push($value);
                }
                items
            }
        }
    };
}

read_scalar!(i32, input => input.read_integer() as i32);
read_scalar!(i64, input => input.read_integer());
read_scalar!(f64, input => input.read_number());
read_scalar!(bool, input => input.read_boolean());
read_scalar!(char, input => input.read_string().chars().next().unwrap_or_default());
read_scalar!(String, input => input.read_string());

/// A value of the type that is wanted.
pub fn read<T: Read>() -> T {
    INPUT.with(|input| T::read(&mut input.borrow_mut()))
}

impl Read for () {
    fn read(input: &mut Input) {
        input.read_null();
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(input: &mut Input) -> Vec<T> {
        T::read_list(input)
    }
}

/// Room for characters, which the callee fills.
pub fn read_buffer() -> Vec<char> {
    vec!['\0'; read::<i32>() as usize]
}

/// An argument as the user's function takes it: the value, or a reference to it.
pub trait Fit<'a, T> {
    fn fit(value: &'a mut T) -> Self;
}

impl<'a, T: Default> Fit<'a, T> for T {
    fn fit(value: &'a mut T) -> T {
        std::mem::take(value)
    }
}

impl<'a, T> Fit<'a, T> for &'a mut T {
    fn fit(value: &'a mut T) -> &'a mut T {
        value
    }
}

impl<'a, T> Fit<'a, T> for &'a T {
    fn fit(value: &'a mut T) -> &'a T {
        value
    }
}

impl<'a, T> Fit<'a, Vec<T>> for &'a mut [T] {
    fn fit(value: &'a mut Vec<T>) -> &'a mut [T] {
        value
    }
}

impl<'a, T> Fit<'a, Vec<T>> for &'a [T] {
    fn fit(value: &'a mut Vec<T>) -> &'a [T] {
        value
    }
}

impl<'a> Fit<'a, String> for &'a str {
    fn fit(value: &'a mut String) -> &'a str {
        value
    }
}

// For bits, LeetCode has unsigned integers in Rust where others have signed ones.
macro_rules! fit_integer {
    ($($given:ty => $taken:ty),*) => {
        $(impl<'a> Fit<'a, $given> for $taken {
            fn fit(value: &'a mut $given) -> $taken {
                *value as $taken
            }
        })*
    };
}

fit_integer!(i32 => u32, i32 => i64, i32 => u64, i32 => usize, i64 => i32, i64 => u32, i64 => u64, i64 => usize);

pub fn pass<'a, T, Taken: Fit<'a, T>>(value: &'a mut T) -> Taken {
    Taken::fit(value)
}

// --- writing: the answer to one case ------------------------------------------------------------------------------

pub type Answer = Vec<u8>;

pub trait Write: Sized {
    fn write(&self, answer: &mut Answer);

    fn write_list(items: &[Self], answer: &mut Answer) {
        write_items(items.iter(), answer, |item, answer| item.write(answer));
    }
}

pub fn write_items<T>(items: impl Iterator<Item = T>, answer: &mut Answer, mut write: impl FnMut(T, &mut Answer)) {
    answer.push(b'[');
    for (i, item) in items.enumerate() {
        if i > 0 {
            answer.push(b',');
        }
        write(item, answer);
    }
    answer.push(b']');
}

macro_rules! write_scalar {
    ($kind:ty, $value:ident, $answer:ident => $write:expr) => {
        impl Write for $kind {
            fn write(&self, $answer: &mut Answer) {
                let $value = self;
                $write
            }

            fn write_list(items: &[$kind], answer: &mut Answer) {
                write_items(items.iter(), answer, |$value, $answer| $write);
            }
        }
    };
}

write_scalar!(i32, value, answer => write_digits(*value as i64, answer));
write_scalar!(i64, value, answer => write_digits(*value, answer));
write_scalar!(u32, value, answer => write_digits(*value as i64, answer));
write_scalar!(u64, value, answer => write_digits(*value as i64, answer));
write_scalar!(usize, value, answer => write_digits(*value as i64, answer));
write_scalar!(f64, value, answer => write_number(*value, answer));
write_scalar!(bool, value, answer => answer.extend_from_slice(if *value { b"true" } else { b"false" }));
write_scalar!(char, value, answer => write_string(value.encode_utf8(&mut [0; 4]), answer));
write_scalar!(String, value, answer => write_string(value, answer));

pub fn write<T: Write>(value: &T) {
    ANSWER.with(|answer| value.write(&mut answer.borrow_mut()));
}

pub trait Integer: Write {}
impl Integer for i32 {}
impl Integer for i64 {}
impl Integer for u32 {}
impl Integer for u64 {}
impl Integer for usize {}

pub fn write_integer<T: Integer>(value: &T) {
    write(value);
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, answer: &mut Answer) {
        T::write_list(self, answer);
    }
}

impl Write for () {
    fn write(&self, answer: &mut Answer) {
        answer.extend_from_slice(b"null");
    }
}

pub fn write_first<T: Write>(items: &[T], count: i64) {
    let count = count.clamp(0, items.len() as i64) as usize;
    ANSWER.with(|answer| T::write_list(&items[..count], &mut answer.borrow_mut()));
}

pub fn write_buffer(buffer: &[char], count: i64) {
    let count = count.clamp(0, buffer.len() as i64) as usize;
    write(&buffer[..count].iter().collect::<String>());
}

fn write_digits(value: i64, answer: &mut Answer) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut magnitude = value.unsigned_abs();
    loop {
        start -= 1;
        digits[start] = b'0' + (magnitude % 10) as u8;
        magnitude /= 10;
        if magnitude == 0 {
            break;
        }
    }
    if value < 0 {
        answer.push(b'-');
    }
    answer.extend_from_slice(&digits[start..]);
}

fn write_number(value: f64, answer: &mut Answer) {
    let text = if value.is_nan() {
        "NaN".to_string()
    } else if value.is_infinite() {
        format!("{}Infinity", if value < 0.0 { "-" } else { "" })
    } else {
        format!("{:?}", value)
    };
    answer.extend_from_slice(text.as_bytes());
}

pub(crate) fn write_string(text: &str, answer: &mut Answer) {
    answer.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => answer.extend_from_slice(&[b'\\', byte]),
            0..=0x1F => answer.extend_from_slice(format!("\\u{:04x}", byte).as_bytes()),
            _ => answer.push(byte),
        }
    }
    answer.push(b'"');
}

// --- the calls of a class problem's case: the line of method names and the line of argument lists -----------------

pub struct Calls {
    names: std::vec::IntoIter<String>,
    called: bool,
}

impl Calls {
    pub fn begin() -> Calls {
        let names = read::<Vec<String>>().into_iter();
        INPUT.with(|input| input.borrow_mut().skip(b'['));
        ANSWER.with(|answer| answer.borrow_mut().push(b'['));
        Calls { names, called: false }
    }

    /// The name of the next method, whose arguments are to be read; None behind the last one.
    pub fn next(&mut self) -> Option<String> {
        let name = self.names.next();
        let called = std::mem::replace(&mut self.called, true);
        INPUT.with(|input| {
            let mut input = input.borrow_mut();
            if called {
                input.skip(b']');
            }
            input.skip(if name.is_some() { b'[' } else { b']' });
        });
        ANSWER.with(|answer| match &name {
            None => answer.borrow_mut().push(b']'),
            Some(_) if called => answer.borrow_mut().push(b','),
            Some(_) => (),
        });
        name
    }
}

// --- the judge's helper, which knows the secret: it is not in this box --------------------------------------------

/// A call of the helper: `write_arguments` writes them, `read_answer` reads what the judge says.
pub fn ask<T>(name: &str, write_arguments: &[&dyn Fn(&mut Answer)], read_answer: impl FnOnce() -> T) -> T {
    let mut call = Answer::from(&b"?["[..]);
    write_string(name, &mut call);
    call.push(b',');
    write_items(write_arguments.iter(), &mut call, |write, call| write(call));
    call.push(b']');
    send(&mut call);
    read_answer()
}

pub fn fill(buffer: &mut [char]) {
    for (place, c) in buffer.iter_mut().zip(read::<String>().chars()) {
        *place = c;
    }
}

// --- the loop -----------------------------------------------------------------------------------------------------

fn send(line: &mut Answer) {
    line.push(b'\n');
    // Not dropped, which would close the descriptor.
    let mut answers = std::mem::ManuallyDrop::new(unsafe { File::from_raw_fd(ANSWERS) });
    if io::stdout().flush().is_err() || answers.write_all(line).is_err() {
        std::process::exit(1);
    }
    line.clear();
}

pub fn run(answer_case: fn()) -> ! {
    let has_more = || INPUT.with(|input| input.borrow_mut().peek_value() != 0);
    let send_answer = || ANSWER.with(|answer| send(&mut answer.borrow_mut()));
    INPUT.with(|_| ()); // taken before any code of the user runs
    send_answer();
    while has_more() {
        answer_case();
        send_answer();
    }
    std::process::exit(0)
}
