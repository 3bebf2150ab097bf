use std::collections::{BTreeMap, HashMap};

struct LRUCache {
    capacity: usize,
    time: u64,
    entries: HashMap<i32, (i32, u64)>,
    uses: BTreeMap<u64, i32>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { capacity: capacity as usize, time: 0, entries: HashMap::new(), uses: BTreeMap::new() }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.entries.get(&key).copied() {
            None => -1,
            Some((value, _)) => {
                self.put(key, value);
                value
            }
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        self.time += 1;
        if let Some((_, used)) = self.entries.insert(key, (value, self.time)) {
            self.uses.remove(&used);
        } else if self.entries.len() > self.capacity {
            if let Some((&oldest, &unused)) = self.uses.iter().next() {
                self.uses.remove(&oldest);
                self.entries.remove(&unused);
            }
        }
        self.uses.insert(self.time, key);
    }
}
