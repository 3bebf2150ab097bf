# Runs the user's solution.rb: `driver.rb function` answers case after case, `driver.rb stdio` is the program itself.
module Leetsim
  SOURCE = "solution.rb"
  FRAMES = 100 # of each end of an endless recursion

  ANSWERS = IO.for_fd(3, "wb", autoclose: false)
  ANSWERS.sync = true

  module_function

  # The user's code; or the end of the process: nothing was written to ANSWERS then, and none of it has run.
  def compile
    source = File.read(SOURCE, mode: "r:BOM|UTF-8")
    code = RubyVM::InstructionSequence.compile(source, SOURCE, File.expand_path(SOURCE))
    ANSWERS.write("\n")
    code
  rescue SyntaxError, ArgumentError, EncodingError => error
    $stderr.write("#{error.message}\n")
    exit!(1)
  end

  # As Ruby prints it, with the user's frames alone.
  def report(error)
    flush
    shown = error
    while shown
      frames = (shown.backtrace || []).grep(/\A#{SOURCE}:/o)
      frames = frames.first(FRAMES) + frames.last(FRAMES) if frames.size > 2 * FRAMES
      shown.set_backtrace(frames)
      shown = shown.cause
    end
    text = error.backtrace.empty? ? "#{error.message} (#{error.class})" : error.full_message(highlight: false, order: :top)
    $stderr.write(text, "\n")
    exit!(1)
  end

  def flush
    STDOUT.flush
    STDERR.flush
  end

  # The judge's end: values to read, one to each line, and calls of the helper to ask.
  class Channel
    def initialize
      # The user's own reading of stdin, if any, finds it empty.
      @lines = STDIN.dup
      STDIN.reopen(File::NULL)
    end

    # Whether there is another case.
    def more?
      !@lines.eof?
    end

    def read
      Leetsim.parse(@lines.gets)
    end

    def ask(call)
      Leetsim.send_line("?#{JSON.generate(call)}")
    end
  end

  def parse(line)
    JSON.parse(line, max_nesting: false)
  end

  def send_line(text)
    ANSWERS.write("#{text}\n")
  end

  # What LeetCode requires for the user; and the two libraries that Ruby keeps among the gems, by their paths.
  def give_names(signature_text)
    gems = $LOAD_PATH.map { |folder| "#{File.dirname(folder)}/gems/#{File.basename(folder)}/gems/{matrix,prime}-*/lib" }
    $LOAD_PATH.concat(Dir[*gems])
    names = { Set: "set", Matrix: "matrix", Prime: "prime", BigDecimal: "bigdecimal", OpenStruct: "ostruct" }
    names.each { |name, file| Object.autoload(name, file) }
    node = Nodes.find_named(signature_text)
    Object.const_set(:Node, node) if node
  end

  def run_function
    channel = Channel.new
    code = compile
    require "json"
    %w[values nodes nested calls].each { |part| require_relative part }
    signature_text = File.read("signature.json")
    signature = parse(signature_text)
    give_names(signature_text)
    before = Object.private_instance_methods(false)
    code.eval
    answer = Calls.choose(signature, Object.private_instance_methods(false) - before, channel)
    flush
    ANSWERS.write("\n")
    while channel.more?
      text = JSON.generate(answer.call, allow_nan: true, max_nesting: false)
      flush
      send_line(text)
    end
    exit!(0) # the answers are there: there is nothing to tidy up
  end

  def run_program
    code = compile
    $0 = SOURCE
    code.eval
  end

  def main
    mode = ARGV.shift
    mode == "function" ? run_function : run_program
  rescue SystemExit
    raise
  rescue Exception => error # whatever the user's code raises
    report(error)
  end
end

Leetsim.main
