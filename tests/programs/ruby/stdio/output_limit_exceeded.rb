loop { puts "sum" * 1000 }
